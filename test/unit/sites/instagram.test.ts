// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { instagram } from '../../../src/sites/instagram'
import { page, post, reel, row, shapes, sheet, story } from './instagram-page'
import { onSite } from './press'

const site = onSite(instagram)
const { show, add, does, twice, open, press, type } = site
const calon = 'instagram:u:calon_contoh'
const tongues = ['id', 'en', 'none'] as const

const surfaces = [
  { name: 'feed', html: post, path: '/' },
  { name: 'page of its own', html: page, path: '/p/A1/' },
  { name: 'reels', html: reel, path: '/reels/A1/' },
] as const

describe.each(surfaces)('on the $name', ({ name, html, path }) => {
  it.each(tongues)('a like, comment and share in %s are the author’s, by name, shape or place', (tongue) => {
    for (const bare of [false, true]) {
      show(`<main>${html('calon_contoh', 'A1', { tongue, bare })}</main>`, path)
      expect(does('#like-A1 svg')).toBe(`like ${calon} off`)
      expect(does('#comment-A1')).toMatch(`comment ${calon}`)
      // Shapes and names both gone, a column that also holds Save does not tell its plane from its arrows.
      if (!(name === 'reels' && bare && tongue === 'none')) expect(does('#share-A1')).toMatch(`send ${calon}`)
      expect(does('#count-A1')).toBeUndefined()
    }
  })

  it('names the post, so that a pass fits this one only', () => {
    show(`<main>${html('calon_contoh', 'A1')}</main>`, path)
    expect(press('#like-A1')?.attempts[0]?.post).toBe('A1')
  })
})

describe('a like', () => {
  it.each(tongues)('is an undo when the heart is full, in %s', (tongue) => {
    for (const html of [post, page]) {
      show(`<main>${html('calon_contoh', 'A1', { tongue, liked: true })}</main>`, '/p/A1/')
      expect(does('#like-A1')).toBe(`like ${calon} on`)
    }
  })

  it('of a post made together concerns everybody in its header', () => {
    show(post('warga', 'A1', { also: 'calon_contoh' }))
    expect(does('#like-A1')).toBe(`like instagram:u:warga ${calon} off`)
  })

  it('of a post made by more than the header has room for concerns everybody the page’s data names', () => {
    const data = (code: string) => `<script type="application/json">${JSON.stringify({ media: [{ code, user: { username: 'warga' }, coauthor_producers: [{ username: 'calon_contoh' }, null] }] })}</script>`
    show(post('warga', 'A1') + data('A1'))
    expect(does('#like-A1')).toBe(`like instagram:u:warga ${calon} off`)
    show(post('warga', 'A1') + data('B1') + '<script type="application/json">{"coauthor_producers":[{</script>')
    expect(does('#like-A1')).toBe('like instagram:u:warga off')
  })

  it('by two clicks on a photo or video is held, and is none where the heart is full or no post is', () => {
    show(`<main>${post('calon_contoh', 'A1')}</main>`)
    expect(twice('#photo-A1')).toBe(`like ${calon} unknown`)
    expect(does('#photo-A1')).toBeUndefined()
    show(`<main>${post('calon_contoh', 'A1', { liked: true })}</main>`)
    expect(twice('#photo-A1')).toBe(`like ${calon} on`)
    show(`<main>${reel('calon_contoh', 'A1')}</main>`, '/reels/A1/')
    expect(twice('#video-A1')).toBe(`like ${calon} unknown`)
    show(`<main><div><img id="tile"></div></main>`, '/calon_contoh/')
    expect(twice('#tile')).toBeUndefined()
  })

  it('of a comment is its writer’s and nobody else’s', () => {
    for (const [html, path] of [[post, '/'], [page, '/p/A1/']] as const) {
      for (const tongue of tongues) {
        show(`<main>${html('calon_contoh', 'A1', { tongue })}</main>`, path)
        expect(does('#heart-A17')).toBe('like instagram:u:pemberi_komentar off')
      }
    }
  })
})

describe('a repost', () => {
  it('is one press, and an undo where the arrows bear a tick', () => {
    show(post('calon_contoh', 'A1'))
    expect(does('#repost-A1')).toBe(`repost ${calon} off`)
    show(post('calon_contoh', 'A1').replace(shapes.arrows, shapes.again))
    expect(does('#repost-A1')).toBe(`repost ${calon} on`)
  })
})

describe('a comment', () => {
  it.each(tongues)('is sent by the button behind the text and by Enter, in %s', (tongue) => {
    for (const [html, path] of [[post, '/'], [page, '/p/A1/']] as const) {
      show(`<main>${html('calon_contoh', 'A1', { tongue })}</main>`, path)
      expect(does('#post-A1')).toBe(`comment ${calon} off`)
      expect(type('#box-A1', 'Enter')?.[0]).toMatchObject({ interaction: 'comment', keys: [calon] })
    }
  })

  it('that answers a registrant’s comment under another’s post is a reply to the registrant', () => {
    show(post('warga', 'A1').replaceAll('pemberi_komentar', 'calon_contoh'))
    open('#reply-A17')
    const field = site.find('#box-A1')
    if (field instanceof HTMLTextAreaElement) field.value = '@calon_contoh setuju'
    expect(press('#post-A1')?.attempts.map(({ interaction, keys }) => [interaction, ...keys])).toContainEqual(['reply', calon])
  })

  it('in the panel of a reel takes the reel its opener named', () => {
    show(`<main>${reel('warga', 'B1')}${reel('calon_contoh', 'A1')}</main>`, '/reels/A1/')
    open('#comment-A1')
    add('<div role="menu"><div><textarea id="panel"></textarea><div role="button" id="send-it">Kirim</div></div></div>')
    expect(does('#send-it')).toBe(`comment ${calon} off`)
  })

  it('and a chat message are different things', () => {
    show('<main><a href="/calon_contoh/">calon_contoh</a><div><div contenteditable="true" role="textbox" id="chat">@calon_contoh</div><div role="button" id="go">Kirim</div></div></main>', '/direct/t/1/')
    expect(does('#go')).toBeUndefined()
    expect(type('#chat', 'Enter')).toBeUndefined()
  })
})

