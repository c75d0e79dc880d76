import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import manifest from '../../../manifest.json' with { type: 'json' }
import { guardedPlaces, type Site, sites, siteUrls } from '../../../src/registry'
import { siteLists } from '../../../src/registry/site-lists'
import { interactionsOf, type SitePack } from '../../../src/sites'
import { packs } from '../../../src/sites/packs'
import { cells, quietActs } from '../../replicas/cells'
import { siteServers } from '../../replicas/sites'
import { replicaSites } from '../../replicas/types'
import { tables } from '../registry/cell-tables'

const root = new URL('../../../', import.meta.url)
const text = (path: string) => readFileSync(new URL(path, root), 'utf8')
const has = (path: string) => existsSync(new URL(path, root))

/** What every site must let a person be warned of, and the names the acts go by on the sites. */
const acts = { like: ['like'], comment: ['comment', 'reply'], share: ['share', 'repost', 'send', 'quote'], follow: ['follow', 'subscribe'] }

const indonesian = /\b(?:ikuti|mengikuti|diikuti|berhenti|suka|sukai|kirim|balas|bagikan|posting|postingan|kutip|batal|batalkan|hapus|gabung|tambahkan|langganan|berlangganan|cerita|komentar|dibagikan|ke)\b/
const english = /\b(?:follow|following|unfollow|like|unlike|send|reply|share|post|repost|quote|undo|remove|join|add|subscribe|unsubscribe|story|comment)\b/

