// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { card, comment, item2022, item2025, panel, permalink, profile, viewer } from './tiktok-page'
import { feed, press, scrollTo, show, startAnew } from './tiktok-place'

beforeEach(startAnew)

describe('decoys', () => {
  // Each is somebody else's video, comment or card, dressed so that a careless reader takes it for the registrant's.
  const names = ['Suka', 'Like', 'Ikuti', 'calon_contoh', '@calon_contoh', 'Sukai video 8 suka']
  const texts = [
    '<a href="/@calon_contoh">@calon_contoh</a>', 'Dukung @calon_contoh!', '<a href="https://www.tiktok.com/@calon_contoh/video/99">video</a>',
  ]
  const aside = card('calon_contoh') + panel(comment('calon_contoh'))
  const pages: [string, (name: string, about: string) => string, string, string[]][] = [
    ['2025', (name, about) => item2025({ handle: 'warga', name, about, reposted: true }) + item2025({ handle: 'calon_contoh', id: '72' }) + aside, feed, ['.like', '.share', '[data-e2e="feed-follow"]', '#media-card-71 video', '.comments', '.save']],
    ['2022', (name, about) => item2022({ handle: 'warga', name, about }) + item2022({ handle: 'calon_contoh', id: '72' }) + aside, feed, ['.like', '.share', '[data-e2e="follow-button"]', 'video', '.comments']],
    ['viewer', (name, about) => item2025({ handle: 'calon_contoh' }) + viewer({ handle: 'warga', name, about }, comment('calon_contoh')), 'https://www.tiktok.com/@warga/video/71',
      ['.css-1-DivBrowserModeContainer .like', '[data-e2e="browse-follow"] button', '#icon-element-repost', '#icon-element-whatsapp', '[data-e2e="browse-video"] video', '[data-e2e="comment-post"]']],
    ['comment', (name, about) => viewer({ handle: 'calon_contoh' }, comment('warga', { name, text: about, replies: comment('calon_contoh') }) + comment('calon_contoh')), 'https://www.tiktok.com/@calon_contoh/video/71',
      ['#comment-of-warga .css-6-DivLikeContainer', '#comment-of-warga [data-e2e="comment-reply-1"]']],
    ['permalink', (_, about) => permalink({ handle: 'warga', about }, card('calon_contoh') + panel(comment('calon_contoh'))), 'https://www.tiktok.com/@warga/video/71', ['.like', '[data-e2e="feed-follow"]', '.share', 'video', '[data-e2e="comment-post"]']],
    ['profile', (name, about) => profile('warga', { name, bio: about, inside: card('calon_contoh'), grid: '<a href="/@calon_contoh/video/9"></a>' }), 'https://www.tiktok.com/@warga', ['.head']],
    ['card', (name) => `<h1>calon_contoh</h1>${card('calon_contoh')}${card('warga', { name, mark: '' })}`, 'https://www.tiktok.com/@calon_contoh', ['.css-1-DivUserContainer:nth-of-type(2) button']],
  ]
  const cases = pages.flatMap(([page, html, url, controls]) => names.flatMap((name) => texts.flatMap((about) => controls.map((control) => [page, control, name, about, html, url] as const))))

  it(`are many: ${String(cases.length)}`, () => { expect(cases.length).toBeGreaterThanOrEqual(200) })

  it.each(pages.map(([page]) => page))('of the kind %s are never taken for the registrant’s', (kind) => {
    const wrong: string[] = []
    let named = 0
    for (const [page, control, name, about, html, url] of cases) {
      if (page !== kind) continue
      show(html(name, about), url)
      if (html(name, about).includes('recommend-list-item')) scrollTo()
      const attempts = press(control)?.attempts ?? []
      named += attempts.filter(({ keys }) => keys.includes('tiktok:u:warga')).length
      // The comment composer's own attempt on a video of the registrant's is right; here no video is.
      if (attempts.some(({ keys }) => keys.some((key) => key !== 'tiktok:u:warga'))) wrong.push(`${control} | ${name} | ${about}`)
    }
    expect(wrong).toEqual([])
    expect(named).toBeGreaterThan(0)
  })
})
