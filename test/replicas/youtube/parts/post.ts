import { togglePostLike, vote } from '../actions'
import { buttonRenderer } from '../base/button'
import { define, h, when, type Factory } from '../base/element'
import { old } from '../options'
import { pressLikePaper } from '../base/tap'
import { openShare } from '../popups/state'
import { isOn, votedFor } from '../store'
import type { Post } from '../world/posts'
import { commentLikeCount, word } from '../words'
import { avatar, channelPath } from './author'

interface Choice {
  readonly post: Post
  readonly index: number
}

/** An answer is a list entry of paper inside a link that leads nowhere. */
const choiceLink = ({ post, index }: Choice): HTMLElement => {
  const item = h('tp-yt-paper-item.choice-info', {
    role: 'option', tabindex: '0', 'aria-selected': () => String(votedFor(post.id) === index), '@tap': () => vote(post, index),
  }, h('div', {}, h('div.text-area', {}, h('yt-formatted-string.choice-text', {}, post.poll?.[index] ?? ''))))
  pressLikePaper(item)
  return h('a#sign-in.yt-simple-endpoint', {}, item)
}

// Posts without a poll have an empty one, hidden.
const poll = (post: () => Post): HTMLElement =>
  h('ytd-backstage-poll-renderer#poll-attachment', { hidden: () => post().poll === undefined },
    h('yt-formatted-string#vote-info', {}, `120 ${word('votes')}`),
    when(() => post().poll && post().id, () => post().poll?.map((_, index) => choiceLink({ post: post(), index }))))

const toolbar = (post: () => Post): HTMLElement =>
  h('ytd-comment-action-buttons-renderer#action-buttons', {}, h('div#toolbar', {},
    buttonRenderer('like-button', { label: commentLikeCount(31), icon: 'like', pressed: () => isOn(`clike:${post().id}`),
      press: () => togglePostLike(post()) }),
    h('span#vote-count-middle', {}, '31'),
    buttonRenderer('dislike-button', { label: word('dislikeComment'), icon: 'dislike', pressed: () => false, press: () => undefined }),
    buttonRenderer('share-button', { label: word('share'), icon: old ? 'shareOld' : 'share',
      press: () => void openShare(post().id, `https://youtube.com/post/${post().id}?si=0`) }),
    h('div#reply-button-end', {}, h('ytd-button-renderer', {},
      h('a.yt-simple-endpoint', { href: () => `/post/${post().id}`, 'aria-label': word('comment') }, '6')))))

const header = (post: () => Post): HTMLElement => h('div#header', {},
  h('div#author', {}, h('a#author-text.yt-simple-endpoint', { href: () => channelPath(post().author) }, h('span', {}, () => post().author.name))),
  h('yt-formatted-string#published-time-text', {}, h('a.yt-simple-endpoint', { href: () => `/post/${post().id}` }, '1 d')))

const text = (post: () => Post): HTMLElement =>
  h('div#post-text', {}, h('ytd-expander#expander', {}, h('yt-attributed-string#content-text', {}, h('span', {}, () => post().text))))

const face = (post: () => Post): HTMLElement =>
  h('div#author-thumbnail', {}, h('a.yt-simple-endpoint', { href: () => channelPath(post().author) }, avatar('img')))

const postView = (tag: string): Factory<Post> => define<Post>(tag, (host) => {
  const post = () => host.data
  return h('div#body', {}, face(post), h('div#main', {}, header(post), text(post), h('div#content-attachment', {}, poll(post)), toolbar(post)))
})

/** A post on its channel's page and on its own; and in the home grid. */
const backstagePost = postView('ytd-backstage-post-renderer')
export const homePost = postView('ytd-post-renderer')

/** A post passed on: who did so and why, then the other channel's post, and one row of buttons for the outer one. */
const sharedPost = define<Post>('ytd-shared-post-renderer', (host) => {
  const post = () => host.data
  return when(() => post().id, () => {
    const original = () => post().shared ?? post()
    return [
      h('div#repost-context', {}, face(post), header(post), text(post)),
      h('div#original-post', {}, h('ytd-post-renderer', {}, h('div#body', {}, face(original), h('div#main', {}, header(original), text(original))))),
      toolbar(post),
    ]
  })
})

/** A post with the thread element the site puts around it. */
export const postThread = define<Post>('ytd-backstage-post-thread-renderer', (host) =>
  h('div#post', {}, when(() => host.data.id, () => (host.data.shared ? sharedPost : backstagePost)(() => host.data))))
