import { sendReply } from '../actions'
import { refresh } from '../store'
import type { Comment } from '../world/posts'
import { word } from '../words'
import type { Box } from './comment-box'

let open: string | undefined
const expanded = new Set<string>()

/** Whether a reply to this comment is being written. */
export const isReplying = ({ id }: Comment): boolean => open === id
export const startReply = ({ id }: Comment): void => {
  open = id
  refresh()
}
const stopReply = (): void => {
  open = undefined
  refresh()
}

export const isExpanded = ({ id }: Comment): boolean => expanded.has(id)
export const expand = ({ id }: Comment): void => {
  expanded.add(id)
  refresh()
}

/** The box of a reply; a reply to a reply begins with a handle, which says nothing about whose it is. */
export const replyBox = (comment: Comment): Box => ({
  key: comment.id, placeholder: word('addReply'), submit: word('reply'),
  start: comment.id.includes('.') ? `@${comment.author.handle} ` : '', cancel: stopReply,
  send: async (text) => {
    const sent = await sendReply(comment, text)
    if (sent) stopReply()
    return sent
  },
})
