import { viewer } from './world'

type Done = (ok: boolean) => void

const send = (path: string, fields: Record<string, string>, headers: Record<string, string>, done?: Done): void => {
  const request = new XMLHttpRequest()
  request.open('POST', path, true)
  request.setRequestHeader('content-type', 'application/x-www-form-urlencoded')
  for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
  request.onload = () => done?.(request.status >= 200 && request.status < 300)
  request.onerror = () => done?.(false)
  request.send(new URLSearchParams(fields).toString())
}

// Document ids change with every release of the site, so nothing may lean on them.
const docId = (name: string): string => String([...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 9e15 + performance.timeOrigin)

/** A query or mutation: a form that names itself in the body and in a header, to one address for all. */
export const graphql = (name: string, variables: Record<string, unknown>, done?: Done): void =>
  send('/api/graphql/', {
    av: viewer.id, __user: viewer.id, __a: '1', __comet_req: '15', fb_dtsg: 'contoh', jazoest: '25000', lsd: 'contoh',
    fb_api_caller_class: 'RelayModern', fb_api_req_friendly_name: name, variables: JSON.stringify(variables), server_timestamps: 'true', doc_id: docId(name),
  }, { 'X-FB-Friendly-Name': name, 'X-FB-LSD': 'contoh' }, done)

/** An action on the small site. Its transport is not known from public sources: path and field names are the replica's own. */
export const sdui = (action: string, fields: Record<string, string>, done?: Done): void =>
  send('/sdui/action/', { __user: viewer.id, fb_dtsg: 'contoh', action, ...fields }, {}, done)

/** The log ping that rides along with nearly everything on the real site. */
export const ping = (event: string): void => send('/ajax/bnzai?__a=1', { q: JSON.stringify([{ event, page: location.pathname }]) }, {})
