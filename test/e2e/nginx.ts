import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sleep } from './driver'

/** A running nginx that serves one folder on a port of its own. */
export interface Nginx {
  /** `http://127.0.0.1:<port>/` */
  readonly url: string
  /** What it serves; put files in and take them out. */
  readonly folder: string
  /** Everything it was asked for so far, in order. */
  heard(): Promise<Heard[]>
  close(): Promise<void>
}

export interface Heard { readonly method: string; readonly path: string; readonly status: number; readonly origin: string; readonly cookie: string; readonly referrer: string }

/**
 * Debian's nginx as docs/guides/hosting-registri.md tells administrators to set it up: gzip, ETag, and the one header
 * browsers need. `cors: false` leaves that header out.
 */
export const startNginx = async ({ cors = true }: { cors?: boolean } = {}): Promise<Nginx> => {
  const binary = findNginx()
  const own = await mkdtemp(join(tmpdir(), 'nginx-'))
  const folder = join(own, 'registri')
  await mkdir(folder)
  const port = await freePort()
  const allow = cors ? 'add_header Access-Control-Allow-Origin "*" always;' : ''
  await writeFile(join(own, 'nginx.conf'), `
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    daemon off; worker_processes 1; pid ${own}/pid; error_log ${own}/error.log;
    events {}
    http {
      types { application/json json; }
      log_format heard '$request_method\\t$uri\\t$status\\t$http_origin\\t$http_cookie\\t$http_referer';
      access_log ${own}/access.log heard;
      client_body_temp_path ${own}/body; proxy_temp_path ${own}/proxy; fastcgi_temp_path ${own}/fastcgi;
      uwsgi_temp_path ${own}/uwsgi; scgi_temp_path ${own}/scgi;
      gzip on; gzip_types application/json; etag on;
      server {
        listen 127.0.0.1:${port};
        root ${folder};
        location / { ${allow} add_header Cache-Control "public, max-age=31536000, immutable"; }
        location = /timestamp.json { ${allow} add_header Cache-Control "no-cache"; }
      }
    }`)
  const server = spawn(binary, ['-c', join(own, 'nginx.conf'), '-p', own, '-e', join(own, 'error.log')], { stdio: 'ignore' })
  const ended = once(server, 'exit')
  const url = `http://127.0.0.1:${port}/`
  for (let tries = 0; !await fetch(url).then(() => true, () => false); tries += 1) {
    if (tries > 100) throw new Error(`nginx does not answer: ${await readFile(join(own, 'error.log'), 'utf8').catch(String)}`)
    await sleep(50)
  }
  return {
    url,
    folder,
    heard: async () => (await readFile(join(own, 'access.log'), 'utf8')).trim().split('\n').map((line) => {
      const [method = '', path = '', status, origin = '', cookie = '', referrer = ''] = line.split('\t')
      return { method, path, status: Number(status), origin, cookie, referrer }
    }),
    close: async () => {
      server.kill('SIGTERM')
      await ended
      await rm(own, { recursive: true })
    },
  }
}

/** Path of nginx. Installs Debian's where that is possible; throws one sentence where it is not. */
const findNginx = (): string => {
  const known = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx']
  const found = () => known.find((path) => existsSync(path))
  if (found() === undefined && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const options = { stdio: 'ignore' as const, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
    spawnSync('apt-get', ['update'], options)
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'nginx'], options)
  }
  const path = found()
  if (path === undefined) throw new Error('No nginx was found: install it (on Debian: apt-get install nginx).')
  return path
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
