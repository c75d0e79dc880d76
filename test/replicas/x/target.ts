import type { Recorded } from '../types'
import { authorOf, users, type User } from './world'

const values = (body: unknown): string[] => typeof body === 'string' ? [body]
  : typeof body === 'object' && body !== null ? Object.values(body).flatMap(values) : []

const field = (body: unknown, name: string): string | undefined => {
  if (typeof body !== 'object' || body === null) return undefined
  const own = (body as Record<string, unknown>)[name]
  if (typeof own === 'string') return own
  return Object.values(body).map((value) => field(value, name)).find((found) => found !== undefined)
}

/**
 * The account a recorded request is aimed at: author of the post it names, or the account it follows.
 * Undefined where it names neither, as a new post does. The ground truth for whoever is said to be its target.
 */
export const targetOf = ({ operation, body }: Recorded): User | undefined => {
  if (operation.startsWith('friendships/') || operation === 'CreateCreatorSubscription') {
    const named = [field(body, 'user_id'), field(body, 'creator_id'), field(body, 'screen_name')?.toLowerCase()]
    return users.find((one) => named.includes(one.id) || named.includes(one.handle.toLowerCase()))
  }
  const post = operation === 'CreateTweet'
    ? field(body, 'in_reply_to_tweet_id') ?? /\/status\/(\d+)$/.exec(field(body, 'attachment_url') ?? '')?.[1]
    : values(body).find((value) => authorOf(value) !== undefined)
  return post === undefined ? undefined : authorOf(post)
}
