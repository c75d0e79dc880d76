import type { Act, Step, Way } from '../../types'
import { posts, type Comment } from '../world/posts'
import { shorts, videos, type Video } from '../world/videos'
import { commentBy, commentCss } from './likes'
import { spread, type Row, type Sketch } from './make'
import { click, hover, key, mobile, page, press, short, type, wait, watch } from './select'

/** An editor, what opens it and what sends it. */
interface Spot {
  readonly url: string
  readonly before: readonly Step[]
  readonly editor: string
  readonly send: string
}

const commit = (way: Way, { send }: Spot): Step => (way === 'ctrl-enter' ? key('Control+Enter') : press(way, send))
const write = (text: string) => (spot: Spot, way: Way): Act => ({ url: spot.url, steps: [...spot.before, type(spot.editor, text), commit(way, spot)] })
const draft = ({ editor }: Spot): Pick<Sketch, 'draft'> => ({ draft: editor })
const pair = <T>(make: (of: T) => Spot, ours: T, theirs: T): Pick<Row<Spot>, 'ours' | 'theirs'> => ({ ours: make(ours), theirs: make(theirs) })

const box = (scope: string): Pick<Spot, 'editor' | 'send'> => ({ editor: `${scope} #contenteditable-root`, send: `${scope} #submit-button button` })
const simple = (url: string, before: readonly Step[] = []): Spot =>
  ({ url, before: [...before, click('#comments #placeholder-area')], ...box('ytd-comment-simplebox-renderer ytd-commentbox') })
const mobileBox = (scope: string): Pick<Spot, 'editor' | 'send'> => ({ editor: `${scope} textarea`, send: `${scope} #submit-button button` })
const openMobile = click('ytm-comments-entry-point-header-renderer button')

const active = 'ytd-reel-video-renderer[is-active]'
const shortSpot = (video: Video): Spot =>
  ({ ...simple(short(video), [click(`${active} reel-action-bar-view-model > button-view-model:nth-of-type(1) button`)]) })
const oldShort = (video: Video): Spot => ({ ...simple(short(video), [click(`${active} #comments-button button`)]) })
const turned = (from: Video) => (to: Video): Spot =>
  simple(watch(from), [click(`#related h3 a[href="/watch?v=${to.id}"]`), wait(`ytd-watch-flexy[video-id="${to.id}"]`)])
const [calonShort, wargaShort, sukaShort, timShort] = shorts as readonly [Video, Video, Video, Video]

const commentRows: readonly Row<Spot>[] = [
  { surface: 'watch', ways: ['submit', 'ctrl-enter', 'touch', 'enter'], ...pair((video: Video) => simple(watch(video)), videos.calon, videos.warga) },
  { surface: 'watch', ways: ['submit', 'touch'], gen: '2022', ...pair((video: Video) => simple(watch(video)), videos.tim, videos.fan) },
  { surface: 'watch', ways: ['submit'], note: 'collaboration', ...pair((video: Video) => simple(watch(video)), videos.collab, videos.collabPlain) },
  { surface: 'watch-turned', ways: ['enter'], ours: turned(videos.warga)(videos.calon), theirs: turned(videos.calon)(videos.mention) },
  { surface: 'shorts', ways: ['submit'], ...pair(shortSpot, calonShort, wargaShort) },
  { surface: 'shorts', ways: ['ctrl-enter'], gen: '2022', ...pair(oldShort, timShort, sukaShort) },
  { surface: 'post', ways: ['submit'], ...pair((id: string) => simple(page(`/post/${id}`)), posts.calon.id, posts.warga.id) },
  { surface: 'm-watch', ways: ['touch'], ...pair((video: Video) =>
    ({ url: watch(video, mobile), before: [openMobile], ...mobileBox('ytm-comment-simplebox-renderer') }), videos.calon, videos.fan) },
]

const hashtag = (text: string): Spot & { text: string } => ({ ...simple(watch(videos.warga)), text })
const hashtagRows: readonly Row<Spot & { text: string }>[] = [
  { surface: 'watch', ways: ['submit'], note: 'hashtag', ours: hashtag('Ayo #ContohJuara'), theirs: hashtag('Ayo #pilkada2020') },
]

const underWarga = (handle: string): Comment => commentBy(handle, videos.warga.id)
const threadOf = (comment: Comment, tag = 'ytd-comment-thread-renderer'): string => `${tag}:has(> * a[href$="lc=${comment.id}"])`
const answering = (url: string) => (comment: Comment): Spot =>
  ({ url, before: [click(`${commentCss(comment, 'ytd-comment-view-model')} #reply-button-end button`)],
    ...box(`${threadOf(comment)} ytd-comment-replies-renderer ytd-commentbox`) })
const oldAnswer = (comment: Comment): Spot =>
  ({ url: watch(videos.warga), before: [click(`${commentCss(comment, 'ytd-comment-renderer')} #reply-button-end button`)],
    ...box(`${commentCss(comment, 'ytd-comment-renderer')} ytd-comment-reply-dialog-renderer`) })

// Replies to replies: threads in threads, told apart by the innermost that links to the comment.
const parent = underWarga('penggemar77')
const nested = parent.replies as readonly [Comment, Comment]
const answeringAnswer = (comment: Comment): Spot => {
  const inner = `#expanded-threads ytd-comment-thread-renderer:has(a[href$="lc=${comment.id}"])`
  return { url: watch(videos.warga), before: [click(`${threadOf(parent)} #more-replies button`), click(`${inner} #reply-button-end button`)],
    ...box(`${inner} ytd-commentbox`) }
}
const mobileAnswer = (comment: Comment): Spot => ({
  url: watch(videos.warga, mobile), before: [openMobile, click(`${commentCss(comment, 'ytm-comment-renderer')} .comment-reply`)],
    ...mobileBox(`${threadOf(comment, 'ytm-comment-thread-renderer')} ytm-comment-replies-renderer`),
})

