import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

/** A plain web server for a folder, as anybody may have one: it sends files and remembers what it was asked for. */
export const serveFolder = async (folder: string) => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://server').pathname
    asked.push(path)
    const file = join(folder, path)
    if (!existsSync(file)) { response.writeHead(404).end(); return }
    response.writeHead(200, { 'content-type': 'text/html' })
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    asked: (): readonly string[] => asked,
    close: () => { server.closeAllConnections(); server.close() },
  }
}
