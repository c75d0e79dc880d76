import { fc } from '../fast-check'
import { describe, expect, it } from 'vitest'
import { accountFromUrl } from '../../../src/registry/account-url'
import { parseAccount } from '../../../src/registry/parse-account'
import { type Site, sites } from '../../../src/registry/types'
import { whoIsNamed } from './url-oracle'

const runs = 20_000
const cells = 5_000
const patience = 240_000

const handle = fc.string({ unit: fc.constantFrom(...'abcdefgxyzABCXYZ0189._-'), minLength: 1, maxLength: 34 })
const id = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 22 })
const code = fc.string({ unit: fc.constantFrom(...'abcXYZ019-_'), minLength: 1, maxLength: 12 })
const channel = fc.string({ unit: fc.constantFrom(...'abcdXYZ01-_'), minLength: 22, maxLength: 22 }).map((rest) => `UC${rest}`)
const domain = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.stringMatching(/^[a-zA-Z\d]{1,9}(?:-[a-z\d]{1,9})?$/), fc.constantFrom('bsky.social', 'BSKY.social', 'contoh.go.id', 'id')).map((all) => all.join('.')) },
  fc.tuple(handle, fc.constantFrom('bsky.social', 'invalid', '1d', 'x-')).map((all) => all.join('.')), handle,
)
const did = fc.oneof(
  { weight: 3, arbitrary: fc.stringMatching(/^[a-z2-7]{24}$/).map((rest) => `did:plc:${rest}`) },
  fc.stringMatching(/^[a-z\d]{22,26}$/).map((rest) => `did:plc:${rest}`), domain.map((name) => `did:web:${name}`), fc.constantFrom('did:key:zabc', 'did:plc:'),
)
const tracking = fc.constantFrom('', '?s=20&t=abc', '?igsh=MWx4', '?mibextid=ZbWKwL', '?lang=id#a', '?_t=8q&_r=1', '?si=abc&sub_confirmation=1', '#top', '/')
const scheme = fc.constantFrom('https://', 'http://', 'https://www.', 'HTTPS://')

