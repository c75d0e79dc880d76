import { emptyWork, type Work } from './work'

/** Format of stored drafts; one of a later format is left alone. */
export const draftVersion = 1

/** What is kept of a draft: decisions, and every text box as it was left. */
export interface Draft {
  readonly version: typeof draftVersion
  readonly id: string
  readonly name: string
  /** When it was last changed, in ms. */
  readonly changed: number
  readonly work: Work
  /** Texts typed and not yet sent off, by the name of their box. */
  readonly fields: Readonly<Record<string, string>>
}

/** A draft being worked on, with the way back. The way back lives as long as the page. */
export interface Desk {
  readonly draft: Draft
  readonly past: readonly Work[]
  readonly future: readonly Work[]
  /** The box the last change was typed into: what is typed on there is the same step back. */
  readonly typing?: string
}

export type Action =
  | { readonly type: 'open'; readonly draft: Draft }
  | { readonly type: 'change'; readonly to: (work: Work) => Work; readonly typing?: string; readonly now: number }
  | { readonly type: 'undo' | 'redo'; readonly now: number }
  | { readonly type: 'type'; readonly field: string; readonly text: string | undefined; readonly now: number }
  | { readonly type: 'rename'; readonly name: string; readonly now: number }

const steps = 100

export const newDraft = (id: string, name: string, now: number, work: Work = emptyWork): Draft =>
  ({ version: draftVersion, id, name, changed: now, work, fields: {} })

export const opened = (draft: Draft): Desk => ({ draft, past: [], future: [] })

/** The desk after an action. What changes nothing gives the same desk back. */
export function deskAfter(desk: Desk, action: Action): Desk {
  if (action.type === 'open') return opened(action.draft)
  const { draft, past, future } = desk
  const { now } = action
  switch (action.type) {
    case 'change': {
      const work = action.to(draft.work)
      if (work === draft.work) return desk
      const { typing } = action
      const sameStep = typing !== undefined && typing === desk.typing
      return { draft: { ...draft, work, changed: now }, past: sameStep ? past : [...past.slice(1 - steps), draft.work], future: [], ...(typing !== undefined && { typing }) }
    }
    case 'undo': {
      const work = past.at(-1)
      return work === undefined ? desk : { draft: { ...draft, work, changed: now }, past: past.slice(0, -1), future: [draft.work, ...future] }
    }
    case 'redo': {
      const [work, ...rest] = future
      return work === undefined ? desk : { draft: { ...draft, work, changed: now }, past: [...past, draft.work], future: rest }
    }
    case 'type': {
      const fields: Record<string, string> = { ...draft.fields }
      if (action.text === undefined) delete fields[action.field]
      else fields[action.field] = action.text
      return { ...desk, draft: { ...draft, fields, changed: now } }
    }
    case 'rename': return { ...desk, draft: { ...draft, name: action.name, changed: now } }
  }
}
