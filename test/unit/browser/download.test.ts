import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { downloader } from '../../../src/browser/download'

let server: Server
let base = ''
let answer: (request: IncomingMessage, response: ServerResponse) => void = () => undefined
const asked: IncomingMessage[] = []

beforeAll(async () => {
  server = createServer((request, response) => { asked.push(request); answer(request, response) }).listen(0)
  await once(server, 'listening')
  base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/r/`
})
afterEach(() => { asked.length = 0; vi.restoreAllMocks() })
afterAll(() => { server.closeAllConnections(); server.close() })

const get = (path = 'timestamp.json', most = 1000) => downloader(base)(path, most)

describe('a file of a registry', () => {
  it('comes byte for byte', async () => {
    answer = (_, response) => { response.end(Buffer.from([0, 255, 13, 10])) }
    expect(await get()).toEqual(new Uint8Array([0, 255, 13, 10]))
    expect(asked[0]?.url).toBe('/r/timestamp.json')
  })

  it('is refused as soon as it is longer than allowed, however small it was sent', async () => {
    const packed = gzipSync(Buffer.alloc(50_000_000))
    answer = (_, response) => { response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed) }
    expect(packed.length).toBeLessThan(60_000)
    await expect(get('s/63.json', 1_000_000)).rejects.toMatchObject({ code: 'size', text: { id: expect.stringContaining('s/63.json') as string } })
  })

  it('may be exactly as long as allowed', async () => {
    answer = (_, response) => { response.end(Buffer.alloc(1000)) }
    expect((await get()).length).toBe(1000)
    answer = (_, response) => { response.end(Buffer.alloc(1001)) }
    await expect(get()).rejects.toMatchObject({ code: 'size' })
  })

  it('that is not there is told with its name and the answer, and when to come again', async () => {
    answer = (_, response) => { response.writeHead(503, { 'retry-after': '120' }).end() }
    await expect(get()).rejects.toMatchObject({ code: 'http', retryAfter: '120', text: { en: 'The server answered 503 for timestamp.json.' } })
    answer = (_, response) => { response.writeHead(404).end() }
    await expect(get()).rejects.toMatchObject({ code: 'http', text: { id: 'Di alamat itu tidak ada timestamp.json (404).' } })
  })

  it('that breaks off is no file', async () => {
    answer = (_, response) => { response.writeHead(200, { 'content-length': '1000' }); response.write('half'); setTimeout(() => response.destroy(), 20) }
    await expect(get()).rejects.toMatchObject({ name: 'DownloadProblem' })
  })

  it('that does not come in time is given up', async () => {
    const { timeout } = AbortSignal
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => timeout.call(AbortSignal, ms / 1000))
    answer = (_, response) => { response.writeHead(200); response.write('slow') }
    await expect(get()).rejects.toMatchObject({ code: 'timeout' })
  })

  it('is not taken from an address that is neither https nor this computer', async () => {
    answer = (request, response) => {
      if (request.headers.host?.startsWith('127.0.0.2') === true) response.end('{}')
      else response.writeHead(302, { location: base.replace('127.0.0.1', '127.0.0.2') }).end()
    }
    await expect(get()).rejects.toMatchObject({ code: 'redirect' })
  })

  it('is never looked for outside the registry’s folder', async () => {
    for (const path of ['../secret.json', '/secret.json', 'https://contoh.id/timestamp.json', '//contoh.id/a.json']) {
      await expect(get(path)).rejects.toMatchObject({ code: 'redirect' })
    }
    expect(asked).toEqual([])
  })

  it('from a server that is not there is told apart from one that lets no browser read it', async () => {
    await expect(downloader('http://127.0.0.1:9/')('timestamp.json', 10)).rejects.toMatchObject({ code: 'unreachable' })
    // What a browser does where the header is missing: the answer came, and the page may not have it.
    const real = globalThis.fetch
    vi.spyOn(globalThis, 'fetch').mockImplementation((url, init) => (init?.mode === 'no-cors' ? real(url, init) : Promise.reject(new TypeError('Failed to fetch'))))
    answer = (_, response) => { response.end() }
    await expect(get()).rejects.toMatchObject({ code: 'cors', text: { id: expect.stringContaining('Access-Control-Allow-Origin') as string } })
  })
})
