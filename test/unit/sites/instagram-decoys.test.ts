// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { instagram } from '../../../src/sites/instagram'
import { type Look, page, post, reel, row, sheet, story } from './instagram-page'
import { onSite } from './press'

const site = onSite(instagram)
const { show, does, press, open, type } = site
const warga = 'instagram:u:warga'
const calon = 'instagram:u:calon_contoh'

interface Decoy { readonly kind: string; readonly path: string; readonly html: (look: Look) => string }
const renamed = (html: string, from: string) => html.replaceAll(from, 'calon_contoh')
const inFeed = (kind: string, html: Decoy['html']): Decoy => ({ kind, path: '/', html })

/** A post by somebody else with a registrant somewhere about it. Its id is A1. */
const decoys: readonly Decoy[] = [
  ...([['feed', post, '/'], ['page of its own', page, '/p/A1/'], ['page over a registrant’s profile', page, '/calon_contoh/tagged/']] as const).flatMap(([where, html, path]): Decoy[] => [
    { kind: `${where}: named in the caption`, path, html: (look) => html('warga', 'A1', { ...look, caption: 'Bersama calon_contoh dan @calon_contoh' }) },
    { kind: `${where}: mentioned in the caption`, path, html: (look) => html('warga', 'A1', { ...look, caption: '<a href="/calon_contoh/">@calon_contoh</a>' }) },
    { kind: `${where}: whose post the caption links to`, path, html: (look) => html('warga', 'A1', { ...look, caption: '<a href="/calon_contoh/p/Z9/">lihat</a>' }) },
    { kind: `${where}: who liked it`, path, html: (look) => html('warga', 'A1', { ...look, likedBy: 'calon_contoh' }) },
    { kind: `${where}: who commented`, path, html: (look) => renamed(html('warga', 'A1', look), 'pemberi_komentar') },
    { kind: `${where}: tagged in the photo`, path, html: (look) => renamed(html('warga', 'A1', look), 'orang_lain') },
    { kind: `${where}: suggested beside it`, path, html: (look) => `<div>${row('calon_contoh', 'Ikuti')}</div>${html('warga', 'A1', look)}` },
    { kind: `${where}: the display name alone`, path, html: (look) => html('warga', 'A1', look).replaceAll('<span>warga</span>', '<span>calon_contoh</span>') },
  ]),
  inFeed('who reposted it', (look) => post('warga', 'A1', { ...look, context: 'calon_contoh' })),
  inFeed('the post before', (look) => post('calon_contoh', 'B1', look) + post('warga', 'A1', look)),
  inFeed('the post after', (look) => post('warga', 'A1', look) + post('calon_contoh', 'B1', look)),
  { kind: 'the post in a dialog over a registrant’s', path: '/p/A1/', html: (look) => `${post('calon_contoh', 'B1', look)}<div role="dialog">${post('warga', 'A1', look)}</div>` },
  { kind: 'the reel before', path: '/reels/B1/', html: (look) => reel('calon_contoh', 'B1', look) + reel('warga', 'A1', look) },
  { kind: 'the reel after', path: '/reels/A1/', html: (look) => reel('warga', 'A1', look) + reel('calon_contoh', 'B1', look) },
  { kind: 'named over the reel', path: '/reels/A1/', html: (look) => renamed(reel('warga', 'A1', look), 'orang_lain') },
]
const looks = (['id', 'en', 'none'] as const).flatMap((tongue) => [false, true].flatMap((liked) => [false, true].map((bare) => ({ tongue, liked, bare }))))
const controls = ['like', 'comment', 'repost', 'share', 'follow', 'post', 'photo', 'video', 'count', 'save'].map((name) => `#${name}-A1`)

