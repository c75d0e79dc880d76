import { idOf, type Scope } from '../ids'
import { permalink } from '../links'
import { options } from '../options'
import type { Post } from '../posts'
import { currentPlace, navigate } from '../route'

/** Feedback whose comment box is to take the focus as soon as it is there. */
let wanted = ''
export const takeFocus = (feedback: string): boolean => {
  const mine = wanted === feedback
  if (mine) wanted = ''
  return mine
}

const box = (scope: Scope, feedback: string): HTMLElement | null => document.getElementById(idOf(scope, feedback, 'editor'))

/** Goes to a post's comments: where it has a box already that one is focused, else the post opens over the page. */
export const openComments = (post: Post, scope: Scope, write: boolean): void => {
  const editor = box(scope, post.id)
  if (editor) {
    if (write) editor.focus()
    return
  }
  wanted = write ? post.id : ''
  if (options.out && currentPlace().behind) return
  navigate(permalink(post))
}
