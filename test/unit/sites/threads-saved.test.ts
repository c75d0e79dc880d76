// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { threads } from '../../../src/sites/threads'
import { onSite } from './press'
import { post } from './threads-page'

const { show, does } = onSite(threads)
const calon = 'threads:u:calon_uji'
const press = (id: string, shape: string) => `<div><div role="button" tabindex="0" id="${id}"><div><svg viewBox="0 0 18 18"><path d="${shape}"></path></svg></div></div></div>`
const bar = `<div>${press('like', 'M1.34375 7.53125L1.34375 7.54043')}${press('reply', 'M15.376 13.2177L16.2861 16.7955')}${press('repost', 'M6.41256 1.23531C6.6349')}${press('share', 'M15.6097 4.09082L6.65039 9.11104')}</div>`

describe('Threads', () => {
  it('icons of 2023 are known by how their shapes begin, wherever they stand', () => {
    const alone = bar.replaceAll('<div><div role', '<p><div role').replaceAll('</div></div></div>', '</div></div></p>')
    for (const icons of [bar, alone]) {
      show(`<div data-pressable-container="true"><a href="/@calon_uji/post/A1"><time>1j</time></a>${icons}</div>`)
      expect(['like', 'reply', 'repost', 'share'].map((id) => does(`#${id}`)?.split(' ').slice(0, 2).join(' '))).toEqual(['like', 'reply', 'repost', 'share'].map((what) => `${what} ${calon}`))
    }
    expect(does('#like')).toBe(`like ${calon} off`)
  })

  it('a post without its date that names two people is nobody’s, rather than of who brought it', () => {
    const undated = (html: string) => html.replaceAll(/href="[^"]*\/post\/[^"]*"/g, '')
    show(undated(post('warga', 'A1', { context: 'calon_uji' }).replace('<a href="/@calon_uji">', '<a href="/@calon_uji"><img alt="">')))
    expect(does('#like-A1') ?? '').not.toMatch('calon_uji')
    show(undated(post('calon_uji', 'A1')))
    expect(does('#like-A1')).toBe(`like ${calon} off`)
  })

  it('a follow in a post of nobody known is not the profile’s', () => {
    show('<div data-pressable-container="true"><div role="button" tabindex="0" id="follow">Ikuti</div></div>', '/@calon_uji')
    expect(does('#follow')).toBeUndefined()
  })
})
