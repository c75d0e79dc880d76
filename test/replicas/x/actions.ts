import { graphql, ping, rest } from './api'
import { options } from './options'
import type { Post } from './posts'
import { isOn, setOn, showToast } from './store'
import type { User } from './world'
import { word } from './words'

/** Shows the new state at once, tells the server, and takes it back if the request fails. */
const optimistic = (what: string, on: boolean, request: (done: (ok: boolean) => void) => void): void => {
  ping(what.split(':')[0] as string, 'click')
  setOn(what, on)
  request((ok) => {
    if (!ok) setOn(what, !on)
  })
}

export const like = (post: Post): void =>
  optimistic(`like:${post.id}`, true, (done) => graphql('FavoriteTweet', { tweet_id: post.id }, done))
export const unlike = (post: Post): void =>
  optimistic(`like:${post.id}`, false, (done) => graphql('UnfavoriteTweet', { tweet_id: post.id }, done))
export const toggleLike = (post: Post): void => (isOn(`like:${post.id}`) ? unlike(post) : like(post))

export const repost = (post: Post): void =>
  optimistic(`repost:${post.id}`, true, (done) => graphql('CreateRetweet', { tweet_id: post.id, dark_request: false }, done))
export const undoRepost = (post: Post): void =>
  optimistic(`repost:${post.id}`, false, (done) => graphql('DeleteRetweet', { source_tweet_id: post.id, dark_request: false }, done))

export const toggleBookmark = (post: Post): void => {
  const on = isOn(`bookmark:${post.id}`)
  optimistic(`bookmark:${post.id}`, !on, (done) => graphql(on ? 'DeleteBookmark' : 'CreateBookmark', { tweet_id: post.id }, done))
}

/** The site names the account by id nearly everywhere and by handle from an intent page. */
export const follow = (who: User, by: 'id' | 'handle' = 'id'): void =>
  optimistic(`follow:${who.id}`, true, (done) =>
    rest('friendships/create', { skip_status: '1', ...(by === 'id' ? { user_id: who.id } : { screen_name: who.handle }) }, done),
  )
export const unfollow = (who: User): void =>
  optimistic(`follow:${who.id}`, false, (done) =>
    rest('friendships/destroy', { include_blocked_by: '1', skip_status: '1', user_id: who.id }, done),
  )

/** The operation's name is the replica's own: no public source names the real one. */
export const subscribe = (who: User): void =>
  optimistic(`subscribe:${who.id}`, true, (done) => graphql('CreateCreatorSubscription', { creator_id: who.id }, done))

export const join = (community: string): void =>
  optimistic(`join:${community}`, true, (done) => graphql('JoinCommunity', { communityId: community }, done))

export const sendByMessage = (post: Post, to: User, comment: string): void => {
  ping('dm_share', 'send')
  if (options.gen === '2023') rest('dm/new2', { text: comment, recipient_ids: to.id, tweet_id: post.id })
  else
    graphql('useSendMessageMutation', {
      message: { tweet: { tweet_id: post.id, comment: { text: comment } } },
      target: { participant_ids: [to.id] },
    })
  showToast(word('sent'))
}

/** What a composer holds when it is sent. */
export interface Draft {
  readonly text: string
  readonly replyTo?: Post | undefined
  readonly quote?: Post | undefined
}

export const createPost = ({ text, replyTo, quote }: Draft, done: (ok: boolean) => void): void => {
  ping('tweet_button', 'send_tweet')
  graphql(
    'CreateTweet',
    {
      tweet_text: text,
      ...(replyTo && { reply: { in_reply_to_tweet_id: replyTo.id, exclude_reply_user_ids: [] } }),
      ...(quote && { attachment_url: `https://x.com/${quote.author.handle}/status/${quote.id}` }),
      media: { media_entities: [], possibly_sensitive: false },
      semantic_annotation_ids: [],
    },
    (ok) => {
      if (ok) showToast(word('sent'))
      done(ok)
    },
  )
}
