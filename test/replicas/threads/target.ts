import { fields } from '../instagram/target'
import { authorOf, users } from '../instagram/world'
import type { Recorded, Target } from '../types'

/**
 * The account a recorded request is aimed at: author of the post it likes, reposts, shares, answers or quotes, or the
 * account it follows. Undefined where it names none, as a new post does.
 */
export const targetOf = ({ body }: Recorded): Target | undefined => {
  const ids = fields(body, /^(mediaID|media_id|reshared_media_id|reply_id|quoted_post_id|target_user_id)$/)
  const people = ids.flatMap((id) => authorOf(id) ?? users.filter((one) => one.id === id))
  return people.find(({ registrant }) => registrant) ?? people[0]
}
