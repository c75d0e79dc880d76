import { expect, it } from 'vitest'
import { createPasses } from '../../../src/guard/passes'
import type { Attempt } from '../../../src/sites'

const like: Attempt = { site: 'x', interaction: 'like', keys: ['x:u:a'], quoted: [], post: '1', state: 'off' }

it('a pass lets one attempt through once', () => {
  const passes = createPasses(() => 0)
  passes.grant(like)
  expect([passes.spend(like), passes.spend(like)]).toEqual([true, false])
})

it('a pass is for the same site, account, post and interaction only', () => {
  const passes = createPasses(() => 0)
  passes.grant(like)
  expect(passes.has({ ...like, post: '2' })).toBe(false)
  expect(passes.has({ ...like, interaction: 'repost' })).toBe(false)
  expect(passes.has({ ...like, keys: ['x:u:b'] })).toBe(false)
})

it('a pass is gone after a minute', () => {
  let now = 0
  const passes = createPasses(() => now)
  passes.grant(like)
  now = 60_001
  expect(passes.spend(like)).toBe(false)
})
