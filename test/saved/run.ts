import { readFile } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { findChromium } from '../../src/cli/browser'

// `tsx test/saved/run.ts <address> <file.html> [picture.png]`: opens a saved page under its address, without its scripts and
// without a network, and tells what the site's pack makes of everything on it that can be pressed.
const [address = '', file = '', picture] = process.argv.slice(2)
if (!URL.canParse(address) || file === '') throw new Error('usage: tsx test/saved/run.ts <address> <file.html> [picture.png]')

const output = await build({
  configFile: false, envFile: false, publicDir: false, logLevel: 'error',
  build: { write: false, target: 'es2022', minify: false, rollupOptions: { input: 'test/saved/page.ts', output: { format: 'iife' } } },
})
const chunk = [output].flat().flatMap((part) => ('output' in part ? part.output : [])).find((part) => part.type === 'chunk')
if (chunk?.type !== 'chunk') throw new Error('the script for the page was not built')

/** Data in scripts stays, since packs read some of it; code does not. */
const withoutCode = (html: string) => html
  .replace(/<script\b(?![^>]*type=["']?application\/(?:ld\+)?json)[^>]*>[\s\S]*?<\/script>/gi, '')
  .replace(/<noscript\b[\s\S]*?<\/noscript>/gi, '')
  .replace(/<base\b[^>]*>/gi, '')
  .replace(/<meta[^>]+http-equiv[^>]*>/gi, '')

const html = withoutCode(await readFile(file, 'utf8'))
const browser = await chromium.launch({ executablePath: await findChromium() })
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
await page.route('**/*', async (route) => {
  const request = route.request()
  if (request.url().split('#')[0] === address.split('#')[0]) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
  const beside = join(dirname(file), normalize(decodeURIComponent(new URL(request.url()).pathname)))
  return request.resourceType() === 'stylesheet' || request.resourceType() === 'image' ? route.fulfill({ path: beside }).catch(() => route.abort()) : route.abort()
})
await page.addInitScript({ content: chunk.code })
await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 60_000 })
await page.waitForTimeout(500)
const counts = new Map<string, number>()
for (const line of await page.evaluate<string[]>('explainPage()')) counts.set(line, (counts.get(line) ?? 0) + 1)
for (const [line, count] of counts) console.log(count > 1 ? `${line} ×${String(count)}` : line)
console.log('\nhealth')
for (const line of await page.evaluate<string[]>('explainHealth()')) console.log(`  ${line}`)
if (picture !== undefined) await page.screenshot({ path: picture })
await browser.close()
