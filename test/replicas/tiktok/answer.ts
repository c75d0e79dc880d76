import { explored, following, forYou, ofAccount, relatedTo, searched, tagged, type List } from './lists'
import { commentsOf, videoById, type Comment, type Video } from './videos'
import { roomOf, secUid, userOf, type User } from './world'

const author = (who: User): object => ({ id: who.id, uniqueId: who.handle, nickname: who.name, secUid: secUid(who), verified: who.verified })

/** An item as every list and the page's own data hold it. */
export const itemStruct = (video: Video): object => ({
  id: video.id,
  desc: video.text,
  author: author(video.author),
  music: { title: 'original sound', authorName: video.sound.name },
  ...(video.kind === 'photo' && { imagePost: { images: [] } }),
  digged: false,
  collected: false,
})

export const userInfo = (who: User): object => ({ user: { ...author(who), roomId: roomOf(who) } })

const comment = ({ id, author: by, text, replies }: Comment): object => ({
  cid: id,
  text,
  user: { uid: by.id, unique_id: by.handle, nickname: by.name, sec_uid: secUid(by) },
  reply_comment: replies.map(comment),
})

const slice = (list: List, from: number): readonly Video[] =>
  Array.from({ length: Math.max(0, Math.min(8, list.length - from)) }, (_, at) => list.at(from + at))

/** What the real API would answer, as far as the page or an onlooker could use it: items with their authors, else "done". */
export const answer = (operation: string, fields: Record<string, unknown>): object => {
  const field = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '')
  const item = videoById(field('aweme_id') || field('itemId'))
  const who = userOf(field('uniqueId'))
  const lists: Record<string, () => readonly Video[]> = {
    'recommend/item_list': () => slice(forYou(field('n') === '' ? undefined : Number(field('n'))), Number(field('cursor'))),
    'following/item_list': () => slice(following(), 0),
    'explore/item_list': () => explored,
    'challenge/item_list': () => tagged,
    'related/item_list': () => (item === undefined ? [] : relatedTo(item)),
    'post/item_list': () => (who === undefined ? [] : ofAccount(who, 'videos')),
    'repost/item_list': () => (who === undefined ? [] : ofAccount(who, 'reposts')),
    'user/collect/item_list': () => (who === undefined ? [] : ofAccount(who, 'favorites')),
    'favorite/item_list': () => (who === undefined ? [] : ofAccount(who, 'liked')),
  }
  const list = lists[operation]
  if (list !== undefined) return { statusCode: 0, itemList: list().map(itemStruct), hasMore: false }
  if (operation === 'search/general/full') return { status_code: 0, data: searched.map((one) => ({ type: 1, item: itemStruct(one) })) }
  if (operation === 'comment/list' && item !== undefined) return { status_code: 0, comments: commentsOf(item).map(comment) }
  return { status_code: 0, status_msg: '' }
}
