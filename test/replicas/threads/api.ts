type Done = (ok: boolean) => void

const form = 'application/x-www-form-urlencoded'

/** A query or mutation, by fetch: its name is in the form and in a header, its number is another one with every release. */
export const graphql = (name: string, variables: Record<string, unknown>, done?: Done): void => {
  const body = new URLSearchParams({
    fb_api_req_friendly_name: name,
    variables: JSON.stringify(variables),
    doc_id: String(Math.trunc(performance.timeOrigin)),
  })
  fetch('/graphql/query', { method: 'POST', headers: { 'content-type': form, 'x-fb-friendly-name': name }, body: body.toString() }).then(
    ({ ok }) => done?.(ok),
    () => done?.(false),
  )
}

/** `rest('repost/create_repost/', …)` posts a form to `/api/v1/repost/create_repost/`, by XMLHttpRequest. */
export const rest = (path: string, fields: Record<string, string>, done?: Done): void => {
  const request = new XMLHttpRequest()
  request.open('POST', `/api/v1/${path}`, true)
  request.setRequestHeader('content-type', form)
  request.onload = () => done?.(request.status >= 200 && request.status < 300)
  request.onerror = () => done?.(false)
  request.send(new URLSearchParams(fields).toString())
}

/** The log ping that rides along with nearly everything on the real site. */
export const ping = (event: string): void => {
  const request = new XMLHttpRequest()
  request.open('POST', '/ajax/bz', true)
  request.send(JSON.stringify([{ event }]))
}
