// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { createMemory, locate, locateComposer, type Place, survey } from '../../../src/sites'
import { sitePack } from '../../../src/sites/schema'
import { youtube } from '../../../src/sites/youtube'
import { box, comment, comments, communityPost, languages, lockup, modernSubscribe, oldWatch, reel, sharePanel, subscribeButton, thread, watch } from './youtube-page'

const video = 'abcdefghijk'
const onWatch = `https://www.youtube.com/watch?v=${video}`
const channel = 'UCabcdefghijklmnopqrstuV'
let place: Place
let address = onWatch

const find = (select: string) => {
  const element = document.querySelector(select)
  if (element === null) throw new Error(`no ${select}`)
  return element
}
const pathOf = (element: Element) => {
  const path: EventTarget[] = []
  for (let node: Node | null = element; node !== null; node = node.parentNode) path.push(node)
  return path
}
const press = (select: string) => locate(pathOf(find(select)), place)
const first = (select: string) => press(select)?.attempts[0]
const open = (select: string) => {
  const located = press(select)
  if (located === undefined || !('opens' in located.entry) || located.entry.opens === undefined) throw new Error(`opens nothing: ${located?.entry.name ?? ''}`)
  const [attempt] = located.attempts
  if (attempt === undefined) place.memory.forget(located.entry.opens)
  else place.memory.remember(located.entry.opens, attempt)
}
const show = (html: string, url = onWatch) => { document.body.innerHTML = html; address = url }
/** The same page after a site's update: one anchor gone. */
const without = (html: string, anchor: string) => html.replaceAll(`<${anchor}>`, '<zz-new>').replaceAll(`<${anchor} `, '<zz-new ').replaceAll(`</${anchor}>`, '</zz-new>').replaceAll(` id="${anchor}"`, '')

beforeEach(() => {
  place = { pack: youtube, page: document, url: () => new URL(address), memory: createMemory(() => 0), concerns: () => true }
})

it('the pack fits the schema', () => { expect(sitePack.safeParse(youtube).error?.issues ?? []).toEqual([]) })

describe.each(Object.entries(languages))('a like, in %s', (_language, words) => {
  it('under a video belongs to the channel of the video, in any case of letters', () => {
    show(watch(['/@Calon_Contoh'], { words }))
    expect(press('#like svg')?.attempts).toEqual([{ site: 'youtube', interaction: 'like', keys: ['youtube:u:calon_contoh'], quoted: [], post: video, state: 'off' }])
  })

  it('is an undo when it is on, and a dislike is none', () => {
    show(watch(['/@calon_contoh'], { words, liked: true }))
    expect(first('#like')?.state).toBe('on')
    expect(first('#dislike')?.interaction).not.toBe('like')
  })

  it('is read off the old generation too', () => {
    show(oldWatch(`/channel/${channel}`, words))
    expect(first('#like')).toMatchObject({ interaction: 'like', keys: [`youtube:c:${channel}`], state: 'off' })
    expect(first('#dislike')?.interaction).not.toBe('like')
    expect(first('#subscribe')).toMatchObject({ interaction: 'subscribe', keys: [`youtube:c:${channel}`] })
  })

  it('in fullscreen, and with the metadata outside the page of the video, is the same', () => {
    show(watch(['/@calon_contoh'], { words, apart: true }))
    for (const id of ['#like', '#fullscreen-like']) expect(first(id), id).toMatchObject({ interaction: 'like', keys: ['youtube:u:calon_contoh'], post: video })
  })

  it('beside a Short belongs to that Short', () => {
    show(`<ytd-shorts>${reel('/@warga', { words })}${reel('/@calon_contoh', { words, active: true, title: '<a href="/@tim_contoh">@tim_contoh</a>' })}</ytd-shorts>`, 'https://www.youtube.com/shorts/abcdefghijk')
    expect(first('[is-active] #like')).toMatchObject({ interaction: 'like', keys: ['youtube:u:calon_contoh'], post: video })
    expect(first('#like')?.keys).toEqual(['youtube:u:warga'])
    expect(first('[is-active] #dislike')?.interaction).not.toBe('like')
  })

  it('of a comment is its writer’s, and never the channel’s under whose video it stands', () => {
    show(watch(['/@calon_contoh'], { words, inside: comments(thread(comment('/@warga', 'a', { words }), comment('/@calon_lain', 'b', { words, id: 'Ugc2', liked: true }))) }))
    expect(first('#like-a')).toMatchObject({ keys: ['youtube:u:warga'], post: 'Ugc1', state: 'off' })
    expect(first('#like-b')).toMatchObject({ keys: ['youtube:u:calon_lain'], post: 'Ugc2', state: 'on' })
    expect(first('#dislike-a')).toBeUndefined()
  })

  it('of a post is its writer’s, and what it shares is told apart', () => {
    show(communityPost('/@warga', '1', { words, attached: `<ytd-post-renderer id="original-post"><div id="header"><a id="author-text" href="/@calon_contoh">x</a></div></ytd-post-renderer>` }), 'https://www.youtube.com/@calon_lain/posts')
    expect(first('#like-1')).toMatchObject({ interaction: 'like', keys: ['youtube:u:warga'], quoted: ['youtube:u:calon_contoh'], post: 'Ugk1' })
  })
})

