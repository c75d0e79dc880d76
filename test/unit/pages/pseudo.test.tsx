// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact'
import { describe, expect, it, vi } from 'vitest'

/** A language of its own: whatever comes out of a catalogue is in these brackets, and what is not in them was written into a page. */
const pseudo = (value: unknown): unknown => {
  if (typeof value === 'string') return value === '' ? '' : `⟦${value}⟧`
  if (typeof value === 'function') return (...all: unknown[]) => pseudo((value as (...all: unknown[]) => unknown)(...all))
  if (Array.isArray(value)) return value.map(pseudo)
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pseudo(inner)])) : value
}
vi.mock('../../../src/pages/shared/catalogue', () => ({
  catalogue: ({ id, en }: { id: unknown; en: unknown }) => ({ id: pseudo(id), en: pseudo(en) }),
}))
const api = {
  runtime: { id: 'jaga-netral', getManifest: () => ({ version: '0.1.0' }), getURL: (path: string) => path, sendMessage: () => Promise.reject(new Error('no background')) },
  storage: { local: { get: () => Promise.resolve({}), set: () => Promise.resolve() }, onChanged: { addListener: () => undefined } },
  tabs: { query: () => Promise.resolve([]), sendMessage: () => Promise.resolve(undefined) },
}
Object.assign(globalThis, { browser: api, chrome: api })

const { parseSettings } = await import('../../../src/browser/settings')
const { Options } = await import('../../../src/pages/options/options')
const { Popup } = await import('../../../src/pages/popup/popup')
const { Journal } = await import('../../../src/pages/journal/journal')
const { Welcome } = await import('../../../src/pages/welcome/welcome')
const { Correction } = await import('../../../src/pages/correction/correction')
const { Diagnostics } = await import('../../../src/pages/diagnostics/diagnostics')
const { Quiz } = await import('../../../src/pages/quiz/quiz')
const { Contents } = await import('../../../src/pages/handbook/contents')
const { createDecisions } = await import('../../../src/pages/training/decisions')

const settings = parseSettings({ simulatedDate: '2024-01-15', journal: true, muted: [{ key: 'x:u:warga', edition: '' }] }, { policy: { badges: true }, dropped: [], received: 1 })
const props = { settings, saving: { outcome: 'failed', times: 1 } as const, change: () => Promise.resolve() }

/** What is said in no language, or in each by its own name: names of the product, of sites, and of the languages; dates and numbers. */
const known = /^(X @warga|Jaga Netral|Indonesia|English|Facebook|Instagram|X|Threads|TikTok|YouTube|[\d\W]+|0\.1\.0|\d+ \p{L}+ \d{4})$/u

const pages: Record<string, ComponentChild> = {
  options: <Options {...props} />, popup: <Popup {...props} />, journal: <Journal {...props} />, correction: <Correction {...props} />,
  quiz: <Quiz settings={settings} />, diagnostics: <Diagnostics {...props} />, welcome: <Welcome {...props} decisions={createDecisions()} />,
}

describe('in a pseudo-language', () => {
  it.each(Object.entries(pages))('nothing on the %s page is written into the page itself', (_, page) => {
    const root = document.createElement('div')
    render(page, root)
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const loose: string[] = []
    while (walker.nextNode() !== null) {
      const node = walker.currentNode
      const text = (node.textContent ?? '').trim()
      // Names of regions are data, and are told by their list.
      if (text === '' || text.includes('⟦') || known.test(text) || node.parentElement?.closest('select') != null) continue
      loose.push(text)
    }
    for (const element of root.querySelectorAll('[aria-label], [placeholder], [title]')) {
      for (const name of ['aria-label', 'placeholder', 'title']) {
        const text = element.getAttribute(name)
        if (text !== null && text !== '' && !text.includes('⟦')) loose.push(`${name}: ${text}`)
      }
    }
    expect(loose).toEqual([])
    expect(root.textContent).toContain('⟦')
  })

  it('the handbook’s contents name their sections by the catalogue', () => {
    const root = document.createElement('div')
    render(<Contents language="id" target="" />, root)
    expect([...root.querySelectorAll('ul a')].every((link) => link.textContent.startsWith('⟦'))).toBe(true)
  })
})