/** What the pack compares with words on the page, one line a label: its texts, and the names in one selector. */
function labelsOf({ controls, composers }: SitePack): string[] {
  const labels = [...controls.flatMap(({ label, onLabel }) => [label, onLabel]), ...composers.map(({ label }) => label)].map((one) => [...one?.is ?? [], ...one?.starts ?? []])
  const selectors = controls.flatMap(({ select, on }) => [select, on ?? '']).map((select) => [...select.matchAll(/aria-label[\^$*~|]?="([^"]+)"/g)].map(([, word]) => word))
  return [...labels, ...selectors].map((words) => words.join(', ').toLowerCase()).filter((line) => indonesian.test(line) || english.test(line))
}

/** The part of a docs page under a heading. */
const section = (page: string, heading: string) => page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`))?.slice(heading.length).trim() ?? ''

const covers = (pattern: string, host: string) => {
  const base = pattern.replace(/^https:\/\/(?:\*\.)?|\/\*$/g, '')
  return host === base || (pattern.includes('//*.') && host.endsWith(`.${base}`))
}

describe('the sites that are guarded, replayed and listed are the same', () => {
  const guarded = manifest.content_scripts.flatMap(({ js }) => js.map((file) => file.replace(/^src\/guard\/|\.iife\.ts$/g, '')))

  it.each([
    ['packs', Object.keys(packs), guardedPlaces],
    ['the manifest', guarded, guardedPlaces],
    ['replicas', replicaSites, [...sites, 'destinations']],
  ] as const)('in %s', (_, listed, expected) => { expect([...listed].sort()).toEqual([...expected].sort()) })

  it('in docs/sites', () => {
    const pages = readdirSync(new URL('docs/sites', root)).map((file) => file.replace('.md', ''))
    expect(pages).toEqual(expect.arrayContaining([...sites]))
  })
})

describe.each(sites)('%s has', (site: Site) => {
  const pack = packs[site]
  const script = manifest.content_scripts.find(({ js }) => js.includes(`src/guard/${site}.iife.ts`))
  const server = siteServers.find((one) => one.site === site)
  const own = cells.filter((cell) => cell.site === site)

  it('a pack with every act, and a guard that starts it and no other', () => {
    expect(pack.site).toBe(site)
    for (const [act, names] of Object.entries(acts)) expect(interactionsOf(pack).some((does) => names.includes(does)), act).toBe(true)
    const guard = text(`src/guard/${site}.iife.ts`)
    expect([...guard.matchAll(/sites\/([\w-]+)'/g)].map(([, name]) => name)).toEqual([site])
    expect(guard).toContain(`start(${site}, extensionSupply('${site}'))`)
  })

  it('a place in the manifest: its own hosts, from the first moment, in every frame', () => {
    expect(script).toMatchObject({ run_at: 'document_start', all_frames: true })
    for (const pattern of script?.matches ?? []) expect(siteLists[site].domains.some((domain) => covers(pattern, domain)), pattern).toBe(true)
    for (const host of [new URL(pack.origin).hostname, new URL(siteUrls[site].home).hostname]) expect(script?.matches.some((pattern) => covers(pattern, host)), host).toBe(true)
  })

  it('a replica under its real host names, all of them guarded, with a self-check', () => {
    expect(server?.hosts).toContain(new URL(pack.origin).hostname)
    for (const host of server?.hosts ?? []) expect(script?.matches.some((pattern) => covers(pattern, host)), host).toBe(true)
    for (const file of ['main.tsx', 'check.ts', 'cells.ts', 'server.ts']) expect(has(`test/replicas/${site}/${file}`), file).toBe(true)
    expect(text('test/replicas/README.md') + (has(`test/replicas/${site}/README.md`) ? text(`test/replicas/${site}/README.md`) : '')).toMatch(new RegExp(`^#+ .*${siteUrls[site].name}\\b`, 'm'))
  })

  it('a matrix of every act in both languages, taken back too, and what must stay quiet', () => {
    for (const [act, names] of Object.entries(acts)) {
      const these = own.filter(({ interaction }) => names.includes(interaction))
      expect(these.length, act).toBeGreaterThanOrEqual(2)
      expect(new Set(these.map(({ lang }) => lang)), act).toEqual(new Set(['id', 'en']))
    }
    expect(own.some(({ undo }) => undo !== undefined)).toBe(true)
    expect(quietActs.some(({ id }) => id.startsWith(`${site}/`))).toBe(true)
  })

  it('its labels in two languages', () => {
    const labels = labelsOf(pack)
    expect(labels.length).toBeGreaterThan(0)
    for (const label of labels) expect([indonesian.test(label), english.test(label)], label).toEqual([true, true])
  })

  it('a page that tells its quirks and where to try it', () => {
    const page = text(`docs/sites/${site}.md`)
    expect(pack.source).toBe(`docs/sites/${site}.md`)
    expect(section(page, 'Quirks').split('\n').filter((line) => line.startsWith('- ')).length).toBeGreaterThanOrEqual(3)
    expect(section(page, 'Test addresses').match(/`[^`]*\/[^`]*`/g)?.length ?? 0).toBeGreaterThanOrEqual(5)
    expect(page).toContain(`test/replicas/${site}`)
  })

  it('cells of lists that name an account on it, and cells that do not', () => {
    const rows = Object.values(tables).flat().map(([, , ...expected]) => expected).flat()
    const name = siteUrls[site].name
    expect(rows.filter((one) => one.startsWith(`${site}:`)).length, 'accepted').toBeGreaterThanOrEqual(2)
    const about = Object.values(tables).flat().filter(([cell, column, ...expected]) => `${cell} ${column}`.toLowerCase().match(new RegExp(`${name.toLowerCase()}|${siteLists[site].domains.join('|')}`)) && !expected.some((one) => one.startsWith(`${site}:`)))
    expect(about.length, 'not accepted').toBeGreaterThanOrEqual(2)
  })

  it('decoys, at least two hundred', () => {
    const tests = readdirSync(new URL('test/unit/sites', root)).filter((file) => file.startsWith(site) && file.endsWith('.test.ts'))
    expect(tests.some((file) => /GreaterThanOrEqual\(200\)/.test(text(`test/unit/sites/${file}`)))).toBe(true)
  })
})
