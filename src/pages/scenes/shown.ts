import type { Language } from '../../neutrality'
import type { Stagehand } from '../training/feeds'
import type { Press } from '../training/scenes'
import type { Command } from './keys'
import type { Session } from './session'

/** What both views of the scenes are given. */
export interface Shown {
  readonly session: Session
  readonly hand: Stagehand
  readonly language: Language
  readonly onCommand: (command: Command) => void
  /** The person stopped at a form. */
  readonly onStop: () => void
  readonly onChoose: (choice: number) => void
  readonly onAccident: (presses: readonly Press[]) => void
}
