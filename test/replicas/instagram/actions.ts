import { graphql, ping, rest } from './api'
import { options } from './options'
import type { Comment, Post, Story } from './posts'
import { isOn, setOn, setWritten, writtenUnder } from './store'
import { viewer, type User } from './world'

type Done = (ok: boolean) => void
const old = options.gen === '2024'

/** Shows the new state at once, tells the server, and takes it back if the request fails. */
const optimistic = (what: string, on: boolean, request: (done: Done) => void): void => {
  ping(what.split(':')[0] as string)
  setOn(what, on)
  request((ok) => {
    if (!ok) setOn(what, !on)
  })
}

const setLike = ({ id }: Post, on: boolean): void =>
  optimistic(`like:${id}`, on, (done) =>
    old
      ? rest(`web/likes/${id}/${on ? 'like' : 'unlike'}/`, {}, done)
      : graphql(`usePolarisLikeMedia${on ? 'Like' : 'Unlike'}Mutation`, { media_id: id, container_module: 'feed_timeline' }, done),
  )

export const toggleLike = (post: Post): void => setLike(post, !isOn(`like:${post.id}`))
/** What two presses on a picture do: they never take a like back. */
export const doubleLike = (post: Post): void => {
  if (!isOn(`like:${post.id}`)) setLike(post, true)
}

// The path is the replica's own: the sources name only the request that adds a comment.
export const toggleCommentLike = ({ id }: Comment): void => {
  const on = !isOn(`like:${id}`)
  optimistic(`like:${id}`, on, (done) => rest(`web/comments/${on ? 'like' : 'unlike'}/${id}/`, {}, done))
}

// Twins that take back are named by analogy here and below where the sources name only the doing.
export const toggleStoryLike = ({ id }: Story): void => {
  const on = !isOn(`like:${id}`)
  optimistic(`like:${id}`, on, (done) => graphql(`usePolarisStoriesV3LikeMutation${on ? 'Like' : 'Unlike'}Mutation`, { mediaId: id }, done))
}

export const setRepost = ({ id }: Post, on: boolean): void =>
  optimistic(`repost:${id}`, on, (done) =>
    old
      ? rest(`repost/${on ? 'create' : 'delete'}_repost/`, { media_id: id }, done)
      : graphql(`usePolaris${on ? 'Create' : 'Delete'}MediaRepostMutation`, { media_id: id }, done),
  )

export const toggleSave = ({ id }: Post): void => {
  const on = !isOn(`save:${id}`)
  optimistic(`save:${id}`, on, (done) => graphql(`usePolarisSaveMedia${on ? 'Save' : 'Unsave'}Mutation`, { media_id: id }, done))
}

/** From a profile the site calls the request by another name than from everywhere else. */
export const setFollow = ({ id }: User, on: boolean, from: 'profile' | 'elsewhere'): void =>
  optimistic(`follow:${id}`, on, (done) => {
    if (old) return rest(`friendships/${on ? 'create' : 'destroy'}/${id}/`, { user_id: id }, done)
    const name =
      from === 'profile'
        ? `usePolaris${on ? 'Follow' : 'Unfollow'}Mutation`
        : `usePolarisToggleFollowUser${on ? 'Follow' : 'Unfollow'}Mutation`
    graphql(name, { target_user_id: id, container_module: from }, done)
  })

/** Adds a comment, shown before the server has answered. */
export const addComment = (post: Post, text: string, to?: Comment): void => {
  const mine: Comment = { id: `new-${writtenUnder(post.id).length}`, author: viewer, text }
  setWritten(post.id, [...writtenUnder(post.id), mine])
  ping('comment')
  rest(`web/comments/${post.id}/add/`, { comment_text: text, ...(to && { replied_to_comment_id: to.id }) }, (ok) => {
    if (!ok)
      setWritten(
        post.id,
        writtenUnder(post.id).filter((one) => one !== mine),
      )
  })
}

const recipients = (to: readonly User[]): string => JSON.stringify([to.map(({ id }) => id)])

/** The last part of the path is the replica's own, as are those of the story's two below. */
export const sendMedia = ({ id }: { id: string }, to: readonly User[], text: string): void =>
  rest('direct_v2/threads/broadcast/media_share/', { media_id: id, recipient_users: recipients(to), text })
export const replyToStory = ({ id, author }: Story, text: string): void =>
  rest('direct_v2/threads/broadcast/reel_share/', { media_id: id, reel_id: author.id, text })
export const reactToStory = ({ id, author }: Story, emoji: string): void =>
  rest('direct_v2/threads/broadcast/reel_react/', { media_id: id, reel_id: author.id, reaction_emoji: emoji })
export const addToStory = ({ id }: { id: string }): void => rest('media/configure_to_story/', { reshared_media_id: id })

/** A new post with the picture the replica has at hand. */
export const createPost = (caption: string, tagged: readonly User[]): void =>
  rest('media/configure/', {
    upload_id: String(Date.now()),
    caption,
    usertags: JSON.stringify({ in: tagged.map(({ id }) => ({ user_id: id, position: [0.5, 0.5] })) }),
  })

/** Looking at a story tells its author. */
export const sawStory = ({ id }: Story): void => graphql('PolarisStoriesV3SeenMutation', { reelMediaId: id })
