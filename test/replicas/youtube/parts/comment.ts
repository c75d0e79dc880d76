import { toggleCommentLike } from '../actions'
import { buttonRenderer } from '../base/button'
import { define, h, repeat, when, type Factory } from '../base/element'
import { old } from '../options'
import { isOn } from '../store'
import type { Comment } from '../world/posts'
import { commentLikeCount, word } from '../words'
import { avatar, channelPath } from './author'
import { commentBox } from './comment-box'
import { expand, isExpanded, isReplying, replyBox, startReply } from './comment-reply'

/** Where a comment is found again: the id is in the link around its time. */
export const commentPath = ({ under, id }: Comment): string => (under.startsWith('Ugk') ? `/post/${under}?lc=${id}` : `/watch?v=${under}&lc=${id}`)

const likes = ({ id }: Comment): number => id.length + Number(id.slice(3, 5))

const bar = (comment: () => Comment): HTMLElement =>
  h(old ? 'ytd-comment-action-buttons-renderer#action-buttons' : 'ytd-comment-engagement-bar#action-buttons', {}, h('div#toolbar', {},
    buttonRenderer('like-button', {
      label: () => commentLikeCount(likes(comment())), icon: 'like', pressed: () => isOn(`clike:${comment().id}`), press: () => toggleCommentLike(comment()),
    }),
    h('span#vote-count-middle', {}, () => likes(comment())),
    buttonRenderer('dislike-button', { label: word('dislikeComment'), icon: 'dislike', pressed: () => false, press: () => undefined }),
    h('div#reply-button-end', {}, buttonRenderer('', { label: word('reply'), text: word('reply'), press: () => startReply(comment()) }))),
  // Before, the editor stood inside the comment it answers.
  old && h('div#reply-dialog', {}, when(() => isReplying(comment()) && comment().id, () =>
    h('ytd-comment-reply-dialog-renderer', {}, commentBox(() => replyBox(comment()))))))

/** One comment. A link in its text leads to a channel that did not write it. */
const commentView = define<Comment>(old ? 'ytd-comment-renderer' : 'ytd-comment-view-model', (host) => {
  const comment = () => host.data
  return h('div#body', {},
    h('div#author-thumbnail', {}, h('button#author-thumbnail-button', { 'aria-label': () => `@${comment().author.handle}` }, avatar('img'))),
    h('div#main', {},
      h('div#header', {}, h('div#pinned-comment-badge', {}, () => (comment().pinned ? `📌 ${word('pinned')}` : '')), h('div#header-author', {},
        h('h3', {}, h('a#author-text.yt-simple-endpoint', { href: () => channelPath(comment().author) },
          h('span', {}, () => (old ? comment().author.name : `@${comment().author.handle}`)))),
        h('span#published-time-text', {}, h('a.yt-simple-endpoint', { href: () => commentPath(comment()) }, '2 h')))),
      h('ytd-expander#expander', {}, h('div#content', {}, h('yt-attributed-string#content-text', { 'user-input': true },
        h('span.yt-core-attributed-string', {}, () => comment().text),
        when(() => comment().text.includes('@calon_contoh'), () => h('a', { href: '/@calon_contoh' }, '@calon_contoh'))))),
      bar(comment)))
})

const replies = (comment: () => Comment, one: Factory<Comment>): HTMLElement =>
  h('div#replies', {}, h('ytd-comment-replies-renderer', {},
    !old && h('div#reply-dialog', {}, when(() => isReplying(comment()) && comment().id, () => commentBox(() => replyBox(comment())))),
    h('div#expander', { hidden: () => comment().replies.length === 0 },
      buttonRenderer('more-replies', { label: word('replies'), text: () => `${comment().replies.length} ${word('replies')}`, press: () => expand(comment()) }),
      h('div#expander-contents', {}, when(() => isExpanded(comment()) && comment().id, () =>
        h(old ? 'div#contents' : 'div#expanded-threads', {}, repeat(() => comment().replies, one)))))))

/** A comment with what was answered to it: replies are threads of their own now, and plain comments before. */
export const thread: Factory<Comment> = define<Comment>('ytd-comment-thread-renderer', (host) => [
  h('div#comment-container', {}, commentView(() => host.data, { id: 'comment' })),
  replies(() => host.data, (comment, attributes) => (old ? commentView(comment, { 'is-reply': true }) : thread(comment, attributes))),
])
