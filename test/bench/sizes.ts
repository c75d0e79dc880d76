import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from '../../src/cli/build'
import { sites } from '../../src/registry'
import type { Figure } from './run'

/** What a page of each site pays for its guard at every load. */
export async function sizes(): Promise<Figure[]> {
  const out = '.cache/bench'
  await build({ out })
  return ['chrome', 'firefox'].flatMap((target) => sites.map((site) => ({
    what: `guard script for ${site} with the dialog, ${target}, gzip`,
    value: gzipSync(readFileSync(`${out}/${target}/src/guard/${site}.iife.js`), { level: 9 }).length / 1000,
    unit: 'kB',
    budget: 30,
  })))
}