describe('decoys', () => {
  it(`are many: ${String(decoys.length * looks.length)}`, () => { expect(decoys.length * looks.length).toBeGreaterThanOrEqual(200) })

  it.each(decoys)('$kind: nothing of it is the registrant’s', ({ html, path }) => {
    for (const look of looks) {
      show(`<main>${html(look)}</main>`, path)
      for (const control of controls) {
        if (document.querySelector(control) === null) continue
        for (const { keys } of press(control)?.attempts ?? []) expect(keys, `${control} ${JSON.stringify(look)}`).toEqual([warga])
      }
      expect(press('#like-A1')?.attempts[0]?.interaction).toBe('like')
      expect(does('#count-A1')).toBeUndefined()
    }
  })

  it.each(looks)('a comment by somebody else under a registrant’s post is theirs ($tongue, liked $liked, bare $bare)', (look) => {
    for (const [html, path] of [[post, '/'], [page, '/p/A1/']] as const) {
      show(`<main>${html('calon_contoh', 'A1', look).replaceAll('orang_lain', 'calon_contoh')}</main>`, path)
      expect(press('#heart-A17')?.attempts.map(({ keys }) => keys)).toEqual([['instagram:u:pemberi_komentar']])
      for (const { keys } of press('#reply-A17')?.attempts ?? []) expect(keys).toEqual(['instagram:u:pemberi_komentar'])
    }
  })

  it.each(['Suka', 'Like', 'Follow', 'Ikuti', 'Bagikan', 'Komentar'])('a user named “%s” and counts with that word are no control', (name) => {
    show(`<main>${post(name, 'A1').replaceAll('12 suka', `1 ${name}`)}<div><div role="button" id="name">${name === 'Follow' || name === 'Ikuti' ? `${name} 2` : name}<img alt="${name}"></div></div></main>`)
    expect(does('#name')).toBeUndefined()
    expect(does('#count-A1')).toBeUndefined()
    expect(does('#like-A1')).toBe(`like instagram:u:${name.toLowerCase()} off`)
  })

  it.each(['calon_contoh_', 'calon.contoh', 'calon_contoh1', 'xcalon_contoh', 'calon_contoh.resmi'])('%s is somebody else', (twin) => {
    show(`<main>${post(twin, 'A1')}${row(twin, 'Ikuti')}</main>`)
    expect(does('#like-A1')).toBe(`like instagram:u:${twin} off`)
    expect(press('.row-follow')?.attempts[0]?.keys).toEqual([`instagram:u:${twin}`])
  })

  it('a story beside a registrant’s is its owner’s', () => {
    const neighbour = '<div role="button" id="neighbour"><img alt="calon_contoh"><span>calon_contoh</span></div>'
    show(neighbour + story('warga') + neighbour, '/stories/warga/1/')
    for (const control of ['#like-story', '#react', '#share-story']) expect(press(control)?.attempts[0]?.keys).toEqual([warga])
    expect(type('#answer', 'Enter')?.map(({ keys }) => keys)).toEqual([[warga]])
    expect(does('#neighbour')).toBeUndefined()
  })

  it('a registrant among those a post is sent to is not whose post it is', () => {
    show(post('warga', 'A1') + sheet('Kirim').replaceAll('teman', '<span>calon_contoh</span> <span>Calon</span>'))
    open('#share-A1')
    expect(press('#send')?.attempts.map(({ keys }) => keys)).toEqual([[warga]])
  })

  it('rows beside and on a registrant’s profile are their own', () => {
    for (const path of ['/calon_contoh/', '/calon_contoh/followers/', '/']) {
      show(`<main><header><h2>calon_contoh</h2></header><div>${row('calon_contoh', 'Ikuti')}${row('warga', 'Ikuti')}${row('tetangga', 'Ikuti')}</div></main>`, path)
      expect(does('#row-warga')).toBe(`follow ${warga} unknown`)
      expect(does('#row-calon_contoh')).toBe(`follow ${calon} unknown`)
    }
  })

  it('the heart of the notifications in the navigation likes nothing', () => {
    show(`<nav><a href="#"><div role="button" id="bell"><svg height="24"><path d="M16.792 3.904"></path></svg></div></a></nav><main>${post('calon_contoh', 'A1')}</main>`)
    expect(does('#bell')).toBeUndefined()
  })
})
