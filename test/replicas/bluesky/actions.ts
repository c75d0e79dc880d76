import { createRecord, deleteRecord, interaction, xrpc } from './api'
import { uriOf, type Post } from './posts'
import { isOn, setOn, showToast } from './store'
import { viewer, type User } from './world'
import { word } from './words'

const subject = (post: Post) => ({ uri: uriOf(post), cid: 'bafyreicontoh' })

/** Shows the new state at once, tells the server, and takes it back if the request fails. */
const optimistic = (what: string, on: boolean, request: (done: (ok: boolean) => void) => void): void => {
  setOn(what, on)
  request((ok) => {
    if (!ok) setOn(what, !on)
  })
}

const mark = (kind: 'like' | 'repost', post: Post): void => {
  const what = `${kind}:${post.rkey}`
  const on = !isOn(what)
  if (on) interaction(kind === 'like' ? 'interactionLike' : 'interactionRepost', uriOf(post))
  // Taking back names one's own record; the post is in it only here, so that tests can tell whose it was.
  optimistic(what, on, (done) => (on ? createRecord(`app.bsky.feed.${kind}`, { subject: subject(post) }, done) : deleteRecord(`app.bsky.feed.${kind}`, post.rkey, done)))
}
export const toggleLike = (post: Post): void => mark('like', post)
export const toggleRepost = (post: Post): void => mark('repost', post)

export const toggleSave = (post: Post): void => {
  const on = !isOn(`save:${post.rkey}`)
  optimistic(`save:${post.rkey}`, on, (done) => xrpc(`app.bsky.bookmark.${on ? 'create' : 'delete'}Bookmark`, subject(post), done))
}

export const toggleFollow = ({ did }: User): void => {
  const on = !isOn(`follow:${did}`)
  optimistic(`follow:${did}`, on, (done) => (on ? createRecord('app.bsky.graph.follow', { subject: did }, done) : deleteRecord('app.bsky.graph.follow', did, done)))
}

export const mute = ({ did }: User): void => xrpc('app.bsky.graph.muteActor', { actor: did })
export const muteThread = (post: Post): void => xrpc('app.bsky.graph.muteThread', { root: uriOf(post) })

export const sendMessage = (text: string, embed: Post | undefined): void =>
  xrpc('chat.bsky.convo.sendMessage', {
    convoId: '3lcontoh',
    message: { text, ...(embed && { embed: { $type: 'app.bsky.embed.record', record: subject(embed) } }) },
  })

/** What a composer holds when it is sent. */
export interface Draft {
  readonly text: string
  readonly replyTo?: Post | undefined
  readonly quote?: Post | undefined
}

export const publish = ({ text, replyTo, quote }: Draft, done: (ok: boolean) => void): void => {
  const value = {
    $type: 'app.bsky.feed.post',
    text,
    ...(replyTo && { reply: { root: subject(replyTo.replyTo ?? replyTo), parent: subject(replyTo) } }),
    ...(quote && { embed: { $type: 'app.bsky.embed.record', record: subject(quote) } }),
  }
  const writes = [{ $type: 'com.atproto.repo.applyWrites#create', collection: 'app.bsky.feed.post', rkey: '3lbaru', value }]
  xrpc('com.atproto.repo.applyWrites', { repo: viewer.did, writes, validate: true }, (ok) => {
    if (ok) showToast(word('sent'))
    done(ok)
  })
}
