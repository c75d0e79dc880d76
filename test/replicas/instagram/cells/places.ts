import type { Act, Step } from '../../types'
import { comments, postPath, posts, storyOf, type Comment, type Post } from '../posts'
import { highlightId, user } from '../world'
import { click, dialog, truth, wait } from './make'

export const site = 'https://www.instagram.com'

/** Something on a page that one can aim at: a post, story or comment, and where its controls are. */
export interface Place {
  readonly url: string
  readonly id: string
  /** What has to be done before it is there. */
  readonly before: readonly Step[]
  readonly control: (what: string) => string
}

const at = (url: string, { id }: { id: string }, within = '', before: readonly Step[] = []): Place => ({
  url: `${site}${url}`,
  id,
  before,
  control: (what) => truth(`${what}:${id}`, within),
})

/** A surface with something by a registrant and something by anyone else on it. */
export interface Pair {
  readonly surface: string
  readonly note?: string
  readonly registrant: Place
  readonly other: Place
}

const pair = (surface: string, registrant: Place, other: Place, note?: string): Pair => ({
  surface,
  registrant,
  other,
  ...(note !== undefined && { note }),
})
const inFeed = (note: string | undefined, ours: Post, theirs: Post): Pair =>
  pair('home', at('/', ours, 'article'), at('/', theirs, 'article'), note)
const own = (surface: string, ours: Post, theirs: Post, named = false): Pair =>
  pair(surface, at(postPath(ours, named), ours), at(postPath(theirs, named), theirs))
/** A post opened from a grid, over the page with the grid. */
const opened = (url: string, post: Post, from: Post = post): Place =>
  at(url, post, dialog, [
    click(truth(`tile:${from.id}`)),
    ...(from === post ? [] : [wait(truth(`like:${from.id}`, dialog)), click(truth('next-post'))]),
  ])
const seen = click(truth('view-story'))
const story = (handle: string, highlight = false): Place => {
  const who = user(handle)
  return at(`/stories/${highlight ? `highlights/${highlightId(who, 1)}` : `${handle}/${storyOf(who).id}`}/`, storyOf(who), '', [seen])
}

/** Surfaces that show posts. */
export const places = {
  home: inFeed(undefined, posts.calon, posts.warga),
  suggested: inFeed('suggested', posts.tim, posts.fan),
  collab: inFeed('collab', posts.wargaWithCalon, posts.wargaWithGuru),
  collabHidden: inFeed('collab-hidden', posts.wargaWithMany, posts.wargaWithGuru),
  reposted: inFeed('reposted', posts.timByWarga, posts.rtByCalon),
  promoted: inFeed('promoted', posts.promotedTim, posts.promotedShop),
  video: inFeed('video', posts.timVideo, posts.kabarVideo),
  album: inFeed('album', posts.calonAlbum, posts.guru),
  permalink: own('permalink', posts.calon, posts.twin),
  permalinkCollab: { ...own('permalink', posts.wargaWithCalon, posts.wargaWithGuru), note: 'collab' },
  named: own('permalink-named', posts.tim, posts.dotted, true),
  reel: own('reel-page', posts.calonReel, posts.wargaReel),
  modal: pair('modal', opened('/calon_contoh/', posts.calon), opened('/calon_contoh/tagged/', posts.guru)),
  modalNext: pair(
    'modal',
    opened('/warga_biasa/tagged/', posts.calon, posts.kpu),
    opened('/warga_biasa/tagged/', posts.twin, posts.timVideo),
    'next',
  ),
  reposts: pair('modal', opened('/suka/reposts/', posts.calon), opened('/tim_contoh/reposts/', posts.kpu), 'reposts-grid'),
  explore: pair('explore', opened('/explore/', posts.tim), opened('/explore/', posts.mentions)),
  bubble: pair(
    'modal',
    at('/', posts.calon, dialog, [click(truth(`comment:${posts.calon.id}`))]),
    at('/', posts.warga, dialog, [click(truth(`comment:${posts.warga.id}`))]),
    'from-feed',
  ),
  reels: pair('reels', at(`/reels/${posts.calonReel.code}/`, posts.calonReel), at(`/reels/${posts.wargaReel.code}/`, posts.wargaReel)),
  reelsNext: pair(
    'reels',
    at(`/reels/${posts.wargaReel.code}/`, posts.calonReel),
    at(`/reels/${posts.calonReel.code}/`, posts.wargaReel),
    'second',
  ),
  story: pair('story', story('calon_contoh'), story('warga_biasa')),
  highlight: pair('highlight', story('tim_contoh', true), story('penggemar77', true)),
} satisfies Record<string, Pair>

export type PlaceName = keyof typeof places

const said = (comment: Comment, place: Place, ...more: readonly Step[]): Place => ({
  ...place,
  before: [...place.before, ...more],
  id: comment.id,
  control: (what) => truth(`${what}:${comment.id}`),
})
const underGuru = at(postPath(posts.guru), posts.guru)
const underWarga = at(postPath(posts.warga), posts.warga)
const overGuru = opened('/calon_contoh/tagged/', posts.guru)
const reelPanel: Place = { ...places.reels.other, before: [click(places.reels.other.control('comment'))] }

/** Comments under other people's posts: one by a registrant, one by anyone else, under the same post. */
export const threads = {
  permalink: {
    post: posts.guru,
    ...pair('permalink-comments', said(comments.calonUnderGuru, underGuru), said(comments.kpuUnderGuru, underGuru)),
  },
  modal: { post: posts.guru, ...pair('modal-comments', said(comments.calonUnderGuru, overGuru), said(comments.kpuUnderGuru, overGuru)) },
  nested: {
    post: posts.warga,
    ...pair(
      'permalink-comments',
      said(comments.calonAnswersFan, underWarga, click(truth(`answers:${comments.fanUnderWarga.id}`))),
      said(comments.fanUnderWarga, underWarga),
      'answer',
    ),
  },
  reels: { post: posts.wargaReel, ...pair('reels-comments', said(comments.calonInReel, reelPanel), said(comments.twinInReel, reelPanel)) },
} satisfies Record<string, Pair & { readonly post: Post }>

export type ThreadName = keyof typeof threads

/** An act at a place: what opens it, then the steps. The older build opens stories at once. */
export const act = ({ url, before }: Place, gen: string | undefined, ...steps: readonly Step[]): Act => ({
  url,
  steps: [...before.filter((step) => gen !== '2024' || step !== seen), ...steps],
})
