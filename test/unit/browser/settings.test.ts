import { before, freshBrowser, stored } from '../background/fake-browser'
import { beforeEach, describe, expect, it } from 'vitest'
import { lockable, parsePolicy } from '../../../src/browser/policy'
import { changeSettings, parseOwnSettings, parseSettings, readSettings } from '../../../src/browser/settings'

beforeEach(() => { freshBrowser() })

describe('settings', () => {
  it('of an older version keep what they had and get the rest from the originals', () => {
    expect(parseOwnSettings({ language: 'en', mode: 'remind', badges: false, off: ['x'], registries: [] }))
      .toMatchObject({ language: 'en', mode: 'remind', badges: false, off: ['x'], textSize: 'normal', journal: false, journalDays: 30, muted: [] })
  })

  it.each([undefined, null, 'broken', 7, [], { language: 'xx', mode: 1, off: 'x', journalDays: -4 }])('that are corrupted (%j) read as the originals', (broken) => {
    expect(parseOwnSettings(broken)).toEqual(parseOwnSettings({}))
  })

  it('lose only the field that is broken', () => {
    expect(parseOwnSettings({ language: 'en', textSize: 'huge', region: 'Banjar' })).toMatchObject({ language: 'en', textSize: 'normal' })
  })

  it('of two windows changed at once are both kept', async () => {
    await Promise.all([changeSettings({ language: 'en' }), changeSettings({ badges: false })])
    expect(await readSettings()).toMatchObject({ language: 'en', badges: false })
  })

  it('stay as they were where the storage is full, and the caller hears of it', async () => {
    await changeSettings({ language: 'en' })
    before.storing = async () => { throw new DOMException('full', 'QuotaExceededError') }
    await expect(changeSettings({ language: 'id' })).rejects.toThrow('full')
    expect((await readSettings()).language).toBe('en')
  })
})

describe('what the agency decided', () => {
  const policy = { agency: 'Dinas Contoh', settings: { mode: 'warn', off: [] } }

  it('is in force over the person’s own, and named', () => {
    expect(parseSettings({ mode: 'remind', language: 'en' }, policy)).toMatchObject({ mode: 'warn', language: 'en', locked: ['mode', 'off'], agency: 'Dinas Contoh' })
  })

  it('cannot be changed by the person, whose own choice is there again without the policy', async () => {
    stored.set('settings', { mode: 'remind' })
    stored.set('policy', policy)
    expect(await changeSettings({ mode: 'remind', badges: false })).toMatchObject({ mode: 'warn', badges: false })
    stored.delete('policy')
    expect(await readSettings()).toMatchObject({ mode: 'remind', badges: false, locked: [] })
  })

  it('never reaches the journal, nor anything else that is the person’s own', () => {
    expect(lockable).not.toContain('journal')
    const reaching = { settings: { journal: true, journalDays: 3650, language: 'en', textSize: 'larger', region: '6371', muted: [] } }
    expect(parsePolicy(reaching).settings).toEqual({})
    expect(parseSettings({}, reaching)).toEqual(parseSettings({}))
  })

  it.each([{ settings: { mode: 'spy' } }, { settings: 'all' }, 'on', null])('counts for nothing where it does not fit (%j)', (broken) => {
    expect(parseSettings({ mode: 'remind' }, broken)).toMatchObject({ mode: 'remind', locked: [] })
  })
})
