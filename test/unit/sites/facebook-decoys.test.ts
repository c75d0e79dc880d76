// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { bar, comment, dialog, flyout, form, frame, post, row } from './facebook-page'
import { attempt, calon, enter, find, generations, home, located, open, reset, show, warga } from './facebook-place'

beforeEach(reset)

const tim = 'facebook:u:timcontoh'
const registrants = [calon, tim]
interface Trap { author?: string; more?: Parameters<typeof post>[2] }

/** Everything that leads away from the author: none of it may make a registrant of somebody else. */
const traps: Record<string, Trap> = {
  'a registrant’s display name': { more: { shown: 'Calon Contoh' } },
  'somebody named Suka': { more: { shown: 'Suka' } },
  'somebody named Like': { more: { shown: 'Like' } },
  'somebody named Bagikan': { more: { shown: 'Bagikan' } },
  'somebody whose name is nearly a registrant’s': { author: '/calon.contoh1', more: { shown: 'Calon Contoh' } },
  'somebody known by number': { author: '/profile.php?id=100000000000042', more: { shown: 'Calon Contoh' } },
  'a registrant in the text': { more: { body: '<a href="/calon.contoh">Calon Contoh</a> @calon.contoh <a href="/calon.contoh/posts/2">lihat</a>' } },
  'a registrant in bold in the text': { more: { body: '<strong><a href="/calon.contoh">Calon Contoh</a></strong><h3><a href="/tim.contoh">Tim</a></h3>' } },
  'a registrant’s face named Suka in the text': { more: { body: '<div role="button" aria-label="Suka"><a href="/calon.contoh"><img></a></div>' } },
  'a card that leads to a registrant’s page': { more: { body: '</span></div></div></div><div><a href="/calon.contoh" role="link"><div><span>FACEBOOK.COM</span><span>Calon Contoh</span></div></a><div><div><div><span>' } },
  'somebody else’s post shared that names a registrant': { more: { inner: '/warga.dua', body: '<a href="/calon.contoh">Calon Contoh</a>' } },
  'a registrant among the comments': { more: { comments: comment('/calon.contoh', '9') + comment('/tim.contoh', '10') } },
  'a registrant’s comment with nothing around it': { more: { comments: comment('/calon.contoh', '9', { article: false }) } },
  'a registrant beside the author': { more: { beside: '<span> bersama <a href="/calon.contoh">Calon Contoh</a></span>' } },
  'a registrant who liked it, above the author': { more: { before: '<div><span dir="auto"><a href="/calon.contoh"><span>Calon Contoh</span></a> menyukai ini.</span></div>' } },
  'a registrant suggested below the post': { more: { after: `<div>${row('/calon.contoh', 'Ikuti')}</div>` } },
}
const cases = generations.flatMap(({ name, more }) => Object.entries(traps).map(([trap, one]) => ({ name: `${trap}: ${name}`, author: one.author ?? '/warga.biasa', more: { ...more, ...one.more } })))
const keyOf = (href: string) => (href.includes('=') ? 'facebook:n:100000000000042' : `facebook:u:${href.slice(1).replaceAll('.', '')}`)

describe('decoys', () => {
  it('are more than two hundred', () => { expect(cases.length).toBeGreaterThanOrEqual(200) })

  it.each(cases)('$name', ({ author, more }) => {
    show(frame(post('/calon.contoh', '/calon.contoh/posts/2', more) + post(author, `${author.split('?')[0] ?? ''}/posts/1`, more) + row('/calon.contoh', 'Ikuti', 'class="suggested"')), `${home}calon.contoh`)
    for (const select of ['.like', '.share', '.comment', '.react']) {
      const keys = attempt(select, 1)?.keys ?? []
      expect(keys[0], select).toBe(keyOf(author))
      expect(keys.filter((key) => registrants.includes(key)), select).toEqual([])
      expect(attempt(select, 0)?.keys[0], select).toBe(calon)
    }
    for (const count of ['[role="toolbar"] [role="button"]', '#c']) for (const nth of [0, 1]) expect(attempt(count, nth), count).toBeUndefined()
    expect(attempt('.suggested')?.keys).toEqual([calon])
  })

  it.each(generations)('a mention in a comment, or a comment under a registrant’s post ($name)', ({ more }) => {
    const comments = comment('/warga.satu', '9', { ...more, of: '/calon.contoh/posts/2', body: '<a href="/calon.contoh?comment_id=9">Calon Contoh</a>' })
    show(frame(post('/calon.contoh', '/calon.contoh/posts/2', { ...more, comments })))
    for (const select of ['.comment-like', '.reply', '.comment-react']) {
      if (located(select) !== undefined) expect(attempt(select)?.keys, select).toEqual(['facebook:u:wargasatu'])
    }
    expect(attempt('.comment-like')?.keys).toEqual(['facebook:u:wargasatu'])
  })

  it.each(generations)('a post opened over a registrant’s ($name)', ({ more }) => {
    const over = post('/warga.biasa', '/warga.biasa/posts/1', { ...more, form: form() })
    show(frame(post('/calon.contoh', '/calon.contoh/posts/2', more), dialog(over)), `${home}calon.contoh`)
    for (const select of ['.like', '.share', '.comment']) expect(attempt(select, 1)?.keys, select).toEqual([warga])
    expect(enter()).toEqual([['comment', warga, '1']])
  })

  it.each(generations)('reactions opened over somebody else’s post after a registrant’s ($name)', ({ more }) => {
    show(frame(post('/calon.contoh', '/calon.contoh/posts/2', more) + post('/warga.biasa', '/warga.biasa/posts/1', more), flyout()))
    open('.like', 0)
    open('.like', 1)
    expect(attempt('.reaction', 1)?.keys).toEqual([warga])
  })

  it.each(generations)('a bar between two posts that belongs to neither ($name)', ({ more }) => {
    show(frame(post('/calon.contoh', '/calon.contoh/posts/2', more) + `<div>${bar(more)}</div>`), home)
    expect(find('.like', 1)).toBeDefined()
    expect(attempt('.like', 1)).toBeUndefined()
  })
})
