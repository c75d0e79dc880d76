import { innertube, ping } from './api'
import { isOn, setOn, setVote } from './store'
import { commentAction, createComment, createReply, liveMessage, sharedEntity } from './tokens'
import type { Comment, Post } from './world/posts'
import type { User } from './world/users'
import type { Video } from './world/videos'

/** Shows the new state at once, tells the server, and takes it back if the request fails. */
const optimistic = async (what: string, on: boolean, path: string, body: object): Promise<void> => {
  ping(what.split(':')[0] as string)
  setOn(what, on)
  if (!(await innertube(path, body))) setOn(what, !on)
}

export const toggleLike = ({ id }: Video): void => {
  const on = isOn(`like:${id}`)
  if (!on) setOn(`dislike:${id}`, false)
  void optimistic(`like:${id}`, !on, on ? 'like/removelike' : 'like/like', { target: { videoId: id }, params: 'CgIQAA%3D%3D' })
}
export const toggleDislike = ({ id }: Video): void => {
  const on = isOn(`dislike:${id}`)
  setOn(`like:${id}`, false)
  void optimistic(`dislike:${id}`, !on, on ? 'like/removelike' : 'like/dislike', { target: { videoId: id } })
}

export const subscribe = ({ id }: User): void =>
  void optimistic(`sub:${id}`, true, 'subscription/subscribe', { channelIds: [id], params: 'EgIIAhgA' })
export const unsubscribe = ({ id }: User): void =>
  void optimistic(`sub:${id}`, false, 'subscription/unsubscribe', { channelIds: [id], params: 'CgIIAhgA' })
/** The bell: how much one hears of a channel one is subscribed to. */
export const setBell = ({ id }: User): void => void innertube('notification/modify_channel_preference', { channelIds: [id], params: 'EgIIAw%3D%3D' })

/** Opens the offer; the money is dealt with in a frame the replica does not have. The path is the replica's own. */
export const askToJoin = ({ id }: User): void => void innertube('ypc/get_offers', { channelId: id })

export const toggleCommentLike = ({ id, author, under }: Comment): void => {
  const on = isOn(`clike:${id}`)
  const actions = [commentAction(on ? 'unlike' : 'like', id, under, author.id)]
  void optimistic(`clike:${id}`, !on, 'comment/perform_comment_action', { actions })
}
export const togglePostLike = (post: Post): void => toggleCommentLike({ ...post, under: post.id, replies: [] })
export const vote = ({ id, author }: Post, choice: number): void => {
  setVote(id, choice)
  void innertube('comment/perform_comment_action', { actions: [commentAction('vote', id, id, author.id)], choice })
}

export const sendComment = (under: string, commentText: string): Promise<boolean> =>
  innertube('comment/create_comment', { createCommentParams: createComment(under), commentText })
export const sendReply = ({ under, id }: Comment, commentText: string): Promise<boolean> =>
  innertube('comment/create_comment_reply', { createReplyParams: createReply(under, id), commentText })

/** A post of one's own; `shared` is the video or post it passes on. */
export const createPost = (text: string, shared?: string): Promise<boolean> =>
  innertube('backstage/create_post', { createBackstagePostParams: 'EgIIAQ%3D%3D', commentText: text,
    ...(shared !== undefined && { sharedAttachment: sharedEntity(shared) }) })

export const askForSharePanel = (id: string): Promise<boolean> => innertube('share/get_share_panel', { serializedSharedEntity: sharedEntity(id) })
/** The site opens a window on the service's own page, which tests have no use for; this request, the replica's own, stands for it. */
export const shareTo = (id: string, serviceName: string): void =>
  void innertube('share/send_to_service', { serializedSharedEntity: sharedEntity(id), serviceName })

export const saveForLater = ({ id }: Video): void =>
  void innertube('browse/edit_playlist', { playlistId: 'WL', actions: [{ addedVideoId: id, action: 'ACTION_ADD_VIDEO' }] })

export const sendChat = ({ id, author }: Video, text: string): Promise<boolean> =>
  innertube('live_chat/send_message', { params: liveMessage(author.id, id), clientMessageId: '0', richMessage: { textSegments: [{ text }] } })
/** Hearts and votes in a chat: no public source names these requests. */
export const sendChatReaction = ({ id, author }: Video, emoji: string): void =>
  void innertube('live_chat/send_reaction', { params: liveMessage(author.id, id), emoji })
export const voteInChat = ({ id, author }: Video, choice: number): void => {
  setVote(`chat:${id}`, choice)
  void innertube('live_chat/vote', { params: liveMessage(author.id, id), choice })
}
