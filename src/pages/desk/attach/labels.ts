import { type Language, stageOn, today } from '../../../neutrality'
import { timesOf } from '../../../registry/active'
import { type Pair2024, candidacies2024, recordOfPair } from '../../../registry/candidacies-2024'
import type { CandidacyRecord } from '../../../registry/records'
import { stageName } from '../../../neutrality/stages'

/** A candidacy in one line: "2. Nama (Kota Contoh, Pilkada 2024)". */
export function candidacyLabel(candidacy: CandidacyRecord | undefined): string | undefined {
  if (candidacy === undefined) return undefined
  const { ticket, name, region, election } = candidacy
  return `${ticket === undefined ? '' : `${ticket}. `}${name} (${region === undefined ? '' : `${region.name}, `}${election.name})`
}

/** What it is today: "calon", "berakhir" … */
export const stageToday = (candidacy: CandidacyRecord, language: Language): string => stageName(stageOn(timesOf(candidacy), today()))[language]

/** A pair of 2024 in one line, as the box of candidacies lists it. */
export const pairLabel = ({ region, ticket, name }: Pair2024): string => `${region.name} · ${ticket}. ${name}`

let pairs: ReadonlyMap<string, Pair2024> | undefined

/** Every candidacy there is to choose from, by its label: those of the draft first, then the pairs of 2024. */
export function choices(own: Readonly<Record<string, CandidacyRecord>>): ReadonlyMap<string, () => CandidacyRecord> {
  pairs ??= new Map(candidacies2024.map((pair) => [pairLabel(pair), pair]))
  const all = new Map<string, () => CandidacyRecord>()
  for (const one of Object.values(own)) all.set(`${one.region?.name ?? one.election.name} · ${one.ticket === undefined ? '' : `${one.ticket}. `}${one.name} · ${one.election.name}`, () => one)
  for (const [label, pair] of pairs) if (own[pair.id] === undefined) all.set(label, () => recordOfPair(pair))
  return all
}
