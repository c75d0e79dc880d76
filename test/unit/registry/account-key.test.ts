import { describe, expect, it } from 'vitest'
import { channelKey, groupKey, handleKey, numericKey, parseKey, siteOf } from '../../../src/registry/account-key'
import type { Site } from '../../../src/registry/types'

const good: [Site, string, string][] = [
  ['x', 'Calon_Contoh', 'x:u:calon_contoh'],
  ['x', '@calon_contoh', 'x:u:calon_contoh'],
  ['x', '＠calon_contoh', 'x:u:calon_contoh'],
  ['x', 'a', 'x:u:a'],
  ['x', '_', 'x:u:_'],
  ['x', 'twentycharacterslong', 'x:u:twentycharacterslong'],
  ['x', '\u2066@calon\u2069', 'x:u:calon'],
  ['x', '\u00a0calon ', 'x:u:calon'],
  ['x', 'cal\u200bon', 'x:u:calon'],
  ['facebook', 'John.Smith', 'facebook:u:johnsmith'],
  ['facebook', 'j.o.h.n.s', 'facebook:u:johns'],
  ['facebook', 'johnsmith55', 'facebook:u:johnsmith55'],
  ['instagram', 'Calon.Contoh_', 'instagram:u:calon.contoh_'],
  ['instagram', 'a'.repeat(30), `instagram:u:${'a'.repeat(30)}`],
  ['instagram', '1', 'instagram:u:1'],
  ['threads', '@calon.contoh', 'threads:u:calon.contoh'],
  ['tiktok', '@Calon.Contoh', 'tiktok:u:calon.contoh'],
  ['tiktok', 'ab', 'tiktok:u:ab'],
  ['tiktok', '1calon_', 'tiktok:u:1calon_'],
  ['youtube', '@Calon-Contoh.id', 'youtube:u:calon-contoh.id'],
  ['youtube', 'abc', 'youtube:u:abc'],
  ['bluesky', '@Calon-Contoh.bsky.social', 'bluesky:u:calon-contoh.bsky.social'],
  ['bluesky', '\u202a@calon.bsky.social\u202c', 'bluesky:u:calon.bsky.social'],
  ['bluesky', 'contoh.go.id', 'bluesky:u:contoh.go.id'],
  ['bluesky', '1.id', 'bluesky:u:1.id'],
]
const bad: [Site, string, string][] = [
  ['x', '', 'nothing'],
  ['x', '@', 'nothing after the sign'],
  ['x', '@@calon', 'two signs'],
  ['x', 'calon-contoh', 'a hyphen'],
  ['x', 'calon.contoh', 'a dot'],
  ['x', 'twentyonecharactersxx', '21 characters'],
  ['x', 'calon contoh', 'a space inside'],
  ['x', 'home', 'a page of the site'],
  ['x', 'HOME', 'a page of the site in capitals'],
  ['x', 'саlon', 'Cyrillic letters'],
  ['x', 'ｃａｌｏｎ', 'full-width letters'],
  ['x', '𝓬𝓪𝓵𝓸𝓷', 'mathematical letters'],
  ['x', '\u212aalon', 'the Kelvin sign'],
  ['x', '\u017fuka', 'the long s'],
  ['facebook', 'zuck', '4 characters'],
  ['facebook', 'a.b.c.d', '4 characters without the dots'],
  ['facebook', 'john_smith', 'an underscore'],
  ['facebook', '12345678', 'digits only'],
  ['facebook', '123.456.78', 'digits and dots only'],
  ['facebook', 'profile.php', 'a script'],
  ['facebook', 'detik.com', 'an address'],
  ['facebook', 'marketplace', 'a page of the site'],
  ['facebook', 'market.place', 'a page of the site with a dot'],
  ['facebook', '\u212aelurahan', 'the Kelvin sign'],
  ['instagram', 'ganjar-pranowo', 'a hyphen, as newspapers misprint it'],
  ['instagram', 'calon..contoh', 'two dots'],
  ['instagram', '.calon', 'a dot in front'],
  ['instagram', 'calon.', 'a dot at the end'],
  ['instagram', 'a'.repeat(31), '31 characters'],
  ['instagram', 'explore', 'a page of the site'],
  ['threads', 'calon-contoh', 'a hyphen'],
  ['tiktok', 'a', '1 character'],
  ['tiktok', 'a'.repeat(25), '25 characters'],
  ['tiktok', 'calon.', 'a dot at the end'],
  ['youtube', 'ab', '2 characters'],
  ['youtube', 'a'.repeat(31), '31 characters'],
  ['youtube', 'кандидат', 'Cyrillic letters'],
  ['bluesky', 'calon', 'a name without its domain'],
  ['bluesky', 'handle.invalid', 'what the site shows for everybody whose domain fails'],
  ['bluesky', '-calon.bsky.social', 'a hyphen in front'],
  ['bluesky', 'calon-.bsky.social', 'a hyphen at the end of a label'],
  ['bluesky', 'calon_contoh.bsky.social', 'an underscore'],
  ['bluesky', 'calon..social', 'two dots'],
  ['bluesky', '127.0.0.1', 'an address'],
  ['bluesky', 'cаlon.bsky.social', 'a Cyrillic letter'],
]

