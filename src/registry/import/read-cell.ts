import { parseAccount, type Reading } from '../parse-account'
import type { AccountKey } from '../types'
import type { AnyReason } from './reasons'
import type { Cell, ImportVerdict } from './types'

/** One account a cell comes to. `key` on a hold: what it would be if a person says so. */
export interface Found { readonly raw: string; readonly verdict: ImportVerdict; readonly why: AnyReason; readonly key?: AccountKey }

/** The accounts in one cell: its text, the link under it, and what makes either doubtful. `platform`: as the row or heading says. */
export function readCell(cell: Cell, platform: string): Found[] {
  const found = joined(parseAccount(cell.text, platform), cell.link === undefined ? [] : parseAccount(cell.link), cell.text)
  if (cell.doubt === undefined) return found
  if (cell.doubt === 'error') return [{ raw: cell.text, verdict: 'reject', why: 'error' }]
  const doubt = cell.doubt
  // Lost digits do not come back: such a number is no account, not even for a person to accept.
  if (doubt !== 'formula' && doubt !== 'quotes') return found.map((one) => (one.verdict === 'drop' ? one : { raw: one.raw, verdict: 'hold', why: doubt }))
  return found.map((one) => (one.verdict === 'accept' ? holding(one, doubt) : one))
}

export function holding({ raw, key }: Found, why: AnyReason): Found {
  return { raw, verdict: 'hold', why, ...(key && { key }) }
}

const verdicts = { accepted: 'accept', held: 'hold', rejected: 'reject', dropped: 'drop' } as const

function plain(reading: Reading): Found {
  if (reading.outcome === 'accepted') return { raw: reading.raw, verdict: 'accept', why: reading.note ?? 'sure', key: reading.key }
  return { raw: reading.raw, verdict: verdicts[reading.outcome], why: reading.reason }
}

/** A link under a text decides where the text names no account; where both name one and differ, a person decides. */
function joined(readings: readonly Reading[], links: readonly Reading[], text: string): Found[] {
  const own = readings.map(plain)
  const [link] = links.map(plain)
  if (link === undefined || link.verdict === 'drop') return own
  const named = own.filter(({ verdict }) => verdict === 'accept')
  if (link.key === undefined) return named.length > 0 || link.verdict === 'reject' ? own : [link]
  if (named.some(({ key }) => key === link.key)) return own
  const [, handle] = /@([\w.-]*\w)/.exec(text) ?? []
  const differs = named.length > 0 || (handle !== undefined && !link.key.endsWith(`:${handle.toLowerCase()}`))
  if (differs) return [...named.map((one) => holding(one, 'link-differs')), { ...link, verdict: 'hold', why: 'link-differs' }]
  // One link cannot stand for several names.
  const several = own.filter(({ verdict }) => verdict !== 'drop').length > 1
  const why = several ? 'link-differs' : link.why === 'sure' ? 'from-link' : link.why
  // A post under a text is often one about somebody, not by them.
  return [{ raw: own[0]?.raw || text, verdict: several || why === 'post-link' ? 'hold' : 'accept', why, key: link.key }]
}
