import { options } from './options'

const context = {
  client: { hl: options.lang, gl: 'ID', clientName: location.host.startsWith('m.') ? 'MWEB' : 'WEB', clientVersion: '2.20261120.01.00' },
  user: { lockedSafetyMode: false }, request: { useSsl: true, internalExperimentFlags: [] },
}

/** Sends one request the way the site does: `fetch` is handed a `Request`, the target is in the body. True when it was accepted. */
export const innertube = async (path: string, body: object): Promise<boolean> => {
  const request = new Request(`/youtubei/v1/${path}?prettyPrint=false`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-youtube-client-name': '1', authorization: `SAPISIDHASH ${Math.trunc(Date.now() / 1000)}_00` },
    body: JSON.stringify({ context, ...body }),
  })
  try {
    const answer = await fetch(request)
    await answer.text()
    return answer.ok
  } catch {
    return false
  }
}

/** The log that rides along with nearly everything. */
export const ping = (element: string): void =>
  void navigator.sendBeacon('/youtubei/v1/log_event?alt=json', JSON.stringify({ context, events: [{ interactionLoggingClick: { visualElement: element } }] }))
