// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { sitePack } from '../../../src/sites/schema'
import { tiktok } from '../../../src/sites/tiktok'
import { card, comment, item2022, item2025, item2026, type Language, permalink, sharePanel, viewer } from './tiktok-page'
import { calon, now, open, press, pressed, scrollTo, show, startAnew } from './tiktok-place'

beforeEach(startAnew)

it('the pack fits the schema', () => { expect(sitePack.safeParse(tiktok).error?.issues ?? []).toEqual([]) })

describe.each([['2025', item2025], ['2026', item2026]] as const)('an item of %s without any name for tests', (_, item) => {
  const bare = (video: Parameters<typeof item>[0]) => item(video).replaceAll(/ data-e2e="[^"]*"/g, '')

  it('is liked by its place and by what it counts; saving it is nobody’s business', () => {
    show(bare({ handle: 'warga', id: '70', language: 'xx' }) + bare({ handle: 'calon_contoh', language: 'xx' }))
    const own = 'article:nth-of-type(2)'
    expect(pressed(`${own} .like svg`)).toMatchObject({ interaction: 'like', keys: calon, state: 'off' })
    expect(press(`${own} .share svg`)?.entry).toMatchObject({ opens: 'share' })
    for (const other of ['comments', 'save']) expect(press(`${own} .${other} svg`), other).toBeUndefined()
  })

  it('is never its reposter’s: whoever can be followed there made it, else nobody did', () => {
    const passedOn = bare({ handle: 'warga', reposted: true }).replace('/@warga_saya', '/@calon_contoh')
    show(passedOn)
    expect(pressed('.like')?.keys).toEqual(['tiktok:u:warga'])
    show(passedOn.replace(/(<a href="\/@warga"><span><img><\/span><\/a>)<button/, '$1<i></i><button'))
    expect(pressed('.like')).toBeUndefined()
  })
})

const languages: Language[] = ['id', 'en']
describe.each([['2025', item2025], ['2022', item2022]] as const)('an item of the feed as in %s', (_, item) => {
  it.each(languages)('is liked, shared and followed by its own buttons (%s)', (language) => {
    show(item({ handle: 'warga', language, id: '70' }) + item({ handle: 'calon_contoh', language }))
    const own = '[data-e2e="recommend-list-item-container"]:nth-of-type(2)'
    expect(pressed(`${own} .like svg`)).toMatchObject({ interaction: 'like', keys: calon, post: '71', state: 'off' })
    expect(pressed(`${own} [data-e2e="like-count"]`)).toMatchObject({ interaction: 'like', keys: calon })
    expect(press(`${own} .share svg`)?.entry).toMatchObject({ opens: 'share', hover: 'share' })
    expect(pressed(`${own} .share`)?.keys).toEqual(calon)
    expect(pressed(`${own} [data-e2e$="follow"], ${own} [data-e2e="follow-button"]`)).toMatchObject({ interaction: 'follow', keys: calon })
    expect(pressed(`${own} video`)).toMatchObject({ interaction: 'like', keys: calon })
    expect(press(`${own} video`)?.entry).toMatchObject({ double: true })
  })

  it.each(languages)('is undone where it stands at on (%s)', (language) => {
    show(item({ handle: 'calon_contoh', language, liked: true, following: true }))
    expect(pressed('.like svg')?.state).toBe('on')
    expect(pressed('video')?.state).toBe('on')
    expect(pressed('[data-e2e$="follow"], [data-e2e="follow-button"]')?.state).toBe('on')
  })

  it('is not touched by opening comments, saving and reading', () => {
    show(item({ handle: 'calon_contoh' }))
    for (const select of ['.comments svg', '[data-e2e="undefined-icon"] svg, [data-e2e="video-author-nickname"]', '.mute svg, [data-e2e="video-author-uniqueid"]', '[data-e2e="video-desc"] span']) {
      // What lies on the video itself counts for the second click of two only.
      const entry = press(select)?.entry
      expect(entry === undefined || 'double' in entry, select).toBe(true)
    }
  })

  it.each([
    ['data-e2e of the author', /data-e2e="video-author-[a-z]+"/g], ['data-e2e of the container', /data-e2e="recommend-list-item-container"/g],
    ['all classes', /class="(?!like|share|comments)[^"]*"/g], ['data-e2e of the heart', /data-e2e="like-icon"/g], ['data-e2e of the count', /data-e2e="like-count"/g],
    ['labels', /aria-label="[^"]*"/g], ['aria-pressed', /aria-pressed="false"/g], ['data-e2e of the description', /data-e2e="video-desc"/g],
  ])('still is its author’s when %s is gone', (_name, anchor) => {
    show(item({ handle: 'warga', id: '70' }).replaceAll(anchor, '') + item({ handle: 'calon_contoh' }).replaceAll(anchor, ''))
    for (const [select, interaction] of [['.like', 'like'], ['.share', 'share'], ['[data-e2e$="follow"], [data-e2e="follow-button"]', 'follow']] as const) {
      const [, control] = document.querySelectorAll(select)
      control?.setAttribute('id', 'pressed')
      expect(pressed('#pressed'), select).toMatchObject({ interaction, keys: calon })
      control?.removeAttribute('id')
    }
  })
})

