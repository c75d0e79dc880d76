// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { createMemory, locateControl, type Place, type SitePack } from '../../../src/sites'
import { facebook } from '../../../src/sites/facebook'
import { instagram } from '../../../src/sites/instagram'
import { threads } from '../../../src/sites/threads'
import { tiktok } from '../../../src/sites/tiktok'
import { x } from '../../../src/sites/x'
import { youtube } from '../../../src/sites/youtube'

const packs: readonly SitePack[] = [facebook, instagram, threads, tiktok, x, youtube]

it.each(packs)('$site reads the hashtags of whatever is written there', ({ composers }) => {
  expect(composers.some(({ mentions }) => mentions?.read.some(({ as }) => as === 'mentions'))).toBe(true)
})

const does = (text: string) => {
  document.body.innerHTML = `<div role="dialog"><div data-testid="tweetTextarea_0"></div><button data-testid="tweetButton"></button></div>`
  document.querySelector('[data-testid="tweetTextarea_0"]')!.textContent = text
  const place: Place = { pack: x, page: document, url: () => new URL('https://x.com/compose/post'), memory: createMemory(() => 0), concerns: () => true }
  return locateControl(document.querySelector('button')!, place)?.attempts.map(({ interaction, keys }) => `${interaction} ${keys.join(' ')}`)
}

it('a new post with a hashtag is an attempt to use it, and one without is none', () => {
  expect(does('Ayo #ContohJuara bersama @calon_contoh')).toEqual(['post x:u:calon_contoh', 'hashtag *:h:contohjuara'])
  expect(does('Ayo contohjuara')).toBeUndefined()
  expect(does('Lihat https://contoh.example/#contohjuara')).toBeUndefined()
})
