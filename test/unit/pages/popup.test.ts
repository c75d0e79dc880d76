import '../background/fake-browser'
import { describe, expect, it } from 'vitest'
import { parseSettings } from '../../../src/browser/settings'
import { peopleOf } from '../../../src/pages/popup/people'
import { siteState } from '../../../src/pages/popup/site-state'
import { turned } from '../../../src/pages/shared/turned'
import type { AccountKey, Registrant } from '../../../src/registry'

const settings = parseSettings({})
const answered = { state: 'answered', answer: { site: 'x', active: true, found: [] } } as const

describe('the state of the page in front', () => {
  it('is guarded where a guard answers', () => {
    expect(siteState(answered, { ...settings, off: [] })).toEqual({ kind: 'guarded', site: 'x' })
  })
  it('is reminding where the person chose reminders', () => {
    expect(siteState(answered, { ...settings, off: [], mode: 'remind' })).toEqual({ kind: 'reminding', site: 'x' })
  })
  it('is off as soon as the settings say so, although the page has not heard yet', () => {
    expect(siteState(answered, { ...settings, off: ['x'] })).toEqual({ kind: 'off', site: 'x' })
  })
  it('is stopped where no pack may be used any more, unless the person switched the site off', () => {
    const stopped = { state: 'answered', answer: { site: 'x', active: false, stopped: true, found: [] } } as const
    expect(siteState(stopped, { ...settings, off: [] })).toEqual({ kind: 'stopped', site: 'x' })
    expect(siteState(stopped, { ...settings, off: ['x'] })).toEqual({ kind: 'off', site: 'x' })
  })
  it('is elsewhere where no guard runs', () => {
    expect(siteState({ state: 'answered', answer: undefined }, { ...settings, off: ['x'] })).toEqual({ kind: 'elsewhere' })
  })
  it('is silent where a guard does not answer', () => {
    expect(siteState({ state: 'failed' }, { ...settings, off: [] })).toEqual({ kind: 'silent' })
  })
  it('is waiting until it answers', () => {
    expect(siteState({ state: 'waiting' }, { ...settings, off: [] })).toEqual({ kind: 'waiting' })
  })
})

describe('turning a site', () => {
  it('off lists it once', () => {
    expect(turned(['tiktok'], 'x', false)).toEqual(['tiktok', 'x'])
    expect(turned(['x'], 'x', false)).toEqual(['x'])
  })
  it('on leaves the others off', () => {
    expect(turned(['tiktok', 'x'], 'x', true)).toEqual(['tiktok'])
  })
})

const registrant = (key: AccountKey, name: string): Registrant => ({
  key, name, kind: 'candidate', election: 'Pemilihan Contoh', registration: 'not-known', source: 'contoh',
  validFrom: '2026-01-01', stages: [],
})

describe('the people on a page', () => {
  it('are named once, by the handle, where the page knows an account by handle and number', () => {
    const people = peopleOf([registrant('x:n:12', 'Ani'), registrant('x:u:ani', 'Ani'), registrant('x:u:budi', 'Budi')])
    expect(people.map(({ registrant: { key }, others }) => [key, others])).toEqual([['x:u:ani', 0], ['x:u:budi', 0]])
  })
  it('count further accounts of the same person', () => {
    expect(peopleOf([registrant('x:u:ani', 'Ani'), registrant('x:u:ani_resmi', 'Ani')])[0]?.others).toBe(1)
  })
  it('are named by number where no handle is known', () => {
    expect(peopleOf([registrant('x:n:12', 'Ani')])[0]?.registrant.key).toBe('x:n:12')
  })
})
