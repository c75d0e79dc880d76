import { createServer } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import type { Replicas } from './driver'

/** The proxy every test browser goes through. */
export interface Gate {
  readonly port: number
  readonly contacted: ReadonlyMap<string, number>
  close(): void
}

/**
 * Lets the replicas' hosts through to the replica server and refuses every other host,
 * so that nothing leaves the machine, and counts both.
 */
export const openGate = async (replicas: Replicas): Promise<Gate> => {
  const contacted = new Map<string, number>()
  const sockets = new Set<Socket>()
  const count = (host: string) => contacted.set(host, (contacted.get(host) ?? 0) + 1)

  const server = createServer((request, response) => {
    count(new URL(request.url ?? '/', 'http://unknown.invalid').hostname)
    response.writeHead(502).end()
  })
  server.on('connect', (request, client: Socket, head: Buffer) => {
    const host = (request.url ?? '').split(':')[0] ?? ''
    count(host)
    client.on('error', () => client.destroy())
    if (!replicas.hosts.includes(host)) {
      client.end('HTTP/1.1 502 Refused\r\n\r\n')
      return
    }
    const upstream = connect(replicas.port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n')
      if (head.length > 0) upstream.write(head)
      client.pipe(upstream).pipe(client)
    })
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket))
    }
    upstream.on('error', () => client.destroy())
    upstream.on('close', () => client.destroy())
    client.on('close', () => upstream.destroy())
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    port: (server.address() as AddressInfo).port,
    contacted,
    close: () => {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}
