import { ping, post, postJson, webcast } from './api'
import { isOn, setOn, showToast, write } from './store'
import type { Comment, Video } from './videos'
import { word } from './words'
import { idOf, roomOf, secUid, viewer, type User } from './world'

/** Shows the new state at once, tells the server, and takes it back if the request fails. */
const optimistic = (what: string, on: boolean, request: Promise<boolean>): void => {
  ping(what.split(':')[0] as string)
  setOn(what, on)
  void request.then((ok) => {
    if (!ok) setOn(what, !on)
  })
}

const setLike = (video: Video, on: boolean): void =>
  optimistic(`like:${video.id}`, on, post('/api/commit/item/digg/', { aweme_id: video.id, type: on ? '1' : '0' }))
export const toggleLike = (video: Video): void => setLike(video, !isOn(`like:${video.id}`))
/** A double-click likes and never takes a like back. */
export const likeOnly = (video: Video): void => {
  if (!isOn(`like:${video.id}`)) setLike(video, true)
}

export const toggleCommentLike = (comment: Comment, { id }: Video): void => {
  const on = !isOn(`like:${comment.id}`)
  const parameters = { aweme_id: id, cid: comment.id, digg_type: on ? '1' : '2', type: on ? '1' : '0' }
  optimistic(`like:${comment.id}`, on, post('/api/comment/digg/', parameters))
}

export const toggleFavourite = ({ id }: Video): void => {
  const on = !isOn(`favourite:${id}`)
  optimistic(`favourite:${id}`, on, post('/api/commit/item/collect/', { aweme_id: id, type: on ? '1' : '0' }))
}

export const toggleRepost = ({ id }: Video): void => {
  const on = !isOn(`repost:${id}`)
  optimistic(`repost:${id}`, on, post(`/tiktok/v1/upvote/${on ? 'publish' : 'delete'}`, { item_id: id }))
  if (on) showToast(word('reposted'))
}

export const toggleFollow = (who: User): void => {
  const on = !isOn(`follow:${who.id}`)
  optimistic(`follow:${who.id}`, on, post('/api/commit/follow/user/', { user_id: who.id, sec_user_id: secUid(who), type: on ? '1' : '0' }))
}

let serial = 900_000

/** Writes below an item, or in answer to a comment. The text rides in the form as well, for the recorder. */
export const publish = (video: Video, text: string, answers?: Comment): void => {
  ping('post_comment')
  const parameters = { aweme_id: video.id, text, text_extra: '[]', ...(answers && { reply_id: answers.id }) }
  void post('/api/comment/publish/', parameters, { text }).then((ok) => {
    serial += 1
    if (ok) write(answers?.id ?? video.id, { id: idOf('comment', viewer, serial), author: viewer, text, replies: [] })
  })
}

export const removeOwn = (comment: Comment, { id }: Video): void =>
  optimistic(`said:${id}`, false, post('/api/comment/delete/', { aweme_id: id, cid: comment.id }))

/** Invented: the real page opens another site here, and no public source names the request that counts it. */
export const shareOut = ({ id }: Video, channel: string): void =>
  void post('/api/commit/item/share/', { aweme_id: id, share_channel: channel })

/** Invented: the real page sends a packet over its message connection. */
export const sendTo = ({ id }: Video, to: User, text: string): void => {
  postJson('/v1/message/send', { to_user_id: to.id, aweme: { item_id: id }, text })
  showToast(word('sent'))
}

export const liveLike = (host: User): void => webcast('room/like', { room_id: roomOf(host), count: '1' })
export const liveChat = (host: User, content: string): void => webcast('room/chat', { room_id: roomOf(host), content }, { content })
export const liveShare = (host: User, target: string): void => webcast('share', { room_id: roomOf(host), target })

export const publishVideo = (text: string): void => {
  postJson('/tiktok/web/project/post/v1/', { post_common_info: { post_type: 3 }, feature_common_info_list: [{ text }] })
  showToast(word('sent'))
}
