import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { today } from '../neutrality'
import { fetchEdition } from '../registry/fetch-edition'
import { readEnvelope } from '../registry/read-frame'
import { format } from '../registry/published-records'
import { encode, partPath, rootPath, stable, stampPath } from '../registry/registry-files'
import { emptyEnvelope, envelopeText, keyId } from '../registry/signatures'
import { packProblem } from './packs-files'
import { folderReader, latestPart, latestRoot, writeFolder } from './folder'
import { makeKey, signWith } from './key-files'
import { after, day, readOptions, trustOf, UseError } from './options'

const text = { type: 'string' } as const
const texts = { type: 'string', multiple: true } as const
type Say = (line: string) => void

export const keygenUsage = 'keygen --out <new key file>'

/** Makes a signing key. The public key is printed, the private one only ever in its file. */
export async function keygen(args: readonly string[], say: Say): Promise<void> {
  const { values: { out } } = readOptions(args, { out: text }, [])
  if (out === undefined) throw new UseError('--out is needed.')
  const publicKey = await makeKey(out)
  say(`Wrote the private key to ${out}; keep it to yourself. Public key: ${publicKey} (id ${(await keyId(publicKey))!})`)
}

export const signUsage = 'sign <folder> --key <key file> [--key …] [--part <province> | --root]'

/** Adds signatures to timestamp.json, to the latest part of a province, or to the latest root file. */
export async function sign(args: readonly string[], say: Say): Promise<void> {
  const { values, positionals: [folder] } = readOptions(args, { key: texts, part: text, root: { type: 'boolean' } }, ['one folder with a registry'])
  if (values.key === undefined) throw new UseError('--key is needed.')
  if (values.part !== undefined && values.root) throw new UseError('Either --part or --root.')
  const path = values.part !== undefined ? pathOr(await latestPart(folder!, values.part), (number) => partPath(values.part!, number), `${folder!} has no part ${values.part}.`)
    : values.root ? pathOr(await latestRoot(folder!), rootPath, `${folder!} has no root file; it is made with the root command.`)
    : stampPath
  const bytes = await readFile(join(folder!, path)).catch(() => { throw new Error(`${folder!} has no ${path}; build comes before sign.`) })
  let envelope = readEnvelope(path, bytes)
  for (const key of values.key) envelope = await signWith(key, envelope)
  await writeFolder(folder!, new Map([[path, encode(envelopeText(envelope))]]), () => true)
  say(`${path} now has ${String(envelope.signatures.length)} signature${envelope.signatures.length === 1 ? '' : 's'}: ${envelope.signatures.map(({ key }) => key).join(', ')}`)
}

export const rootUsage = 'root <folder> --root-key <public key> … [--root-threshold n] --registry-key <public key> … [--registry-threshold n] [--delegate 63=<public key>[,…][/<threshold>] …] [--expires YYYY-MM-DD]'

/** Writes the next root file, unsigned: the keys that sign roots, the keys that sign editions, and provinces with keys of their own. */
export async function root(args: readonly string[], say: Say): Promise<void> {
  const { values, positionals: [folder] } = readOptions(args, { 'root-key': texts, 'root-threshold': text, 'registry-key': texts, 'registry-threshold': text, delegate: texts, expires: text }, ['one folder'])
  if (values['root-key'] === undefined || values['registry-key'] === undefined) throw new UseError('--root-key and --registry-key are needed.')
  const roles = {
    root: await trustOf('root-key', values['root-key'], values['root-threshold']),
    registry: await trustOf('registry-key', values['registry-key'], values['registry-threshold']),
  }
  const delegations = await Promise.all((values.delegate ?? []).map(async (one) => {
    const [, code, keys, threshold] = /^(\d{2})=([\w,-]+)(?:\/(\d+))?$/.exec(one) ?? []
    if (code === undefined || keys === undefined) throw new UseError(`--delegate ${one} must be two digits of a province, =, and public keys.`)
    return { code, ...await trustOf('delegate', keys.split(','), threshold) }
  }))
  if (new Set(delegations.map(({ code }) => code)).size < delegations.length) throw new UseError('--delegate names a province twice.')
  const expires = day('expires', values.expires ?? after(today(), 365))
  const version = (await latestRoot(folder!) ?? 0) + 1
  const signed = stable({ type: 'root', format, version, expires, roles, delegations: delegations.sort((a, b) => (a.code < b.code ? -1 : 1)) })
  await writeFolder(folder!, new Map([[rootPath(version), encode(envelopeText(emptyEnvelope(signed)))]]), () => false)
  say(`Wrote ${rootPath(version)}. It counts once signed: sign ${folder!} --root --key …${version === 1 ? '' : ', by the keys before it and by its own'}`)
}

export const verifyUsage = 'verify <folder> --trust <public key> [--trust …] [--threshold n] [--today YYYY-MM-DD]'

/** Reads a registry exactly as a browser would for the first time, and the site packs it carries. */
export async function verify(args: readonly string[], say: Say): Promise<void> {
  const { values, positionals: [folder] } = readOptions(args, { trust: texts, threshold: text, today: text }, ['one folder with a registry'])
  const trust = values.trust === undefined ? undefined : await trustOf('trust', values.trust, values.threshold)
  const edition = await fetchEdition(folderReader(folder!), trust, undefined, values.today === undefined ? today() : day('today', values.today))
  if (edition === 'current') throw new Error('nothing was held before')
  const { name, version, accounts, published, expires, expiredDays, parts } = edition
  say(`"${name}" version ${String(version)} of ${published}: ${String(accounts)} accounts, ${String(edition.shards.length)} shards${parts.length === 0 ? '' : ` (${parts.map(({ code }) => code).join(', ')} by keys of their own)`}, `
    + (expiredDays === undefined ? `in force until ${expires}.` : `EXPIRED ${String(expiredDays)} days ago.`))
  const problems = edition.packs.flatMap(({ site, version: number, path }) => {
    const bytes = edition.files.get(path)
    const { problem } = bytes === undefined ? { problem: 'is larger than a pack may be' } : packProblem(site, bytes, number)
    say(`Site pack ${site} version ${String(number)}: ${problem ?? 'sound'}.`)
    return problem === undefined ? [] : [site]
  })
  for (const [site, least] of Object.entries(edition.least)) say(`No pack of ${site} below version ${String(least)} is to be used.`)
  say(trust ? `Signed by at least ${String(trust.threshold)} of the ${String(trust.keys.length)} trusted keys.` : 'Every hash is right. Signatures were NOT checked: give --trust.')
  if (problems.length > 0) throw new Error(`Browsers will refuse these site packs: ${problems.join(', ')}.`)
}

function pathOr(number: number | undefined, path: (number: number) => string, why: string): string {
  if (number === undefined) throw new Error(why)
  return path(number)
}
