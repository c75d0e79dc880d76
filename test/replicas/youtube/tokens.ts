import { read, token } from './proto'

// Field numbers: LuanRT/YouTube.js protos/misc/params.proto; continuation as taizan-hokuto/pytchat builds it.

/** A new comment's parameters: field 2 names the video. For a post the same field is the replica's guess. */
export const createComment = (under: string): string => token([[2, under], [5, [[1, 0]]], [10, 7]])
/** A reply's parameters; the fields are those of older clients. */
export const createReply = (under: string, comment: string): string => token([[2, under], [4, comment], [5, [[1, 0]]], [10, 7]])

const commentActions = { dislike: 4, like: 5, unlike: 3, vote: 19 } as const
/** Like, dislike or a vote: type, comment or post, video, channel. The numbers of the types are the replica's own. */
export const commentAction = (type: keyof typeof commentActions, comment: string, under: string, channelId: string): string =>
  token([[1, commentActions[type]], [2, 0], [3, comment], [5, under], [23, channelId]])

/** Parameters of a chat message: channel and video of the stream. */
export const liveMessage = (channelId: string, videoId: string): string => token([[1, [[5, [[1, channelId], [2, videoId]]]]], [2, 1], [3, 4]])

/** What the chat frame's address carries. */
export const chatContinuation = (channelId: string, videoId: string): string =>
  token([[119_693_434, [[3, token([[1, [[3, [[1, videoId]]], [5, [[1, channelId], [2, videoId]]]]], [3, [[48_687_757, [[1, videoId]]]]], [4, 1]])]]]])
/** Video of the stream a chat belongs to. */
export const chatVideo = (continuation: string): string | undefined => {
  const inner = read(continuation, 119_693_434, 3)
  return inner === undefined ? undefined : read(inner, 1, 5, 2)
}

/** What a share panel is about. That posts and playlists use the same field is the replica's guess. */
export const sharedEntity = (id: string): string => token([[1, id]])
