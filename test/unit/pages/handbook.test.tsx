// @vitest-environment happy-dom
import { render } from 'preact'
import { describe, expect, it } from 'vitest'
import { type Language, prohibitions, sanctionFor } from '../../../src/neutrality'
import { prohibitionDetail } from '../../../src/neutrality/details'
import { Contents } from '../../../src/pages/handbook/contents'
import { Item } from '../../../src/pages/handbook/item'

function drawn(language: Language, item: number, isTarget = false): HTMLElement {
  const page = document.createElement('div')
  render(<Item prohibition={prohibitions[item - 1]!} language={language} isTarget={isTarget} />, page)
  return page
}

describe.each(['id', 'en'] as const)('the handbook in %s', (language) => {
  it.each(prohibitions)('shows all of item $item', (prohibition) => {
    const { item } = prohibition
    const page = drawn(language, item)
    const text = page.textContent ?? ''
    const detail = prohibitionDetail(item)
    expect(page.querySelector('article')?.id).toBe(`larangan-${item}`)
    expect(page.querySelector('h3')?.textContent).toBe(prohibition.title[language])
    expect(text).toContain(prohibition.text[language])
    expect(text).toContain(sanctionFor(prohibition, 'bakal_calon').text[language])
    expect(text).toContain(sanctionFor(prohibition, 'calon').text[language])
    for (const line of [...detail.basis, ...detail.readings, detail.note]) expect(text).toContain(line[language])
    for (const { title } of detail.sources) expect(text).toContain(title)
  })

  it.each(prohibitions)('marks an inferred sanction of item $item as a reading, and no other', (prohibition) => {
    const marked = [...drawn(language, prohibition.item).querySelectorAll('.sanctions li')].some((line) => line.querySelector('.reading') !== null)
    expect(marked).toBe(sanctionFor(prohibition, 'bakal_calon').reading || sanctionFor(prohibition, 'calon').reading)
  })
})

it('links every source that has an address, away from the page and without a referrer', () => {
  const links = [...drawn('id', 1).querySelectorAll<HTMLAnchorElement>('.sources a')]
  expect(links.map((link) => link.getAttribute('href'))).toEqual(prohibitionDetail(1).sources.flatMap(({ url }) => url ?? []))
  for (const link of links) expect(link.rel).toBe('noreferrer')
})

it('highlights the item the address points at', () => {
  expect(drawn('id', 4, true).querySelector('article')?.classList.contains('target')).toBe(true)
  expect(drawn('id', 4).querySelector('article')?.classList.contains('target')).toBe(false)
})

it('lists every item in the contents and marks the one the address points at', () => {
  const page = document.createElement('div')
  render(<Contents language="id" target="larangan-7" />, page)
  expect([...page.querySelectorAll('ol a')].map((link) => link.getAttribute('href'))).toEqual(prohibitions.map(({ item }) => `#larangan-${item}`))
  expect([...page.querySelectorAll('[aria-current]')].map((link) => link.getAttribute('href'))).toEqual(['#larangan-7'])
})
