import { describe, expect, it } from 'vitest'
import { createDecisions } from '../../../src/pages/training/decisions'
import { emptyFeed, feedAfter, type HeardKind } from '../../../src/pages/training/x/feed-state'
import { candidates, posts } from '../../../src/pages/training/x/world'

const [post] = posts
const after = (...kinds: HeardKind[]) => kinds.reduce((state, kind) =>
  feedAfter(state, { kind, about: candidates.calon, at: new Date(0), ...(post && kind !== 'follow' && kind !== 'unfollow' ? { post } : {}) }), emptyFeed)

describe('what the training site has heard', () => {
  it('is nothing at first', () => {
    expect(emptyFeed.heard).toEqual([])
  })
  it('keeps every action in its order, taking back included', () => {
    expect(after('like', 'unlike', 'reply').heard.map(({ number, kind }) => [number, kind])).toEqual([[1, 'like'], [2, 'unlike'], [3, 'reply']])
  })
  it('turns a like on and off again', () => {
    expect([...after('like').on]).toEqual([`like:${post?.id}`])
    expect([...after('like', 'unlike').on]).toEqual([])
  })
  it('keeps a like, a repost and a follow apart', () => {
    expect([...after('like', 'repost', 'follow', 'unlike').on]).toEqual([`repost:${post?.id}`, `follow:${candidates.calon.id}`])
  })
  it('is nothing again after a reset', () => {
    expect(feedAfter(after('like', 'follow'), { kind: 'reset' })).toEqual(emptyFeed)
  })
})

describe('the tally of decisions', () => {
  it('counts cancelled and continued ones, and tells who follows it', () => {
    const decisions = createDecisions()
    const seen: number[] = []
    const stop = decisions.follow(({ cancelled }) => { seen.push(cancelled) })
    for (const outcome of ['cancelled', 'continued', 'cancelled', 'lost'] as const) decisions.add({ outcome })
    stop()
    decisions.add({ outcome: 'cancelled' })
    expect(decisions.now()).toEqual({ cancelled: 3, continued: 1 })
    expect(seen).toEqual([1, 1, 2])
    decisions.reset()
    expect(decisions.now()).toEqual({ cancelled: 0, continued: 0 })
  })
})