describe('a story', () => {
  it('is its owner’s by the address: heart, answer, quick reaction', () => {
    show(story('calon_contoh'), '/stories/calon_contoh/1/')
    expect(does('#like-story')).toBe(`like ${calon} off`)
    expect(does('#react')).toBe(`react ${calon} unknown`)
    expect(type('#answer', 'Enter')?.[0]).toMatchObject({ interaction: 'reply', keys: [calon] })
    expect(does('#pause')).toBeUndefined()
    expect(twice('video')).toBeUndefined()
  })

  it('among highlights is its owner’s by the header', () => {
    show(story('calon_contoh'), '/stories/highlights/17/')
    expect(does('#like-story')).toBe(`like ${calon} off`)
  })
})

describe('the share sheet', () => {
  it.each(['Kirim', 'Send', 'Trimite'])('sends by “%s” what its opener named, and nothing without one', (text) => {
    show(post('calon_contoh', 'A1') + sheet(text))
    expect(does('#send')).toBeUndefined()
    open('#share-A1')
    expect(does('#send')).toMatch(`send ${calon}`)
    expect(does('#story-exit')).toMatch(`story ${calon}`)
  })

  it('sends by Enter in its message, and not from where people are looked for', () => {
    show(post('calon_contoh', 'A1') + sheet('Kirim').replace('<div role="button" id="send"', '<input id="message">$&'))
    expect(type('#message', 'Enter')).toBeUndefined()
    open('#share-A1')
    expect(type('#message', 'Enter')?.[0]).toMatchObject({ interaction: 'send', keys: [calon], post: 'A1' })
    expect(type('[name="queryBox"]', 'Enter')).toBeUndefined()
  })
})

describe('a follow', () => {
  it.each(['Ikuti', 'Follow', 'Ikuti balik'])('by “%s” in rows is the row’s, on a registrant’s profile too', (text) => {
    show(`<main><header><section><h2>calon_contoh</h2><button type="button" id="top">${text}</button><a href="/partai_contoh/">@partai_contoh</a></section></header><div>${row('warga', text)}${row('tetangga', text)}</div></main>`, '/calon_contoh/')
    expect(does('#row-warga')).toBe('follow instagram:u:warga unknown')
    expect(does('#row-tetangga')).toBe('follow instagram:u:tetangga unknown')
    expect(does('#top')).toBe(`follow ${calon} unknown`)
  })

  it('is found without its word beside an author, on a profile and over a reel', () => {
    show(post('calon_contoh', 'A1', { tongue: 'none' }))
    expect(does('#follow-A1')).toBe(`follow ${calon} unknown`)
    show(`<main>${reel('calon_contoh', 'A1', { tongue: 'none' })}</main>`, '/reels/A1/')
    expect(does('#follow-A1')).toBe(`follow ${calon} unknown`)
    show('<main><header><section><button type="button" id="top">zz</button></section></header></main>', '/calon_contoh/')
    expect(does('#top')).toBe(`follow ${calon} unknown`)
  })

  it('that stands already is an undo', () => {
    show(`<main>${row('calon_contoh', 'Mengikuti')}${row('tim_contoh', 'Diminta')}</main>`)
    expect(does('#row-calon_contoh')).toBe(`follow ${calon} on`)
    expect(does('#row-tim_contoh')).toBe('follow instagram:u:tim_contoh on')
  })
})

describe('a new post', () => {
  it('concerns whom its caption names', () => {
    show('<div role="dialog"><h1>Buat</h1><div role="button" id="go">Bagikan</div><div contenteditable="true" role="textbox">Bersama @calon_contoh</div></div>')
    expect(press('#go')?.attempts).toEqual([{ site: 'instagram', interaction: 'post', keys: [calon], quoted: [], state: 'off' }])
  })
})

describe('when the site has changed', () => {
  it.each([
    ['article', (html: string) => html.replaceAll(/<(\/?)article/g, '<$1div')],
    ['header', (html: string) => html.replaceAll(/<(\/?)header/g, '<$1div')],
    ['section', (html: string) => html.replaceAll(/<(\/?)section/g, '<$1div')],
    ['sizes', (html: string) => html.replaceAll(/ (height|width)="24"/g, '')],
    ['labels', (html: string) => html.replaceAll(/aria-label="[^"]*"/g, '')],
    ['shapes', (html: string) => html.replaceAll(/<path[^>]*><\/path>/g, '')],
    ['dates', (html: string) => html.replaceAll(/<(\/?)time/g, '<$1span')],
  ])('without %s likes, comments, shares and follows still hold', (_, change) => {
    show(`<main>${change(post('calon_contoh', 'A1'))}${change(post('warga', 'B1'))}</main>`)
    expect(does('#like-A1')).toBe(`like ${calon} off`)
    expect(does('#share-A1')).toMatch(`send ${calon}`)
    expect(does('#follow-A1')).toBe(`follow ${calon} unknown`)
    expect(does('#post-A1')).toBe(`comment ${calon} off`)
    expect(does('#like-B1')).toBe('like instagram:u:warga off')
  })
})
