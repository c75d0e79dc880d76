import type { Act, Step, Way } from '../../types'
import { commentsUnder, posts, type Comment, type Post } from '../world/posts'
import { user } from '../world/users'
import { shorts, videos, type Video } from '../world/videos'
import { spread, type Row, type Sketch } from './make'
import { click, key, mobile, page, press, query, short, wait, watch } from './select'

/** A button and how one gets to it. */
interface Spot {
  readonly url: string
  readonly button: string
  readonly before?: readonly Step[]
}

const act = ({ url, button, before = [] }: Spot, way: Way): Act => ({
  url, steps: [...before, way === 'double' ? { do: 'dblclick', on: button } : press(way, button)],
})
const undo = (request: string) => (spot: Spot, way: Way): Pick<Sketch, 'undo'> =>
  // A double press never takes a like back.
  way === 'double' ? {} : { undo: { ...act({ ...spot, url: query(spot.url, { on: '1' }) }, way), request } }

const newLike = 'like-button-view-model button'
const oldLike = '#segmented-like-button button'
const onWatch = (button: string, host?: string) => (video: Video): Spot =>
  ({ url: watch(video, host), button: `${host ? 'ytm-watch' : 'ytd-watch-metadata'} ${button}` })
const inFull = (video: Video): Spot => ({ url: watch(video), button: `yt-player-quick-action-buttons:not([hidden]) ${newLike}`,
  before: [wait(`ytd-watch-metadata ${newLike}`), key('f')] })

/** From one video to another by the list beside it: the same nodes, other data, a head that still speaks of the first. */
const turned = (from: Video) => (to: Video): Spot => ({
  url: watch(from), before: [click(`#related h3 a[href="/watch?v=${to.id}"]`), wait(`ytd-watch-flexy[video-id="${to.id}"]`)],
    button: `ytd-watch-metadata ${newLike}`,
})

const active = 'ytd-reel-video-renderer[is-active]'
const onShort = (button = `reel-action-bar-view-model ${newLike}`) => (video: Video): Spot => ({ url: short(video), button: `${active} ${button}` })
const nextShort = (from: Video) => (to: Video): Spot => ({
  ...onShort()(from), before: [wait(`${active} ${newLike}`), key('ArrowDown'),
    wait(`${active}:has(yt-reel-channel-bar-view-model a[href="/@${to.author.handle}/shorts"])`)],
})
const [calonShort, wargaShort, sukaShort, timShort, fanShort] = shorts as readonly [Video, Video, Video, Video, Video, Video]

const pair = <T>(make: (of: T) => Spot, ours: T, theirs: T): Pick<Row<Spot>, 'ours' | 'theirs'> => ({ ours: make(ours), theirs: make(theirs) })

const likeRows: readonly Row<Spot>[] = [
  { surface: 'watch', ways: ['mouse', 'touch', 'enter', 'space'], ...pair(onWatch(newLike), videos.calon, videos.warga) },
  { surface: 'watch', ways: ['mouse', 'touch'], gen: '2022', ...pair(onWatch(oldLike), videos.tim, videos.fan) },
  { surface: 'watch', ways: ['mouse'], gen: 'grid', ...pair(onWatch(newLike), videos.tim, videos.mention) },
  { surface: 'watch', ways: ['mouse'], note: 'collaboration', ...pair(onWatch(newLike), videos.collab, videos.collabPlain) },
  { surface: 'live', ways: ['mouse'], ...pair(onWatch(newLike), videos.liveTim, videos.liveWarga) },
  { surface: 'fullscreen', ways: ['enter'], ...pair(inFull, videos.calon, videos.suka) },
  { surface: 'watch-turned', ways: ['mouse'], ours: turned(videos.warga)(videos.tim), theirs: turned(videos.calon)(videos.fan) },
  { surface: 'shorts', ways: ['mouse', 'space'], ...pair(onShort(), calonShort, wargaShort) },
  { surface: 'shorts', ways: ['touch'], gen: '2022', ...pair(onShort('ytd-like-button-renderer > #like-button button'), timShort, sukaShort) },
  { surface: 'shorts-next', ways: ['mouse', 'enter'], ours: nextShort(sukaShort)(timShort), theirs: nextShort(timShort)(fanShort) },
  { surface: 'm-watch', ways: ['touch'], ...pair(onWatch(newLike, mobile), videos.calon, videos.twin) },
  { surface: 'm-watch', ways: ['touch'], gen: '2022', ...pair(onWatch('ytm-like-button-renderer button', mobile), videos.tim, videos.fan) },
  { surface: 'm-shorts', ways: ['touch'], ...pair((video: Video) => ({ url: short(video, mobile), button: newLike }), calonShort, fanShort) },
  { surface: 'm-shorts', ways: ['double'], ...pair((video: Video) => ({ url: short(video, mobile), button: '.video-stream' }), timShort, wargaShort) },
  { surface: 'm-shorts', ways: ['double'], gen: '2022',
    ...pair((video: Video) => ({ url: short(video, mobile), button: '.video-stream' }), calonShort, sukaShort) },
]

