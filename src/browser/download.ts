import type { Text } from '../neutrality'
import { stampPath } from '../registry/registry-files'
import { isAllowed } from './registry-sources'

/** A file that could not be had, in words for a person. */
export interface DownloadProblem extends Error {
  readonly code: 'unreachable' | 'cors' | 'http' | 'timeout' | 'size' | 'redirect'
  readonly text: Text
  /** What the server's `Retry-After` said. */
  readonly retryAfter?: string
}

export const isDownloadProblem = (error: unknown): error is DownloadProblem => error instanceof Error && error.name === 'DownloadProblem'

const timeoutMs = 30_000

/**
 * Gets files below one address, each of at most so many bytes. Nothing that tells one person from another goes along:
 * no cookie, no referrer. `timestamp.json` is asked for again by the ETag of the copy in the browser's cache; a header
 * of our own would cost a preflight that plain file servers do not answer. All else is kept by us and not cached.
 * Rejects with a {@link DownloadProblem}.
 */
export function downloader(base: string): (path: string, maxBytes: number) => Promise<Uint8Array> {
  return async (path, maxBytes) => {
    const url = new URL(path, base)
    if (!url.href.startsWith(base)) throw problem('redirect', path)
    const stop = AbortSignal.timeout(timeoutMs)
    try {
      const answer = await fetch(url, {
        credentials: 'omit', referrerPolicy: 'no-referrer', signal: stop, cache: path === stampPath ? 'no-cache' : 'no-store',
      })
      // Every hop is held to https by the content security policy as well.
      if (!isAllowed(new URL(answer.url || url))) throw problem('redirect', path)
      if (!answer.ok) throw problem('http', path, answer.status, answer.headers.get('retry-after') ?? undefined)
      return await readUpTo(maxBytes, path, answer)
    } catch (error) {
      if (isDownloadProblem(error)) throw error
      if (stop.aborted) throw problem('timeout', path)
      throw problem(await answersAtAll(url) ? 'cors' : 'unreachable', path)
    }
  }
}

/** Reads no more than is allowed, however much is sent: gzip can make much of little. */
async function readUpTo(maxBytes: number, path: string, { body }: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = body?.getReader()
  for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) {
    size += part.value.length
    if (size > maxBytes) {
      await reader?.cancel()
      throw problem('size', path)
    }
    chunks.push(part.value)
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

/** Whether there is a server that merely does not let browsers read its answer. */
async function answersAtAll(url: URL): Promise<boolean> {
  try {
    await fetch(url, { mode: 'no-cors', method: 'HEAD', credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', signal: AbortSignal.timeout(5_000) })
    return true
  } catch {
    return false
  }
}

function problem(code: DownloadProblem['code'], path: string, status = 0, retryAfter?: string): DownloadProblem {
  const text = texts[code](path, status)
  return Object.assign(new Error(text.en), { name: 'DownloadProblem', code, text, ...(retryAfter !== undefined && { retryAfter }) })
}

const texts: Readonly<Record<DownloadProblem['code'], (path: string, status: number) => Text>> = {
  unreachable: (path) => ({ id: `Server registri tidak dapat dihubungi (${path}).`, en: `The registry's server cannot be reached (${path}).` }),
  cors: (path) => ({
    id: `Server menjawab, tetapi tidak mengizinkan peramban membaca ${path}. Pengelola server perlu menambahkan kepala "Access-Control-Allow-Origin: *".`,
    en: `The server answers but does not let browsers read ${path}. Whoever runs it must add the header "Access-Control-Allow-Origin: *".`,
  }),
  http: (path, status) => status === 404
    ? { id: `Di alamat itu tidak ada ${path} (404).`, en: `There is no ${path} at that address (404).` }
    : { id: `Server menjawab ${String(status)} untuk ${path}.`, en: `The server answered ${String(status)} for ${path}.` },
  timeout: (path) => ({ id: `${path} tidak selesai diterima dalam 30 detik.`, en: `${path} did not arrive within 30 seconds.` }),
  size: (path) => ({ id: `${path} lebih besar daripada yang diperbolehkan.`, en: `${path} is larger than it may be.` }),
  redirect: (path) => ({ id: `${path} dialihkan ke alamat yang bukan https.`, en: `${path} was redirected to an address that is not https.` }),
}
