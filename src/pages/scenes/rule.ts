import { type Certainty, explain, type Language, type NamedStage, prohibition, sanctionFor, basisFor, today } from '../../neutrality'
import type { Scene } from '../training/scenes'

/** The item of a scene at a stage, in one language; all of it the law's own words. */
export interface Rule {
  readonly title: string
  readonly text: string
  readonly basis: string
  readonly certainty: Certainty
  /** Why the act falls under it, where the act is one the guard knows. */
  readonly why?: string
  readonly onlyIf?: string
  /** That the act falls under it is our reading. */
  readonly isReading: boolean
  /** The dialog names another item first. */
  readonly isAlso: boolean
}

/** What the law says of a scene's act. Certainty is that of the link for what is done on a screen, and the item's own for what is told. */
export function ruleOf(scene: Scene, stage: NamedStage, language: Language): Rule {
  const law = prohibition(scene.item)
  const own = { title: law.title[language], text: law.text[language], basis: basisFor(law, stage)[language] }
  if (scene.kind === 'told') return { ...own, certainty: law.certainty, isReading: false, isAlso: false }
  const explanation = explain(
    { interaction: scene.interaction, officeAccount: scene.kind === 'acted' && scene.office !== undefined },
    { kind: scene.towards, stages: [{ stage, from: '2020-01-01' }] }, today(), language,
  )
  const found = [explanation?.primary, ...explanation?.also ?? []].find((one) => one?.item === scene.item)
  if (found === undefined) throw new Error(`${scene.id} does not fall under item ${String(scene.item)}`)
  const { certainty, readings, why, onlyIf } = found
  return { ...own, certainty, isReading: readings.link, isAlso: explanation?.primary !== found, ...(why !== undefined && { why }), ...(onlyIf !== undefined && { onlyIf }) }
}

/** The sanction of a scene's item at both stages, in one language. */
export const consequencesOf = (scene: Scene, language: Language) => (['bakal_calon', 'calon'] as const).map((stage) => {
  const { text, track, reading } = sanctionFor(prohibition(scene.item), stage)
  return { stage, text: text[language], track, isReading: reading }
})
