import { siteOf } from './account-key'
import { accountText, joinAccounts } from './account-text'
import { fingerprint } from './fingerprint'
import { format, shardOf } from './published-records'
import type { AccountRecord, CandidacyRecord } from './records'
import { compare } from './registry-files'

/** Takes records one by one, so that a million of them need not be in memory at once, and writes the shards. */
export interface ShardWriter {
  candidacy(record: CandidacyRecord): void
  /** Accounts that are held are nobody's yet, and are not published. */
  account(record: AccountRecord): void
  /** The text of each shard, in order of code. */
  shards(): Generator<{ code: string; text: string; accounts: number }>
}

/** A shard being written. A row refers to what it shares with others by the JSON of that, until all of it is known. */
interface Draft {
  readonly shared: Map<string, Set<string>>
  readonly candidacies: (readonly [stages: string, election: string, region: string, row: readonly unknown[]])[]
  readonly owners: Map<string, DraftOwner>
  latest?: DraftOwner
}

interface DraftOwner { readonly provenance: string; readonly row: readonly (string | undefined)[]; readonly accounts: string[] }

/** Rows and their order: docs/registry.md. The same records, in any order, give the same text. */
export function shardWriter(): ShardWriter {
  const drafts = new Map<string, Draft>()
  const draftOf = (code: string): Draft => {
    const known = drafts.get(code)
    if (known) return known
    const made: Draft = { shared: new Map(), candidacies: [], owners: new Map() }
    drafts.set(code, made)
    return made
  }
  return {
    candidacy({ id, election, region, office, name, ticket, parties, stages }) {
      const draft = draftOf(shardOf(id))
      draft.candidacies.push([
        share(draft, 'stages', stages.map((one) => trimmed([one.stage, one.from, one.basis, one.why, one.source]))),
        share(draft, 'election', [election.id, election.name]),
        region === undefined ? '' : share(draft, 'region', [region.code, region.name, region.codeset]),
        [id, name, office, ticket, parties],
      ])
    },
    account({ candidacies, kind, name, office, keys, status, registration, sources, validFrom, validUntil }) {
      if (status === 'held' || keys.length === 0) return
      for (const [code, own] of byShard(candidacies)) {
        const owner = ownerOf(draftOf(code), [own, kind, name, validFrom, validUntil, office, registration, ...sources])
        const site = siteOf(keys[0]!.key)
        if (keys.every(({ key }) => siteOf(key) === site)) owner.accounts.push(accountText(name, keys))
        else for (const one of new Set(keys.map(({ key }) => siteOf(key)))) owner.accounts.push(accountText(name, keys.filter(({ key }) => siteOf(key) === one)))
      }
    },
    * shards() {
      for (const [code, draft] of [...drafts].sort(([a], [b]) => compare(a, b))) yield { code, ...written(code, draft) }
    },
  }
}

/** The owner of that row (registration and sources at its end). Accounts come owner by owner, and a comparison costs less than a look-up. */
function ownerOf(draft: Draft, row: readonly (string | undefined)[]): DraftOwner {
  if (draft.latest !== undefined && draft.latest.row.length === row.length && row.every((one, at) => one === draft.latest?.row[at])) return draft.latest
  // None of these has a line break in it.
  const same = row.join('\n')
  draft.latest = draft.owners.get(same) ?? { provenance: share(draft, 'provenance', row.slice(6)), row, accounts: [] }
  draft.owners.set(same, draft.latest)
  return draft.latest
}

function written(code: string, { shared, candidacies, owners }: Draft): { text: string; accounts: number } {
  const refs = new Map([...shared].map(([tag, texts]) => [tag, refsOf(texts)]))
  const ref = (tag: string, text: string) => (text === '' ? null : refs.get(tag)!.get(text)!)
  const rows = [...shared].flatMap(([tag, texts]) => [...texts].map((text) => `["${tag}","${ref(tag, text)!}"${text === '[]' ? '' : ','}${text.slice(1)}`))
  for (const [stages, election, region, [id, name, ...rest]] of candidacies) {
    rows.push(JSON.stringify(trimmed(['candidacy', id, name, ref('election', election), ref('stages', stages), ref('region', region), ...rest])))
  }
  let accounts = 0
  const ownerRows: string[] = []
  for (const { provenance, row: [ids, kind, name, from, until, office], accounts: own } of owners.values()) {
    // A campaign's hashtags stand among its accounts and are none.
    accounts += own.filter((text) => !text.startsWith('#')).length
    ownerRows.push(JSON.stringify(trimmed(['owner', ids, kind, name, ref('provenance', provenance), from, joinAccounts(own), until, office])))
  }
  return { text: `[{"code":"${code}","format":${String(format)}}\n${[...rows.sort(compare), ...ownerRows.sort(compare)].map((row) => `,${row}\n`).join('')}]\n`, accounts }
}

/** Remembers what several rows share; returns its JSON, which stands for it until it has a short name. */
function share({ shared }: Draft, tag: string, content: readonly unknown[]): string {
  const text = JSON.stringify(content)
  const known = shared.get(tag)
  if (known) known.add(text)
  else shared.set(tag, new Set([text]))
  return text
}

/** A short name for each text that depends on nothing but itself, so that one more text does not rename the others: a delta stays small. */
function refsOf(texts: ReadonlySet<string>): ReadonlyMap<string, string> {
  const long = [...texts].map((text) => [text, fingerprint(text).toString(36).padStart(8, '0')] as const)
  const uses = new Map<string, number>()
  for (const [, name] of long) uses.set(name.slice(-4), (uses.get(name.slice(-4)) ?? 0) + 1)
  const refs = new Map(long.map(([text, name]) => [text, uses.get(name.slice(-4)) === 1 ? name.slice(-4) : name]))
  if (new Set(refs.values()).size < refs.size) throw new Error('Two texts of one shard have one fingerprint')
  return refs
}

function byShard(candidacies: readonly string[]): Map<string, string> {
  const only = candidacies[0]!
  if (candidacies.length === 1) return new Map([[shardOf(only), only]])
  const own = new Map<string, string>()
  for (const id of [...new Set(candidacies)].sort(compare)) own.set(shardOf(id), own.has(shardOf(id)) ? `${own.get(shardOf(id))!} ${id}` : id)
  return own
}

/** Without what is absent at its end. */
function trimmed(row: readonly unknown[]): unknown[] {
  return row.slice(0, row.findLastIndex((one) => one !== undefined && one !== null) + 1)
}
