import { before, freshBrowser, stored } from '../background/fake-browser'
import { beforeEach, describe, expect, it } from 'vitest'
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
  const kept = (policy: object) => ({ policy, dropped: [], received: 1 })
  const decided = kept({ agency: 'Dinas Contoh', mode: 'warn', sitesOff: [] })

  it('is in force over the person’s own, and named', () => {
    expect(parseSettings({ mode: 'remind', language: 'en' }, decided)).toMatchObject({ mode: 'warn', language: 'en', locked: ['mode', 'off'], agency: 'Dinas Contoh' })
  })

  it('cannot be changed by the person, whose own choice is there again without the policy', async () => {
    stored.set('settings', { mode: 'remind' })
    stored.set('policy', decided)
    expect(await changeSettings({ mode: 'remind', badges: false })).toMatchObject({ mode: 'warn', badges: false })
    stored.delete('policy')
    expect(await readSettings()).toMatchObject({ mode: 'remind', badges: false, locked: [] })
  })

  it('and only recommends is where the person starts, and may be left', async () => {
    stored.set('policy', kept({ badges: false, mode: 'remind', recommended: ['badges'] }))
    // Something else was chosen before; that is no choice about marks.
    await changeSettings({ language: 'en' })
    expect(await readSettings()).toMatchObject({ badges: false, mode: 'remind', locked: ['mode'], recommended: ['badges'] })
    expect(await changeSettings({ badges: true })).toMatchObject({ badges: true })
    expect(await changeSettings({ badges: undefined })).toMatchObject({ badges: false })
  })

  it('takes a simulated date away as well as setting one', () => {
    expect(parseSettings({ simulatedDate: '2024-01-15' }, kept({ simulatedDate: 'none' }))).toMatchObject({ simulatedDate: undefined, locked: ['simulatedDate'] })
    expect(parseSettings({}, kept({ simulatedDate: '2024-02-01' }))).toMatchObject({ simulatedDate: '2024-02-01' })
  })

  it('can switch the journal off and never on', () => {
    expect(parseSettings({ journal: true }, kept({ allowJournal: false }))).toMatchObject({ journal: false, locked: ['journal'] })
    expect(parseSettings({}, kept({ allowJournal: true }))).toMatchObject({ journal: false, locked: [] })
  })

  it('never reaches anything else that is the person’s own', () => {
    const reaching = kept({ journal: true, journalDays: 3650, language: 'en', textSize: 'larger', region: '6371', muted: [], officeAccounts: [] })
    expect(parseSettings({}, reaching)).toEqual(parseSettings({}))
  })

  it.each([kept({ mode: 'spy' }), { policy: { mode: 'warn' } }, kept([]), 'on', null, { agency: 'Dinas', settings: { mode: 'warn' } }])('counts for nothing where it does not fit (%j)', (broken) => {
    expect(parseSettings({ mode: 'remind' }, broken)).toMatchObject({ mode: 'remind', locked: [] })
  })
})