/** Addresses as each site makes them, right ones and pages of the site alike. */
const paths: Record<Site, fc.Arbitrary<string>> = {
  x: fc.oneof(
    handle, fc.tuple(handle, id).map(([h, p]) => `${h}/status/${p}`), fc.tuple(handle, fc.constantFrom('media', 'likes', 'photo', 'xyz')).map((all) => all.join('/')),
    id.map((n) => `i/user/${n}`), id.map((p) => `i/status/${p}`), handle.map((h) => `intent/follow?screen_name=${h}`), id.map((n) => `intent/user?user_id=${n}`),
    fc.constantFrom('home', 'explore', 'search?q=a', 'i/lists/1', 'settings/account', 'intent/follow?screen_name=ab&user_id=1'),
  ),
  facebook: fc.oneof(
    handle, id.map((n) => `profile.php?id=${n}`), id.map((n) => `people/Nama-Orang/${n}/`), fc.tuple(code, id).map(([g, n]) => `groups/${g}/user/${n}/`), code.map((g) => `groups/${g}`),
    fc.tuple(handle, id).map(([h, p]) => `${h}/posts/${p}`), fc.tuple(handle, code).map(([h, c]) => `${h}/videos/${c}/1`), id, fc.tuple(code, id).map((all) => all.join('-')),
    id.map((n) => `permalink.php?story_fbid=1&id=${n}`), fc.constantFrom('watch/?v=1', 'share/p/abc', 'marketplace', 'events/1', 'groups/feed', 'l.php?u=https://x.com/a', 'reel/1', 'photo/?fbid=1'),
  ),
  instagram: fc.oneof(
    handle, handle.map((h) => `${h}/tagged/`), fc.tuple(handle, code).map(([h, c]) => `${h}/p/${c}/`), fc.tuple(handle, id).map(([h, p]) => `stories/${h}/${p}/`),
    code.map((c) => `p/${c}/`), code.map((c) => `reel/${c}/`), fc.constantFrom('explore/', 'stories/highlights/1/', 'accounts/login/?next=/calon/', 'direct/inbox', 'reels/audio/1'),
  ),
  threads: fc.oneof(handle.map((h) => `@${h}`), fc.tuple(handle, code).map(([h, c]) => `@${h}/post/${c}`), code.map((c) => `t/${c}`), handle, fc.constantFrom('search?q=a', 'login')),
  tiktok: fc.oneof(
    handle.map((h) => `@${h}`), fc.tuple(handle, id).map(([h, p]) => `@${h}/video/${p}`), handle.map((h) => `@${h}/live`), handle, id.map((n) => `share/user/${n}`),
    fc.constantFrom('tag/calon', 'foryou', '@/video/1', 't/ZSabc', 'embed/v2/1'),
  ),
  youtube: fc.oneof(
    handle.map((h) => `@${h}`), handle.map((h) => `@${h}/videos`), channel.map((c) => `channel/${c}`), channel.map((c) => `channel/${c}/about`), channel.map((c) => `subscribe_embed?channelid=${c}`),
    handle.map((h) => `c/${h}`), handle, code.map((c) => `watch?v=${c}`), fc.constantFrom('embed/live_stream?channel=UCabcdefghijklmnopqrstuv', 'shorts/abcdefghijk', 'feed/subscriptions'),
  ),
  bluesky: fc.oneof(
    domain.map((h) => `profile/${h}`), did.map((d) => `profile/${d}`), fc.tuple(fc.oneof(domain, did), code).map(([h, c]) => `profile/${h}/post/${c}`), fc.tuple(domain, fc.constantFrom('followers', 'follows', 'lists/3k', 'feed/aaa')).map((all) => `profile/${all.join('/')}`),
    did.map((d) => `img/avatar/plain/${d}/bafkrei@jpeg`), did.map((d) => `img/avatar_thumbnail/plain/${d}/b`), domain, fc.constantFrom('notifications', 'search?q=a', 'intent/compose?text=@calon.bsky.social', 'hashtag/calon', 'profile', 'starter-pack/calon.bsky.social/3k', 'cdn/img/avatar/plain/did:plc:abcdefghijklmnopqrstuvwx'),
  ),
}
const domains: Record<Site, string[]> = {
  x: ['x.com', 'twitter.com', 'mobile.twitter.com', 'x.co', 'xx.com'],
  facebook: ['facebook.com', 'm.facebook.com', 'web.facebook.com', 'id-id.facebook.com', 'fb.com', 'l.facebook.com', 'facebook.co'],
  instagram: ['instagram.com', 'm.instagram.com', 'instagr.am', 'l.instagram.com'],
  threads: ['threads.com', 'threads.net', 'threads.org'],
  tiktok: ['tiktok.com', 'm.tiktok.com', 'vt.tiktok.com'],
  youtube: ['youtube.com', 'm.youtube.com', 'music.youtube.com', 'youtu.be', 'youtube-nocookie.com'],
  bluesky: ['bsky.app', 'bsky.app', 'bsky.app', 'staging.bsky.app', 'cdn.bsky.app', 'embed.bsky.app'],
}
const addresses = (site: Site) => fc.tuple(scheme, fc.constantFrom(...domains[site]), paths[site], tracking).map(([start, domain, path, end]) => `${start}${domain}/${path}${end}`)

/** One slip, trick or accident: a letter lost, doubled, swapped, encoded, or replaced by one that looks like it. */
const stuff = ['@', '/', '//', '.', '..', '-', '_', '%', '%2F', '%40', '%E2%80%8B', '%5C', '\\', '?', '#', ':', 'a', 'Z', '1', 'а', 'ｘ', '\u212a', '\u200b', '\u202e', '/../', '/./', '?id=2', '&id=2', '&screen_name=b', '.evil.example', '@evil.example/', 'status/1', 'i/', 'groups/', '/user/9']
const slip = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom('insert', 'remove', 'replace', 'repeat', 'upper', 'encode'), fc.constantFrom(...stuff))
const apply = (text: string, [where, what, bit]: readonly [number, string, string]) => {
  const at = Math.floor(where * text.length)
  const [before, letter, after] = [text.slice(0, at), text.slice(at, at + 1), text.slice(at + 1)]
  if (what === 'insert') return before + bit + letter + after
  if (what === 'remove') return before + after
  if (what === 'replace') return before + bit + after
  if (what === 'repeat') return before + letter + letter + after
  if (what === 'upper') return before + letter.toUpperCase() + after
  return letter === '' ? text : before + encodeURIComponent(letter).replace(/^[^%]$/, `%${letter.charCodeAt(0).toString(16)}`) + after
}
const mutated = (site: Site) => fc.tuple(addresses(site), fc.array(slip, { maxLength: 3 })).map(([address, slips]) => slips.reduce(apply, address))