it('an item named as reposted by somebody belongs to its author', () => {
  show(item2025({ handle: 'calon_contoh', reposted: true }).replace(' href="/@calon_contoh"><span', '><span'))
  expect(pressed('.like')?.keys).toEqual(calon)
})

describe('a repost', () => {
  it.each(languages)('in a panel away from the feed is of the item on the screen (%s)', (language) => {
    show(item2025({ handle: 'warga', id: '70' }) + item2025({ handle: 'calon_contoh' }) + sharePanel(language))
    scrollTo('#one-column-item-71')
    expect(pressed('[data-e2e="share-repost"] span')).toMatchObject({ interaction: 'repost', keys: calon, post: '71', state: 'unknown' })
    scrollTo('#one-column-item-70')
    expect(pressed('[data-e2e="share-repost"] span')?.keys).toEqual(['tiktok:u:warga'])
  })

  it('is of the item whose panel was opened where no item is on the screen', () => {
    show(item2025({ handle: 'warga', id: '70' }) + item2025({ handle: 'calon_contoh' }) + '<article></article>' + sharePanel())
    scrollTo('article:empty')
    expect(press('[data-e2e="share-repost"]')).toBeUndefined()
    open('#one-column-item-71 .share')
    expect(pressed('[data-e2e="share-repost"]')).toMatchObject({ interaction: 'repost', keys: calon })
  })

  it.each(languages)('taken back is never held (%s)', (language) => {
    show(item2025({ handle: 'calon_contoh' }) + sharePanel(language, true))
    open('.share')
    expect(pressed('[data-e2e="share-repost"]')?.state).toBe('on')
    show(viewer({ handle: 'calon_contoh', reposted: true, language }), 'https://www.tiktok.com/@calon_contoh/video/71')
    expect(pressed('#icon-element-repost')?.state).toBe('on')
  })

  it('taken back is known without words where the page shows its tag', () => {
    show(item2025({ handle: 'calon_contoh', reposted: true }) + sharePanel('id'))
    scrollTo('article')
    expect(pressed('[data-e2e="share-repost"]')?.state).toBe('on')
  })
})

describe('the share panel', () => {
  it.each(languages)('shares by other sites and by message, and copies freely (%s)', (language) => {
    show(item2025({ handle: 'calon_contoh' }) + sharePanel(language))
    open('.share')
    expect(pressed('[data-e2e="share-whatsapp"]')).toMatchObject({ interaction: 'share', keys: calon })
    expect(pressed('.send')).toMatchObject({ interaction: 'send', keys: calon })
    expect(press('[data-e2e="share-copy"]')).toBeUndefined()
    now.ms = 60_001
    expect(press('.send')).toBeUndefined()
  })
})

describe('the viewer', () => {
  const url = 'https://www.tiktok.com/@calon_contoh/video/7100000000000000001'
  it.each(languages)('belongs to the author shown in it, whatever feed is behind it (%s)', (language) => {
    show(item2025({ handle: 'warga' }) + viewer({ handle: 'calon_contoh', language }, comment('warga_lain')), url)
    const box = '.css-1-DivBrowserModeContainer'
    expect(pressed(`${box} .like svg`)).toMatchObject({ interaction: 'like', keys: calon, post: '7100000000000000001', state: 'off' })
    expect(pressed(`${box} [data-e2e="browse-follow"] button`)).toMatchObject({ interaction: 'follow', keys: calon })
    expect(pressed(`${box} #icon-element-repost svg`)).toMatchObject({ interaction: 'repost', keys: calon, state: 'unknown' })
    expect(pressed(`${box} #icon-element-whatsapp`)).toMatchObject({ interaction: 'share', keys: calon })
    expect(press(`${box} #icon-element-embed`)).toBeUndefined()
    expect(pressed(`${box} video`)).toMatchObject({ interaction: 'like', keys: calon })
    expect(pressed(`${box} [data-e2e="comment-post"]`)).toMatchObject({ interaction: 'comment', keys: calon })
  })

  it('is named by the address where its own names are gone', () => {
    show(viewer({ handle: 'calon_contoh' }).replaceAll(/data-e2e="browse-user[^"]*"/g, ''), url)
    expect(pressed('.like')?.keys).toEqual(calon)
  })
})

it('a video’s own page belongs to its author, also where the address still names another', () => {
  const url = 'https://www.tiktok.com/@warga/video/7100000000000000001'
  show(permalink({ handle: 'calon_contoh' }, card('warga_lain')), url)
  expect(pressed('.like svg')).toMatchObject({ interaction: 'like', keys: calon, state: 'off' })
  expect(pressed('[data-e2e="feed-follow"] svg')).toMatchObject({ interaction: 'follow', keys: calon })
  show(permalink({ handle: 'calon_contoh', liked: true }).replace(/data-e2e="video-author-avatar"/, ''), url.replace('warga', 'calon_contoh').replace('video', 'photo'))
  expect(pressed('.like')).toMatchObject({ keys: calon, post: '7100000000000000001', state: 'on' })
})
