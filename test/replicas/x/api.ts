/** Sends one request the way the site does, by XMLHttpRequest; `done` hears whether it was accepted. */
const send = (method: string, path: string, type: string, body: string, done?: (ok: boolean, answer: unknown) => void): void => {
  const request = new XMLHttpRequest()
  request.open(method, path, true)
  request.setRequestHeader('content-type', type)
  request.setRequestHeader('x-twitter-active-user', 'yes')
  request.responseType = 'json'
  request.onload = () => done?.(request.status >= 200 && request.status < 300, request.response)
  request.onerror = () => done?.(false, undefined)
  request.send(body)
}

// Query ids change with every release of the site, so nothing may lean on them.
const queryId = (operation: string): string =>
  btoa(`${operation}${Math.trunc(performance.timeOrigin)}`).replace(/\W/g, '').slice(0, 22)

export const graphql = (operation: string, variables: Record<string, unknown>, done?: (ok: boolean, answer: unknown) => void): void => {
  const id = queryId(operation)
  send('POST', `/i/api/graphql/${id}/${operation}`, 'application/json', JSON.stringify({ variables, queryId: id }), done)
}

/** A read over GET, variables in the query as the site does. */
export const graphqlGet = (operation: string, variables: Record<string, unknown>, done?: (ok: boolean, answer: unknown) => void): void =>
  send('GET', `/i/api/graphql/${queryId(operation)}/${operation}?variables=${encodeURIComponent(JSON.stringify(variables))}`,
    'application/json', '', done)

/** `rest('friendships/create', …)` posts a form to `/i/api/1.1/friendships/create.json`. */
export const rest = (name: string, fields: Record<string, string>, done?: (ok: boolean) => void): void =>
  send('POST', `/i/api/1.1/${name}.json`, 'application/x-www-form-urlencoded', new URLSearchParams(fields).toString(), done)

/** The log ping that rides along with nearly everything on the real site. */
export const ping = (element: string, action: string): void =>
  rest('jot/client_event', { category: 'perftown', log: JSON.stringify([{ _category_: 'client_event', event_namespace: { element, action } }]) })
