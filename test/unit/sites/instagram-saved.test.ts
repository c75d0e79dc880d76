// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { instagram } from '../../../src/sites/instagram'
import { post } from './instagram-page'
import { onSite } from './press'

const { show, does, twice } = onSite(instagram)
const calon = 'instagram:u:calon_uji'
const icon = (shape: string, box = 24) => `<svg height="${String(box)}" viewBox="0 0 24 24"><path d="${shape}"></path></svg>`
const [heart, bubble, arrows, plane, other] = ['M16.792 3.904A4.989', 'M20.656 17.008a9.993', 'M19.998 9.497a1', 'M13.973 20.046 21.77', 'M1 1']
const press = (id: string, inside: string) => `<div><div role="button" tabindex="0" id="${id}">${inside}</div></div>`
const count = (n: number) => `<span role="button" tabindex="0">${String(n)}</span>`
const bookmark = '<div><div><div role="button" tabindex="0" aria-disabled="false"><div role="button" tabindex="0" id="save"><div>' + icon(other) + '</div></div></div></div></div>'
const header = `<header><a href="/calon_uji/"><img alt=""></a><a href="/calon_uji/"><span>calon_uji</span></a></header><a href="/p/A1/"><time>1j</time></a>`

// As on pages saved between 2024 and 2026 (docs/sites/instagram.md).
describe('pages that were saved', () => {
  it('the tray of stories above a feed of one post is not that post’s', () => {
    show(`<main><div><div><ul><li tabindex="-1"><div role="button" id="tray"><div><img alt="" srcset="x"></div></div></li></ul></div><div>${post('calon_uji', 'A1')}</div></div></main>`)
    expect(twice('#tray img')).toBeUndefined()
    expect(does('#like-A1')).toBe(`like ${calon} off`)
  })

  it('numbers between the icons of a bar are no icons, in any language', () => {
    show(`<main><article>${header}<section><div>${press('like', icon(other))}${count(52)}${press('comment', icon(other))}${count(2)}${press('repost', icon(other))}${press('share', icon(other))}</div></section></article></main>`)
    expect(does('#like')).toBe(`like ${calon} off`)
    expect(does('#comment')).toBe(`comment ${calon} unknown`)
    expect(does('#share')).toBe(`send ${calon} unknown`)
  })

  it('a bookmark at the end of a bar shares nothing, and what stands before it is no repost', () => {
    show(`<main><article>${header}<section>${press('like', icon(heart))}${press('comment', icon(bubble))}${press('share', icon(other))}${bookmark}</section></article></main>`)
    expect(does('#save')).toBeUndefined()
    expect(does('#share') ?? '').not.toMatch('repost')
  })

  it('arrows without a name are known by how their shape begins', () => {
    show(`<main><article>${header}<section><div>${press('like', icon(heart))}${press('comment', icon(bubble))}${press('repost', icon(arrows))}${press('share', icon(plane))}</div>${bookmark}</section></article></main>`)
    expect(does('#repost')).toBe(`repost ${calon} off`)
  })

  it('the smiley beside a comment’s field shares nothing', () => {
    show(`<main><article>${header}<div><section><div>${press('like', icon(heart))}</div></section><section><a href="/p/A1/liked_by/">x</a></section><section><div><form><div>${press('smiley', icon(other))}<textarea></textarea></div></form></div></section></div></article></main>`)
    expect(does('#smiley')).toBeUndefined()
  })

  it('what shows the answers to a comment follows nobody, nor does a message’s menu', () => {
    show(`<main><div><div><div><div><a href="/calon_uji/"><img alt=""></a><div><a href="/calon_uji/">calon_uji</a><a href="/p/A1/c/17/"><time>1j</time></a></div></div></div><div role="button" tabindex="0" id="answers"><span>zz 1</span></div></div></div></main>`, '/p/A1/')
    expect(does('#answers')).toBeUndefined()
    show('<div role="grid"><div><div><a href="/calon_uji/"><img alt=""></a></div><div role="button" tabindex="0" id="menu">zz</div></div></div>')
    expect(does('#menu')).toBeUndefined()
  })

  it('the heart drawn over a photo is the photo, so that two clicks are still two clicks', () => {
    show(`<main><article><div role="button" tabindex="0" id="photo" aria-hidden="true"><div><img alt="" srcset="x"></div><svg aria-label="Suka" viewBox="0 0 48 48" width="128"><path d="M34.6 3.1c-4.5 0"></path></svg></div>${header}<section><div>${press('like', icon(heart))}${press('comment', icon(bubble))}${press('share', icon(plane))}</div></section></article></main>`)
    expect(does('#photo img')).toBeUndefined()
    expect(twice('#photo img')).toMatch(`like ${calon}`)
  })
})
