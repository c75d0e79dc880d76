// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { youtube } from '../../../src/sites/youtube'
import { onSite } from './press'
import { communityPost, watch } from './youtube-page'

const video = 'abcdefghijk'
const onWatch = `https://www.youtube.com/watch?v=${video}`
const { show, press, type } = onSite(youtube)
const first = (select: string) => press(select)?.attempts[0]

it('a vote is the post’s, and a choice that stands is an undo', () => {
  show(communityPost('/@calon_contoh', '1', { attached: '<ytd-backstage-poll-renderer><div id="sign-in"><tp-yt-paper-item id="one" role="option">Ya</tp-yt-paper-item><tp-yt-paper-item id="two" role="option" aria-selected="true">Tidak</tp-yt-paper-item></div></ytd-backstage-poll-renderer>' }), 'https://www.youtube.com/@calon_contoh/posts')
  expect(first('#one')).toMatchObject({ interaction: 'vote', keys: ['youtube:u:calon_contoh'], post: 'Ugk1', state: 'off' })
  expect(first('#two')?.state).toBe('on')
})

describe('live chat, in a frame of the watch page', () => {
  const chat = '<yt-live-chat-message-input-renderer><yt-live-chat-text-input-field-renderer><div id="input" contenteditable="true"></div></yt-live-chat-text-input-field-renderer><div id="message-buttons"><div id="send-button"><button id="chat-send"></button></div></div></yt-live-chat-message-input-renderer>'
  const inTop = (html: string, act: () => void) => {
    const top = document.implementation.createHTMLDocument()
    top.body.innerHTML = html
    const before = Object.getOwnPropertyDescriptor(window, 'top')
    Object.defineProperty(top, 'location', { value: new URL(onWatch), configurable: true })
    Object.defineProperty(window, 'top', { value: { document: top }, configurable: true })
    try { act() } finally { if (before !== undefined) Object.defineProperty(window, 'top', before) }
  }

  it('is sent to the channel of the stream, by button and by Enter', () => {
    show(`${chat}<yt-reaction-control-panel-view-model><button id="heart"></button></yt-reaction-control-panel-view-model><yt-live-chat-poll-renderer><div id="choices"><div id="choice" class="choice">Ya</div></div></yt-live-chat-poll-renderer>`, 'https://www.youtube.com/live_chat?continuation=x')
    inTop(watch(['/@calon_contoh']), () => {
      expect(first('#chat-send')).toMatchObject({ interaction: 'chat', keys: ['youtube:u:calon_contoh'], post: video })
      expect(type('#input', 'Enter')?.[0]?.interaction).toBe('chat')
      expect(first('#heart')).toMatchObject({ interaction: 'react', keys: ['youtube:u:calon_contoh'] })
      expect(first('#choice')).toMatchObject({ interaction: 'vote', keys: ['youtube:u:calon_contoh'] })
    })
  })

  it('is nobody’s where the page above has only a video that was left', () => {
    show(chat, 'https://www.youtube.com/live_chat?continuation=x')
    inTop(watch(['/@calon_contoh'], { hidden: true }), () => { expect(press('#chat-send')).toBeUndefined() })
  })
})

