import { describe, expect, it } from 'vitest'
import { pageSort } from '../../../src/browser/page-sort'
import { addLook, unusual, type Usual } from '../../../src/sites/usual'

const looks = (count: number, kinds: readonly string[], from: Usual = {}, sort = 'page') => {
  let usual = from
  for (let at = 0; at < count; at += 1) usual = addLook(usual, sort, kinds)
  return usual
}

describe('what pages of a sort usually offer', () => {
  it('is no habit before six looks, nor where it was there only now and then', () => {
    expect(unusual(looks(5, [], looks(5, ['like']))).gone).toEqual([])
    let now: Usual = {}
    for (let at = 0; at < 20; at += 1) now = addLook(now, 'page', at % 2 === 0 ? ['share'] : [])
    expect(unusual(looks(10, [], now)).gone).toEqual([])
  })

  it('is missed at the third look in a row without it', () => {
    const habit = looks(10, ['like', 'share'])
    expect(unusual(looks(2, ['share'], habit)).gone).toEqual([])
    expect(unusual(looks(3, ['share'], habit))).toEqual({ gone: ['like'], found: ['share'] })
  })

  it('is missed after years as soon as after days, and forgiven at the first look with it', () => {
    const changed = looks(3, [], looks(3_000, ['like']))
    expect(unusual(changed).gone).toEqual(['like'])
    expect(unusual(looks(1, ['like'], changed)).gone).toEqual([])
  })

  it('is another for another sort of page: messages have no likes', () => {
    expect(unusual(looks(30, [], looks(10, ['like']), 'messages')).gone).toEqual([])
  })

  it('tells of one interaction behind an opener where another of its kind is still there', () => {
    const habit = looks(8, ['repost', 'quote'], {}, 'after menu')
    expect(unusual(looks(3, ['quote'], habit, 'after menu')).gone).toEqual(['share'])
  })

  it('becomes another in the end', () => {
    expect(unusual(looks(60, [], looks(20, ['like']))).gone).toEqual([])
  })

  it('stays small', () => {
    let usual: Usual = {}
    for (let at = 0; at < 500; at += 1) usual = looks(50, ['like'], usual, `sort ${String(at)}`)
    expect(Object.keys(usual).length).toBeLessThanOrEqual(40)
    expect(Object.values(usual).every(({ like = [0, 0, 0] }) => like[1] <= 20)).toBe(true)
  })
})

describe('the sort of a page', () => {
  it.each([['x', '/home', '/home'], ['x', '/', '/'], ['tiktok', '/', '/'], ['instagram', '/reels/abc/', '/reels'], ['youtube', '/watch', 'shape 0'], ['whatsapp', '/send', 'page']] as const)('of %s %s is %s', (site, path, sort) => {
    expect(pageSort(site, path)).toBe(sort)
  })

  it('says nothing of whose page it is', () => {
    expect(pageSort('x', '/calon_contoh/status/1')).toBe(pageSort('x', '/warga_biasa/status/2'))
    expect(pageSort('facebook', '/calon.contoh')).not.toContain('calon')
    expect(pageSort('bluesky', '/profile/calon.contoh')).not.toContain('calon')
  })
})