describe('a like survives the loss of', () => {
  it.each(['like-button-view-model', 'dislike-button-view-model', 'segmented-like-dislike-button-view-model', 'ytd-watch-metadata', 'ytd-watch-flexy', 'ytd-video-owner-renderer', 'owner', 'channel-name', 'top-level-buttons-computed'])('%s', (anchor) => {
    show(without(watch(['/@calon_contoh'], { words: languages.xx }), anchor))
    expect(first('#like')).toMatchObject({ interaction: 'like', keys: ['youtube:u:calon_contoh'], post: video })
  })

  it.each(['ytd-comment-view-model', 'ytd-comment-thread-renderer', 'like-button', 'ytd-comment-engagement-bar', 'author-text', 'author-thumbnail'])('%s, of a comment', (anchor) => {
    show(without(watch(['/@tim_contoh'], { inside: comments(thread(comment('/@calon_contoh', 'a'))) }), anchor))
    expect(first('#like-a')).toMatchObject({ interaction: 'like', keys: ['youtube:u:calon_contoh'] })
  })
})

describe('an account', () => {
  it('of a video by several channels is any of them', () => {
    show(watch(['/@warga', '/@calon_contoh']))
    expect(first('#like')?.keys).toEqual(['youtube:u:warga', 'youtube:u:calon_contoh'])
  })

  it('has its channel id beside its handle where the page’s own data names this video', () => {
    const data = (id: string) => `<div itemscope itemtype="http://schema.org/VideoObject"><meta itemprop="identifier" content="${id}"><meta itemprop="channelId" content="${channel}"></div>`
    show(watch(['/@calon_contoh']) + data(video))
    expect(first('#like')?.keys).toEqual(['youtube:u:calon_contoh', `youtube:c:${channel}`])
    show(watch(['/@warga']) + data('other-video'))
    expect(first('#like')?.keys).toEqual(['youtube:u:warga'])
  })

  it('is surveyed for every comment, post and video of a page', () => {
    show(watch(['/@calon_contoh'], { inside: comments(thread(comment('/@warga', 'a'))) + lockup('11111111111', '/@tim_contoh', 'x') }))
    expect(survey(document, place).map(({ scope, keys }) => [scope.name, ...keys])).toEqual([['watch', 'youtube:u:calon_contoh'], ['comment', 'youtube:u:warga'], ['row', 'youtube:u:tim_contoh']])
  })
})

