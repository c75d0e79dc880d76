import type { Sighted } from './health'
import { type HealthKind, healthKinds } from './health-kinds'
import { unusual, type Usual } from './usual'

/** Sightings of one pack on one site: how often each kind of control was found where it should be, and how often not. */
export type Sightings = { readonly [K in HealthKind]?: readonly [held: number, missed: number] | undefined }

/** `well`: all that was seen enough works. `incomplete`: some of it does not any more. `unseen`: too little was seen to say. */
export interface Health {
  readonly state: 'well' | 'incomplete' | 'unseen'
  readonly works: readonly HealthKind[]
  readonly fails: readonly HealthKind[]
  /** Neither; too little was seen. */
  readonly unseen: readonly HealthKind[]
}

/** The newest sightings count: of more than this, all are halved. */
const recent = 40
/** Fewer than this say nothing. A page gives three of a kind at most, so that one odd page says nothing either. */
const enough = 4

/** What was seen says. A kind fails where a third of what was seen lately was missed, or where it was always to be found and is no more. */
export function judgeHealth(sightings: Sightings, usual: Usual = {}): Health {
  const { gone, found } = unusual(usual)
  const verdicts = healthKinds.map((kind) => {
    const [held, missed] = sightings[kind] ?? [0, 0]
    const fails = gone.includes(kind) || (missed >= enough && missed * 2 >= held)
    return [kind, fails ? 'fails' : held >= enough || found.includes(kind) ? 'works' : 'unseen'] as const
  })
  const of = (wanted: 'works' | 'fails' | 'unseen') => verdicts.flatMap(([kind, verdict]) => (verdict === wanted ? [kind] : []))
  const [works, fails, unseen] = [of('works'), of('fails'), of('unseen')]
  return { state: fails.length > 0 ? 'incomplete' : works.length > 0 ? 'well' : 'unseen', works, fails, unseen }
}

/** The sightings with those of one more look. Old ones fade, so that a change of the site shows within days. */
export function addSightings(before: Sightings, { ...more }: Sighted): Sightings {
  return Object.fromEntries(healthKinds.flatMap((kind) => {
    const [held, missed] = before[kind] ?? [0, 0]
    const [moreHeld, moreMissed] = more[kind] ?? [0, 0]
    const sum = [held + moreHeld, missed + moreMissed] as const
    if (sum[0] + sum[1] === 0) return []
    const fade = sum[0] + sum[1] > recent ? 2 : 1
    return [[kind, [Math.round(sum[0] / fade), Math.round(sum[1] / fade)]]]
  }))
}
