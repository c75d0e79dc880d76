// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { survey } from '../../../src/sites'
import { threads } from '../../../src/sites/threads'
import { onSite } from './press'
import { dialog, inline, item, menu, post, row } from './threads-page'

const site = onSite(threads)
const { show, add, does, twice, open, press, type } = site
const calon = 'threads:u:calon_contoh'
const tongues = ['id', 'en', 'none'] as const
const page = (inside: string) => `<div id="barcelona-page-layout"><div>${inside}</div></div>`
const all = (select: string) => press(select)?.attempts.map(({ interaction, keys }) => [interaction, ...keys].join(' ')) ?? []

describe('the bar under a post', () => {
  it.each(tongues)('is the author’s in %s, drawn then and now, by name, shape or place', (tongue) => {
    for (const old of [false, true]) {
      for (const bare of [false, true]) {
        show(page(post('warga', 'B1', { tongue, old, bare }) + post('calon_contoh', 'A1', { tongue, old, bare })))
        expect(press('#like-A1 span span')?.attempts[0]).toMatchObject({ interaction: 'like', keys: [calon], post: 'A1', state: 'off' })
        expect(does('#reply-A1')).toMatch(`reply ${calon}`)
        expect(does('#repost-A1')).toMatch(`repost ${calon}`)
        expect(does('#share-A1')).toMatch(`share ${calon}`)
        expect(does('#more-A1')).toBeUndefined()
      }
    }
  })

  it.each(tongues)('takes a like back where the heart is full, in %s', (tongue) => {
    show(page(post('calon_contoh', 'A1', { tongue, liked: true })))
    expect(does('#like-A1')).toBe(`like ${calon} on`)
  })

  it('belongs to the post around it; whom that quotes is told apart', () => {
    show(page(post('warga', 'A1', { quoted: 'calon_contoh' })))
    expect(press('#like-A1')?.attempts[0]).toMatchObject({ keys: ['threads:u:warga'], quoted: [calon], post: 'A1' })
    show(page(post('calon_contoh', 'A1', { quoted: 'warga' })))
    expect(press('#like-A1')?.attempts[0]).toMatchObject({ keys: [calon], quoted: ['threads:u:warga'], post: 'A1' })
  })

  it('in the viewer of photos is the address’s', () => {
    show('<div role="dialog"><div><div role="button" id="like"><svg aria-label="Suka"></svg></div></div></div>', '/@calon_contoh/post/A1/media')
    expect(press('#like')?.attempts[0]).toMatchObject({ keys: [calon], post: 'A1' })
    show('<nav><div role="button" id="bell"><svg aria-label="Notifikasi"><path d="M16.5 2C14.8335 2"></path></svg></div></nav>', '/@calon_contoh/post/A1/media')
    expect(does('#bell')).toBeUndefined()
  })

  it('and a photo pressed twice like its post', () => {
    show(page(post('calon_contoh', 'A1')))
    expect(twice('#photo-A1')).toBe(`like ${calon} unknown`)
    expect(does('#photo-A1')).toBeUndefined()
  })
})

describe('the menu of a repost', () => {
  it.each([['Posting ulang', 'Kutip'], ['Repost', 'Quote'], ['zz1', 'zz2']])('“%s” and “%s” take what the opener named', (repost, quote) => {
    show(page(post('calon_contoh', 'A1')) + menu(item(repost, 'repost') + item(quote, 'quote')))
    expect(does('#repost')).toBeUndefined()
    open('#repost-A1')
    expect(does('#repost')).toBe(`repost ${calon} off`)
    open('#quote')
    show(page(post('calon_contoh', 'A1')))
  })

  it('takes a repost back', () => {
    show(page(post('calon_contoh', 'A1')) + menu(item('Hapus', 'repost') + item('Kutip', 'quote')))
    open('#repost-A1')
    expect(does('#repost')).toBe(`repost ${calon} on`)
  })
})

describe('a share', () => {
  it('by message or story is held at the item, copying the address is not', () => {
    show(page(post('calon_contoh', 'A1')) + menu(item('Salin tautan', 'copy') + item('Kirim', 'send') + item('Tambahkan ke cerita', 'story')))
    open('#share-A1')
    expect(does('#send')).toMatch(`send ${calon}`)
    expect(does('#story')).toMatch(`story ${calon}`)
    expect(does('#copy')).toBeUndefined()
  })
})