describe('a subscription', () => {
  it.each(Object.values(languages))('under a video is the channel’s; the bell and a subscription that stands are no new one', (words) => {
    show(watch(['/@calon_contoh'], { words }))
    expect(first('#subscribe')).toMatchObject({ interaction: 'subscribe', keys: ['youtube:u:calon_contoh'], state: 'off' })
    expect(first('#bell')?.interaction).not.toBe('subscribe')
    expect(first('#join')).toMatchObject({ interaction: 'join', keys: ['youtube:u:calon_contoh'] })
    show(watch(['/@calon_contoh'], { words, subscribed: true }))
    expect(first('#subscribe')?.state).toBe('on')
  })

  it.each(Object.values(languages))('on a channel’s page is the address’s, and the suggested channel’s its own', (words) => {
    const page = (on = false) => `<ytd-browse page-subtype="channels"><yt-page-header-renderer><yt-content-metadata-view-model><span>@calon_contoh</span></yt-content-metadata-view-model><yt-flexible-actions-view-model>${modernSubscribe(words, on)}</yt-flexible-actions-view-model></yt-page-header-renderer>
      <ytd-grid-channel-renderer><a href="/@warga">Calon Contoh</a>${subscribeButton(words, false, 'suggested')}</ytd-grid-channel-renderer></ytd-browse>`
    show(page(), `https://www.youtube.com/channel/${channel}`)
    expect(first('#subscribe')).toMatchObject({ interaction: 'subscribe', keys: [`youtube:c:${channel}`, 'youtube:u:calon_contoh'], state: 'off' })
    expect(first('#suggested')?.keys).toEqual(['youtube:u:warga'])
    show(page(true), 'https://www.youtube.com/@calon_contoh')
    expect(first('#subscribe')?.state).toBe('on')
    show(page(), 'https://www.youtube.com/c/Nama')
    expect(first('#subscribe')?.keys).toEqual(['youtube:u:calon_contoh'])
  })

  it('in a dialog of collaborators is the row’s', () => {
    const rows = ['/@warga', '/@calon_contoh'].map((one, at) => `<yt-list-item-view-model><a href="${one}">x</a>${modernSubscribe(languages.id, false, `row-${String(at)}`)}</yt-list-item-view-model>`).join('')
    show(`${watch(['/@calon_lain'])}<ytd-popup-container><tp-yt-paper-dialog>${rows}</tp-yt-paper-dialog></ytd-popup-container>`)
    expect([first('#row-0')?.keys, first('#row-1')?.keys]).toEqual([['youtube:u:warga'], ['youtube:u:calon_contoh']])
  })

  it('asked for by an address is confirmed in a dialog, and so is its end', () => {
    const confirm = (text: string) => `<ytd-popup-container><yt-confirm-dialog-renderer><div id="confirm-button"><button id="confirm">${text}</button></div></yt-confirm-dialog-renderer></ytd-popup-container>`
    show(confirm('Subscribe'), 'https://www.youtube.com/@calon_contoh?sub_confirmation=1')
    expect(first('#confirm')).toMatchObject({ interaction: 'subscribe', keys: ['youtube:u:calon_contoh'] })
    show(confirm('Berhenti langganan'), 'https://www.youtube.com/@calon_contoh')
    expect(press('#confirm')).toBeUndefined()
  })

  it('at the end of a video is the card’s, not the video’s', () => {
    const card = (href: string) => watch(['/@calon_contoh'], { inside: `<div class="html5-video-player"><div class="ytp-ce-element"><a href="${href}">x</a><button class="ytp-sb-subscribe" id="card">x</button></div></div>` })
    show(card('https://www.youtube.com/@warga'))
    expect(first('#card')?.keys).toEqual(['youtube:u:warga'])
    show(card('/watch?v=x'))
    expect(first('#card')).toBeUndefined()
  })
})