/** The comment a channel wrote under a video or post. */
export const commentBy = (handle: string, under: string): Comment =>
  commentsUnder(under).find(({ author }) => author === user(handle)) as Comment
/** Its element, by the link around its time. */
export const commentCss = ({ id }: Comment, tag: string): string => `${tag}:has(a[href$="lc=${id}"])`

const commentLike = (url: string, tag: string, button = '#like-button button') => (comment: Comment): Spot =>
  ({ url, button: `${commentCss(comment, tag)} ${button}` })
const underWarga = (handle: string): Comment => commentBy(handle, videos.warga.id)
const replies = underWarga('penggemar77').replies as readonly [Comment, Comment]
const expanded = (comment: Comment): Spot => ({
  ...commentLike(watch(videos.warga), 'ytd-comment-view-model')(comment),
  before: [click(`ytd-comment-thread-renderer:has(a[href$="lc=${underWarga('penggemar77').id}"]) #more-replies button`)],
})

const commentRows: readonly Row<Spot>[] = [
  { surface: 'watch-comments', ways: ['mouse', 'touch'],
    ...pair(commentLike(watch(videos.warga), 'ytd-comment-view-model'), underWarga('Tim_Contoh'), underWarga('penggemar77')) },
  { surface: 'watch-comments', ways: ['touch'], gen: '2022',
    ...pair(commentLike(watch(videos.warga), 'ytd-comment-renderer'), underWarga('calon_contoh'), underWarga('calon-contoh')) },
  { surface: 'watch-comments', ways: ['enter'], note: 'answers', ...pair(expanded, replies[0], replies[1]) },
  { surface: 'post', ways: ['space'], note: 'comment',
    ...pair(commentLike(page(`/post/${posts.warga.id}`), 'ytd-comment-view-model'), commentBy('Tim_Contoh', posts.warga.id),
    commentBy('suka', posts.warga.id)) },
  { surface: 'm-watch', ways: ['touch'], note: 'comment', ...pair((comment: Comment) => ({
    ...commentLike(watch(videos.warga, mobile), 'ytm-comment-renderer', 'ytm-comment-like-button button')(comment),
      before: [click('ytm-comments-entry-point-header-renderer button')],
  }), underWarga('Tim_Contoh'), underWarga('suka')) },
]

/** The thread of a post, by its own link, which a post passed on holds one of too: the first is its own. */
export const threadCss = ({ id }: Post): string => `ytd-backstage-post-thread-renderer:has(a[href="/post/${id}"])`
const postLike = (url: (post: Post) => string, scope = threadCss) => (post: Post): Spot =>
  ({ url: url(post), button: `${scope(post)} #action-buttons #like-button button` })
export const tab = (name: string) => ({ author }: Post): string => page(`/@${author.handle}/${name}`)

const postRows: readonly Row<Spot>[] = [
  { surface: 'channel-posts', ways: ['mouse', 'enter'], ...pair(postLike(tab('posts')), posts.calon, posts.warga) },
  { surface: 'channel-posts', ways: ['touch'], gen: '2022', ...pair(postLike(({ author }) => page(`/channel/${author.id}/community`)), posts.tim, posts.fan) },
  { surface: 'channel-posts', ways: ['mouse'], note: 'passed on', ...pair(postLike(tab('posts')), posts.calonShares, posts.wargaPoll) },
  { surface: 'post', ways: ['mouse'], ...pair(postLike(({ id }) => page(`/post/${id}`)), posts.calon, posts.warga) },
  { surface: 'post', ways: ['space'], note: 'lb',
    ...pair(postLike(({ author, id }) => page(`/channel/${author.id}/community?lb=${id}`)), posts.tim, posts.fan) },
  { surface: 'home-post', ways: ['mouse', 'touch'],
    ...pair(postLike(() => page('/'), ({ id }) => `ytd-rich-section-renderer ytd-post-renderer:has(a[href="/post/${id}"])`), posts.calon,
    posts.warga) },
]

const commentAction = 'comment/perform_comment_action'

/** Likes of videos, Shorts, comments and posts. */
export const likes: readonly Sketch[] = [
  ...spread('like', 'like/like', likeRows, act, undo('like/removelike')),
  ...spread('like', commentAction, [...commentRows, ...postRows], act, undo(commentAction)),
]

