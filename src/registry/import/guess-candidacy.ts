import type { Text } from '../../neutrality'
import { candidacies2024, type Pair2024 } from '../candidacies-2024'
import type { Region } from '../regions'
import { nameWords, peopleIn } from './person-name'
import type { CandidacyGuess } from './types'

/** What a row says about whom it is listed for. `region` only where it is sure. */
export interface ListedFor { readonly region?: Region; readonly ticket?: number; readonly names: readonly string[]; readonly election?: string }

/**
 * The pair of 2024 a row seems to be listed for, for a person to confirm; never used to match accounts.
 * Sure only where a region's ticket number and every name written agree, or both names of a pair stand there in its region.
 * A name that contradicts the ticket number, or an election of another year, makes no proposal.
 */
export function guessCandidacy({ region, ticket, names, election }: ListedFor): CandidacyGuess | undefined {
  if (election !== undefined && /\b(?:19|20)\d\d\b/.test(election) && !/\b2024\b/.test(election)) return undefined
  if (election !== undefined && /\b(?:pilpres|presiden|pileg|legislatif|dpr|dprd|dpd)\b/i.test(election)) return undefined
  const people = names.flatMap(peopleIn).map(nameWords).filter((words) => words.length > 0)
  const within = region === undefined ? candidacies2024 : byRegion.get(region.code) ?? []
  const ticketed = region === undefined || ticket === undefined ? undefined : within.find((pair) => pair.ticket === ticket)
  if (ticketed !== undefined) {
    if (people.length === 0) return { pair: ticketed, by: 'ticket', sure: false, reason: texts.ticket }
    const fits = people.map((one) => matches(one, ticketed))
    const all = fits.every((fit) => fit > 0)
    // One word in common ("Noor") says something only where it is all that was written.
    if (!fits.includes(2) && !(all && people.every((one) => one.length === 1))) return undefined
    return { pair: ticketed, by: 'ticket-and-name', sure: all && fits.includes(2), reason: texts.both }
  }
  const named = people.length === 0 ? [] : within.filter((pair) => people.every((one) => matches(one, pair) > 1))
  const [pair, ...others] = named
  if (pair === undefined || others.length > 0 || (region === undefined && people.length < 2)) return undefined
  const sure = region !== undefined && people.length === 2
  return { pair, by: 'name', sure, reason: sure ? texts.names : texts.name }
}

const byRegion = new Map<string, Pair2024[]>()
for (const pair of candidacies2024) byRegion.set(pair.region.code, [...(byRegion.get(pair.region.code) ?? []), pair])

const words = new Map<Pair2024, string[][]>()

/** 2: a person's words are in one name of the pair, two words at least or the whole name; 1: one word is; 0: none. */
function matches(person: readonly string[], pair: Pair2024): 0 | 1 | 2 {
  let both = words.get(pair)
  if (both === undefined) words.set(pair, both = [nameWords(pair.head), nameWords(pair.deputy)])
  const shared = both.map((name) => person.filter((word) => name.includes(word)).length)
  const best = Math.max(...shared)
  const whole = both.some((name, at) => shared[at] === person.length && (person.length > 1 || name.length === 1))
  return whole || (best > 1 && best >= person.length - 1) ? 2 : best > 0 ? 1 : 0
}

const texts = {
  ticket: { id: 'Dari wilayah dan nomor urut, tanpa nama yang membenarkannya.', en: 'From the region and the ticket number, with no name to confirm it.' },
  both: { id: 'Dari wilayah dan nomor urut; namanya cocok.', en: 'From the region and the ticket number; the name fits.' },
  names: { id: 'Dari kedua nama di wilayah itu.', en: 'From both names in that region.' },
  name: { id: 'Dari nama saja; pastikan orangnya sama.', en: 'From the name alone; make sure it is the same person.' },
} satisfies Record<string, Text>
