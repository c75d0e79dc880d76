import { describe, expect, it } from 'vitest'
import { type Action, deskAfter, newDraft, opened } from '../../../../src/pages/desk/state/draft'
import { edited } from '../../../../src/pages/desk/state/work'

const start = opened(newDraft('d', 'Draf contoh', 1))
const after = (...actions: Action[]) => actions.reduce(deskAfter, start)
const hold = (row: string, typing?: string): Action => ({ type: 'change', to: (work) => edited(work, [row], { decision: 'hold' }), now: 2, ...(typing !== undefined && { typing }) })
const owner = (text: string): Action => ({ type: 'change', to: (work) => edited(work, ['a'], { owner: text }), now: 2, typing: 'owner a' })
const decisions = (...actions: Action[]) => Object.keys(after(...actions).draft.work.edits)

describe('a draft', () => {
  it('takes decisions back one by one and makes them again', () => {
    expect(decisions(hold('a'), hold('b'))).toEqual(['a', 'b'])
    expect(decisions(hold('a'), hold('b'), { type: 'undo', now: 3 })).toEqual(['a'])
    expect(decisions(hold('a'), hold('b'), { type: 'undo', now: 3 }, { type: 'undo', now: 3 })).toEqual([])
    expect(decisions(hold('a'), hold('b'), { type: 'undo', now: 3 }, { type: 'undo', now: 3 }, { type: 'redo', now: 4 })).toEqual(['a'])
  })
  it('forgets what was taken back once something else is decided', () => {
    expect(decisions(hold('a'), { type: 'undo', now: 3 }, hold('c'), { type: 'redo', now: 4 })).toEqual(['c'])
  })
  it('takes back all that was typed into one box together', () => {
    const desk = after(hold('a'), owner('C'), owner('Ca'), owner('Cal'), { type: 'undo', now: 3 })
    expect(desk.draft.work.edits).toEqual({ a: { decision: 'hold' } })
    expect(deskAfter(desk, { type: 'redo', now: 4 }).draft.work.edits['a']?.owner).toBe('Cal')
  })
  it('starts a new step where another box or a decision came between', () => {
    expect(after(owner('C'), hold('b'), owner('Ca'), { type: 'undo', now: 3 }).draft.work.edits['a']?.owner).toBe('C')
  })
  it('has no step back for a change that changes nothing', () => {
    expect(after({ type: 'change', to: (work) => work, now: 2 })).toBe(start)
    expect(after({ type: 'undo', now: 2 })).toBe(start)
  })
  it('keeps half a word in a box through undo, and an empty box apart from an untouched one', () => {
    const typed = after({ type: 'type', field: 'paste', text: '@calon', now: 2 }, hold('a'), { type: 'undo', now: 3 })
    expect(typed.draft.fields).toEqual({ paste: '@calon' })
    expect(deskAfter(typed, { type: 'type', field: 'paste', text: '', now: 4 }).draft.fields).toEqual({ paste: '' })
    expect(deskAfter(typed, { type: 'type', field: 'paste', text: undefined, now: 4 }).draft.fields).toEqual({})
  })
  it('goes back a hundred steps and no further', () => {
    const many = after(...Array.from({ length: 150 }, (_, at) => hold(`r${at}`)))
    expect(many.past).toHaveLength(100)
  })
  it('is plain data: a copy through structured clone is equal', () => {
    const { draft } = after(hold('a'), owner('C'))
    expect(structuredClone(draft)).toEqual(draft)
  })
})
