import { type Candidacy, type Day, type Stage, stageOn, type StageSpan } from '../neutrality'
import { siteOf } from './account-key'
import type { AccountRecord, CandidacyRecord, Records } from './records'
import type { AccountKey, Registrant, Site } from './types'

/** `training`: also the fictional accounts of the training page, which are never active otherwise. */
export interface ActiveOptions { readonly training?: boolean }

/** Every key of a site that names an active registrant on a day, ascending, once each. */
export function activeKeys(records: Records, site: Site, day: Day, options: ActiveOptions = {}): AccountKey[] {
  const { candidacies } = lookUp(records)
  const stages = new Map([...candidacies].map(([id, candidacy]) => [id, stageOn(timesOf(candidacy), day)]))
  const keys = new Set<AccountKey>()
  for (const account of records.accounts) {
    if (!account.candidacies.some((id) => severity[stages.get(id) ?? 'ended'] > 0)) continue
    for (const one of account.keys) {
      if (siteOf(one.key) === site && isOpen(account, one, day, options)) keys.add(one.key)
    }
  }
  return [...keys].sort()
}

/**
 * The registrant a key names on a day, by comparing the whole key; undefined for everybody else, and for a
 * registrant whose candidacy, account or key is not in force. Where several candidacies claim the account,
 * the most severe stage counts: calon, then bakal calon, then one without dates.
 */
export function findRegistrant(records: Records, key: AccountKey, day: Day, options: ActiveOptions = {}): Registrant | undefined {
  const { accounts, candidacies } = lookUp(records)
  let best: { account: AccountRecord; candidacy: CandidacyRecord; times: Candidacy; rank: number } | undefined
  for (const account of accounts.get(key) ?? []) {
    if (!account.keys.some((one) => one.key === key && isOpen(account, one, day, options))) continue
    for (const id of account.candidacies) {
      const candidacy = candidacies.get(id)
      if (candidacy === undefined) continue
      const times = timesOf(candidacy)
      const rank = severity[stageOn(times, day)]
      if (rank > (best?.rank ?? 0)) best = { account, candidacy, times, rank }
    }
  }
  return best && registrantOf(key, best.account, best.candidacy, best.times)
}

const severity: Readonly<Record<Stage, number>> = { calon: 3, bakal_calon: 2, unknown: 1, ended: 0 }

function isOpen(account: AccountRecord, key: AccountRecord['keys'][number], day: Day, { training = false }: ActiveOptions): boolean {
  return account.status !== 'held' && (account.training !== true || training)
    && within(day, account.validFrom, account.validUntil)
    && within(day, key.validFrom, key.validUntil)
}

const within = (day: Day, from: Day = day, until: Day = day) => from <= day && day <= until

/** The dated spans of a candidacy: each stage lasts until the day before the next. */
export function timesOf({ stages }: CandidacyRecord): Candidacy {
  const spans = stages.flatMap(({ stage, from }, at): StageSpan[] => {
    const next = stages[at + 1]
    return stage === 'ended' ? [] : [{ stage, from, ...(next && { until: dayBefore(next.from) }) }]
  })
  const last = stages.at(-1)
  return { stages: spans, ...(last?.stage === 'ended' && { endedOn: last.from }) }
}

function dayBefore(day: Day): Day {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
}

function registrantOf(key: AccountKey, account: AccountRecord, candidacy: CandidacyRecord, times: Candidacy): Registrant {
  const { region, ticket, parties, election } = candidacy
  const office = account.office ?? candidacy.office
  return {
    key, kind: account.kind, name: account.name, election: election.name, registration: account.registration,
    source: account.sources[0]!, validFrom: account.validFrom, ...times,
    ...(office && { office }),
    ...(region && { region: { code: region.code, name: region.name } }),
    ...(ticket !== undefined && { ticket }),
    ...(parties && { parties }),
    ...(account.validUntil !== undefined && { validUntil: account.validUntil }),
    ...(account.training === true && { training: true as const }),
  }
}

interface LookUp {
  readonly accounts: ReadonlyMap<AccountKey, readonly AccountRecord[]>
  readonly candidacies: ReadonlyMap<string, CandidacyRecord>
}
// Records are never changed in place; one map serves every question about them.
const known = new WeakMap<Records, LookUp>()

function lookUp(records: Records): LookUp {
  const found = known.get(records)
  if (found) return found
  const accounts = new Map<AccountKey, AccountRecord[]>()
  for (const account of records.accounts) {
    for (const key of new Set(account.keys.map((one) => one.key))) {
      const sharing = accounts.get(key)
      if (sharing) sharing.push(account)
      else accounts.set(key, [account])
    }
  }
  const made = { accounts, candidacies: new Map(records.candidacies.map((candidacy) => [candidacy.id, candidacy])) }
  known.set(records, made)
  return made
}
