// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { youtube } from '../../../src/sites/youtube'
import { onSite } from './press'
import { box, comment, comments, communityPost, languages, lockup, modernSubscribe, oldWatch, reel, sharePanel, subscribeButton, thread, watch, type Words } from './youtube-page'

/** The registrant of every case, who is near in each and never meant. */
const registered = ['youtube:u:calon_contoh', 'youtube:c:UCabcdefghijklmnopqrstuV']
const channel = '/channel/UCabcdefghijklmnopqrstuV'

/** Ways a registrant's name stands beside somebody else's video, post or comment. */
const nearby: Record<string, string> = {
  'a mention with a link': '<a href="/@calon_contoh">@calon_contoh</a>',
  'a link to the channel': `<a href="${channel}">Calon Contoh</a>`,
  'a link to a video': '<a href="/watch?v=11111111111">@calon_contoh</a>',
  'a full address': '<a href="https://www.youtube.com/@calon_contoh">youtube.com/@calon_contoh</a>',
  'the bare handle': '@calon_contoh Calon Contoh',
  'a count read as a label': '<span aria-label="suka video ini bersama 29 ribu orang lainnya">@calon_contoh</span>',
}
/** Display names that are words of the site, or the registrant's own. */
const names = ['Calon Contoh', 'Suka', 'Like', 'Subscribe', '@calon_contoh', 'calon_contoh']
/** Handles and ids that differ from the registrant's by little. */
const others = ['/@calon_contoh2', '/@calon-contoh', '/@calon.contoh', '/@warga', '/@Suka', '/@like', '/channel/UCabcdefghijklmnopqrstuv', '/channel/UCABCDEFGHIJKLMNOPQRSTUV']

const on = onSite(youtube)
const video = '/watch?v=abcdefghijk'
interface Case { readonly name: string; readonly html: string; readonly path: string; readonly press: readonly string[]; readonly open?: string }
const cases: Case[] = []
const add = (name: string, html: string, path: string, press: readonly string[], open?: string) => { cases.push({ name, html, path, press, ...(open === undefined ? {} : { open }) }) }

const each = (run: (words: Words, language: string) => void) => { for (const [language, words] of Object.entries(languages)) run(words, language) }

each((words, language) => {
  for (const other of others) {
    for (const [what, text] of Object.entries(nearby)) {
      add(`${language}: ${what} in the description of ${other}`, watch([other], { words, description: text, inside: comments(box(words)) }), video, ['#like', '#subscribe', '#send', '#fullscreen-like', '#join'])
    }
    add(`${language}: the old page of ${other} beside a registrant's row`, oldWatch(other, words) + lockup('11111111111', '/@calon_contoh', 'x'), video, ['#like', '#subscribe'])
    add(`${language}: a row of ${other} under a registrant's video`, watch(['/@calon_contoh'], { words, inside: lockup('11111111111', other, 'x') }) + sharePanel(), video, ['#target'], '#menu-x')
    add(`${language}: ${other}, suggested on a registrant's page`, `<ytd-browse><yt-page-header-renderer>${modernSubscribe(words)}</yt-page-header-renderer><ytd-grid-channel-renderer><a href="${other}">Calon Contoh</a>${subscribeButton(words, false, 'suggested')}</ytd-grid-channel-renderer></ytd-browse>`, '/@calon_contoh', ['#suggested'])
  }
  for (const name of names) {
    add(`${language}: a comment by one called ${name} under a registrant's video`, watch([channel], { words, inside: comments(thread(comment('/@warga', 'a', { words, name }), comment('/@calon_contoh', 'b', { words }))) }), video, ['#like-a', '#dislike-a', '#dislike-b'])
    add(`${language}: a comment by one called ${name} that answers a registrant's`, watch(['/@warga'], { words, inside: comments(thread(comment('/@calon_contoh', 'a', { words }), comment('/@warga', 'b', { words, name }))) }), video, ['#like-b', '#like'])
  }
  for (const [what, text] of Object.entries(nearby)) {
    add(`${language}: ${what} in a comment`, watch(['/@warga'], { words, inside: comments(thread(comment('/@warga2', 'a', { words, text }))) }), video, ['#like-a', '#like'])
    add(`${language}: ${what} in a post`, communityPost('/@warga', '1', { words, text }), '/@warga/posts', ['#like-1', '#dislike-1'])
    add(`${language}: ${what} held by a post, on the registrant's page`, communityPost('/@warga', '1', { words, attached: `<ytd-video-renderer><ytd-channel-name>${text}</ytd-channel-name></ytd-video-renderer>` }), '/@calon_contoh/posts', ['#like-1'])
    add(`${language}: ${what} in the title of a Short beside a registrant's`, `<ytd-shorts>${reel('/@warga', { words, active: true, title: text })}${reel('/@calon_contoh', { words })}${comments(box(words))}</ytd-shorts>`, '/shorts/abcdefghijk', ['[is-active] #like', '[is-active] #subscribe', '#send', '[is-active] #dislike'])
  }
  add(`${language}: a registrant's page that was left, behind another`, watch(['/@calon_contoh'], { words, hidden: true }) + watch(['/@warga'], { words, apart: true }).replaceAll('id="like"', 'id="now"'), video, ['#now'])
  add(`${language}: what a button beside an unnamed row opens after a registrant's`, watch(['/@calon_contoh'], { words, inside: lockup('11111111111', undefined, 'x') }) + sharePanel(), video, ['#menu-x'])
})

describe(`in ${String(cases.length)} decoys nobody is taken for the registrant`, () => {
  it('there are at least 200', () => { expect(cases.length).toBeGreaterThanOrEqual(200) })

  it.each(cases)('$name', ({ html, path, press, open }) => {
    on.show(html, path)
    if (open !== undefined) on.open(open)
    for (const select of press) {
      // Opening a share panel of the registrant's video is nothing; everything else would be held.
      const held = (on.press(select)?.attempts ?? []).filter(() => { const entry = on.press(select)?.entry; return entry !== undefined && !('opens' in entry && entry.opens !== undefined) })
      expect(held.flatMap(({ keys }) => keys).filter((key) => registered.includes(key)), select).toEqual([])
    }
  })

  it('the same pages tell the registrant where it is one', () => {
    on.show(watch(['/@calon_contoh'], { words: languages.xx, description: '<a href="/@warga">@warga</a>' }), video)
    expect(['#like', '#subscribe'].map((one) => on.does(one))).toEqual(['like youtube:u:calon_contoh off', 'subscribe youtube:u:calon_contoh off'])
  })
})
