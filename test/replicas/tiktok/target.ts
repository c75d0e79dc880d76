import type { Recorded } from '../types'
import { ownerOf, users, type User } from './world'

/**
 * The account a recorded request is aimed at: whoever owns the item, comment or room its address names, or is followed.
 * A reply is aimed at the commenter and at the item's author: of the two, a registrant if one is.
 * Undefined where it names none, as a new post does. The ground truth for whoever is said to be its target.
 */
export const targetOf = ({ operation, path, body }: Recorded): User | undefined => {
  const query = new URL(path, 'https://www.tiktok.com').searchParams
  const named = (name: string) => ownerOf(query.get(name) ?? '')
  if (operation.startsWith('commit/follow/')) return users.find(({ id }) => id === query.get('user_id'))
  if (operation === 'v1/message/send') return ownerOf((body as { aweme: { item_id: string } }).aweme.item_id)
  if (operation.startsWith('comment/digg')) return named('cid')
  const touched = ['aweme_id', 'item_id', 'room_id', 'reply_id'].map(named).filter((who) => who !== undefined)
  return touched.find(({ registrant }) => registrant) ?? touched[0]
}
