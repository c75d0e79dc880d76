import type { Step } from '../../types'
import { pathOf, stories, videos, type Video } from '../videos'
import { control, click, e2e, query, wait } from './select'

/** An item on a page, and what of it a person can aim at. */
export interface Place {
  readonly url: string
  readonly video: Video
  /** What has to be done before the item is there. */
  readonly before: readonly Step[]
  /** A control of this item. */
  readonly control: (name: 'like' | 'comment' | 'share' | 'favorite') => string
  /** The surface it plays on. */
  readonly player: string
  /** Where its comments are, and the step that opens them where they are not there from the start. */
  readonly comments: string
  readonly opens: readonly Step[]
  readonly scope: string
}

/** A surface with a registrant's item and somebody else's on it. */
export interface Surface {
  readonly name: string
  readonly registrant: Place
  readonly other: Place
}

const site = 'https://www.tiktok.com'
const addressOf = (video: Video): string => site + pathOf(video)

/** The item of a feed, told by the player's id. */
export const feedItem = ({ id }: Video): string => `${e2e('recommend-list-item-container')}:has([id="xgwrapper-0-${id}"])`

const inFeed = (url: string, video: Video, before: readonly Step[] = [], within = ''): Place => {
  const scope = within + feedItem(video)
  const controlOf: Place['control'] = (name) => `${scope} ${control(`${name}-icon`)}`
  return {
    url, video, before, scope, control: controlOf,
    player: `${scope} ${e2e('feed-video')}`,
    comments: '[class*="DivCommentSidebar"]',
    opens: [click(controlOf('comment'))],
  }
}

const onPage = (url: string, video: Video, scope: string, player: string, stem: '' | 'browse-', before: readonly Step[] = []): Place => ({
  url, video, before, scope,
  control: (name) => `${scope} ${control(`${stem}${name}-icon`)}`,
  player: `${scope} ${player}`,
  comments: scope,
  opens: [],
})

const tile = (video: Video): string => `main a[href="${pathOf(video)}"]`
/** An item of the viewer's favourites, opened from its tile. */
const inViewer = (video: Video): Place => inFeed(`${site}/@pegawai_contoh`, video, [click(tile(video))], '[class*="DivFeedViewerContainer"] ')
const inModal = (url: string, video: Video, before: readonly Step[] = []): Place =>
  onPage(url, video, '[class*="DivBrowserModeContainer"]', e2e('browse-video'), 'browse-', [...before, click(tile(video))])

const first = ({ id }: Video): string => query(`${site}/foryou`, { first: id })
const detail = (video: Video, stem: '' | 'browse-' = ''): Place => onPage(addressOf(video), video, '#main-content-video_detail', e2e('detail-video'), stem)
const story = (video: Video): Place => onPage(addressOf(video), video, '#main-content-story', '[class*="DivStoryCard"]', '')
const repostTab = [wait(e2e('repost-tab')), click(e2e('repost-tab'))]

/** Every surface that shows items one can act on. */
export const surfaces = {
  foryou: { name: 'foryou', registrant: inFeed(`${site}/foryou`, videos.calon), other: inFeed(`${site}/foryou`, videos.warga) },
  following: { name: 'following', registrant: inFeed(`${site}/following`, videos.tim), other: inFeed(`${site}/following`, videos.dotted) },
  reposted: { name: 'reposted', registrant: inFeed(first(videos.timByWarga), videos.timByWarga), other: inFeed(first(videos.wargaByCalon), videos.wargaByCalon) },
  mentioning: { name: 'mentioning', registrant: inFeed(first(videos.answers), videos.answers), other: inFeed(first(videos.mentions), videos.mentions) },
  video: { name: 'video', registrant: detail(videos.calon), other: detail(videos.fan) },
  oldVideo: { name: 'video', registrant: detail(videos.calon, 'browse-'), other: detail(videos.twin, 'browse-') },
  photo: { name: 'photo', registrant: detail(videos.calonPhoto), other: detail(videos.guru) },
  modal: { name: 'modal', registrant: inModal(`${site}/@calon_contoh`, videos.calon), other: inModal(`${site}/@calon_contoh`, videos.wargaByCalon, repostTab) },
  search: { name: 'modal-search', registrant: inModal(`${site}/search?q=calon`, videos.tim), other: inModal(`${site}/search?q=calon`, videos.mentions) },
  explore: { name: 'modal-explore', registrant: inModal(`${site}/explore`, videos.calonPhoto), other: inModal(`${site}/explore`, videos.suka) },
  viewer: { name: 'favorites-feed', registrant: inViewer(videos.calonPhoto), other: inViewer(videos.twin) },
  story: { name: 'story', registrant: story(stories.calon), other: story(stories.warga) },
} satisfies Record<string, Surface>

export type SurfaceName = keyof typeof surfaces
