type Done = (ok: boolean) => void

const send = (path: string, fields: Record<string, string>, headers: Record<string, string>, done?: Done): void => {
  const request = new XMLHttpRequest()
  request.open('POST', path, true)
  request.setRequestHeader('content-type', 'application/x-www-form-urlencoded')
  request.setRequestHeader('x-ig-app-id', '936619743392459')
  for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
  request.onload = () => done?.(request.status >= 200 && request.status < 300)
  request.onerror = () => done?.(false)
  request.send(new URLSearchParams(fields).toString())
}

/** A query or mutation: its name is in a field of the form and in a header, its number is another one with every release. */
export const graphql = (name: string, variables: Record<string, unknown>, done?: Done): void =>
  send(
    '/graphql/query',
    {
      av: '17841400000000001',
      fb_api_req_friendly_name: name,
      variables: JSON.stringify(variables),
      doc_id: String(Math.trunc(performance.timeOrigin)),
    },
    { 'x-fb-friendly-name': name },
    done,
  )

/** `rest('web/likes/36…/like/')` posts a form to `/api/v1/web/likes/36…/like/`. */
export const rest = (path: string, fields: Record<string, string> = {}, done?: Done): void => send(`/api/v1/${path}`, fields, {}, done)

/** The log ping that rides along with nearly everything on the real site. */
export const ping = (event: string): void => send('/ajax/bz', { q: JSON.stringify([{ event }]) }, {})
