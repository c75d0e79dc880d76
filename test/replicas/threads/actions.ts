import { options } from '../instagram/options'
import { isOn, setOn } from '../instagram/store'
import type { User } from '../instagram/world'
import { graphql, ping, rest } from './api'
import type { Post } from './posts'

type Done = (ok: boolean) => void

/** Shows the new state at once, tells the server, and takes it back if the request fails. */
const optimistic = (what: string, on: boolean, request: (done: Done) => void): void => {
  ping(what.split(':')[0] as string)
  setOn(what, on)
  request((ok) => {
    if (!ok) setOn(what, !on)
  })
}

// Twins that take back are named by analogy here and below: the sources name only the doing.
export const toggleLike = ({ id }: Post): void => {
  const on = !isOn(`like:${id}`)
  optimistic(`like:${id}`, on, (done) => graphql(`useBarcelonaLikeMutation${on ? 'Like' : 'Unlike'}Mutation`, { mediaID: id }, done))
}

export const setRepost = ({ id }: Post, on: boolean): void =>
  optimistic(`repost:${id}`, on, (done) =>
    options.gen === '2024'
      ? rest(`repost/${on ? 'create' : 'delete'}_repost/`, { media_id: id }, done)
      : graphql(`useBarcelona${on ? 'Create' : 'Delete'}RepostMutation`, { media_id: id }, done),
  )

export const setFollow = ({ id }: User, on: boolean): void =>
  optimistic(`follow:${id}`, on, (done) =>
    graphql(`useBarcelonaFollowMutation${on ? 'Follow' : 'Unfollow'}Mutation`, { target_user_id: id }, done),
  )

// This name and the last parts of the two paths that share are the replica's own.
export const save = ({ id }: Post): void => graphql('useBarcelonaSaveMutation', { mediaID: id })
export const sendPost = ({ id }: Post, to: User): void =>
  rest('direct_v2/threads/broadcast/media_share/', { media_id: id, recipient_users: JSON.stringify([[to.id]]) })
export const addToStory = ({ id }: Post): void => rest('media/configure_to_story/', { reshared_media_id: id })

/** A new post, a reply, or a post that quotes. The older build has another path for it. */
export const publish = (
  text: string,
  { replyTo, quote }: { readonly replyTo?: Post | undefined; readonly quote?: Post | undefined },
): void => {
  ping('publish')
  rest(options.gen === '2024' ? 'media/configure_text_post_app_feed/' : 'media/configure_text_only_post/', {
    caption: text,
    publish_mode: 'text_post',
    text_post_app_info: JSON.stringify({
      reply_control: 0,
      ...(replyTo && { reply_id: replyTo.id }),
      ...(quote && { quoted_post_id: quote.id }),
    }),
  })
}
