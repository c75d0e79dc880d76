import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from '../../src/cli/build'
import type { Figure } from './run'

/** What a page pays for the guard at every load. */
export async function sizes(): Promise<Figure[]> {
  const out = '.cache/bench'
  await build({ out })
  return ['chrome', 'firefox'].map((target) => ({
    what: `guard script for X with the dialog, ${target}, gzip`,
    value: gzipSync(readFileSync(`${out}/${target}/src/guard/x.iife.js`), { level: 9 }).length / 1000,
    unit: 'kB',
    budget: 30,
  }))
}