describe.each(sites)('on %s', (site) => {
  it(`${runs} addresses, whole and broken, give exactly the account they name, or none where they name none`, { timeout: patience }, () => {
    let named = 0
    fc.assert(fc.property(mutated(site), (url) => {
      const expected = whoIsNamed(site, url)
      if (expected !== undefined) named++
      return accountFromUrl(site, url) === expected
    }), { numRuns: runs })
    expect(named).toBeGreaterThan(runs / 20)
  })

  it(`${cells} cells with such an address never give another account than it names`, { timeout: patience }, () => {
    let accepted = 0
    fc.assert(fc.property(mutated(site), fc.constantFrom('', 'Instagram', 'Facebook', 'X (Twitter)', 'TikTok', 'YouTube', 'Threads', 'Bluesky'), (url, column) => {
      // A label in front, what people cannot see, and a misspelt scheme are no part of the address.
      const meant = url.replace(/[\u200b\u202e]/g, '').replace(/^\p{L}+:(?=h?t+ps?:\/\/)/iu, '').replace(/^h?t+ps?[:;]?\/+/i, 'https://')
      const keys = parseAccount(url, column).flatMap((reading) => (reading.outcome === 'accepted' ? [reading.key] : []))
      const named = sites.map((one) => whoIsNamed(one, meant.replace(/[.,;:!?)\]}>"'…]+$/, '')))
      accepted += keys.length
      return keys.every((key) => named.includes(key))
    }), { numRuns: cells })
    expect(accepted).toBeGreaterThan(cells / 20)
  })

  it(`${cells} cells with a username in them never give an account that is not one whole word of the cell`, { timeout: patience }, () => {
    let accepted = 0
    const written = fc.tuple(handle, fc.constantFrom('@%', '%', ' @%. ', '@% (akun resmi)', 'Tim Contoh @%', '1. @%', '@%, @lain.contoh', '@% dan @%', '%\u200b')).map(([name, shape]) => shape.replaceAll('%', name))
    fc.assert(fc.property(fc.tuple(written, fc.array(slip, { maxLength: 2 })), ([text, slips]) => {
      const cell = slips.reduce(apply, text)
      // What nobody sees is no part of a word; dots at its end close the sentence.
      const words = cell.replace(/[\u200b\u202e]/g, '').split(/[^\w.\-\u0080-\uffff]+/).flatMap((word) => [word, word.replace(/\.+$/, '')])
      const named = words.flatMap((word) => [whoIsNamed(site, profile(site, word)), whoIsNamed(site, word)])
      const keys = parseAccount(cell, columns[site]).flatMap((reading) => (reading.outcome === 'accepted' ? [reading.key] : []))
      accepted += keys.length
      return keys.every((key) => named.includes(key) || (site === 'facebook' && words.includes(key.replace('facebook:n:', ''))))
    }), { numRuns: cells })
    expect(accepted).toBeGreaterThan(cells / 20)
  })
})

const columns: Record<Site, string> = { x: 'Twitter', facebook: 'Akun FB', instagram: 'Instragam', threads: 'Threads', tiktok: 'Tik Tok', youtube: 'Kanal YouTube', bluesky: 'Bluesky' }
const profile = (site: Site, name: string) => `https://${domains[site][0]!}/${site === 'threads' || site === 'tiktok' || site === 'youtube' ? '@' : site === 'bluesky' ? 'profile/' : ''}${name}`
