import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { prohibitions } from '../../../src/neutrality'
import { channels, disputes, neverWarned, prohibitionDetail, prohibitionDetails, rulesAsOf, whoIsCovered } from '../../../src/neutrality/details'

const folder = new URL('../../../src/neutrality/', import.meta.url)

/** Files a file of the room reaches through its imports, itself included. */
function reach(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  const text = readFileSync(new URL(`${file}.ts`, folder), 'utf8')
  for (const [, next] of text.matchAll(/(?:from|import) '\.\/([a-z-]+)'/g)) reach(next as string, seen)
  return seen
}

test.each(prohibitions.map(({ item }) => item))('item %i is explained in full', (item) => {
  const detail = prohibitionDetail(item)
  expect(detail.item).toBe(item)
  expect(detail.basis.length).toBeGreaterThanOrEqual(2)
  expect(detail.phases.length).toBeGreaterThan(0)
  expect(detail.rows.length + detail.relatedRows.length).toBeGreaterThan(0)
  expect(detail.sources.filter(({ url }) => url?.startsWith('https://')).length).toBeGreaterThanOrEqual(1)
  for (const text of [detail.listLabel, detail.wording, detail.note, ...detail.readings, ...detail.basis]) {
    expect(text.id).not.toBe(text.en)
  }
})

test('the details are those of the sixteen items, and name all twenty rows of the SKB', () => {
  expect(prohibitionDetails.map(({ item }) => item)).toEqual(prohibitions.map(({ item }) => item))
  const rows = new Set(prohibitionDetails.flatMap(({ rows, relatedRows }) => [...rows, ...relatedRows]))
  expect([...rows].sort()).toEqual([
    ...Array.from({ length: 7 }, (_, at) => `A${at + 1}`),
    ...Array.from({ length: 13 }, (_, at) => `B${at + 1}`),
  ].sort())
})

test('an item whose warning shows a text or a sanction of ours says in the handbook what is ours', () => {
  for (const one of prohibitions) {
    const { phases, readings } = prohibitionDetail(one.item)
    if (one.reading || phases.some((phase) => one.sanctions[phase].reading)) expect(readings.length).toBeGreaterThan(0)
  }
})

test('the full statement of sanction holds what the warning shows at each of the item\'s phases', () => {
  for (const one of prohibitions) {
    const { phases, sanction } = prohibitionDetail(one.item)
    for (const phase of phases) {
      for (const language of ['id', 'en'] as const) {
        const [shown] = one.sanctions[phase].text[language].split(/\. |, (?:atau sanksi lain|or another)/)
        expect(sanction[language]).toContain(shown)
      }
    }
  }
})

test('what is never warned is said with its certainty, and sourced or marked as our reading', () => {
  expect(neverWarned.length).toBeGreaterThanOrEqual(7)
  for (const { sources, reading } of neverWarned) expect(sources.length > 0 || reading).toBe(true)
})

test('each group says whether it is covered, and all ASN are', () => {
  expect(whoIsCovered.filter(({ covered }) => covered === 'all').map(({ group }) => group.id)).toEqual(expect.arrayContaining(['PNS', 'PPPK']))
  for (const { sources, reading } of whoIsCovered) expect(sources.length > 0 || reading).toBe(true)
})

test('channels are addresses of public bodies: no telephone number, and not the body that no longer exists', () => {
  for (const channel of channels) {
    expect(JSON.stringify([channel.name, channel.text])).not.toMatch(/\d{6,}|KASN|WhatsApp/i)
    if (channel.url) expect(new URL(channel.url)).toMatchObject({ protocol: 'https:', hostname: expect.stringMatching(/\.go\.id$/) })
  }
})

test('a disputed matter shows a position for each side, and passive attendance shows both', () => {
  expect(disputes.find(({ question }) => question.id.includes('pasif'))?.positions.map(({ source }) => source?.url !== undefined)).toEqual([true, true])
})

test('the rules carry the day they were checked', () => {
  expect(rulesAsOf).toMatch(/^\d{4}-\d{2}-\d{2}$/)
})

test('the small entry does not reach the details, so that a content script never carries them', () => {
  const small = reach('index')
  expect(small).toContain('prohibitions')
  for (const heavy of ['details', 'sources', 'prohibition-details', 'basis-lines', 'never-warned']) {
    expect(small).not.toContain(heavy)
    expect(reach('details')).toContain(heavy)
  }
})
