import { describe, expect, it } from 'vitest'
import { sitePack } from '../../../src/sites/schema'
import { x } from '../../../src/sites/x'

describe.each([['x', x]])('the pack of %s', (name, pack) => {
  it('fits the schema', () => { expect(sitePack.safeParse(pack).error?.issues ?? []).toEqual([]) })

  it('is the site’s own and dated', () => {
    expect(pack.site).toBe(name)
    expect(pack.checked <= new Date().toISOString()).toBe(true)
  })

  it('names only scopes, controls and families it has', () => {
    const scopes = pack.scopes.map((scope) => scope.name)
    const families = pack.controls.flatMap(({ opens }) => opens ?? [])
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
