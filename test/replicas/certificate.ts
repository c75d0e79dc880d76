import { execFile } from 'node:child_process'
import { createHash, X509Certificate } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * A self-signed certificate for these host names, valid for two days, as PEM. Made anew each time; nothing is kept.
 * `spki` is the base64 SHA-256 of its public key: a browser told to trust that key also caches what it serves.
 */
export const selfSigned = async (hosts: readonly string[]): Promise<{ key: string; cert: string; spki: string }> => {
  const folder = await mkdtemp(join(tmpdir(), 'replicas-'))
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  try {
    await run('openssl', [
      'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2',
      '-subj', '/CN=replica', '-addext', `subjectAltName=${hosts.map((host) => `DNS:${host}`).join(',')}`, '-keyout', key, '-out', cert,
    ])
    const pem = await readFile(cert, 'utf8')
    const spki = new X509Certificate(pem).publicKey.export({ type: 'spki', format: 'der' })
    return { key: await readFile(key, 'utf8'), cert: pem, spki: createHash('sha256').update(spki).digest('base64') }
  } finally {
    await rm(folder, { recursive: true })
  }
}
