import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { checkDist } from '../../../src/cli/check-dist'

const made: string[] = []
afterEach(() => { for (const dir of made.splice(0)) rmSync(dir, { recursive: true }) })

const good = {
  permissions: ['storage'],
  icons: { 16: 'icons/16.png' },
  background: { service_worker: 'worker.js' },
  content_scripts: [{ matches: ['https://x.com/*', 'https://*.x.com/*'], js: ['guard.js'], run_at: 'document_start', all_frames: true }],
}

const dist = (manifest: object = good, guard = 'addEventListener("click",()=>{},true)'): string => {
  const dir = mkdtempSync(join(tmpdir(), 'dist-'))
  made.push(dir)
  const files = { 'manifest.json': JSON.stringify(manifest), 'guard.js': guard, 'icons/16.png': '' }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), text)
  }
  return dir
}
const withScript = (change: object) => ({ ...good, content_scripts: [{ ...good.content_scripts[0], ...change }] })

test('a sound build passes', () => {
  expect(checkDist(dist(), 'chrome')).toEqual([])
})

test.each([
  ['pages could see our files', { ...good, web_accessible_resources: [{ resources: ['*'], matches: ['<all_urls>'] }] }],
  ['permission tabs is not on the list', { ...good, permissions: ['storage', 'tabs'] }],
  ['host permission <all_urls> is not on the list', { ...good, host_permissions: ['<all_urls>'] }],
  ['pages may run more', { ...good, content_security_policy: { extension_pages: 'script-src \'self\' \'wasm-unsafe-eval\'' } }],
  ['there is no content script', { ...good, content_scripts: [] }],
  ['https://web.whatsapp.com/* is not on the list', withScript({ matches: ['https://web.whatsapp.com/*'] })],
  ['does not run at document_start', withScript({ run_at: 'document_idle' })],
  ['leaves frames out', withScript({ all_frames: false })],
  ['is 2 files, not one', withScript({ js: ['guard.js', 'guard.js'] })],
  ['https://example.org/* is not on the list', withScript({ matches: ['https://example.org/*'] })],
  ['https://notx.com/* is not on the list', withScript({ matches: ['https://notx.com/*'] })],
  ['lost.js is missing', withScript({ js: ['lost.js'] })],
  ['icon icons/99.png is missing', { ...good, icons: { 99: 'icons/99.png' } }],
  ['does not suit chrome', { ...good, background: { scripts: ['worker.js'] } }],
])('a build is refused: %s', (problem, manifest) => {
  expect(checkDist(dist(manifest), 'chrome').join('\n')).toContain(problem)
})

test.each([
  ['imports while it runs', 'import("./late.js")'],
  ['is not one classic script', 'import{a}from"./a.js";a()'],
  ['is not one classic script', 'export const a=1'],
  ['B gzip, more than 30000', `const a="${randomBytes(40_000).toString('base64')}"`],
])('a guard is refused: %s', (problem, code) => {
  expect(checkDist(dist(good, code), 'chrome').join('\n')).toContain(problem)
})

test('a folder without an extension is refused', () => {
  expect(checkDist(join(tmpdir(), 'nowhere-at-all'), 'firefox')).toEqual(['there is no manifest.json'])
})
