import type { QuietAct, Step } from '../../types'
import { click, key, truth, type, wait } from '../../instagram/cells/make'
import { pathOf, posts } from '../posts'
import { shown, site, surfaces } from './places'

const quiet = (name: string, path: string, steps: readonly Step[], request?: string): QuietAct => ({ id: `bluesky/quiet/${name}`, url: `${site}${path}`, steps, ...(request && { request }) })
const { control } = surfaces.feed.registrant
const item = (opener: string, what: string): Step[] => [click(opener), wait(truth(`item:${what}`)), click(truth(`item:${what}`))]
const draft = truth('draft')
const plain = 'Selamat pagi semua'
const calon = '/profile/calon-contoh.bsky.social'
const like = 'createRecord app.bsky.feed.like'
const post = 'applyWrites app.bsky.feed.post'
const toChat: Step[] = [...item(control('share'), 'send'), wait(truth('chat:5')), click(truth('chat:5')), wait(truth('message'))]

/** On registrants' posts and pages, and no interaction with them. */
export const quietActs: readonly QuietAct[] = [
  quiet('copy the link', '/', item(control('share'), 'copy')),
  quiet('copy the link in the older build', '/?gen=2024', [click(control('share')), wait(truth('toast'))]),
  quiet('save', '/', [click(control('save'))], 'app.bsky.bookmark.createBookmark'),
  quiet('report', '/', item(control('more'), 'report'), 'com.atproto.moderation.createReport'),
  quiet('mute the thread', '/', item(control('more'), 'mutethread'), 'app.bsky.graph.muteThread'),
  quiet('mute the account', calon, item(truth('profile-menu'), 'mute'), 'app.bsky.graph.muteActor'),
  quiet('open the repost menu and leave it', '/', [click(control('repost')), wait(truth('item:repost')), key('Escape')]),
  quiet('choose nobody to send it to', '/', [...item(control('share'), 'send'), wait(truth('close')), click(truth('close'))]),
  quiet('open the post', '/', [click(`${truth('feed')} [data-testid="postText"]`), wait(truth('prompt'))]),
  quiet('open the photo and leave it', '/', [click(surfaces.media.registrant.control('photo')), wait(truth('lightbox')), key('Escape')]),
  quiet('open a quoted post', '/', [click(`${truth('feed')} ${truth(`quoted:${posts.calon.rkey}`)}`), wait(truth('prompt'))]),
  quiet('open the profile', '/', [click(truth(`name:${posts.calon.rkey}`, truth('feed'))), wait(truth('header'))]),
  quiet('see who liked it', pathOf(posts.calon), [click(truth('see-likes')), wait(truth('people', shown))]),
  quiet('see who follows', calon, [click(truth('followers')), wait(truth('people', shown))]),
  quiet('write a reply and drop it', '/', [click(control('reply')), wait(draft), type(draft, 'Nanti'), click(truth('cancel')), wait(truth('discard')), click(truth('discard'))]),
  quiet('leave a reply and write a post', '/', [click(control('reply')), wait(draft), click(truth('cancel')), click(truth('new-post')), wait(draft), type(draft, plain), click(truth('publish'))], post),
  quiet('break a line in a reply', '/', [click(control('reply')), wait(draft), type(draft, 'Satu'), key('Enter')]),
  quiet('like an answer by somebody else under it', pathOf(posts.calon), [click(truth(`like:${posts.wargaReplies.rkey}`, shown))], like),
  quiet('take the post out of a message and send that', '/', [...toChat, click(truth('remove-embed')), type(truth('message'), plain), key('Enter')], 'chat.bsky.convo.sendMessage'),
  quiet('write to a chat in which a post of theirs stands', '/messages/3lcontoh', [type(truth('message'), plain), key('Enter')], 'chat.bsky.convo.sendMessage'),
  quiet('post by an address that names nobody', `/intent/compose?text=${encodeURIComponent(plain)}`, [wait(draft), click(truth('publish'))], post),
]

const outer = (what: 'like' | 'repost'): string => truth(`${what}:${posts.wargaQuotesCalon.rkey}`, truth('feed'))

/** A post by somebody else that quotes a registrant. */
export const softActs: readonly QuietAct[] = [
  quiet('like a post that quotes', '/', [click(outer('like'))], like),
  quiet('repost a post that quotes', '/', item(outer('repost'), 'repost'), 'createRecord app.bsky.feed.repost'),
]
