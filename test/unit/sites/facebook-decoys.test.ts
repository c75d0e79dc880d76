// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { comment, frame, post, row } from './facebook-page'
import { attempt, calon, generations, home, located, reset, show, warga } from './facebook-place'

beforeEach(reset)

/** Everything that leads away from the author: none of it may make a registrant of somebody else. */
describe('decoys', () => {
  const traps: Record<string, Parameters<typeof post>[2]> = {
    'a registrant’s display name': { shown: 'Calon Contoh' },
    'a user named Suka': { shown: 'Suka' },
    'a user named Like': { shown: 'Like' },
    'a registrant in the text': { body: '<a href="/calon.contoh">Calon Contoh</a> @calon.contoh <a href="/calon.contoh/posts/2">lihat</a>' },
    'a registrant’s face named Suka in the text': { body: '<div role="button" aria-label="Suka"><a href="/calon.contoh"><img></a></div>' },
    'a registrant’s post shared': { inner: '/calon.contoh' },
    'a registrant among the comments': { comments: comment('/calon.contoh', '9') + comment('/calon.contoh', '10') },
    'a registrant’s comment with nothing around it': { comments: comment('/calon.contoh', '9', { article: false }) },
    'a registrant beside the author': { beside: '<span> bersama <a href="/calon.contoh">Calon Contoh</a></span>' },
  }
  const table = generations.flatMap(({ name, more }) => Object.entries(traps).map(([trap, extra]) => ({ name: `${trap}: ${name}`, more: { ...more, ...extra } })))

  it('are more than two hundred', () => { expect(table.length * 3).toBeGreaterThanOrEqual(200) })

  it.each(table)('$name', ({ more }) => {
    const suggested = row('/calon.contoh', 'Ikuti', 'class="suggested"')
    show(frame(post('/calon.contoh', '/calon.contoh/posts/2', more) + post('/warga.biasa', '/warga.biasa/posts/1', more) + suggested), `${home}calon.contoh`)
    for (const select of ['.like', '.share', '.comment', '.react']) expect(attempt(select, 1)?.keys, select).toEqual([warga])
    expect(attempt('.like', 1)?.post).toBe('1')
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
})
