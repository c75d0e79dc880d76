import type { Recorded, SiteServer } from './types'

/** What the server knows of a POST before it decides what it was. */
interface Heard {
  readonly host: string
  readonly path: string
  readonly type: string
  readonly body: string
}

const parse = ({ type, body }: Heard): unknown => {
  if (type.includes('x-www-form-urlencoded')) return Object.fromEntries(new URLSearchParams(body))
  try {
    return JSON.parse(body) as unknown
  } catch {
    return body
  }
}

/** One POST as tests see it. */
export const record = (site: SiteServer, heard: Heard, at: number): Recorded => {
  const body = parse(heard)
  const operation = site.operation(heard.path, body)
  return { host: heard.host, path: heard.path, operation, body, mutation: !site.harmless.test(operation), at }
}
