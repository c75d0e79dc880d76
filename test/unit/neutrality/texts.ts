import type { Finding, OpenStage, Text } from '../../../src/neutrality'
import * as room from '../../../src/neutrality'
import { coverage, towardsParty } from '../../../src/neutrality/coverage'
import * as details from '../../../src/neutrality/details'
import { registrantKinds } from '../../../src/registry/types'

export const openStages: readonly OpenStage[] = ['bakal_calon', 'calon', 'unknown']
export const kinds: readonly (string | undefined)[] = [...registrantKinds, undefined]

/** Every finding any interaction can lead to. */
export const allFindings: readonly Finding[] = [
  towardsParty,
  ...Object.values(coverage).flatMap((covered) => typeof covered === 'function'
    ? kinds.flatMap((kind) => openStages.flatMap((stage) => covered(kind, stage)))
    : covered),
]

function collect(value: unknown, texts: Text[], strings: string[]): void {
  if (typeof value === 'string') strings.push(value)
  if (typeof value !== 'object' || value === null) return
  if ('id' in value && 'en' in value) texts.push(value as Text)
  for (const part of Object.values(value)) collect(part, texts, strings)
}

const stages = (['bakal_calon', 'calon', 'unknown', 'ended'] as const).map((stage) => [room.stageName(stage), room.describeStage(stage)])

/** Everything the room can put before a person: texts in two languages, and every string. */
export function everythingShown(): { readonly texts: readonly Text[]; readonly strings: readonly string[] } {
  const texts: Text[] = []
  const strings: string[] = []
  collect([room, details, stages, allFindings], texts, strings)
  return { texts, strings }
}
