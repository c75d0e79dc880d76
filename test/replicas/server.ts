import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { bundle } from './bundle'
import { selfSigned } from './certificate'
import { record } from './record'
import { siteServers } from './sites'
import type { Recorded, Replicas, SiteServer } from './types'

const script = '/replica.js'

const readBody = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

const reply = (response: ServerResponse, type: string, body: string, cache = 'no-store'): void =>
  void response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': cache }).end(body)

const fieldsOf = (body: unknown): Record<string, unknown> =>
  typeof body === 'object' && body !== null ? body as Record<string, unknown> : {}

const get = async (site: SiteServer, url: URL, response: ServerResponse): Promise<void> => {
  if (url.pathname === script) return reply(response, 'text/javascript', await bundle(site.site), 'max-age=3600')
  const elsewhere = site.redirect?.(url)
  if (elsewhere !== undefined) return void response.writeHead(302, { location: elsewhere, 'cache-control': 'no-store' }).end()
  if (url.pathname === '/_plain') return reply(response, 'text/html', site.plain)
  const fields = Object.fromEntries(url.searchParams)
  const answer = site.answer(site.operation(url.pathname, fields), fields, url)
  if (answer === undefined) return reply(response, 'text/html', site.shell(script, url))
  reply(response, 'application/json', JSON.stringify(answer))
}

/**
 * Starts one HTTPS server on 127.0.0.1, on a port of its own, that stands in for every rebuilt site by Host header and
 * records every POST. `latency` (milliseconds) delays each answer to a POST. The certificate is self-signed:
 * browsers must be told to accept it. Throws if `openssl` is missing or a client does not build.
 */
export const startReplicas = async ({ latency = 0 }: { latency?: number } = {}): Promise<Replicas> => {
  const hosts = siteServers.flatMap((site) => site.hosts)
  let heard: Recorded[] = []

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const host = (request.headers.host ?? '').split(':')[0] ?? ''
    const site = siteServers.find((one) => one.hosts.includes(host))
    if (site === undefined) return void response.writeHead(404).end()
    const path = request.url ?? '/'
    const url = new URL(path, `https://${host}`)
    if (request.method !== 'POST') return get(site, url, response)
    // Recorded when the last byte is in, before anything is answered.
    const body = await readBody(request)
    const entry = record(site, { host, path, type: request.headers['content-type'] ?? '', body }, Date.now())
    heard.push(entry)
    if (latency > 0) await new Promise((done) => setTimeout(done, latency))
    reply(response, 'application/json', JSON.stringify(site.answer(entry.operation, fieldsOf(entry.body), url) ?? {}))
  }

  const { spki, ...certificate } = await selfSigned(hosts)
  const server = createServer(certificate, (request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500)
      response.end(String(error))
    })
  })
  await Promise.all(siteServers.map((site) => bundle(site.site)))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    hosts,
    spki,
    requests: () => structuredClone(heard),
    clear: () => { heard = [] },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
