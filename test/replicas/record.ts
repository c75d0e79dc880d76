import type { Recorded } from './types'

/** What the server knows of a POST before it decides what it was. */
interface Heard {
  readonly host: string
  readonly path: string
  readonly type: string
  readonly body: string
}

const operationOf = (path: string): string => {
  const plain = path.split('?')[0] ?? path
  return /\/graphql\/[^/]+\/(\w+)/.exec(plain)?.[1] ?? /\/i\/api\/[\d.]+\/(.+?)(?:\.json)?$/.exec(plain)?.[1] ?? plain
}

const parse = ({ type, body }: Heard): unknown => {
  if (type.includes('x-www-form-urlencoded')) return Object.fromEntries(new URLSearchParams(body))
  try {
    return JSON.parse(body) as unknown
  } catch {
    return body
  }
}

// Only what is known to change nothing is listed; everything else is taken for a mutation.
const harmless = /^(jot\/|HomeTimeline$|HomeLatestTimeline$)/

/** One POST as tests see it. */
export const record = (heard: Heard, at: number): Recorded => {
  const operation = operationOf(heard.path)
  return { host: heard.host, path: heard.path, operation, body: parse(heard), mutation: !harmless.test(operation), at }
}
