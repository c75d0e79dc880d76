import type { Verdict } from './cells'
import type { Outcome } from './trials'

/** What must hold with any one anchor gone, and the finer interactions that count with it. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  like: ['like', 'react'],
  comment: ['comment', 'reply', 'chat'],
  share: ['share', 'repost', 'quote', 'send', 'story'],
  follow: ['follow', 'subscribe', 'friend', 'join'],
}
export const kindOf = (interaction: string): string => Object.entries(kinds).find(([, all]) => all.includes(interaction))?.[0] ?? 'others'
const columns = [...Object.keys(kinds), 'others']

/** Of the acts of one kind that a mutation changes something about: how many were tried, how many were held for the right account as what they are. */
export interface Survival {
  readonly mutation: string
  readonly kind: string
  held: number
  tried: number
  /** Cells that were not, and what became of them. */
  readonly lost: { readonly id: string; readonly verdict: Verdict }[]
}

/** One survival for each mutation and kind. */
export function survivals(outcomes: readonly Outcome[]): Survival[] {
  const rows = new Map<string, Survival>()
  for (const { id, cell, verdicts } of outcomes) {
    const kind = kindOf(cell?.interaction ?? '')
    for (const [mutation, verdict] of verdicts) {
      const row = rows.get(`${kind} ${mutation}`) ?? { mutation, kind, held: 0, tried: 0, lost: [] }
      rows.set(`${kind} ${mutation}`, row)
      row.tried += 1
      if (verdict === 'held') row.held += 1
      else row.lost.push({ id, verdict })
    }
  }
  return [...rows.values()]
}

const share = (rows: readonly Survival[]) => {
  const sum = (pick: (row: Survival) => number) => rows.reduce((total, row) => total + pick(row), 0)
  return rows.length === 0 ? '' : `${sum((row) => row.held)}/${sum((row) => row.tried)}`
}

/** A site's table: mutations that not everything survives, one a line, and the sums over all of them. */
export function draw(rows: readonly Survival[]): string[] {
  const mutations = [...new Set(rows.map(({ mutation }) => mutation))]
  const weak = mutations.filter((mutation) => rows.some((row) => row.mutation === mutation && row.lost.length > 0))
  const width = Math.max(...weak.map((one) => one.length), 24)
  const line = (name: string, of: (kind: string) => string) => `${name.padEnd(width)}${columns.map((kind) => of(kind).padStart(11)).join('')}`
  const survived = (kind: string) => {
    const own = rows.filter((row) => row.kind === kind)
    return own.length === 0 ? '' : `${own.filter(({ lost }) => lost.length === 0).length}/${own.length}`
  }
  return [
    line('', (kind) => kind),
    ...weak.map((mutation) => line(mutation, (kind) => share(rows.filter((row) => row.mutation === mutation && row.kind === kind)))),
    line('mutations survived whole', survived),
    line('acts held', (kind) => share(rows.filter((row) => row.kind === kind))),
  ]
}
