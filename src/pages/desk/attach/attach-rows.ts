import { recordOfPair } from '../../../registry/candidacies-2024'
import type { CandidacyRecord } from '../../../registry/records'
import type { Row } from '../state/rows'
import { edited, withCandidacy, type Work } from '../state/work'

/** Attaches rows to a candidacy, which is kept as the draft has it if it is known already. */
export function attached(work: Work, ids: readonly string[], candidacy: CandidacyRecord): Work {
  const known = work.candidacies[candidacy.id] === undefined ? withCandidacy(work, candidacy) : work
  return edited(known, ids, { candidacies: [candidacy.id] })
}

/** Attaches every row to the pair it seems to be listed for. */
export function attachedAsGuessed(work: Work, rows: readonly Row[]): Work {
  const byPair = new Map(rows.flatMap(({ guess }) => guess === undefined ? [] : [[guess.pair.id, guess.pair] as const]))
  return [...byPair].reduce((now, [id, pair]) =>
    attached(now, rows.flatMap((row) => row.guess?.pair.id === id ? [row.id] : []), recordOfPair(pair)), work)
}

/** Takes one candidacy away from rows. */
export function detached(work: Work, rows: readonly Row[], id: string): Work {
  const edits = { ...work.edits }
  for (const row of rows) {
    edits[row.id] = { ...edits[row.id], candidacies: row.candidacies.filter((one) => one !== id) }
  }
  return { ...work, edits }
}

/** Rows that the list gives for the same owner in the same words, and that are not attached yet. */
export interface Group {
  readonly id: string
  readonly label: string
  readonly rows: readonly Row[]
}

/** What still waits to be attached, largest group first. Rejected rows wait for nothing. */
export function groups(rows: readonly Row[]): readonly Group[] {
  const found = new Map<string, { label: string; rows: Row[] }>()
  for (const row of rows) {
    if (row.state === 'reject' || row.candidacies.length > 0) continue
    const { region, ticket, listedFor, person, table, election } = row.proposal
    const said = [election, region?.text, ticket === undefined ? undefined : `no. ${ticket}`, listedFor ?? person].filter((one) => one !== undefined)
    const label = said.length === 0 ? table : said.join(' · ')
    const group = found.get(label)
    if (group) group.rows.push(row)
    else found.set(label, { label, rows: [row] })
  }
  return [...found].map(([id, group]) => ({ id, ...group })).sort((a, b) => b.rows.length - a.rows.length)
}