describe('a comment', () => {
  it('belongs to the video, by button and by Control+Enter, and not by Enter', () => {
    show(watch(['/@calon_contoh'], { inside: comments(box()) }))
    expect(first('#send')).toMatchObject({ interaction: 'comment', keys: ['youtube:u:calon_contoh'], post: video })
    expect(press('#cancel')).toBeUndefined()
    const path = pathOf(find('#contenteditable-root'))
    expect(locateComposer(path, 'Control+Enter', place)?.attempts[0]).toMatchObject({ interaction: 'comment', post: video })
    expect(locateComposer(path, 'Enter', place)).toBeUndefined()
  })

  it('answers its comment and the video, in either generation of the box', () => {
    show(watch(['/@tim_contoh'], { inside: comments(thread(comment('/@calon_contoh', 'a'), box())) }))
    expect(press('#send')?.attempts.map(({ interaction, keys }) => [interaction, ...keys])).toEqual([['reply', 'youtube:u:calon_contoh'], ['comment', 'youtube:u:tim_contoh']])
    show(watch(['/@tim_contoh'], { inside: comments(thread(comment('/@calon_contoh', 'a', { tag: 'ytd-comment-renderer' }).replace('</ytd-comment-renderer>', `<div id="reply-dialog">${box()}</div></ytd-comment-renderer>`))) }))
    expect(first('#send')).toMatchObject({ interaction: 'reply', keys: ['youtube:u:calon_contoh'] })
  })

  it('among several writers answers the one whose Reply was pressed, and nobody is guessed', () => {
    show(watch(['/@tim_contoh'], { inside: comments(thread(comment('/@calon_contoh', 'a'), comment('/@warga', 'b') + box())) }))
    expect(press('#send')?.attempts.map(({ keys }) => keys[0])).toEqual(['youtube:u:tim_contoh'])
    open('#reply-b')
    expect(first('#send')).toMatchObject({ interaction: 'reply', keys: ['youtube:u:warga'] })
  })

  it('names whom its text mentions, hyphens and all', () => {
    show(watch(['/@warga'], { inside: comments(box(languages.id, 'Dukung @calon-contoh dan @calon_contohé, a@b.co')) }))
    expect(press('#send')?.attempts.map(({ keys }) => keys[0])).toEqual(['youtube:u:warga', 'youtube:u:calon-contoh'])
  })

  it('below a post belongs to the post, and beside a Short to the active one', () => {
    show(`<ytd-browse>${communityPost('/@calon_contoh', '1')}${comments(box())}</ytd-browse>`, 'https://www.youtube.com/post/Ugk1')
    expect(first('#send')).toMatchObject({ interaction: 'comment', keys: ['youtube:u:calon_contoh'], post: 'Ugk1' })
    show(`<ytd-shorts>${reel('/@warga')}${reel('/@calon_contoh', { active: true })}<div id="anchored-panel">${comments(box())}</div></ytd-shorts>`, 'https://www.youtube.com/shorts/abcdefghijk')
    expect(first('#send')).toMatchObject({ interaction: 'comment', keys: ['youtube:u:calon_contoh'], post: video })
  })

  it('in a post of one’s own is a post', () => {
    show(`<ytd-backstage-post-dialog-renderer>${box(languages.id, 'Dukung https://www.youtube.com/channel/' + channel)}</ytd-backstage-post-dialog-renderer>`, 'https://www.youtube.com/@warga/posts')
    expect(press('#send')?.attempts).toEqual([{ site: 'youtube', interaction: 'post', keys: [`youtube:c:${channel}`], quoted: [], state: 'off' }])
  })
})

describe('sharing', () => {
  const exit = '#target'
  it('is remembered from the button to the panel, whatever the language', () => {
    show(watch(['/@calon_contoh'], { words: languages.xx }) + sharePanel())
    expect(press(exit)).toBeUndefined()
    open('#share')
    expect(first(exit)).toMatchObject({ interaction: 'share', keys: ['youtube:u:calon_contoh'], post: video })
    expect(press('#scroll')).toBeUndefined()
    expect(press('#copy')).toBeUndefined()
  })

  it('by the menu of a row in a list is the row’s', () => {
    show(watch(['/@warga'], { inside: lockup('11111111111', '/@calon_contoh', 'x') }) + sharePanel())
    open('#menu-x')
    expect(first(exit)).toMatchObject({ keys: ['youtube:u:calon_contoh'], post: '11111111111' })
  })

  it('of what nobody knows the author of is nobody’s, though another was opened before', () => {
    show(watch(['/@calon_contoh'], { inside: lockup('11111111111', undefined, 'x') }) + sharePanel())
    open('#share')
    open('#menu-x')
    expect(press(exit)).toBeUndefined()
  })

  it('is nobody’s where the panel shows another video than the opener’s', () => {
    show(watch(['/@calon_contoh']) + sharePanel('https://youtu.be/11111111111?si=x'))
    open('#share')
    expect(press(exit)).toBeUndefined()
    find('#share-url').setAttribute('value', `https://youtu.be/${video}?si=x`)
    expect(first(exit)?.keys).toEqual(['youtube:u:calon_contoh'])
  })
})