describe('a composer', () => {
  it.each(['Posting', 'Post', 'zz'])('in a dialog answers the post above its text, sent by “%s”', (button) => {
    show(dialog(post('calon_contoh', 'A1', { quoted: 'tetangga' }), '', button), '/')
    expect(all('#go')).toContain(`reply ${calon}`)
    expect(all('#go')).not.toContain('reply threads:u:tetangga')
    expect(type('#box', 'Control+Enter')?.[0]).toMatchObject({ interaction: 'reply', keys: [calon] })
    expect(type('#box', 'Enter')).toBeUndefined()
  })

  it('quotes the card below its text', () => {
    show(dialog('', '', 'Posting', post('calon_contoh', 'A1').replaceAll('aria-haspopup="menu"', '')))
    expect(all('#go')).toContain(`quote ${calon}`)
    expect(all('#go')).not.toContain(`reply ${calon}`)
  })

  it('without a link to the post answers whom its empty box asks for', () => {
    show(page(post('calon_contoh', 'A1')))
    open('#reply-A1')
    add(dialog('', 'Balas ke calon_contoh…', 'Posting'))
    expect(all('#go')).toContain(`reply ${calon}`)
  })

  it.each([['Balas ke calon_contoh…', 'Balas'], ['Reply to calon_contoh…', 'Reply'], ['zz', 'zz']])('under a post (“%s”) answers it', (asks, label) => {
    show(page(post('calon_contoh', 'A1') + inline(asks, label) + post('warga', 'B1')), '/@calon_contoh/post/A1')
    expect(all('#go')[0]).toBe(`reply ${calon}`)
    expect(does('#like-B1')).toBe('like threads:u:warga off')
  })

  it('of a new post concerns whom it names, and not the page behind it', () => {
    show(page(post('calon_contoh', 'A1')) + dialog('', '', 'Posting'), '/@calon_contoh/post/A1')
    expect(all('#go').filter((one) => one.includes(calon))).toEqual([])
    site.find('#box').textContent = 'Dukung @calon_contoh'
    expect(all('#go')).toContain(`post ${calon}`)
  })

  it('opened by an intent shares the post of its address', () => {
    show(dialog('', '', 'Posting'), `/intent/post?url=${encodeURIComponent('https://www.threads.com/@calon_contoh/post/A1')}`)
    expect(all('#go')).toContain(`share ${calon}`)
  })
})

describe('a follow', () => {
  it.each(['Ikuti', 'Follow', 'Seguir'])('by “%s” is the row’s, the profile’s, or the intent’s', (text) => {
    show(page(`<div><h1>Calon</h1><span>calon_contoh</span><a href="/@partai_contoh">@partai_contoh</a><div role="button" id="top">${text}</div></div>${row('warga', text)}`), '/@calon_contoh')
    expect(does('#top')).toBe(`follow ${calon} unknown`)
    expect(does('#row-warga')).toBe('follow threads:u:warga unknown')
    show(page(`<div role="button" id="top">${text}</div>`), '/intent/follow?username=calon_contoh')
    expect(does('#top')).toBe(`follow ${calon} unknown`)
  })

  it('that stands already is an undo', () => {
    show(page(row('calon_contoh', 'Mengikuti')))
    expect(does('#row-calon_contoh')).toBe(`follow ${calon} on`)
  })

  it('by the plus on a portrait is asked about on the card it opens', () => {
    show(page(post('calon_contoh', 'A1')))
    open('#plus-A1')
    add('<div role="dialog"><div role="button" id="card">Ikuti</div></div>')
    expect(does('#card')).toBe(`follow ${calon} unknown`)
  })

  it('in a list over a registrant’s profile is the row’s', () => {
    show(`${page('<h1>Calon</h1>')}<div role="dialog">${row('warga', 'Ikuti')}${row('tetangga', 'Ikuti')}</div>`, '/@calon_contoh')
    expect(does('#row-warga')).toBe('follow threads:u:warga unknown')
  })
})

describe('when the site has changed', () => {
  it.each([
    ['its boxes', (html: string) => html.replaceAll(' data-pressable-container="true"', '')],
    ['names', (html: string) => html.replaceAll(/aria-label="[^"]*"/g, '')],
    ['shapes', (html: string) => html.replaceAll(/<path[^>]*><\/path>/g, '')],
    ['dates', (html: string) => html.replaceAll(/<(\/?)time/g, '<$1span')],
    ['sizes', (html: string) => html.replaceAll(/viewBox="(-0.5 0 25 24|0 0 18 18)"/g, '')],
  ])('without %s the bar still holds', (_, change) => {
    show(page(change(post('calon_contoh', 'A1', { quoted: 'tetangga' })) + change(post('warga', 'B1'))))
    expect(does('#like-A1')).toBe(`like ${calon} off`)
    expect(does('#reply-A1')).toMatch(`reply ${calon}`)
    expect(does('#repost-A1')).toMatch(`repost ${calon}`)
    expect(does('#like-B1')).toBe('like threads:u:warga off')
  })
})

it('a survey names the author of every post and no quoted card', () => {
  show(page(post('warga', 'A1', { quoted: 'calon_contoh' }) + post('calon_contoh', 'B1')))
  expect(survey(document, site.place).map(({ keys }) => keys)).toEqual([['threads:u:warga'], [calon]])
})
