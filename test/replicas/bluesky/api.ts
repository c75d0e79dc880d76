import { viewer } from './world'

type Done = (ok: boolean) => void

/** Sends one XRPC procedure by fetch, as JSON. The real one goes to the host of the account's own data. */
export const xrpc = (method: string, body: Record<string, unknown>, done?: Done): void => {
  fetch(`/xrpc/${method}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }).then(
    ({ ok }) => done?.(ok),
    () => done?.(false),
  )
}

export const createRecord = (collection: string, record: Record<string, unknown>, done?: Done): void =>
  xrpc('com.atproto.repo.createRecord', { repo: viewer.did, collection, record: { $type: collection, ...record, createdAt: new Date().toISOString() } }, done)

export const deleteRecord = (collection: string, rkey: string, done?: Done): void =>
  xrpc('com.atproto.repo.deleteRecord', { repo: viewer.did, collection, rkey }, done)

/** What the feed's maker is told about most presses. */
export const interaction = (event: string, item: string): void =>
  xrpc('app.bsky.feed.sendInteractions', { interactions: [{ item, event: `app.bsky.feed.defs#${event}` }] })
