import '../background/fake-browser'
import { describe, expect, it } from 'vitest'
import { parseSettings } from '../../../src/browser/settings'
import { readSettingsFile, writeSettings } from '../../../src/pages/options/settings-file'

const url = { kind: 'url', url: 'https://registri.contoh.go.id/', keys: ['A'.repeat(43)], threshold: 1 }
const mine = parseSettings({
  language: 'en', textSize: 'large', region: '6371', off: ['tiktok'], journal: true, muted: [{ key: 'x:u:bukan_calon', edition: 'e' }],
  registries: [url, { kind: 'desk', name: 'Uji' }],
})

describe('a settings file', () => {
  it('brings the choices to another computer, and nothing of what was done', () => {
    const file = writeSettings(mine)
    expect(file).not.toContain('bukan_calon')
    const read = readSettingsFile(file, parseSettings({}))
    expect(read).toMatchObject({ kind: 'usable', fields: ['language', 'textSize', 'region', 'off', 'registries'], held: [] })
    expect(read.kind === 'usable' && read.change).toEqual({ language: 'en', textSize: 'large', region: '6371', off: ['tiktok'], registries: [url] })
  })

  it('does not switch the journal on', () => {
    const read = readSettingsFile(JSON.stringify({ format: 'jaga-netral-settings', version: 1, settings: { journal: true, journalDays: 90 } }), parseSettings({}))
    expect(read.kind === 'usable' && read.change).toEqual({ journalDays: 90 })
  })

  it('leaves alone what the agency decided, and says so', () => {
    const here = parseSettings({}, { policy: { sitesOff: [] }, dropped: [], received: 1 })
    expect(readSettingsFile(writeSettings(mine), here)).toMatchObject({ kind: 'usable', held: ['off'] })
  })

  it.each([
    ['{', 'not-json'], ['[]', 'not-ours'], ['{"language":"en"}', 'not-ours'],
    ['{"format":"jaga-netral-settings","version":2,"settings":{}}', 'newer'],
  ])('that is %s is refused as %s', (text, kind) => {
    expect(readSettingsFile(text, parseSettings({})).kind).toBe(kind)
  })

  it('with values that do not fit is refused whole, naming them', () => {
    const file = JSON.stringify({ format: 'jaga-netral-settings', version: 1, settings: { language: 'fr', region: 'x', off: ['x'], registries: [{ kind: 'url' }] } })
    expect(readSettingsFile(file, parseSettings({}))).toEqual({ kind: 'misfit', fields: ['language', 'region', 'registries'] })
  })
})
