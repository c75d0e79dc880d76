// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { locateComposer, locateShortcut, survey } from '../../../src/sites'
import { card, comment, composer, item2022, item2025, type Language, live, panel, profile, sharePanel, viewer } from './tiktok-page'
import { calon, find, open, pathOf, place, press, pressed, scrollTo, show, startAnew } from './tiktok-place'

beforeEach(startAnew)

const languages: Language[] = ['id', 'en']

describe('a comment', () => {
  it('beside a feed is under the video on the screen, by button and by Enter', () => {
    show(item2025({ handle: 'warga', id: '70' }) + item2025({ handle: 'calon_contoh' }) + panel(comment('warga_lain')))
    scrollTo('#one-column-item-71')
    expect(pressed('[data-e2e="comment-post"]')).toMatchObject({ interaction: 'comment', keys: calon, post: '71' })
    const path = pathOf(find('[contenteditable]'))
    expect(locateComposer(path, 'Enter', place)?.attempts[0]).toMatchObject({ interaction: 'comment', keys: calon })
    expect(locateComposer(path, 'Control+Enter', place)).toBeUndefined()
  })

  it.each([/data-e2e="comment-post"/g, /DivPostButton/g, /data-e2e="comment-input"/g, /data-e2e="comment-text"/g, /class="[^"]*"/g, /role="[^"]*"/g])('is still held when one anchor is gone: %s', (anchor) => {
    show(item2025({ handle: 'calon_contoh' }) + panel('').replace('data-e2e="comment-post"', 'data-e2e="comment-post" id="send"').replaceAll(anchor, ''))
    scrollTo()
    expect(pressed('#send')).toMatchObject({ interaction: 'comment', keys: calon })
    expect(locateComposer(pathOf(find('[contenteditable]')), 'Enter', place)?.attempts[0]).toMatchObject({ interaction: 'comment', keys: calon })
  })

  it('by a registrant is liked and answered as theirs under anybody’s video', () => {
    const url = 'https://www.tiktok.com/@warga/video/71'
    show(viewer({ handle: 'warga' }, comment('warga_lain', { replies: comment('calon_contoh', { composer: composer('css-9-DivReply') }) })), url)
    expect(pressed('#comment-of-calon_contoh .css-6-DivLikeContainer svg')).toMatchObject({ interaction: 'like', keys: calon, state: 'off' })
    expect(pressed('#comment-of-warga_lain .css-6-DivLikeContainer')?.keys).toEqual(['tiktok:u:warga_lain'])
    expect(press('#comment-of-calon_contoh [data-e2e="comment-reply-1"]')?.entry).toMatchObject({ opens: 'reply', composer: true })
    const attempts = press('#comment-of-calon_contoh [data-e2e="comment-post"]')?.attempts.map(({ interaction, keys }) => [interaction, ...keys])
    expect(attempts).toEqual([['reply', ...calon], ['comment', 'tiktok:u:warga']])
  })

  it.each(['', composer('css-1-DivBottomCommentContainer')])('is answered as the opener’s in the one box of the list, while that comment is there', (foot) => {
    show(item2025({ handle: 'warga' }) + panel(comment('calon_contoh') + (foot === '' ? composer('box') : ''), foot))
    scrollTo('article')
    const said = () => press('[data-e2e="comment-post"]')?.attempts.map(({ interaction, keys }) => [interaction, ...keys])
    open('[data-e2e="comment-reply-1"]')
    expect(said()).toEqual([['reply', ...calon], ['comment', 'tiktok:u:warga']])
    find('#comment-of-calon_contoh').remove()
    expect(said()).toEqual([['comment', 'tiktok:u:warga']])
  })

  it('already liked is undone, and an unnamed class or attribute does not matter', () => {
    const list = panel(comment('warga') + comment('calon_contoh', { liked: true }))
    show(item2025({ handle: 'warga' }) + list)
    expect(pressed('#comment-of-calon_contoh .css-6-DivLikeContainer')?.state).toBe('on')
    show(list.replaceAll(/data-e2e="comment-(?:username|avatar)[^"]*"/g, ''))
    expect(pressed('#comment-of-calon_contoh .css-6-DivLikeContainer')?.keys).toEqual(calon)
    show(list.replaceAll(/class="[^"]*"/g, '').replaceAll('<span>3</span></div>', '<span data-e2e="comment-like-count">3</span></div>'))
    expect(pressed('#comment-of-calon_contoh [data-e2e="comment-like-count"]')?.keys).toEqual(calon)
  })

  it('concerns whom it mentions', () => {
    show(item2025({ handle: 'warga' }) + panel(''))
    scrollTo('article')
    find('[contenteditable]').textContent = 'Dukung @calon_contoh'
    expect(press('[data-e2e="comment-post"]')?.attempts.at(-1)).toMatchObject({ interaction: 'comment', keys: calon })
  })
})

describe('a follow', () => {
  it.each(languages)('in a profile’s head is the profile’s, whatever its bio and grid name (%s)', (language) => {
    show(profile('calon_contoh', { language, bio: '<a href="/@warga">@warga</a>', grid: '<a href="/@warga_lain/video/5"></a>' }), 'https://www.tiktok.com/@calon_contoh')
    expect(pressed('.head')).toMatchObject({ interaction: 'follow', keys: calon, state: 'off' })
    show(profile('calon_contoh', { language, following: true }), 'https://www.tiktok.com/@calon_contoh')
    expect(pressed('.head')?.state).toBe('on')
  })

  it('of an account suggested in that head is the suggested one’s', () => {
    show(profile('warga', { inside: `<div>${card('warga_lain')}${card('calon_contoh')}</div>` }), 'https://www.tiktok.com/@warga')
    expect(pressed('.css-1-DivUserContainer:nth-of-type(2) button')?.keys).toEqual(calon)
    expect(pressed('.css-1-DivUserContainer:nth-of-type(1) button')?.keys).toEqual(['tiktok:u:warga_lain'])
    expect(pressed('.head')?.keys).toEqual(['tiktok:u:warga'])
  })

  it.each(['data-e2e="follow-button"', ''])('of an account suggested beside that head is nobody’s where its link is gone', (mark) => {
    const html = profile('calon_contoh', { grid: '<p role="tab">Video</p>' }).replace('<div data-e2e="user-post-item-list">', `<div class="css-9-DivButton">${card('warga_lain', { mark: `id="suggested" ${mark}` }).replaceAll(/href="[^"]*"/g, '')}</div>$&`)
    show(html, 'https://www.tiktok.com/@calon_contoh')
    expect(pressed('#suggested')).toBeUndefined()
    expect(pressed('.head')?.keys).toEqual(calon)
  })

  it.each(languages)('is known by its words in a row of a list (%s)', (language) => {
    show(`<div role="dialog"><ul><li>${card('warga', { mark: '', language })}</li><li>${card('calon_contoh', { mark: '', language })}</li></ul></div>`, 'https://www.tiktok.com/@warga')
    expect(pressed('li:nth-of-type(2) button')).toMatchObject({ interaction: 'follow', keys: calon })
  })
})

it('what shares a profile shares the profile, and what shares a tag is no exit of a panel opened before', () => {
  show(item2025({ handle: 'calon_contoh' }) + '<div><h1 data-e2e="challenge-title">#tag</h1><div role="button" id="tag" data-e2e="share-btn"><svg></svg></div></div>')
  open('.share')
  expect(pressed('#tag')).toBeUndefined()
  show(profile('calon_contoh', { inside: '<button data-e2e="share-btn" id="share"><svg></svg></button>' }) + sharePanel(), 'https://www.tiktok.com/@calon_contoh')
  open('#share')
  expect(pressed('[data-e2e="share-whatsapp"]')).toMatchObject({ interaction: 'share', keys: calon })
})

describe('a live', () => {
  it('is liked, chatted in and followed as its host’s', () => {
    show(live(), 'https://www.tiktok.com/@calon_contoh/live')
    expect(pressed('[data-e2e="like-btn"] svg')).toMatchObject({ interaction: 'like', keys: calon })
    expect(pressed('video')).toMatchObject({ interaction: 'like', keys: calon })
    expect(pressed('[data-e2e="live-room-follow"] button')).toMatchObject({ interaction: 'follow', keys: calon })
    expect(pressed('.send-chat svg')).toMatchObject({ interaction: 'chat', keys: calon })
    expect(locateComposer(pathOf(find('[contenteditable]')), 'Enter', place)?.attempts[0]).toMatchObject({ interaction: 'chat', keys: calon })
    expect(press('[data-e2e="chat-message"] span')).toBeUndefined()
  })
})

describe('the key L', () => {
  it('acts on the item on the screen, wherever the focus is', () => {
    show(item2025({ handle: 'warga', id: '70' }) + item2025({ handle: 'calon_contoh' }))
    scrollTo('#one-column-item-71')
    expect(locateShortcut('l', find('#one-column-item-70 .like'), place)?.attempts[0]).toMatchObject({ interaction: 'like', keys: calon, state: 'off' })
    expect(locateShortcut('m', document.body, place)).toBeUndefined()
    scrollTo('#one-column-item-70', 500)
    expect(locateShortcut('l', document.body, place)?.attempts[0]?.keys).toEqual(calon)
  })

  it('is known by the video while its buttons are not drawn yet', () => {
    show(item2025({ handle: 'calon_contoh' }).replace(/<button type="button" class="like"[\s\S]*?<\/button>/, ''))
    scrollTo('article')
    expect(locateShortcut('l', document.body, place)?.attempts[0]).toMatchObject({ interaction: 'like', keys: calon })
  })
})

it.each(['data-e2e="caption_container"', 'class="caption-editor"'])('an upload concerns whom its caption mentions: %s', (name) => {
  show(`<div ${name}><div contenteditable="true">Bersama @calon_contoh</div></div><button data-e2e="post_video_button">Posting</button>`, 'https://www.tiktok.com/tiktokstudio/upload')
  expect(press('button')?.attempts).toMatchObject([{ interaction: 'post', keys: calon }])
})

it('a survey names the author of every item and comment', () => {
  show(item2025({ handle: 'warga' }) + item2022({ handle: 'calon_contoh' }) + panel(comment('warga_lain')))
  expect(survey(document, place).map(({ keys }) => keys[0])).toEqual(['tiktok:u:warga', 'tiktok:u:calon_contoh', 'tiktok:u:warga_lain'])
})