describe('handleKey', () => {
  it.each(good)('on %s, %s is %s', (site, handle, key) => { expect(handleKey(site, handle)).toBe(key) })
  it.each(bad)('on %s, %j is no handle: %s', (site, handle) => { expect(handleKey(site, handle)).toBeUndefined() })
})

describe('the other kinds of key', () => {
  it('takes a number as the site wrote it', () => {
    expect(numericKey('facebook', '100064573920202')).toBe('facebook:n:100064573920202')
    expect(numericKey('x', '12')).toBe('x:n:12')
  })
  it.each(['', '0', '012', '1e3', '-1', '1.0', ' 1', '１２', '1'.repeat(21)])('takes no number that is written %j', (id) => {
    expect(numericKey('facebook', id)).toBeUndefined()
  })
  it('knows that YouTube has no numbers', () => { expect(numericKey('youtube', '123')).toBeUndefined() })
  it('keeps the case of a channel id', () => {
    expect(channelKey('UCabcdefghijklmnopqrstUV')).toBe('youtube:c:UCabcdefghijklmnopqrstUV')
    expect(channelKey('UCabcdefghijklmnopqrstuv')).not.toBe(channelKey('UCabcdefghijklmnopqrstUV'))
  })
  it.each(['UCabc', 'ucabcdefghijklmnopqrstuv', 'UCabcdefghijklmnopqrstuvw', 'UUabcdefghijklmnopqrstuv', 'UCabcdefghijklmnopqrst v'])('takes no channel id %j', (id) => {
    expect(channelKey(id)).toBeUndefined()
  })
  it('names a group by number or name, and the pages about groups not at all', () => {
    expect(groupKey('123456')).toBe('facebook:g:123456')
    expect(groupKey('Relawan.Contoh')).toBe('facebook:g:relawan.contoh')
    expect(groupKey('discover')).toBeUndefined()
  })
})

describe('parseKey', () => {
  it.each(['x:u:calon_contoh', 'x:n:900000000000000001', 'facebook:u:johnsmith', 'facebook:g:123456', 'youtube:c:UCabcdefghijklmnopqrstuv', 'threads:u:a.b'])('gives back %s', (key) => {
    expect(parseKey(key)).toBe(key)
    expect(siteOf(parseKey(key)!)).toBe(key.split(':')[0])
  })
  it.each([
    '', 'x', 'x:u', 'x:u:', 'x:U:calon', 'X:u:calon', 'x:u:Calon', 'x:u:@calon', 'x:c:UCabcdefghijklmnopqrstuv', 'x:g:123', 'youtube:n:1', 'facebook:u:john.smith',
    'facebook:g:Relawan', 'mastodon:u:calon', 'toString:u:calon', '__proto__:u:calon', 'x:u:calon\n', ' x:u:calon', 'x:n:007', 'x:u:a:b', 'x:u:home',
  ])('refuses %j', (text) => { expect(parseKey(text)).toBeUndefined() })
})
