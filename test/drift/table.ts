import type { Verdict } from './cells'
import { kindOf, kinds } from './kinds'
import type { Outcome } from './trials'

const columns = [...Object.keys(kinds), 'others']

/** Of the acts of one kind that a mutation changes something about: how many were tried, how many were held for the right account as what they are. */
export interface Survival {
  readonly mutation: string
  readonly kind: string
  held: number
  tried: number
  /** Cells that were not, and what became of them. */
  readonly lost: { readonly id: string; readonly verdict: Verdict; readonly isTold: boolean }[]
}

/** One survival for each mutation and kind. */
export function survivals(outcomes: readonly Outcome[]): Survival[] {
  const rows = new Map<string, Survival>()
  for (const { id, cell, verdicts, told } of outcomes) {
    const kind = kindOf(cell?.interaction ?? '')
    for (const [mutation, verdict] of verdicts) {
      const row = rows.get(`${kind} ${mutation}`) ?? { mutation, kind, held: 0, tried: 0, lost: [] }
      rows.set(`${kind} ${mutation}`, row)
      row.tried += 1
      if (verdict === 'held') row.held += 1
      else row.lost.push({ id, verdict, isTold: told.has(mutation) })
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
    line('neither held nor told', (kind) => String(rows.filter((row) => row.kind === kind).reduce((sum, { lost }) => sum + lost.filter(({ isTold }) => !isTold).length, 0))),
    line('so of one anchor gone', (kind) => String(silent(rows).filter((row) => row.kind === kind).length)),
  ]
}

/** Kinds of act that one anchor's loss ends in silence: an act is not held, and health would not tell. */
export const silent = (rows: readonly Survival[]): Survival[] =>
  rows.filter(({ mutation, kind, lost }) => kind !== 'others' && isAnchor(mutation) && lost.some(({ isTold }) => !isTold))

/** One attribute, value, class, id or element name the pack's own selectors mention, taken off everywhere. */
const isAnchor = (mutation: string) => mutation.startsWith('without ') || mutation.startsWith('<') && mutation.endsWith(' renamed')
