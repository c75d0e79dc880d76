import { toggleCommentLike } from '../actions'
import { buttonRenderer } from '../base/button'
import { define, h, repeat, when } from '../base/element'
import { commentPath } from '../parts/comment'
import { commentBox } from '../parts/comment-box'
import { expand, isExpanded, isReplying, replyBox, startReply } from '../parts/comment-reply'
import { newComment } from '../parts/comments'
import { loaded } from '../parts/loaded'
import { isOn, refresh } from '../store'
import { commentsUnder, type Comment } from '../world/posts'
import { commentLikeCount, word } from '../words'

let open: string | undefined

const view = define<Comment>('ytm-comment-renderer', (host) => {
  const comment = () => host.data
  return h('div.comment-content', {},
    h('a.comment-icon-container', { href: () => `/@${comment().author.handle}`, 'aria-label': () => `@${comment().author.handle}` }),
    h('div.comment-header', {}, h('a.comment-title', { href: () => `/@${comment().author.handle}` }, () => `@${comment().author.handle}`),
      h('a.comment-published-time', { href: () => commentPath(comment()) }, '2 j')),
    h('p.comment-text', {}, () => comment().text),
    h('div.comment-details.row', {},
      h('ytm-comment-like-button', {}, buttonRenderer('',
        { label: () => commentLikeCount(comment().id.length), icon: 'like', pressed: () => isOn(`clike:${comment().id}`),
        press: () => toggleCommentLike(comment()) })),
      buttonRenderer('', { label: word('reply'), text: word('reply'), press: () => startReply(comment()), more: { class: 'comment-reply' } })))
})

const thread = define<Comment>('ytm-comment-thread-renderer', (host) => {
  const comment = () => host.data
  return [
    view(comment),
    h('ytm-comment-replies-renderer', {},
      when(() => isReplying(comment()) && comment().id, () => h('ytm-comment-dialog-renderer', {}, commentBox(() => replyBox(comment())))),
      when(() => comment().replies.length, () =>
        h('button.show-replies', { '@click': () => expand(comment()) }, () => `${comment().replies.length} ${word('replies')}`)),
      when(() => isExpanded(comment()) && comment().id, () => repeat(() => comment().replies, view))),
  ]
})

/** A line that opens the comments in a panel of their own. */
export const commentsEntry = define<string>('ytm-comments-entry-point-header-renderer', (host) =>
  h('button', { '@click': () => {
    open = host.data
    refresh()
  } }, `${word('comments')} 6`))

/** The panel; the video it belongs to is elsewhere. */
export const commentsPanel = define<string>('ytm-engagement-panel', (host) =>
  when(() => open === host.data && loaded('next', { continuation: host.data }) && host.data, () => h('ytm-comment-section-renderer', {},
    h('ytm-comment-simplebox-renderer', {}, h('ytm-comment-dialog-renderer', {}, commentBox(() => newComment(host.data)))),
    h('ytm-item-section-renderer', { 'section-identifier': 'comment-item-section' }, repeat(() => commentsUnder(host.data), thread)))))
