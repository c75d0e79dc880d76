// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { card, comment, item2022, item2025, type Language, live, panel, permalink, profile, viewer } from './tiktok-page'
import { calon, find, open, press, scrollTo, show, startAnew } from './tiktok-place'

beforeEach(startAnew)

/** Somebody else's video, comment or card, dressed so that a careless reader takes it for the registrant's. */
interface Disguise { readonly handle: string; readonly name: string; readonly about: string; readonly language: Language }
interface Page { readonly html: (as: Disguise) => string; readonly path: (handle: string) => string; readonly controls: (handle: string) => string[] }

const names = ['Suka', 'Like', 'Ikuti', 'Calon Contoh', '@calon_contoh', 'Sukai video 8 suka']
const texts = ['<a href="/@calon_contoh">@calon_contoh</a>', 'Dukung @calon_contoh!', '<a href="https://www.tiktok.com/@calon_contoh/video/99">video</a>', '<span aria-label="Sukai video 12 suka">calon_contoh</span>']
// All but the first differ from the registrant's by little; the last is a word of the site.
const handles = ['warga', 'calon_contoh_', 'calon.contoh', 'calon_contoh2', 'suka']
const languages: Language[] = ['id', 'en', 'xx']

const on = (path: string) => () => `https://www.tiktok.com${path}`
const of = (kind: string) => (handle: string) => `https://www.tiktok.com/@${handle}${kind}`
const said = (handle: string) => `[id="comment-of-${handle}"]`
const aside = card('calon_contoh') + panel(comment('calon_contoh'))

const pages: Record<string, Page> = {
  'a feed of 2025': {
    html: (as) => item2025({ ...as, reposted: true }) + item2025({ handle: 'calon_contoh', id: '72' }) + aside,
    path: on('/foryou'), controls: () => ['.like', '.share', '[data-e2e="feed-follow"]', '#media-card-71 video', '.comments', '.save'],
  },
  'a feed of 2022': {
    html: (as) => item2022(as) + item2022({ handle: 'calon_contoh', id: '72' }) + aside,
    path: on('/foryou'), controls: () => ['.like', '.share', '[data-e2e="follow-button"]', 'video', '.comments'],
  },
  'a viewer over a registrant’s feed': {
    html: (as) => item2025({ handle: 'calon_contoh' }) + viewer(as, comment('calon_contoh')),
    path: of('/video/71'),
    controls: () => ['.css-1-DivBrowserModeContainer .like', '[data-e2e="browse-follow"] button', '#icon-element-repost', '#icon-element-whatsapp', '[data-e2e="browse-video"] video', '[data-e2e="comment-post"]'],
  },
  'comments under a registrant’s video': {
    html: ({ handle, name, about, language }) => viewer({ handle: 'calon_contoh', language }, comment(handle, { name, text: about, language, replies: comment('calon_contoh') }) + comment('calon_contoh')),
    path: on('/@calon_contoh/video/71'), controls: (handle) => [`${said(handle)} .css-6-DivLikeContainer`, `${said(handle)} [data-e2e="comment-reply-1"]`],
  },
  'the page of one video': {
    html: (as) => permalink(as, aside),
    path: of('/video/71'), controls: () => ['.like', '[data-e2e="feed-follow"]', '.share', 'video', '[data-e2e="comment-post"]'],
  },
  'a profile': {
    html: ({ handle, name, about, language }) => profile(handle, { name, language, bio: about, inside: card('calon_contoh'), grid: '<a href="/@calon_contoh/video/9"></a>' }),
    path: of(''), controls: () => ['.head'],
  },
  'a suggestion on a registrant’s page': {
    html: ({ handle, name, language }) => `<h1>calon_contoh</h1>${card('calon_contoh')}${card(handle, { name, language })}`,
    path: on('/@calon_contoh'), controls: () => ['.css-1-DivUserContainer:nth-of-type(2) button'],
  },
  'a live with a registrant in its chat': {
    html: ({ about }) => live(aside).replace('<span>halo</span>', `<span>${about}</span>`),
    path: of('/live'), controls: () => ['[data-e2e="like-btn"] svg', '[data-e2e="live-room-follow"] button', '.send-chat svg', 'video'],
  },
}

// Names go with texts each with each; accounts and languages take turns.
const disguises = names.flatMap((name, n) => texts.map((about, t): Disguise => (
  { name, about, handle: handles[(n + t) % handles.length] ?? '', language: languages[(n + 2 * t) % languages.length] ?? 'id' }
)))
const count = disguises.length * Object.values(pages).reduce((sum, { controls }) => sum + controls('').length, 0)

describe(`in ${String(count)} decoys nobody is taken for the registrant`, () => {
  it('there are at least 200', () => { expect(count).toBeGreaterThanOrEqual(200) })

  it.each(Object.entries(pages))('%s', (_, { html, path, controls }) => {
    const wrong: string[] = []
    let named = 0
    for (const as of disguises) {
      show(html(as), path(as.handle))
      if (document.querySelector('[data-e2e="recommend-list-item-container"]') !== null) scrollTo()
      for (const control of controls(as.handle)) {
        const keys = (press(control)?.attempts ?? []).flatMap((attempt) => attempt.keys)
        const own = `tiktok:u:${as.handle}` as const
        if (keys.includes(own)) named += 1
        if (keys.some((key) => key !== own)) wrong.push(`${control} | ${as.handle} | ${as.name} | ${as.about}: ${keys.join()}`)
      }
    }
    expect(wrong).toEqual([])
    expect(named).toBeGreaterThan(0)
  })

  it('what was opened on a registrant’s video is not meant by what another’s opens', () => {
    show(item2025({ handle: 'calon_contoh', id: '70' }) + item2025({ handle: 'warga' }))
    scrollTo('#one-column-item-70')
    open('#one-column-item-70 .share')
    scrollTo('#one-column-item-71')
    open('#one-column-item-71 .share')
    find('body').insertAdjacentHTML('beforeend', '<div data-floating-ui-portal><div role="dialog"><a data-e2e="share-whatsapp" href="https://api.whatsapp.com/send?text=x">WhatsApp</a></div></div>')
    expect(press('[data-e2e="share-whatsapp"]')?.attempts.flatMap(({ keys }) => keys)).not.toEqual(calon)
  })
})
