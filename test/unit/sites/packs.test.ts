import { describe, expect, it } from 'vitest'
import { sites } from '../../../src/registry'
import { sitePack } from '../../../src/sites/schema'
import { packs } from '../../../src/sites/packs'
import { signsOf } from '../../../src/sites/signs'
import { bundledVersions } from '../../../src/sites/versions'

/** Whether a selector has a `:has()` within a `:has()`: browsers throw away the whole selector, other readers do not. */
function nests(selector: string): boolean {
  const open: boolean[] = []
  for (const [token] of selector.matchAll(/:has\(|\(|\)/g)) {
    if (token === ')') open.pop()
    else if (token === ':has(' && open.includes(true)) return true
    else open.push(token === ':has(')
  }
  return false
}

describe.each(Object.entries(packs))('the pack of %s', (name, pack) => {
  it('fits the schema', () => { expect(sitePack.safeParse(pack).error?.issues ?? []).toEqual([]) })

  it('asks browsers nothing they refuse: one :has inside another', () => {
    const selectors: string[] = []
    JSON.stringify({ pack, signs: signsOf[pack.site] }, (_, value: unknown) => { if (typeof value === 'string') selectors.push(value); return value })
    expect(selectors.filter(nests)).toEqual([])
  })

  it('has the version that src/sites/versions.ts names', () => { expect(bundledVersions[pack.site]).toBe(pack.version) })

  it('has signs of each kind to tell its health by, which fit the schema too', () => {
    const signs = signsOf[pack.site] ?? []
    if (sites.some((site) => site === pack.site)) expect(new Set(signs.map(({ tells }) => tells))).toEqual(new Set(['like', 'comment', 'share', 'follow']))
    expect(sitePack.safeParse({ ...pack, signs }).error?.issues ?? []).toEqual([])
  })

  it('is the site’s own and dated', () => {
    expect(pack.site).toBe(name)
    expect(pack.checked <= new Date().toISOString()).toBe(true)
  })

  it('names only scopes, controls and families it has', () => {
    const scopes = pack.scopes.map((scope) => scope.name)
    const families = pack.controls.flatMap(({ opens, hover }) => [opens ?? [], hover ?? []].flat())
    for (const { scopes: used, family } of [...pack.controls, ...pack.composers.flatMap(({ targets }) => targets)]) {
      for (const scope of used) expect(scopes).toContain(scope)
      if (family !== undefined) expect(families).toContain(family)
    }
    for (const { control } of pack.shortcuts) expect(pack.controls.map((one) => one.name)).toContain(control)
  })

  it('knows for every control whose it is', () => {
    for (const { name: control, scopes, family } of pack.controls) expect(scopes.length > 0 || family !== undefined, control).toBe(true)
  })
})