describe('on mobile', () => {
  it('a like, a comment’s like and a comment are told apart', () => {
    show(`<ytm-watch><ytm-slim-video-metadata-section-renderer><a class="slim-owner-icon-and-title" href="/@calon_contoh"></a><ytm-slim-video-action-bar-renderer>
      <like-button-view-model><button id="like" aria-pressed="false"></button></like-button-view-model><dislike-button-view-model><button id="dislike" aria-pressed="false"></button></dislike-button-view-model></ytm-slim-video-action-bar-renderer></ytm-slim-video-metadata-section-renderer>
      <ytm-comment-section-renderer><ytm-commentbox><textarea></textarea><button type="submit" id="send">x</button></ytm-commentbox><ytm-comment-thread-renderer><ytm-comment-renderer><a href="/@warga"></a><p class="comment-text"><a href="/@calon_contoh">@calon_contoh</a></p>
      <button id="like-a" aria-pressed="true"></button><button id="dislike-a" aria-pressed="false"></button></ytm-comment-renderer></ytm-comment-thread-renderer></ytm-comment-section-renderer></ytm-watch>`, `https://m.youtube.com/watch?v=${video}`)
    expect(first('#like')).toMatchObject({ interaction: 'like', keys: ['youtube:u:calon_contoh'], post: video })
    expect(first('#dislike')?.interaction).not.toBe('like')
    expect(first('#like-a')).toMatchObject({ interaction: 'like', keys: ['youtube:u:warga'], state: 'on' })
    expect(first('#dislike-a')).toBeUndefined()
    expect(first('#send')).toMatchObject({ interaction: 'comment', keys: ['youtube:u:calon_contoh'] })
  })

  // As in July 2026: the channel has moved into the row of actions, and only a class tells that somebody is subscribed.
  it.each([['', 'off'], ['is-subscribed', 'on']])('a channel in the row of actions is subscribed to, and its video is its own (%s)', (mark, state) => {
    show(`<ytm-watch><ytm-slim-video-metadata-section-renderer><ytm-slim-video-action-bar-renderer><a class="slim-video-owner-icon" href="/@calon_contoh"></a>
      <ytm-subscribe-button-renderer class="${mark}"><button id="subscribe">zz</button></ytm-subscribe-button-renderer>
      <like-button-view-model><button id="like" aria-pressed="false"></button></like-button-view-model></ytm-slim-video-action-bar-renderer></ytm-slim-video-metadata-section-renderer></ytm-watch>`, `https://m.youtube.com/watch?v=${video}`)
    expect(first('#subscribe')).toMatchObject({ interaction: 'subscribe', keys: ['youtube:u:calon_contoh'], state })
    expect(first('#like')).toMatchObject({ interaction: 'like', keys: ['youtube:u:calon_contoh'], post: video })
  })

  it('a post is its header’s, whoever it names', () => {
    show(`<ytm-browse><ytm-backstage-post-renderer><yt-post-header><a href="/@calon_contoh"></a></yt-post-header><div class="text"><a href="/@warga">@warga</a></div>
      <yt-comment-action-buttons-renderer><button id="like" aria-pressed="false"></button><button id="dislike" aria-pressed="false"></button></yt-comment-action-buttons-renderer></ytm-backstage-post-renderer></ytm-browse>`, 'https://m.youtube.com/@calon_contoh/posts')
    expect(first('#like')).toMatchObject({ interaction: 'like', keys: ['youtube:u:calon_contoh'] })
    expect(first('#dislike')?.interaction).not.toBe('like')
  })
})

describe('live chat, in a window of its own', () => {
  const id = 'UCCalonWaliKotaContoh000'
  const message = btoa(`\n)*'\n\x18${id}\x12\x0bYYYYYYYYYYY\x10\x01\x18\x04`)
  const said = (params: string) => `<script>var ytInitialData = {"responseContext":{"params":"zz"},"sendLiveChatMessageEndpoint":{"actions":1,"params":"${params}"},"params":"yy"}</script>
    <yt-live-chat-message-input-renderer><div id="message-buttons"><div id="send-button"><button id="chat-send"></button></div></div></yt-live-chat-message-input-renderer>`
  const popout = `https://www.youtube.com/live_chat?is_popout=1&v=${video}`

  it.each([['once', encodeURIComponent(message)], ['twice', btoa(encodeURIComponent(message))]])('is the channel’s that a message is sent to, encoded %s', (_, params) => {
    show(said(params), popout)
    expect(first('#chat-send')).toMatchObject({ interaction: 'chat', keys: [`youtube:c:${id}`], post: video })
  })

  it('is nobody’s where its data name nobody', () => {
    show(said('zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz'), popout)
    expect(first('#chat-send')).toBeUndefined()
  })
})
