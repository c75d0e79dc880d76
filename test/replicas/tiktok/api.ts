type Parameters = Readonly<Record<string, string>>

const device: Parameters = { aid: '1988', app_language: 'id-ID', device_platform: 'web_pc', WebIdLastTime: '1700000000' }

/**
 * The site's own script wraps `fetch` and signs the whole address, so the address a request leaves with is
 * longer than the one the page asked for. The signature here is a checksum of the replica's own.
 */
export const signFetch = (): void => {
  const plain = window.fetch
  window.fetch = (input, init) => {
    if (typeof input !== 'string' || !input.includes('aid=1988')) return plain(input, init)
    let sum = 7
    for (const letter of input) sum = (sum * 31 + letter.charCodeAt(0)) % 4_294_967_296
    return plain(`${input}&msToken=contoh${sum}&X-Bogus=DFSzs${sum.toString(36)}&X-Gnarly=M${sum.toString(16)}`, init)
  }
}

const address = (path: string, parameters: Parameters): string => `${path}?${new URLSearchParams({ ...device, ...parameters }).toString()}`

/** Posts with everything in the query, as the site does; `body` is what little goes as a form. True if it was accepted. */
export const post = async (path: string, parameters: Parameters, body: Parameters = {}): Promise<boolean> => {
  try {
    const answer = await fetch(address(path, parameters), { method: 'POST', body: new URLSearchParams(body) })
    return answer.ok
  } catch {
    return false
  }
}

/** Posts to the live host. It is another origin, and the replica's server sends no permission to read its answers. */
export const webcast = (path: string, parameters: Parameters, body: Parameters = {}): void =>
  void fetch(address(`https://webcast.tiktok.com/webcast/${path}/`, parameters), { method: 'POST', mode: 'no-cors', body: new URLSearchParams(body) }).catch(
    () => undefined,
  )

/** Posts JSON: messages and uploads. */
export const postJson = (path: string, body: object): void =>
  void fetch(address(path, {}), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }).catch(() => undefined)

/** A read over GET. */
export const read = async (path: string, parameters: Parameters): Promise<void> => {
  await fetch(address(`/api/${path}/`, parameters)).then((answer) => answer.json()).catch(() => undefined)
}

/** The log ping that rides along with nearly everything on the real site. */
export const ping = (event: string): void => postJson('/v1/list', { events: [{ event, params: '{}' }] })
