import { useEffect, useState } from 'preact/hooks'
import { fingerprint } from '../../../registry/fingerprint'
import { notices, type Listed, type Notice } from '../../../registry/import'
import type { Records } from '../../../registry/records'
import type { Row } from './rows'
import type { Work } from './work'

/** How the accounts of the earlier file are named among the rows. */
export const earlierId = (account: string) => `earlier ${account}`

/** What looking across all accounts, accepted now and listed before, brings up for a person to decide. */
export function noticesOf(rows: readonly Row[], earlier: Records | undefined, { closings }: Pick<Work, 'closings'>): Notice[] {
  const now = rows.flatMap((row): Listed[] => row.state !== 'accept' || row.account === undefined ? [] : [{
    id: row.id, key: row.account.key, candidacy: row.candidacies.join(' ') || row.owner,
    ...(row.moreKeys[0] !== undefined && { also: row.moreKeys[0] }),
  }])
  const before = (earlier?.accounts ?? []).flatMap(({ id, keys, candidacies, validUntil }): Listed[] => validUntil !== undefined || closings[id] !== undefined ? []
    : keys.flatMap(({ key, validUntil: until }) => until !== undefined || closings[`${id} ${key}`] !== undefined ? [] : [{ id: earlierId(id), key, candidacy: candidacies.join(' ') }]))
  // What the earlier file says about itself was decided when it was made.
  return notices([...now, ...before]).filter(({ rows: ids }) => ids.some((one) => !one.startsWith('earlier ')))
}

/** Under what a person's word on a notice is kept: when other rows join it, it is to be looked at anew. */
export const noticeKey = ({ id, rows }: Notice): string => `${id} ${fingerprint(rows.join(' ')).toString(16)}`

/** Rows that stand in a conflict nobody has decided yet. */
export const undecided = (all: readonly Notice[], settled: Work['settled']): ReadonlySet<string> =>
  new Set(all.filter((one) => one.decide && settled[noticeKey(one)] === undefined).flatMap(({ rows }) => rows))

/** The same, once the decisions pause: looking across 20,000 rows takes a third of a second, too long while keys are pressed. */
export function useNotices(rows: readonly Row[], earlier: Records | undefined, work: Work): readonly Notice[] {
  const [found, setFound] = useState<readonly Notice[]>([])
  useEffect(() => {
    const timer = setTimeout(() => { setFound(noticesOf(rows, earlier, work)) }, 250 + rows.length / 15)
    return () => { clearTimeout(timer) }
  }, [rows, earlier, work.closings])
  return found
}
