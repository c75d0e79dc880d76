import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks'
import { type Action, deskAfter, type Desk, type Draft, newDraft, opened } from './draft'
import { type Drafts, openDrafts, type Parts } from './drafts'
import { holdDraft } from './hold-draft'
import { createSaver, type Saver, type Stored } from './saver'
import type { Work } from './work'

export type Phase =
  | { readonly is: 'starting' }
  /** The list of drafts; `taken` names one that another tab has open. */
  | { readonly is: 'choosing'; readonly drafts: readonly Draft[]; readonly taken?: Draft }
  | { readonly is: 'working' }

export interface Session {
  readonly phase: Phase
  readonly desk: Desk
  readonly parts: Parts
  readonly stored: Stored
  readonly dispatch: (action: Action) => void
  /** Puts large things beside the draft; a change that names them follows in the same turn. */
  readonly addPart: (id: string, value: unknown) => void
  readonly choose: () => Promise<void>
  readonly open: (id: string) => Promise<void>
  readonly start: (name: string, from?: { work: Work; parts: Parts }) => Promise<void>
  readonly copy: (draft: Draft, name: string) => Promise<void>
  readonly remove: (draft: Draft) => Promise<void>
  readonly saveNow: () => void
}

/** One draft at a time in this tab, stored behind the person's back and held against other tabs. Used once, at the root. */
export function useSession(firstName: () => string): Session {
  const [desk, dispatch] = useReducer(deskAfter, undefined, () => opened(newDraft(crypto.randomUUID(), firstName(), Date.now())))
  const [phase, setPhase] = useState<Phase>({ is: 'starting' })
  const [stored, setStored] = useState<Stored>('idle')
  const parts = useRef(new Map<string, unknown>())
  const kept = useRef<{ drafts?: Drafts; saver?: Saver; release?: () => void; known: Draft }>({ known: desk.draft })

  async function take(draft: Draft, beside: Parts): Promise<boolean> {
    const release = await holdDraft(draft.id)
    if (release === undefined) return false
    await kept.current.saver?.now()
    kept.current.release?.()
    kept.current.release = release
    kept.current.known = draft
    parts.current = new Map(beside)
    dispatch({ type: 'open', draft })
    setPhase({ is: 'working' })
    setStored('idle')
    history.replaceState(null, '', `?draft=${draft.id}${location.hash}`)
    return true
  }
  const choose = async (taken?: Draft) => {
    await kept.current.saver?.now()
    kept.current.release?.()
    delete kept.current.release
    const drafts = await kept.current.drafts?.list().catch(() => []) ?? []
    setPhase({ is: 'choosing', drafts, ...(taken && { taken }) })
  }
  const open = async (id: string) => {
    const found = await kept.current.drafts?.read(id).catch(() => undefined)
    if (found === undefined) await choose()
    else if (!await take(found.draft, found.parts)) await choose(found.draft)
  }
  const start: Session['start'] = async (name, from) => {
    const draft = newDraft(crypto.randomUUID(), name, Date.now(), from?.work)
    await take(draft, from?.parts ?? new Map())
    if (from !== undefined) kept.current.saver?.later(draft, parts.current)
  }

  useEffect(() => {
    const begin = async () => {
      try {
        kept.current.drafts = await openDrafts()
        kept.current.saver = createSaver(kept.current.drafts, setStored)
        const wanted = new URLSearchParams(location.search).get('draft')
        const drafts = await kept.current.drafts.list()
        const first = drafts.find(({ id }) => id === wanted) ?? drafts[0]
        if (first === undefined) await start(firstName())
        else await open(first.id)
      } catch {
        // No storage at all: work goes on, and the page says that nothing is kept.
        setPhase({ is: 'working' })
        setStored('failed')
      }
    }
    void begin()
    const leave = () => { void kept.current.saver?.now() }
    const hide = () => { if (document.visibilityState === 'hidden') leave() }
    addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', hide)
    return () => {
      removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', hide)
    }
  }, [])

  // Before the next paint, so that a tab closed at once still has something to store.
  useLayoutEffect(() => {
    if (desk.draft === kept.current.known) return
    kept.current.known = desk.draft
    kept.current.saver?.later(desk.draft, parts.current)
  }, [desk.draft])

  return {
    phase, desk, parts: parts.current, stored, dispatch, open, start,
    addPart: (id, value) => { parts.current.set(id, value) },
    choose: () => choose(),
    copy: async ({ id }, name) => {
      const found = await kept.current.drafts?.read(id)
      if (found !== undefined) await start(name, { work: found.draft.work, parts: found.parts })
    },
    remove: async (draft) => {
      const release = await holdDraft(draft.id)
      if (release !== undefined) await kept.current.drafts?.remove(draft.id)
      release?.()
      await choose(release === undefined ? draft : undefined)
    },
    saveNow: () => { void kept.current.saver?.now() },
  }
}
