import type { Draft } from './draft'
import type { Drafts, Parts } from './drafts'

/** How storing goes: nothing to tell, on its way, done, or the browser refuses (full or broken). */
export type Stored = 'idle' | 'pending' | 'saved' | 'full' | 'failed'

export interface Saver {
  /** Stores a draft, at the latest `delay` ms after the first change that is not stored yet. */
  readonly later: (draft: Draft, parts: Parts) => void
  /** Stores at once what is still waiting. */
  readonly now: () => Promise<void>
}

/**
 * Stores drafts behind a person's back. A refusal is told and tried again with the next change: the page goes on.
 * `delay` in ms.
 */
export function createSaver(drafts: Pick<Drafts, 'write'>, tell: (stored: Stored) => void, delay = 300): Saver {
  let waiting: { draft: Draft; parts: Parts } | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const written = new Set<string>()

  const now = async (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    if (waiting === undefined) return
    const { draft, parts } = waiting
    waiting = undefined
    const fresh = new Map([...parts].filter(([part]) => !written.has(`${draft.id}/${part}`)))
    try {
      await drafts.write(draft, fresh)
      for (const part of fresh.keys()) written.add(`${draft.id}/${part}`)
      if (waiting === undefined) tell('saved')
    } catch (error) {
      waiting ??= { draft, parts }
      tell(isFull(error) ? 'full' : 'failed')
    }
  }
  return {
    later: (draft, parts) => {
      waiting = { draft, parts }
      tell('pending')
      timer ??= setTimeout(() => { void now() }, delay)
    },
    now,
  }
}

const isFull = (error: unknown) => (error as { name?: unknown } | null)?.name === 'QuotaExceededError'
