// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { x } from '../../../src/sites/x'
import { onSite } from './press'
import { dialog, post, row } from './x-page'

const site = onSite(x)
const { show, does, press } = site
const warga = 'x:u:warga'
const home = '/home'

interface Look { readonly liked: boolean; readonly old: boolean; readonly likes: string; readonly name: string }
interface Decoy { readonly kind: string; readonly path: string; readonly html: (look: Look) => string }
const calon = (look: Look) => post('calon_contoh', '2', look)

/** A post by somebody else with a registrant somewhere about it: the one with the mark. */
const mine = (look: Look, more: Parameters<typeof post>[2] = {}) => `<div class="mine">${post('warga', '1', { ...look, ...more })}</div>`
const decoys: readonly Decoy[] = [
  { kind: 'quoted inside', path: home, html: (look) => mine(look, { quoted: 'calon_contoh' }) },
  { kind: 'who reposted it', path: home, html: (look) => mine(look, { context: 'calon_contoh' }) },
  { kind: 'who reposted it, on the profile of who did', path: '/calon_contoh', html: (look) => mine(look, { context: 'calon_contoh' }) },
  { kind: 'mentioned in the text', path: home, html: (look) => mine(look, { body: '<a href="/calon_contoh">@calon_contoh</a>' }) },
  { kind: 'named in the text alone', path: home, html: (look) => mine(look, { body: 'calon_contoh @calon_contoh Calon Contoh' }) },
  { kind: 'linked to in the text', path: home, html: (look) => mine(look, { body: '<a href="/calon_contoh/status/2">x.com/calon_contoh/status/2</a>' }) },
  { kind: 'whose picture its card shows', path: home, html: (look) => mine(look, { body: '<a href="/calon_contoh/status/2/photo/1"><div data-testid="tweetPhoto"></div></a>' }) },
  { kind: 'answered above it', path: '/warga/status/1', html: (look) => calon(look) + mine(look, { body: 'Membalas <a href="/calon_contoh">@calon_contoh</a>' }) },
  { kind: 'a reply under a registrant’s post', path: '/calon_contoh/status/2', html: (look) => calon(look) + mine(look) },
  { kind: 'the post after', path: home, html: (look) => mine(look) + calon(look) },
  { kind: 'suggested beside it', path: home, html: (look) => row('calon_contoh', '44') + mine(look) },
  { kind: 'whose photo is open over it', path: '/calon_contoh/status/2/photo/1', html: (look) => mine(look) },
  { kind: 'an unavailable post inside it', path: home, html: (look) => mine(look, { below: '<article><div><span>Postingan ini oleh @calon_contoh tidak tersedia</span></div></article>' }) },
]
const looks: readonly Look[] = [false, true].flatMap((liked) => [false, true].flatMap((old) => ['8784 Suka. Suka', '8784 Likes. Like', 'zz'].flatMap((likes) =>
  ['Suka', 'Calon Contoh'].map((name) => ({ liked, old, likes, name })))))
const controls = ['[data-testid="like"], .mine [data-testid="unlike"]', '[data-testid="retweet"]', '[data-testid="reply"]', '[aria-label^="Sebarkan"]', '[data-testid="tweetText"]']

describe('decoys', () => {
  it(`are many: ${String(decoys.length * looks.length)}`, () => { expect(decoys.length * looks.length).toBeGreaterThanOrEqual(200) })

  it.each(decoys)('$kind: nothing of it is the registrant’s', ({ html, path }) => {
    for (const look of looks) {
      show(html(look), path)
      for (const control of controls) {
        for (const { keys } of press(`.mine ${control}`)?.attempts ?? []) expect(keys, `${control} ${JSON.stringify(look)}`).toEqual([warga])
      }
      expect(press(`.mine ${controls[0] ?? ''}`)?.attempts[0]).toMatchObject({ interaction: 'like', post: '1', state: look.liked ? 'on' : 'off' })
    }
  })

  it.each(['Suka', 'Like', 'Follow', 'Ikuti'])('a user named “%s” is no control', (name) => {
    show(post(name, '1', { name }) + `<div role="button" id="name">${name}</div>`, home)
    expect(does('#name')).toBeUndefined()
    expect(press('[data-testid="User-Name"] span')).toBeUndefined()
    expect(does('[data-testid="like"]')).toBe(`like x:u:${name.toLowerCase()} off`)
  })

  it.each(['calon_contoh_', 'calon_contoh1', 'xcalon_contoh', 'caloncontoh'])('%s is somebody else', (twin) => {
    show(post(twin, '1') + row(twin, '45'), home)
    expect(does('[data-testid="like"]')).toBe(`like x:u:${twin} off`)
    expect(press('[data-testid$="-follow"]')?.attempts[0]?.keys).toEqual([`x:u:${twin}`, 'x:n:45'])
  })

  it('a reply to somebody else who quotes a registrant, or writes of one, is no reply to the registrant', () => {
    for (const body of ['@calon_contoh', '<a href="/calon_contoh">@calon_contoh</a>', '<a href="/calon_contoh/status/2">lihat</a>']) {
      show(post('calon_contoh', '2') + dialog(post('warga', '1', { quoted: 'calon_contoh', body })), '/compose/post')
      expect(press('[data-testid="tweetButton"]')?.attempts.map(({ interaction, keys }) => [interaction, ...keys])).toEqual([['reply', warga]])
    }
  })
})
