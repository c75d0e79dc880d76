import type { Outcome } from '../../browser'
import type { Play } from '../training/start-scene-guards'
import type { Session } from './session'

/** Projected, the warning is as large as everything else (its own lines are measured in pixels) and as wide as the screen, so that the rule is in sight. */
const projected = `dialog { --size: 2.1; width: min(680px, (100vw - 24px) / var(--size)) } header { padding-block: 4px } .band { padding-block: 2px }
.inside { padding-block-start: 8px } .inside, .body { gap: 8px } h2 { font-size: 20px; text-wrap: wrap } .initials { width: 34px; height: 34px }
.rule { padding-block: 6px 8px } .label { font-size: 13.5px } .actions { padding-block-end: 8px } @media (min-width: 1700px) { dialog { --size: 3 } }`

/**
 * Keeps the guards in step with the session. They were there before the page was drawn and ask what is played; a
 * dialog belongs to the run of a scene and goes when that goes.
 */
export function createPlaying(first: Session) {
  let session = first
  let presenting = false
  let dialog = new AbortController()
  let onDecided: ((outcome: 'cancelled' | 'continued') => void) | undefined
  const listeners = new Set<() => void>()

  const play: Play = {
    now: () => {
      const { scene, stage } = session
      const base = { stage, look: presenting ? projected : '', calledOff: dialog.signal }
      if (scene.kind !== 'acted') return { ...base, url: '' }
      return { ...base, site: scene.site, url: scene.url, ...(scene.office !== undefined && { office: scene.office }) }
    },
    follow: (listener) => { listeners.add(listener) },
  }
  return {
    play,
    /** Ends the dialog that is up, as Batal does. */
    callOff(): void {
      const ended = dialog
      dialog = new AbortController()
      ended.abort()
    },
    /** A dialog has ended: what calls the next one off must not reach it. */
    decided(outcome: Outcome): void {
      dialog = new AbortController()
      if (outcome === 'cancelled' || outcome === 'continued') onDecided?.(outcome)
    },
    /** Who hears how dialogs end. */
    onDecided(listener: (outcome: 'cancelled' | 'continued') => void): void { onDecided = listener },
    set(next: Session, isPresenting: boolean): void {
      const changed = next.scene !== session.scene || next.stage !== session.stage || isPresenting !== presenting
      session = next
      presenting = isPresenting
      if (changed) for (const listener of listeners) listener()
    },
  }
}
export type Playing = ReturnType<typeof createPlaying>
