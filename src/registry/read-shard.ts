import { checkAccounts } from './account-text'
import { isDay, isLine, isMaybe, isOneOf } from './exact'
import { RegistryProblem } from './problem'
import { format, type Owner, type PublishedRecords, shardOf } from './published-records'
import type { CandidacyRecord } from './records'
import { offices, registrantKinds, stageNames, stageReasons } from './types'

/** Where a shard's bytes come from, for messages, and whose they must be. */
export interface ShardName { readonly path: string; readonly code: string }

/**
 * Reads the bytes of a shard. Throws a RegistryProblem naming the file and the row where anything does not fit the
 * format or belongs to another shard. Accounts are looked at one by one only with `whole`, which says how many there
 * must be: a shard that was checked when it was fetched need not be again.
 */
export function readShard({ path, code }: ShardName, file: Uint8Array | string, whole?: { accounts: number }): PublishedRecords {
  const rows = parsed(path, typeof file === 'string' ? file : decode(path, file))
  const [head, ...rest] = rows as [{ code?: unknown; format?: unknown }?, ...unknown[]]
  if (head?.format !== format || head.code !== code) throw bad(path, 1)
  const records = readRows(path, code, rest)
  if (whole) {
    let accounts = 0
    for (const owner of records.owners) {
      try {
        accounts += checkAccounts(owner)
      } catch {
        throw malformed(path, { id: `memuat akun yang tidak sah pada "${owner.name}"`, en: `has an account of "${owner.name}" that is none` })
      }
    }
    if (accounts !== whole.accounts) throw malformed(path, { id: `berisi ${String(accounts)} akun, bukan ${String(whole.accounts)}`, en: `holds ${String(accounts)} accounts, not ${String(whole.accounts)}` })
  }
  return records
}

/**
 * Only the owners in those rows (counted from 0 among the owners) and what they refer to, for a confirmation: a shard
 * of 26,000 accounts need not be read for one. Rows that are not there are none; the rest is checked as ever.
 */
export function readOwners({ path, code }: ShardName, bytes: Uint8Array, rows: readonly number[]): PublishedRecords {
  const text = decode(path, bytes)
  const found = new Set<string>()
  const takeLine = (at: number, refersTo: (row: readonly unknown[]) => void) => {
    const line = text.slice(at, text.indexOf('\n', at))
    if (found.has(line)) return
    found.add(line)
    refersTo(parsed(path, line))
  }
  const take = (tag: string, ref: unknown, refersTo: (row: readonly unknown[]) => void = () => undefined) => {
    const at = text.indexOf(`\n,["${tag}","${String(ref)}"`)
    if (at >= 0) takeLine(at + 2, refersTo)
  }
  const next = (at: number) => text.indexOf('\n,["owner"', at)
  let [at, row] = [next(0), 0]
  for (const wanted of [...rows].sort((a, b) => a - b)) {
    for (; at >= 0 && row < wanted; row++) at = next(at + 1)
    if (at < 0) break
    takeLine(at + 2, ([, ids, , , provenance]) => {
      take('provenance', provenance)
      for (const id of String(ids).split(' ')) {
        take('candidacy', id, ([, , , election, stages, region]) => {
          take('election', election)
          take('stages', stages)
          take('region', region)
        })
      }
    })
  }
  return readShard({ path, code }, `${text.slice(0, text.indexOf('\n'))}${[...found].map((line) => `\n,${line}`).join('')}]`)
}

const decode = (path: string, bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw malformed(path, { id: 'bukan teks UTF-8', en: 'is not UTF-8 text' })
  }
}

function parsed(path: string, text: string): unknown[] {
  try {
    const rows: unknown = JSON.parse(text)
    if (Array.isArray(rows)) return rows as unknown[]
  } catch { /* Said below. */ }
  throw malformed(path, { id: 'bukan JSON yang utuh', en: 'is not whole JSON' })
}

