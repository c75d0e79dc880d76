import type { Recorded, Target } from '../types'
import { postById } from './posts'
import { authorOf, users, type User } from './world'

const parsed = (value: unknown): unknown => {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return value
  return JSON.parse(value) as unknown
}

/** Values of the fields of that name anywhere in a body, also in JSON within it. */
export const fields = (body: unknown, name: RegExp): string[] => {
  const value = parsed(body)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (name.test(key) && typeof inner === 'string' ? [inner] : fields(inner, name)))
}

/** Everybody who made what has this id, or who has it. */
const peopleOf = (id: string): User[] => {
  const author = authorOf(id) ?? users.find((one) => one.id === id)
  return author ? [author, ...(postById(id)?.with ?? [])] : []
}

/**
 * The account a recorded request is aimed at: author or co-author of the post, story or comment it names, or the
 * account it follows or tags; a registrant among several. Undefined where it names none, as a new post does.
 */
export const targetOf = ({ path, body }: Recorded): Target | undefined => {
  const named = [...path.matchAll(/\/(\d{11,})\//g)].map(([, id]) => id ?? '')
  const given = fields(body, /^(media_id|mediaId|reshared_media_id|replied_to_comment_id|target_user_id|user_id)$/)
  const people = [...named, ...given].flatMap(peopleOf)
  return people.find(({ registrant }) => registrant) ?? people[0]
}
