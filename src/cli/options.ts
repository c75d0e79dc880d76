import { parseArgs, type ParseArgsConfig } from 'node:util'
import { isDay } from '../registry/exact'
import { keyId, type Trust } from '../registry/signatures'

/** Wrong use of the command, in one sentence; the usage line follows it. */
export class UseError extends Error {}

/** Options and exactly as many names as `names` asks for. */
export function readOptions<const T extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: T, names: readonly string[]) {
  let parsed
  try {
    parsed = parseArgs({ args: withKeysJoined(args), options, allowPositionals: true })
  } catch (error) {
    throw new UseError(error instanceof Error ? error.message.split('\n')[0]! : String(error))
  }
  if (parsed.positionals.length !== names.length) throw new UseError(`Name ${names.join(' and ')}.`)
  return parsed
}

/** One public key in 64 begins with a hyphen, which would be taken for an option: `--trust -Ab…` becomes `--trust=-Ab…`. */
function withKeysJoined(args: readonly string[]): string[] {
  return args.flatMap((arg, at) => {
    if (/^-[\w-]{42}$/.test(arg) && args[at - 1]?.startsWith('--') === true) return []
    const next = args[at + 1]
    return arg.startsWith('--') && next !== undefined && /^-[\w-]{42}$/.test(next) ? [`${arg}=${next}`] : [arg]
  })
}

export function wholeNumber(name: string, text: string | undefined): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number) || number < 1) throw new UseError(`--${name} must be a whole number from 1.`)
  return number
}

export function day(name: string, text: string | undefined): string {
  if (!isDay(text)) throw new UseError(`--${name} must be a day, YYYY-MM-DD.`)
  return text
}

/** Public keys and how many of them are needed; all of them unless told. */
export async function trustOf(name: string, keys: readonly string[], threshold: string | undefined): Promise<Trust> {
  for (const key of keys) if (await keyId(key) === undefined) throw new UseError(`--${name} ${key} is no Ed25519 public key (43 letters, as keygen prints it).`)
  const needed = threshold === undefined ? new Set(keys).size : wholeNumber(`${name}-threshold`, threshold)
  if (needed > new Set(keys).size) throw new UseError(`--${name} names ${String(new Set(keys).size)} keys, fewer than the ${String(needed)} that must sign.`)
  return { keys: [...new Set(keys)].sort(), threshold: needed }
}

export const after = (from: string, days: number) => new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10)
