import { execFileSync } from 'node:child_process'
import type { KeyObject } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { zipOf } from '../deploy/zip'
import { build } from './build'
import { crxOf, readCrxKey } from './crx'
import { readOptions, UseError } from './options'
import { type Files, filesIn, manifestIn, selfHostedChrome, selfHostedFirefox, sumsOf } from './package-files'
import { prove } from './package-prove'
import { billOfMaterials } from './sbom'
import { sameBut } from './signed-xpi'
import { updatesJson, updatesXml } from './update-manifests'

export const packageUsage = 'npm run package -- [--base-url https://…/ [--key <RSA key, PEM>] [--signed-xpi <file Mozilla signed>] [--gecko-id <id>]] [--out dist/packages] [--prove]'

interface Wanted { readonly base?: string; readonly key?: KeyObject; readonly signedXpi?: Uint8Array; readonly geckoId?: string }

/** The packages of two built extensions, as file name → bytes: for the stores, and where `base` is given for a server of one's own. */
export function packagesOf(chrome: Files, firefox: Files, { base, key, signedXpi, geckoId }: Wanted): Map<string, Uint8Array> {
  const { version, minimum_chrome_version: oldest = '0' } = manifestIn(chrome)
  const name = `jaga-netral-${version}`
  const made = new Map<string, Uint8Array>([
    [`${name}-chrome.zip`, zipOf(chrome)],
    // Microsoft's store refuses a manifest with `key`; ours has none, so the two are alike.
    [`${name}-edge.zip`, zipOf(chrome)],
    [`${name}-firefox.zip`, zipOf(firefox)],
  ])
  if (base === undefined) return made
  const own = selfHostedFirefox(firefox, base, geckoId)
  const gecko = manifestIn(own).browser_specific_settings!.gecko
  const unsigned = zipOf(own)
  if (signedXpi !== undefined) sameBut(signedXpi, unsigned)
  const xpi = signedXpi ?? unsigned
  made.set(`${name}.xpi`, xpi)
  made.set('updates.json', Buffer.from(updatesJson({ id: gecko.id, version, url: `${base}${name}.xpi`, oldest: gecko.strict_min_version }, xpi)))
  if (key === undefined) return made
  const crx = crxOf(zipOf(selfHostedChrome(chrome, base)), key)
  made.set(`${name}.crx`, crx.bytes)
  made.set('updates.xml', Buffer.from(updatesXml({ id: crx.id, version, url: `${base}${name}.crx`, oldest })))
  return made
}

/** Every file under version control: what Mozilla's reviewers ask for beside a package that was minified. */
async function source(): Promise<Uint8Array> {
  const paths = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter((path) => path !== '')
  return zipOf(new Map(await Promise.all(paths.map(async (path) => [path, await readFile(path)] as const))))
}

/** The package command. Writes to `say`; resolves to the exit code: 0 done, 1 bad input, 2 bad use. */
export async function packageCommand(args: readonly string[], say: (line: string) => void = console.log): Promise<number> {
  try {
    const text = { type: 'string' } as const
    const { values } = readOptions(args, { 'base-url': text, 'key': text, 'signed-xpi': text, 'gecko-id': text, 'out': text, 'prove': { type: 'boolean' } }, [])
    const base = values['base-url'] === undefined ? undefined : baseUrl(values['base-url'])
    if (base === undefined && (values.key ?? values['signed-xpi'] ?? values['gecko-id']) !== undefined) throw new UseError('--key, --signed-xpi and --gecko-id go with --base-url.')
    const geckoId = values['gecko-id']
    if (geckoId !== undefined && !/^[\w.-]{1,60}@[\w.-]{1,60}$/.test(geckoId)) throw new UseError('--gecko-id must look like jaga-netral@instansi.go.id.')
    if (values.prove === true) return await prove(args.filter((arg) => arg !== '--prove'), say) ? 0 : 1
    const key = values.key === undefined ? undefined : await readCrxKey(values.key)
    const signedXpi = values['signed-xpi'] === undefined ? undefined : await readFile(values['signed-xpi'])
    await build()
    const [chrome, firefox] = [await filesIn('dist/chrome'), await filesIn('dist/firefox')]
    const made = packagesOf(chrome, firefox, { ...(base !== undefined && { base }), ...(key !== undefined && { key }), ...(signedXpi !== undefined && { signedXpi }), ...(geckoId !== undefined && { geckoId }) })
    made.set(`jaga-netral-${manifestIn(chrome).version}-source.zip`, await source())
    made.set('sbom.cdx.json', Buffer.from(billOfMaterials('jaga-netral')))
    const sums = sumsOf(made)
    const out = values.out ?? 'dist/packages'
    await rm(out, { recursive: true, force: true })
    await mkdir(out, { recursive: true })
    for (const [name, bytes] of [...made, ['SHA256SUMS', Buffer.from(sums)] as const]) await writeFile(join(out, name), bytes)
    say(`${out}:\n${sums}`)
    for (const line of lacking(base, key !== undefined, signedXpi !== undefined)) say(line)
    return 0
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    say(error instanceof UseError ? `${message} Usage: ${packageUsage}` : message)
    return error instanceof UseError ? 2 : 1
  }
}

/** What was not made, and why. */
function lacking(base: string | undefined, hasKey: boolean, isSigned: boolean): string[] {
  if (base === undefined) return ['For the stores only: without --base-url nothing is made for a server of one’s own.']
  return [
    ...(hasKey ? [] : ['No CRX and no updates.xml: they need --key.']),
    ...(isSigned ? [] : ['The XPI is not signed. Firefox ESR takes it where policy allows; every other Firefox wants Mozilla’s signature (then --signed-xpi).']),
  ]
}

/** The folder on the agency’s server, with a slash at its end. http only on this computer, for trying it out. */
function baseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isLocal = url?.protocol === 'http:' && /^(?:localhost|127\.0\.0\.1)$/.test(url.hostname)
  if (url === undefined || (url.protocol !== 'https:' && !isLocal) || /[?#]/.test(text)) throw new UseError('--base-url must be the https address of a folder.')
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await packageCommand(process.argv.slice(2))
}
