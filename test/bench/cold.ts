import { generateKeyPairSync } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { build } from '../../src/cli/build'
import { publishShards } from '../../src/registry/publish'
import { readEnvelope } from '../../src/registry/read-frame'
import { encode, stampPath } from '../../src/registry/registry-files'
import { envelopeText, sign, toBase64url } from '../../src/registry/signatures'
import { shardWriter } from '../../src/registry/write-shards'
import { sleep } from '../e2e/driver'
import { startNginx } from '../e2e/nginx'
import { openBarePage } from './bare-chromium'
import { syntheticRecords } from './registry-records'
import type { Figure } from './run'

const out = '.cache/bench/cold'
const rounds = 9
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** A million accounts in a browser: fetched, stored, and one of them confirmed by a background that was asleep. */
export async function cold(): Promise<Figure[]> {
  await build({ out, targets: ['chrome'] })
  const writer = shardWriter()
  const keys: string[] = []
  for (const record of syntheticRecords({ candidacies: 1_600, accounts: 1_000_000 })) {
    if (!('keys' in record)) { writer.candidacy(record); continue }
    writer.account(record)
    if (record.status === 'listed' && record.keys[0]?.key.startsWith('x:u:') === true && keys.length < 2_000) keys.push(record.keys[0].key)
  }
  const files = await publishShards(writer, { name: 'Registri Sintetis', version: 1, published: '2027-09-30', expires: '2036-01-01' })
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const key = await crypto.subtle.importKey('pkcs8', new Uint8Array(privateKey.export({ type: 'pkcs8', format: 'der' })), 'Ed25519', false, ['sign'])
  const raw = toBase64url(publicKey.export({ type: 'spki', format: 'der' }).subarray(-32))
  const { signed } = readEnvelope(stampPath, files.get(stampPath)!)
  files.set(stampPath, encode(envelopeText(await sign({ signed, signatures: [] }, key, raw))))

  const server = await startNginx()
  const page = await openBarePage(`${process.cwd()}/${out}/chrome`, '/src/pages/popup/index.html')
  try {
    for (const [path, bytes] of files) {
      await mkdir(dirname(join(server.folder, path)), { recursive: true })
      await writeFile(join(server.folder, path), bytes)
    }
    await sleep(2_000)
    const send = (type: string, body: object) => page.evaluate<{ ms: number; answer: unknown }>(`(async () => {
      const from = performance.now()
      const { reply: answer } = await chrome.runtime.sendMessage(${JSON.stringify({ type, body })})
      return { ms: performance.now() - from, answer }
    })()`)
    const source = { kind: 'url', url: server.url, keys: [raw], threshold: 1 }
    await page.evaluate(`chrome.storage.local.set({ settings: { simulatedDate: '2027-10-20', registries: [${JSON.stringify(source)}] } })`)
    const updating = await send('update-registries', {})
    const [status] = updating.answer as { edition?: { accounts: number }; trouble?: object }[]
    if (status?.edition?.accounts === undefined) throw new Error(JSON.stringify(status))

    const ask = (at: number) => send('confirm-account', { key: keys[at * 97 % keys.length], interactions: ['like', 'repost', 'reply', 'follow'] })
    const [coldTimes, warmTimes]: [number[], number[]] = [[], []]
    for (let round = 0; round < rounds; round += 1) {
      await page.sleepBackground()
      await sleep(1_000)
      const { ms, answer } = await ask(round)
      if (answer === null) throw new Error(`${String(keys[round * 97 % keys.length])} was not confirmed`)
      coldTimes.push(ms)
      warmTimes.push((await ask(round + rounds)).ms)
    }
    const range = `${Math.min(...coldTimes).toFixed(0)} to ${Math.max(...coldTimes).toFixed(0)} ms; awake ${median(warmTimes).toFixed(1)} ms`
    return [
      { what: `a background asleep to a confirmed registrant, 1,000,000 accounts, median of ${String(rounds)}`, value: median(coldTimes), unit: 'ms', budget: 30, compared: range },
      { what: 'the same registry fetched, verified, stored and derived', value: updating.ms / 1000, unit: 's', compared: `${status.edition.accounts.toLocaleString('en')} accounts over http on this computer` },
    ]
  } finally {
    await page.close()
    await server.close()
  }
}
