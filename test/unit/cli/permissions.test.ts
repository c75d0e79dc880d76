import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import manifest from '../../../manifest.json' with { type: 'json' }
import { allowed } from '../../../src/cli/check-dist'
import { firstColumn } from '../../doc-tables'

const doc = readFileSync('docs/permissions.md', 'utf8')

test('docs/permissions.md gives a reason for every permission the manifest asks for, and for no other', () => {
  expect(firstColumn(doc, 'Permissions').sort()).toEqual([...manifest.permissions].sort())
  expect([...allowed.permissions].sort()).toEqual([...manifest.permissions].sort())
})

test('docs/permissions.md gives a reason for every host the manifest asks for, and for no other', () => {
  expect(firstColumn(doc, 'Hosts').sort()).toEqual(manifest.content_scripts.flatMap(({ matches }) => matches).sort())
  for (const key of ['host_permissions', 'optional_permissions', 'optional_host_permissions', 'web_accessible_resources', 'externally_connectable']) expect(manifest).not.toHaveProperty(key)
})

test('a table of a document is read by its heading', () => {
  const text = '## One\n\n| a | b |\n|---|---|\n| `x` `y` | `no` |\n\n## Two\n\n| a |\n|---|\n| `z` |\n'
  expect(firstColumn(text, 'One')).toEqual(['x', 'y'])
  expect(firstColumn(text, 'Two')).toEqual(['z'])
  expect(() => firstColumn(text, 'Three')).toThrow('no heading Three')
})

test('the admin guide tells to allow every host the manifest asks for, and no other', () => {
  const [, list = ''] = /"runtime_allowed_hosts": (\[[^\]]*\])/.exec(readFileSync('docs/guides/admin.md', 'utf8')) ?? []
  // These patterns have no path, and `*.` takes in the host itself.
  const hosts = new Set(manifest.content_scripts.flatMap(({ matches }) => matches).map((match) => match.replace(/^https:\/\/([^/]+)\/.*$/, '*://$1')))
  const needed = [...hosts].filter((host) => !hosts.has(host.replace('://', '://*.')))
  expect((JSON.parse(list) as string[]).sort()).toEqual(needed.sort())
})