/** Rows of one shard; each row's first field says what it is. Rows of a kind not known here are a later format's, and refused. */
function readRows(path: string, code: string, rows: readonly unknown[]): PublishedRecords {
  const training = code === 'latihan' ? { training: true as const } : {}
  const shared = { election: new Map<unknown, CandidacyRecord['election']>(), region: new Map<unknown, CandidacyRecord['region']>(), stages: new Map<unknown, CandidacyRecord['stages']>(), provenance: new Map<unknown, Pick<Owner, 'registration' | 'sources'>>() }
  const candidacies = new Map<string, CandidacyRecord>()
  const owners: Owner[] = []
  const [candidacyRows, ownerRows]: unknown[][][] = [[], []]
  const fail = (at: number) => bad(path, at + 2)
  rows.forEach((row, at) => {
    if (!Array.isArray(row)) throw fail(at)
    const [tag, ref, ...rest] = row as unknown[]
    if (tag === 'candidacy') candidacyRows!.push(row)
    else if (tag === 'owner') ownerRows!.push(row)
    else if (typeof ref !== 'string' || !isOneOf(['election', 'region', 'stages', 'provenance'], tag) || shared[tag].has(ref)) throw fail(at)
    else if (tag === 'election') {
      const [id, name] = rest
      if (!isLine(id) || !isLine(name) || rest.length !== 2) throw fail(at)
      shared.election.set(ref, { id, name })
    } else if (tag === 'region') {
      const [own, name, codeset] = rest
      if (typeof own !== 'string' || !/^\d{2}(?:\d{2})?$/.test(own) || !isLine(name) || !isLine(codeset) || rest.length !== 3) throw fail(at)
      shared.region.set(ref, { code: own, name, codeset })
    } else if (tag === 'stages') {
      const stages = rest.map(stageOf)
      if (stages.some((one, nth) => one === undefined || (nth > 0 && stages[nth - 1]!.from >= one.from))) throw fail(at)
      shared.stages.set(ref, stages as CandidacyRecord['stages'])
    } else {
      const [registration, ...sources] = rest
      if ((registration !== 'registered' && registration !== 'not-known') || sources.length === 0 || !sources.every(isLine)) throw fail(at)
      shared.provenance.set(ref, { registration, sources })
    }
  })
  for (const [, id, name, electionRef, stagesRef, regionRef, office, ticket, parties, ...more] of candidacyRows!) {
    const [election, stages, region] = [shared.election.get(electionRef), shared.stages.get(stagesRef), shared.region.get(regionRef)]
    if (
      typeof id !== 'string' || !/^[a-z\d-]+:(?:nas|latihan|\d{2}(?:\d{2})?):[\w.-]+$/.test(id) || !isLine(name) || candidacies.has(id)
      || election === undefined || stages === undefined || (region === undefined) !== (regionRef === undefined || regionRef === null)
      || !isMaybe((value) => isOneOf(offices, value), office) || !isMaybe((value) => Number.isInteger(value) && (value as number) > 0 && (value as number) < 1000, ticket)
      || !isMaybe((value) => Array.isArray(value) && value.every(isLine), parties) || more.length > 0
    ) throw badRow(path, id)
    if (shardOf(id) !== code || (code !== 'latihan' && id.split(':')[1] !== (region?.code ?? 'nas'))) throw elsewhere(path, id)
    candidacies.set(id, withoutNulls({ id, election, region, office, name, ticket, parties, stages, ...training }) as unknown as CandidacyRecord)
  }
  for (const [, ids, kind, name, provenanceRef, validFrom, accounts, validUntil, office, ...more] of ownerRows!) {
    const provenance = shared.provenance.get(provenanceRef)
    if (
      typeof ids !== 'string' || !isOneOf(registrantKinds, kind) || !isLine(name) || provenance === undefined || !isDay(validFrom)
      || typeof accounts !== 'string' || !isMaybe((value) => isDay(value) && value >= validFrom, validUntil) || !isMaybe((value) => isOneOf(offices, value), office) || more.length > 0
    ) throw badRow(path, name)
    const own = ids.split(' ')
    const stray = own.find((id) => !candidacies.has(id))
    if (stray !== undefined) throw elsewhere(path, stray)
    const owner: Owner = { candidacies: own, kind, name, ...provenance, validFrom, accounts, ...training }
    owners.push(validUntil == null && office == null ? owner : withoutNulls({ ...owner, validUntil, office }) as Owner)
  }
  return { candidacies: [...candidacies.values()], owners }
}

function stageOf(row: unknown): CandidacyRecord['stages'][number] | undefined {
  if (!Array.isArray(row)) return undefined
  const [stage, from, basis, why, source, ...more] = row as unknown[]
  const fits = isOneOf(stageNames, stage) && isDay(from) && isLine(basis) && isMaybe((value) => isOneOf(stageReasons, value), why) && isMaybe(isLine, source) && more.length === 0
  return fits ? withoutNulls({ stage, from, basis, why, source }) as CandidacyRecord['stages'][number] : undefined
}

function withoutNulls<T extends object>(value: T): T {
  const made: Partial<T> = {}
  for (const field in value) if (value[field] !== undefined && value[field] !== null) made[field] = value[field]
  return made as T
}

const malformed = (path: string, text: { id: string; en: string }) => new RegistryProblem('format', path, text)
const bad = (path: string, row: number) => malformed(path, { id: `baris ${String(row)} tidak sesuai dengan format`, en: `row ${String(row)} does not fit the format` })
const badRow = (path: string, what: unknown) => malformed(path, { id: `memuat ${JSON.stringify(what)}, yang tidak sesuai dengan format`, en: `holds ${JSON.stringify(what)}, which does not fit the format` })
const elsewhere = (path: string, id: string) => malformed(path, { id: `memuat pencalonan ${id}, yang bukan bagiannya`, en: `holds candidacy ${id}, which belongs elsewhere or is not there` })
