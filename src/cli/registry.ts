import { pathToFileURL } from 'node:url'
import { UseError } from './options'
import { packs, packsUsage } from './packs-files'
import { build, buildUsage } from './registry-build'
import { diff, diffUsage } from './registry-diff'
import { keygen, keygenUsage, root, rootUsage, sign, signUsage, verify, verifyUsage } from './registry-sign'

const commands = {
  build: [build, buildUsage], sign: [sign, signUsage], verify: [verify, verifyUsage], diff: [diff, diffUsage], keygen: [keygen, keygenUsage], root: [root, rootUsage], packs: [packs, packsUsage],
} as const

/** The registry command. Writes to `say`, one line a call; resolves to the exit code: 0 done, 1 bad input, 2 bad use. */
export async function registry(args: readonly string[], say: (line: string) => void = console.log): Promise<number> {
  const [name = '', ...rest] = args
  if (!isCommand(name)) {
    say(`${name === '' ? '' : `There is no command "${name}". `}Usage: npm run registry -- ${Object.keys(commands).join('|')} …`)
    for (const [, usage] of Object.values(commands)) say(`  ${usage}`)
    return 2
  }
  const [run, usage] = commands[name]
  try {
    await run(rest, say)
    return 0
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    say(error instanceof UseError ? `${message} Usage: npm run registry -- ${usage}` : message)
    return error instanceof UseError ? 2 : 1
  }
}

const isCommand = (name: string): name is keyof typeof commands => Object.hasOwn(commands, name)

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await registry(process.argv.slice(2))
}
