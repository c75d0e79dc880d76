import { type Candidacy, type Day, type Stage, stageOn, type StageSpan } from '../neutrality'
import { siteOf } from './account-key'
import { eachKey } from './account-text'
import type { Owner, PublishedRecords } from './published-records'
import type { CandidacyRecord } from './records'
import type { AccountKey, Registrant, Site } from './types'

/** `training`: also the fictional accounts of the training page, which are never active otherwise. */
export interface ActiveOptions { readonly training?: boolean }

/** Every key of a site that names an active registrant on a day, once each, and every campaign's hashtag. */
export function activeKeys(records: PublishedRecords, site: Site, day: Day, options: ActiveOptions = {}): AccountKey[] {
  const keys = new Set<AccountKey>()
  eachListed(records, day, options, () => undefined, (key, _, active) => { if (active && (siteOf(key) === site || siteOf(key) === '*')) keys.add(key) })
  return [...keys]
}

/** Where a key is listed: a part of a registry, and which of its owners, counted from 0. */
export interface Spot<Part> { readonly part: Part; readonly row: number }

/**
 * Every active key over registries side by side, with where it is listed: the first registry, in order of
 * precedence, that lists a key at all, on whatever day, decides about it. A registry comes in parts (its shards),
 * each asked for once and let go of again. Where a registry lists an active key more than once, all its spots are told.
 */
export function activeKeysOf<Part extends { records(): PublishedRecords }>(
  registries: readonly Iterable<Part>[], day: Day, options: ActiveOptions = {},
): Map<AccountKey, readonly Spot<Part>[]> {
  const spots = new Map<AccountKey, readonly Spot<Part>[]>()
  const closed = new Set<AccountKey>()
  for (const registry of registries) {
    // The first one fills the map itself: it may hold a million.
    const own = spots.size === 0 && closed.size === 0 ? spots : new Map<AccountKey, readonly Spot<Part>[]>()
    const ownClosed: AccountKey[] = []
    for (const part of registry) {
      eachListed(part.records(), day, options, (row) => [{ part, row }], (key, alone, active) => {
        if (!active) { ownClosed.push(key); return }
        const others = own.get(key)
        if (others === undefined) own.set(key, alone)
        else if (others.at(-1) !== alone[0]) own.set(key, [...others, ...alone])
      })
    }
    if (own !== spots) for (const [key, where] of own) if (!spots.has(key) && !closed.has(key)) spots.set(key, where)
    for (const key of ownClosed) closed.add(key)
  }
  return spots
}

/**
 * The registrant a key names on a day, by comparing the whole key; undefined for everybody else, and for a
 * registrant whose candidacy, account or key is not in force. Where several candidacies claim the account,
 * the most severe stage counts: calon, then bakal calon, then one without dates.
 */
export function findRegistrant(records: PublishedRecords, key: AccountKey, day: Day, options: ActiveOptions = {}): Registrant | undefined {
  const { owners, candidacies } = lookUp(records)
  let best: { owner: Owner; candidacy: CandidacyRecord; times: Candidacy; rank: number } | undefined
  for (const owner of owners.get(key) ?? []) {
    let open = false
    eachKey(owner, (one, from, until) => { open ||= one === key && isOpen(owner, from, until, day, options) })
    if (!open) continue
    for (const id of owner.candidacies) {
      const candidacy = candidacies.get(id)
      if (candidacy === undefined) continue
      const times = timesOf(candidacy)
      const rank = severity[stageOn(times, day)]
      if (rank > (best?.rank ?? 0)) best = { owner, candidacy, times, rank }
    }
  }
  return best && registrantOf(key, best.owner, best.candidacy, best.times)
}

/** `findRegistrant` over registries side by side, the one with the highest precedence first: the first that lists the key at all decides. */
export function findRegistrantOf(registries: readonly PublishedRecords[], key: AccountKey, day: Day, options: ActiveOptions = {}): Registrant | undefined {
  const deciding = registries.find((records) => lookUp(records).owners.has(key))
  return deciding && findRegistrant(deciding, key, day, options)
}

const severity: Readonly<Record<Stage, number>> = { calon: 3, bakal_calon: 2, unknown: 1, ended: 0 }

/** Every key listed, as often as it is, with what `of` makes of its owner's row, and whether it is active that day; those for training only in training. */
function eachListed<T>({ candidacies, owners }: PublishedRecords, day: Day, options: ActiveOptions, of: (row: number) => T, each: (key: AccountKey, made: T, active: boolean) => void): void {
  const running = new Set(candidacies.filter((one) => severity[stageOn(timesOf(one), day)] > 0).map(({ id }) => id))
  owners.forEach((owner, row) => {
    if (owner.training === true && options.training !== true) return
    const made = of(row)
    const counts = owner.candidacies.some((id) => running.has(id)) && isOpen(owner, undefined, undefined, day, options)
    eachKey(owner, (key, from, until) => { each(key, made, counts && within(day, from, until)) })
  })
}

function isOpen(owner: Owner, from: Day | undefined, until: Day | undefined, day: Day, { training = false }: ActiveOptions): boolean {
  return (owner.training !== true || training) && within(day, owner.validFrom, owner.validUntil) && within(day, from, until)
}

const within = (day: Day, from: Day = day, until: Day = day) => from <= day && day <= until

/** The dated spans of a candidacy: each stage lasts until the day before the next. */
export function timesOf({ stages }: Pick<CandidacyRecord, 'stages'>): Candidacy {
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

function registrantOf(key: AccountKey, owner: Owner, candidacy: CandidacyRecord, times: Candidacy): Registrant {
  const { region, ticket, parties, election } = candidacy
  const office = owner.office ?? candidacy.office
  return {
    key, kind: owner.kind, name: owner.name, election: election.name, registration: owner.registration,
    source: owner.sources[0]!, validFrom: owner.validFrom, ...times,
    ...(office && { office }),
    ...(region && { region: { code: region.code, name: region.name } }),
    ...(ticket !== undefined && { ticket }),
    ...(parties && { parties }),
    ...(owner.validUntil !== undefined && { validUntil: owner.validUntil }),
    ...(owner.training === true && { training: true as const }),
  }
}

interface LookUp {
  readonly owners: ReadonlyMap<AccountKey, readonly Owner[]>
  readonly candidacies: ReadonlyMap<string, CandidacyRecord>
}
// Records are never changed in place; one map serves every question about them.
const known = new WeakMap<PublishedRecords, LookUp>()

function lookUp(records: PublishedRecords): LookUp {
  const found = known.get(records)
  if (found) return found
  const owners = new Map<AccountKey, Owner[]>()
  for (const owner of records.owners) {
    eachKey(owner, (key) => {
      const sharing = owners.get(key)
      if (sharing === undefined) owners.set(key, [owner])
      else if (sharing.at(-1) !== owner) sharing.push(owner)
    })
  }
  const made = { owners, candidacies: new Map(records.candidacies.map((candidacy) => [candidacy.id, candidacy])) }
  known.set(records, made)
  return made
}
