// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { threads } from '../../../src/sites/threads'
import { onSite } from './press'
import { dialog, inline, type Look, post, row } from './threads-page'

const site = onSite(threads)
const { show, does, press } = site
const warga = 'threads:u:warga'
const page = (inside: string) => `<div id="barcelona-page-layout"><div>${inside}</div></div>`

interface Decoy { readonly kind: string; readonly path?: string; readonly html: (look: Look) => string }

/** A post by somebody else with a registrant somewhere about it. Its id is A1. */
const decoys: readonly Decoy[] = [
  { kind: 'quoted inside', html: (look) => post('warga', 'A1', { ...look, quoted: 'calon_contoh' }) },
  { kind: 'who reposted it', html: (look) => post('warga', 'A1', { ...look, context: 'calon_contoh' }) },
  { kind: 'who reposted it, on the profile of who did', path: '/@calon_contoh/reposts', html: (look) => post('warga', 'A1', { ...look, context: 'calon_contoh' }) },
  { kind: 'mentioned in the text', html: (look) => post('warga', 'A1', { ...look, text: '<a href="/@calon_contoh">@calon_contoh</a>' }) },
  { kind: 'linked to in the text', html: (look) => post('warga', 'A1', { ...look, text: '<a href="/@calon_contoh/post/Z9">threads.com/…</a>' }) },
  { kind: 'named in the text alone', html: (look) => post('warga', 'A1', { ...look, text: '@calon_contoh calon_contoh' }) },
  { kind: 'the display name alone', html: (look) => post('warga', 'A1', look).replaceAll('<span>warga</span>', '<span>calon_contoh</span>') },
  { kind: 'the post before', html: (look) => post('calon_contoh', 'B1', look) + post('warga', 'A1', look) },
  { kind: 'the post after', html: (look) => post('warga', 'A1', look) + post('calon_contoh', 'B1', look) },
  { kind: 'a reply under a registrant’s post', path: '/@calon_contoh/post/B1', html: (look) => `${post('calon_contoh', 'B1', look)}${inline('Balas ke calon_contoh…', 'Balas')}${post('warga', 'A1', look)}` },
  { kind: 'a hidden page with a registrant’s post', html: (look) => `<div hidden id="barcelona-page-layout">${post('calon_contoh', 'B1', look)}</div>${post('warga', 'A1', look)}` },
  { kind: 'a column beside it with a registrant’s', html: (look) => `<div id="barcelona-page-layout">${post('warga', 'A1', look)}</div><div id="barcelona-page-layout">${post('calon_contoh', 'B1', look)}</div>` },
  { kind: 'suggested beside it', html: (look) => row('calon_contoh', 'Ikuti') + post('warga', 'A1', look) },
]
const looks: readonly Look[] = (['id', 'en', 'none'] as const).flatMap((tongue) => [false, true].flatMap((liked) => [false, true].flatMap((bare) => [false, true].map((old) => ({ tongue, liked, bare, old })))))
const controls = ['like', 'reply', 'repost', 'share', 'plus', 'photo', 'more'].map((name) => `#${name}-A1`)

describe('decoys', () => {
  it(`are many: ${String(decoys.length * looks.length)}`, () => { expect(decoys.length * looks.length).toBeGreaterThanOrEqual(200) })

  it.each(decoys)('$kind: nothing of it is the registrant’s', ({ html, path }) => {
    for (const look of looks) {
      show(page(html(look)), path)
      for (const control of controls) {
        for (const { keys } of press(control)?.attempts ?? []) expect(keys, `${control} ${JSON.stringify(look)}`).toEqual([warga])
      }
      expect(press('#like-A1')?.attempts[0]?.interaction).toBe('like')
    }
  })

  it.each(['Suka', 'Like', 'Follow', 'Ikuti', 'Balas', 'Kutip'])('a user named “%s” is no control', (name) => {
    show(page(`${post(name, 'A1')}<div role="button" id="name"><span>${name} 12</span></div>`))
    expect(does('#name')).toBeUndefined()
    expect(does('#like-A1')).toBe(`like threads:u:${name.toLowerCase()} off`)
  })

  it.each(['calon_contoh_', 'calon.contoh', 'calon_contoh1', 'xcalon_contoh', 'calon_contoh.resmi'])('%s is somebody else', (twin) => {
    show(page(post(twin, 'A1') + row(twin, 'Ikuti')))
    expect(does('#like-A1')).toBe(`like threads:u:${twin} off`)
    expect(press('[id^="row-"]')?.attempts[0]?.keys).toEqual([`threads:u:${twin}`])
  })

  it('a reply to somebody else who quotes a registrant, or writes of one, is no reply to the registrant', () => {
    for (const text of ['@calon_contoh', '<a href="/@calon_contoh">@calon_contoh</a>', '<a href="/@calon_contoh/post/Z9">lihat</a>']) {
      show(page(post('calon_contoh', 'B1')) + dialog(post('warga', 'A1', { quoted: 'calon_contoh', text }), 'Balas ke warga…', 'Posting'), '/@calon_contoh/post/B1')
      for (const { interaction, keys } of press('#go')?.attempts ?? []) expect([interaction, ...keys], text).toEqual(['reply', warga])
      expect(does('#go')).toBe(`reply ${warga} off`)
    }
  })
})
