import { expect, test } from 'vitest'
import { deployFiles } from '../../../src/deploy'
import { type Draft, emptyDraft, groups, readDraft } from '../../../src/pages/policy-builder/draft'
import { policyBuilderText } from '../../../src/pages/policy-builder/text'
import { policyNames } from '../../../src/policy'

const id = 'abcdefghijklmnopabcdefghijklmnop'
const draft = (values: Draft['values'] = {}, installs: Partial<Draft['installs']> = {}): Draft => ({
  installs: { chrome: { from: 'store', id, url: '' }, edge: { from: 'own', id, url: 'https://pasang.contoh.go.id/updates.xml' }, firefox: emptyDraft.installs.firefox, ...installs },
  closePrivate: true, values,
})
const fields = (one: Draft) => readDraft(one).problems.map(({ field }) => field)

test('every key of a policy has its place in the form, once', () => {
  expect(Object.values(groups).flat().sort()).toEqual([...policyNames].sort())
})

test('an empty form lacks the ids of Chrome and Edge and nothing else', () => {
  expect(fields(emptyDraft)).toEqual(['chrome.id', 'edge.id'])
})

test('what is filled in becomes a fleet: typed values are read as a browser would, what is left open is not in it', () => {
  const { fleet, problems } = readDraft(draft({ agency: 'Dinas Contoh', updateHours: '12', requireReason: false, sitesOff: [], reasonsId: 'Satu\n\n Dua ', contact: '' }))
  expect(problems).toEqual([])
  expect(fleet).toEqual({
    chrome: { id, updateUrl: 'https://clients2.google.com/service/update2/crx' }, edge: { id, updateUrl: 'https://pasang.contoh.go.id/updates.xml' },
    firefox: { id: 'jaga-netral@jaganetral.id', installUrl: 'https://addons.mozilla.org/firefox/downloads/latest/jaga-netral%40jaganetral.id/latest.xpi' },
    closePrivate: true, policy: { agency: 'Dinas Contoh', updateHours: 12, requireReason: false, sitesOff: [], reasonsId: ['Satu', 'Dua'] },
  })
})

test.each<[string, Draft, string, RegExp]>([
  ['hours', draft({ updateHours: '0' }), 'updateHours', /1 sampai 168/],
  ['a registry without a key', draft({ registries: `https://registri.contoh.go.id/ ${'A'.repeat(43)}\nhttps://registri.contoh.go.id/2/` }), 'registries', /^baris 2: tidak ada kunci/],
  ['a registry alone', draft({ registries: 'http://registri.contoh.go.id/' }), 'registries', /^baris 1: “http/],
  ['a long text', draft({ agency: 'x'.repeat(121) }), 'agency', /120/],
  ['nothing recommended', draft({ recommended: [] }), 'recommended', /sedikitnya satu/],
  ['an id', draft({}, { chrome: { from: 'store', id: 'xyz', url: '' } }), 'chrome.id', /32 huruf/],
  ['an id of Firefox', draft({}, { firefox: { from: 'store', id: 'jaga netral', url: '' } }), 'firefox.id', /nama@/],
  ['an address', draft({}, { edge: { from: 'own', id, url: 'http://pasang.contoh.go.id/updates.xml' } }), 'edge.url', /https/],
  ['another kind of file', draft({}, { firefox: { from: 'own', id: 'a@b', url: 'https://pasang.contoh.go.id/updates.json' } }), 'firefox.url', /\.xpi/],
])('%s that is wrong is told at its field', (_, one, field, why) => {
  const { problems } = readDraft(one)
  expect(problems.map((problem) => problem.field)).toEqual([field])
  expect(problems[0]!.why.id).toMatch(why)
})

test('no browser at all is a problem of its own', () => {
  const none = { from: 'none', id: '', url: '' } as const
  expect(fields(draft({}, { chrome: none, edge: none, firefox: none }))).toEqual(['installs'])
})

test('the page says of every file where it belongs', () => {
  for (const text of Object.values(policyBuilderText)) expect(Object.keys(text.where).sort()).toEqual([...deployFiles(readDraft(draft()).fleet).keys()].sort())
})
