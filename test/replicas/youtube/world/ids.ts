import { users, viewer, type User } from './users'

const two = (n: number): string => String(n).padStart(2, '0')
const six = (n: number): string => String(n).padStart(6, '0')
const by = (at: string | undefined): User | undefined => (at === '99' ? viewer : at === undefined ? undefined : users[Number(at)])

/** Eleven characters that carry the channel and a serial number. */
export const videoId = (author: User, serial: number): string => `v${two(author.at)}-${six(serial)}k`
/** `Ugkx…`, thirty-six characters. */
export const postId = (author: User, serial: number): string => `Ugkx${two(author.at)}${six(serial)}`.padEnd(36, 'QwErTy')
/** `Ugz…AaABAg`, twenty-six characters; a reply is its parent's id, a dot and one of its own. */
export const commentId = (author: User, serial: number, parent?: string): string =>
  parent === undefined ? `Ugz${two(author.at)}${six(serial)}xY7_kQ-`.padEnd(20, 'w') + 'AaABAg' : `${parent}.9${two(author.at)}${six(serial)}`
export const playlistId = (author: User): string => `PL${two(author.at)}`.padEnd(34, 'xT-')

/** Who made the thing with this id: the ground truth behind every recorded request. Undefined for an id of nothing here. */
export const authorOf = (id: string): User | undefined => {
  const own = id.startsWith('Ugz') ? id.split('.').at(-1) ?? id : id
  return by(/^(?:v|Ugkx|Ugz|9|PL)(\d\d)/.exec(own)?.[1])
}