const replyRows: readonly Row<Spot>[] = [
  { surface: 'watch-comments', ways: ['submit', 'ctrl-enter', 'touch'], ...pair(answering(watch(videos.warga)), underWarga('Tim_Contoh'), underWarga('suka')) },
  { surface: 'watch-comments', ways: ['ctrl-enter'], gen: '2022', ...pair(oldAnswer, underWarga('calon_contoh'), underWarga('calon-contoh')) },
  { surface: 'watch-comments', ways: ['submit'], note: 'answers', ...pair(answeringAnswer, nested[0], nested[1]) },
  { surface: 'post', ways: ['submit'], ...pair(answering(page(`/post/${posts.warga.id}`)), commentBy('calon_contoh', posts.warga.id),
    commentBy('penggemar77', posts.warga.id)) },
  { surface: 'm-watch', ways: ['touch'], ...pair(mobileAnswer, underWarga('Tim_Contoh'), underWarga('suka')) },
]

const frame = '#chatframe >>> '
const popout = (video: Video): string => page(`/live_chat?is_popout=1&v=${video.id}`)
const chatSpot = (url: (video: Video) => string, prefix: string) => (video: Video): Spot =>
  ({ url: url(video), before: [], editor: `${prefix}yt-live-chat-message-input-renderer #input`,
    send: `${prefix}yt-live-chat-message-input-renderer #send-button button` })
const said = (spot: Spot, way: Way): Act =>
  ({ url: spot.url, steps: [type(spot.editor, 'Semangat terus'), way === 'enter' ? key('Enter') : press(way, spot.send)] })

const chatRows: readonly Row<Spot>[] = [
  { surface: 'live', ways: ['enter', 'submit', 'touch'], ...pair(chatSpot(watch, frame), videos.liveCalon, videos.liveWarga) },
  { surface: 'live', ways: ['enter'], gen: '2022', ...pair(chatSpot(watch, frame), videos.liveTim, videos.liveWarga) },
  { surface: 'chat-window', ways: ['submit', 'touch'], ...pair(chatSpot(popout, ''), videos.liveCalon, videos.liveWarga) },
]

/** Something pressed in a chat or a poll. */
interface Choice {
  readonly url: string
  readonly before?: readonly Step[]
  readonly item: string
}
const chosen = ({ url, before = [], item }: Choice, way: Way): Act => ({ url, steps: [...before, press(way, item)] })
const reaction = (url: (video: Video) => string, prefix: string) => (video: Video): Choice =>
  ({ url: url(video), before: [hover(`${prefix}#collapsed-button button`)],
    item: `${prefix}#expanded-buttons yt-reaction-control-panel-button-view-model:nth-of-type(3) button` })
const chatPoll = (url: (video: Video) => string, prefix: string) => (video: Video): Choice =>
  ({ url: url(video), item: `${prefix}yt-live-chat-poll-choice:nth-of-type(2) tp-yt-paper-item` })
const poll = (url: string): Choice => ({ url, item: 'ytd-backstage-poll-renderer:not([hidden]) a:nth-of-type(2) tp-yt-paper-item' })
const both = <T>(make: (of: T) => Choice, ours: T, theirs: T): Pick<Row<Choice>, 'ours' | 'theirs'> => ({ ours: make(ours), theirs: make(theirs) })

const reactionRows: readonly Row<Choice>[] = [
  { surface: 'live', ways: ['mouse', 'enter'], ...both(reaction(watch, frame), videos.liveCalon, videos.liveWarga) },
  { surface: 'chat-window', ways: ['mouse', 'enter'], ...both(reaction(popout, ''), videos.liveTim, videos.liveWarga) },
]
const chatVoteRows: readonly Row<Choice>[] = [
  { surface: 'live', ways: ['mouse', 'touch'], ...both(chatPoll(watch, frame), videos.liveCalon, videos.liveWarga) },
  { surface: 'chat-window', ways: ['enter', 'space'], ...both(chatPoll(popout, ''), videos.liveTim, videos.liveWarga) },
]
const voteRows: readonly Row<Choice>[] = [
  { surface: 'channel-posts', ways: ['mouse', 'enter', 'touch'], ours: poll(page('/@calon_contoh/posts')), theirs: poll(page('/@warga_biasa/posts')) },
  { surface: 'post', ways: ['space'], ours: poll(page(`/post/${posts.calonPoll.id}`)), theirs: poll(page(`/post/${posts.wargaPoll.id}`)) },
]

/** Comments, replies, chat messages, reactions and votes. */
export const writing: readonly Sketch[] = [
  ...spread('comment', 'comment/create_comment', commentRows, write('Semoga lancar'), draft),
  ...spread('reply', 'comment/create_comment_reply', replyRows, write('Setuju sekali'), draft),
  ...spread('post', 'comment/create_comment', hashtagRows, (spot, way) => write(spot.text)(spot, way), draft),
  ...spread('chat', 'live_chat/send_message', chatRows, said, draft),
  ...spread('react', 'live_chat/send_reaction', reactionRows, chosen),
  ...spread('vote', 'live_chat/vote', chatVoteRows, chosen),
  ...spread('vote', 'comment/perform_comment_action', voteRows, chosen),
]
