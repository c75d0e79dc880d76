import type { Interaction, NamedStage } from '../../neutrality'
import { type Scene, scenes } from '../training/scenes'

/** What is shown of a scene, one after the other. */
export const steps = ['before', 'hold', 'rule', 'consequence', 'decision'] as const
export type Step = (typeof steps)[number]

/** One thing the site has heard in this run of the scene. */
export interface Heard { readonly number: number; readonly interaction: Interaction; readonly who: string; readonly undo: boolean }

/** A session as it stands. Nothing of it is kept anywhere. */
export interface Session {
  readonly scene: Scene
  readonly step: Step
  /** Counts how often a scene was set up anew: what belongs to an earlier run is thrown away with it. */
  readonly run: number
  /** The stage everybody is at. */
  readonly stage: NamedStage
  readonly heard: readonly Heard[]
  /** How the last dialog of this run ended. */
  readonly outcome?: 'cancelled' | 'continued'
  /** The choice taken in a scene that is told, by its place. */
  readonly choice?: number
}

export type Move =
  | { readonly kind: 'go'; readonly scene: Scene }
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | { readonly kind: 'show'; readonly step: Step }
  | { readonly kind: 'scene'; readonly by: 1 | -1 }
  | { readonly kind: 'heard'; readonly interaction: Interaction; readonly who: string; readonly undo: boolean }
  | { readonly kind: 'decided'; readonly outcome: 'cancelled' | 'continued' }
  | { readonly kind: 'chosen'; readonly choice: number }
  | { readonly kind: 'stage'; readonly stage: NamedStage }
  | { readonly kind: 'reset' }

export const begin = (scene: Scene): Session => ({ scene, step: 'before', run: 0, stage: 'calon', heard: [] })

/** The session after one move; a scene that is gone to or begun again starts as it was. */
export function after(session: Session, move: Move): Session {
  const { step, run, stage, heard } = session
  const at = scenes.indexOf(session.scene)
  const anew = (scene: Scene): Session => ({ ...begin(scene), run: run + 1, stage })
  const neighbour = (by: number) => scenes[Math.min(scenes.length - 1, Math.max(0, at + by))] ?? session.scene
  switch (move.kind) {
    case 'go': return anew(move.scene)
    case 'scene': return anew(neighbour(move.by))
    case 'reset': return anew(session.scene)
    case 'stage': return { ...session, stage: move.stage }
    case 'show': return { ...session, step: move.step }
    case 'heard': {
      const { interaction, who, undo } = move
      return { ...session, heard: [...heard, { number: heard.length + 1, interaction, who, undo }] }
    }
    case 'decided': return { ...session, outcome: move.outcome, step: steps.indexOf(step) < steps.indexOf('rule') ? 'rule' : step }
    case 'chosen': return { ...session, choice: move.choice, step: 'rule' }
    case 'step': {
      const next = steps[steps.indexOf(step) + move.by]
      if (next !== undefined) return { ...session, step: next }
      const scene = neighbour(move.by)
      return scene === session.scene ? session : anew(scene)
    }
  }
}
