import { describe, expect, it } from 'vitest'
import type { SitePack } from '../../../src/sites'
import { anchorsOf } from '../../drift/anchors'
import { translated } from '../../drift/words'

const pack: SitePack = {
  site: 'x', version: 1, checked: '2026-11-01', source: 'docs/sites/x.md', origin: 'https://x.com',
  scopes: [{ name: 'post', select: 'article:has(> .row):not([data-kind~="ad" i])', author: [{ find: 'a[href^="/{param:of}"]', take: 'title', as: 'handle' }], post: [{ in: 'page', take: 'url', as: 'permalink' }] }],
  controls: [{ name: 'like', select: ':is(button, [role="button"]):nth-child(n+2)', label: { is: ['like'] }, does: 'like', scopes: ['post'] }],
  composers: [], shortcuts: [{ key: 'l', control: 'like', post: 'post-box', viewers: ['#layers [role="dialog"]'] }],
}

describe('The anchors of a pack', () => {
  it('are the attributes, values, classes, ids and elements its selectors and readers mention', () => {
    expect(anchorsOf(pack).map(({ kind, select }) => `${kind} ${select}`).sort()).toEqual([
      'attribute [data-kind]', 'attribute [href]', 'attribute [role]', 'attribute [title]', 'id #layers', 'tag article', 'tag post-box',
      'value .row', 'value [data-kind~="ad" i]', 'value [role="button"]', 'value [role="dialog"]',
    ])
  })
})

describe('A translation into no language in particular', () => {
  it('makes another word of every word, the same each time', () => {
    expect(translated('Suka komentar')).toBe(translated('Suka komentar'))
    expect(translated('Suka komentar')).not.toMatch(/suka|komentar/i)
  })
  it('keeps what every translation keeps: numbers, addresses, mentions and names of accounts', () => {
    expect(translated('12 · @suka x.com/suka calon_contoh, warga.biasa')).toBe('12 · @suka x.com/suka calon_contoh, warga.biasa')
    expect(translated('suka', new Set(['suka']))).toBe('suka')
  })
})
