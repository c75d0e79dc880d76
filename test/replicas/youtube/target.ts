import type { Recorded } from '../types'
import { read } from './proto'
import { authorOf } from './world/ids'
import { channel, type User } from './world/users'
import { makers, videoById } from './world/videos'

interface Body {
  readonly target?: { readonly videoId?: string }
  readonly channelIds?: readonly string[]
  readonly channelId?: string
  readonly createCommentParams?: string
  readonly createReplyParams?: string
  readonly actions?: readonly unknown[]
  readonly params?: string
  readonly serializedSharedEntity?: string
  readonly sharedAttachment?: string
}

const at = (token: unknown, ...path: number[]): string | undefined => (typeof token === 'string' ? read(token, ...path) : undefined)

/** Whoever made it; of several, a registrant. */
const maker = (id: string | undefined): User | undefined => {
  if (id === undefined) return undefined
  const video = videoById(id)
  return (video && makers(video).find((one) => one.registrant)) ?? authorOf(id)
}

/**
 * The channel a recorded request is aimed at, read as the site's own server would: who is named, whose video, post or
 * comment. Undefined where it names nobody, as a new post does.
 */
export const targetOf = ({ operation, body }: Recorded): User | undefined => {
  const fields = (typeof body === 'object' && body !== null ? body : {}) as Body
  if (operation.startsWith('like/')) return maker(fields.target?.videoId)
  if (operation.startsWith('subscription/')) return channel(fields.channelIds?.[0] ?? '')
  if (operation === 'ypc/get_offers') return channel(fields.channelId ?? '')
  if (operation === 'comment/create_comment') return maker(at(fields.createCommentParams, 2))
  if (operation === 'comment/create_comment_reply') return maker(at(fields.createReplyParams, 4))
  if (operation === 'comment/perform_comment_action') return maker(at(fields.actions?.[0], 3))
  if (operation.startsWith('live_chat/')) return channel(at(fields.params, 1, 5, 1) ?? '')
  return maker(at(fields.serializedSharedEntity ?? fields.sharedAttachment, 1))
}
