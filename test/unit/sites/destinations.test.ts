// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { createMemory, locateComposer, locateControl, type Place, type SitePack } from '../../../src/sites'
import { linkedin } from '../../../src/sites/linkedin'
import { telegram } from '../../../src/sites/telegram'
import { threads } from '../../../src/sites/threads'
import { whatsapp } from '../../../src/sites/whatsapp'
import { x } from '../../../src/sites/x'

const reel = 'https://www.instagram.com/calon_contoh/reel/C0ntoh/?igsh=1'
/** What pressing `select` would do on a page opened by `address`, in short. */
function pressed(pack: SitePack, address: string, html: string, select: string, landed = true) {
  document.body.innerHTML = html
  const url = new URL(address)
  const place: Place = { pack, page: document, url: () => url, landing: () => (landed ? url : undefined), memory: createMemory(() => 0), concerns: () => true }
  const control = document.querySelector(select)!
  const located = control.matches('[contenteditable]') ? locateComposer([control], 'Enter', place) : locateControl(control, place)
  return located?.attempts.map(({ interaction, keys, post }) => [interaction, ...keys, post ?? '-'].join(' '))
}

const opens = '<a id="action-button" href="whatsapp://send">x</a><a id="web" href="https://web.whatsapp.com/send/">y</a>'
const share = (text: string) => `https://api.whatsapp.com/send/?text=${encodeURIComponent(text)}`

describe('a share link to WhatsApp', () => {
  it('tells whose post its text holds, on whatever site', () => {
    expect(pressed(whatsapp, share(`Lihat ${reel}`), opens, '#action-button')).toEqual(['send instagram:u:calon_contoh -'])
    expect(pressed(whatsapp, share('lihat tiktok.com/@calon_contoh/video/7300000000000000001.'), opens, '#action-button')).toEqual(['send tiktok:u:calon_contoh -'])
  })

  it('names nobody without an address: a name or a word in it is no account', () => {
    for (const text of ['calon_contoh', '@calon_contoh', 'Calon Wali Kota Contoh', 'https://www.instagram.com/p/C0ntoh/', 'https://kabar.example/calon_contoh']) {
      expect(pressed(whatsapp, share(text), opens, '#action-button'), text).toBeUndefined()
    }
  })

  it('leaves the link to the web client alone: that asks by itself', () => {
    expect(pressed(whatsapp, share(reel), opens, '#web')).toBeUndefined()
  })

  it('means the picked chats for a while only, and then another message may be passed on', () => {
    const picker = '<div role="dialog"><div role="button" id="go"><span data-icon="wds-ic-send-filled"></span></div></div>'
    expect(pressed(whatsapp, share(reel), picker, '#go')).toEqual(['send instagram:u:calon_contoh -'])
    expect(pressed(whatsapp, share(reel), picker, '#go', false)).toBeUndefined()
  })

  it('in a chat goes by what stands in the box', () => {
    const chat = `<footer><div contenteditable="true" data-tab="10">${reel}</div><button data-tab="11"></button></footer>`
    expect(pressed(whatsapp, 'https://web.whatsapp.com/', chat, '[contenteditable]')).toEqual(['send instagram:u:calon_contoh -'])
    expect(pressed(whatsapp, 'https://web.whatsapp.com/', chat.replace(reel, 'Nanti'), '[contenteditable]')).toBeUndefined()
  })
})

it('a share link to Telegram goes by its address and by its text', () => {
  const page = '<a id="go" href="tg://msg_url?url=x">Share</a>'
  expect(pressed(telegram, `https://t.me/share/url?url=${encodeURIComponent(reel)}`, page, '#go')).toEqual(['send instagram:u:calon_contoh -'])
  expect(pressed(telegram, 'https://t.me/share/url?url=https%3A%2F%2Fkabar.example&text=youtube.com%2F%40calon_contoh', page, '#go')).toEqual(['send youtube:u:calon_contoh -'])
})

it('LinkedIn’s share page goes by the address it stands at now', () => {
  const page = '<div role="dialog"><div class="ql-editor"></div><button class="share-actions__primary-action">Zz</button></div>'
  expect(pressed(linkedin, `https://www.linkedin.com/sharing/share-offsite/?url=${encodeURIComponent(reel)}`, page, 'button')).toEqual(['share instagram:u:calon_contoh C0ntoh'])
  expect(pressed(linkedin, 'https://www.linkedin.com/feed/', page, 'button')).toBeUndefined()
})

it('a post on one site that links to another counts as one that names its author', () => {
  const box = `<div role="dialog"><div data-testid="tweetTextarea_0">Lihat ${reel}</div><button data-testid="tweetButton"></button></div>`
  expect(pressed(x, 'https://x.com/compose/post', box, 'button')).toContain('post instagram:u:calon_contoh -')
})

it('an intent page of Threads may share what is on another site', () => {
  const box = '<div role="dialog"><div contenteditable="true"></div><div role="button">Posting</div></div>'
  expect(pressed(threads, `https://www.threads.com/intent/post?url=${encodeURIComponent(reel)}`, box, '[role="button"]')).toContain('share instagram:u:calon_contoh C0ntoh')
})
