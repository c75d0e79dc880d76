import { type Day, explain, explainOffice, type Interaction, type Language, stageOn } from '../neutrality'
import { parseKey } from './account-key'
import { findRegistrant } from './active'
import type { PublishedRecords } from './published-records'
import { roleOf, whoIn } from './roles'
import type { Confirmed } from './types'

/**
 * Compares a whole key with the registry on a day and puts the law into words for each interaction that is
 * prohibited towards its owner; null for everybody who is not a registrant then.
 */
export function confirm(
  records: PublishedRecords, key: string, interactions: readonly Interaction[], day: Day, language: Language, options: { training?: boolean } = {},
): Confirmed | null {
  const parsed = parseKey(key)
  const registrant = parsed && findRegistrant(records, parsed, day, options)
  const stage = registrant && stageOn(registrant, day)
  if (registrant === undefined || stage === undefined || stage === 'ended') return null
  const explanations = interactions.flatMap((interaction) => {
    const explanation = explain({ interaction }, registrant, day, language)
    return explanation === undefined ? [] : [[interaction, explanation] as const]
  })
  const told = { ...registrant, who: whoIn(language, registrant.kind, stage), role: roleOf(registrant, stage, language) }
  return { registrant: told, stage, explanations: Object.fromEntries(explanations), office: explainOffice(stage, language) }
}
