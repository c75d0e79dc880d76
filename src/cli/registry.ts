import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { type Edition, publish } from '../registry/publish'
import { readRecords } from './records-files'

const usage = 'npm run registry -- build <records.json or folder> --out <folder> --name "Registri …" --version <n> --published YYYY-MM-DD [--expires YYYY-MM-DD]'

/** The registry command. Writes to `say`, one line a call; resolves to the exit code: 0 done, 1 bad input, 2 bad use. */
export async function registry(args: readonly string[], say: (line: string) => void = console.log): Promise<number> {
  const [command, ...rest] = args
  if (command !== 'build') {
    say(command === undefined ? `Usage: ${usage}` : `There is no command "${command}". Usage: ${usage}`)
    return 2
  }
  let call: ReturnType<typeof readCall>
  try {
    call = readCall(rest)
  } catch (error) {
    say(`${messageOf(error)} Usage: ${usage}`)
    return 2
  }
  try {
    const files = await publish(await readRecords(call.from), call.edition)
    await refuseOlder(call.out, call.edition.version, files)
    for (const [path, bytes] of files) {
      await mkdir(dirname(join(call.out, path)), { recursive: true })
      await writeFile(join(call.out, path), bytes)
    }
    const total = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0)
    say(`Wrote "${call.edition.name}" version ${call.edition.version} to ${call.out}: ${files.size} files, ${total} bytes.`)
    return 0
  } catch (error) {
    say(messageOf(error))
    return 1
  }
}

function readCall(args: readonly string[]): { from: string; out: string; edition: Edition } {
  const options = { out: { type: 'string' }, name: { type: 'string' }, version: { type: 'string' }, published: { type: 'string' }, expires: { type: 'string' } } as const
  const { values, positionals: [from, ...more] } = parseArgs({ args: [...args], options, allowPositionals: true })
  const { out, name, published } = values
  const version = Number(values.version)
  if (from === undefined || more.length > 0) throw new Error('Name one file or folder with records.')
  if (out === undefined || name === undefined || name.trim() === '') throw new Error('--out and --name are needed.')
  if (!Number.isSafeInteger(version) || version < 1) throw new Error('--version must be a whole number from 1.')
  if (published === undefined || !isDay(published)) throw new Error('--published must be a day, YYYY-MM-DD.')
  const expires = values.expires ?? after(published, 90)
  if (!isDay(expires) || expires <= published) throw new Error('--expires must be a day after --published.')
  return { from, out, edition: { name: name.trim(), version, published, expires } }
}

/** A version that is out stays as it is: readers that have it would never see the change. */
async function refuseOlder(out: string, version: number, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const old = await readFile(join(out, 'timestamp.json')).catch(() => undefined)
  if (old === undefined || old.equals(files.get('timestamp.json')!)) return
  const there = Number((JSON.parse(old.toString()) as { version?: unknown }).version)
  if (there >= version) throw new Error(`${out} already holds version ${there}; give a higher --version.`)
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)
const after = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await registry(process.argv.slice(2))
}
