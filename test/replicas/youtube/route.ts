import { innertube } from './api'
import { isMobile } from './mobile/is-mobile'
import { closeMenu } from './popups/state'
import { refresh } from './store'
import { videoById, videos } from './world/videos'

/** What kinds of page there are; each is one element that stays in the page, hidden, when another is shown. */
export type Kind = 'home' | 'search' | 'watch' | 'shorts' | 'channel' | 'playlist' | 'post'

/** Where the page is. */
export interface Place {
  readonly kind: Kind
  /** Video, short, playlist, post, or the path's name of a channel (`@handle` or `UC…`). */
  readonly id: string
  /** Second part of a channel's path. */
  readonly tab: string
}

const parse = (url: URL): Place => {
  const [, first = '', second = '', third = ''] = url.pathname.split('/')
  const at = (kind: Kind, id: string, tab = ''): Place => ({ kind, id, tab })
  if (first === 'watch') return at('watch', url.searchParams.get('v') ?? videos.warga.id)
  if (first === 'shorts') return at('shorts', second)
  if (first === 'results') return at('search', url.searchParams.get('search_query') ?? '')
  if (first === 'playlist') return at('playlist', url.searchParams.get('list') ?? '')
  if (first === 'post') return at('post', second)
  if (first === 'channel' && url.searchParams.has('lb')) return at('post', url.searchParams.get('lb') ?? '')
  if (first === 'channel') return at('channel', second, third)
  return first.startsWith('@') ? at('channel', decodeURIComponent(first), second) : at('home', '')
}

let place = parse(new URL(location.href))
const lastOf = new Map<Kind, Place>([[place.kind, place]])

export const currentPlace = (): Place => place
/** The place a kind of page shows or, hidden, still holds. */
export const lastPlace = (kind: Kind): Place | undefined => lastOf.get(kind)

const tell = (name: string): void => {
  const video = videoById(place.id)
  const videoDetails = video && { videoId: video.id, channelId: video.author.id, author: video.author.name }
  if (isMobile) return void window.dispatchEvent(new CustomEvent(name === 'yt-navigate-start' ? 'state-navigatestart' : 'state-navigateend'))
  document.dispatchEvent(new CustomEvent(name, { detail: { pageType: place.kind, response: { playerResponse: { videoDetails } } } }))
}

const show = (url: URL): void => {
  place = parse(url)
  lastOf.set(place.kind, place)
  closeMenu()
  refresh()
  document.title = `${place.kind} - YouTube`
  tell('yt-navigate-finish')
}

/** In-page navigation: the next page's data is fetched first. The head keeps what the first page put there. */
export const navigate = async (path: string): Promise<void> => {
  tell('yt-navigate-start')
  const url = new URL(path, location.href)
  const next = parse(url)
  await innertube(next.kind === 'watch' ? 'player' : next.kind === 'shorts' ? 'reel/reel_item_watch' : 'browse', { id: next.id })
  history.pushState(null, '', url)
  if (next.kind !== place.kind) scrollTo(0, 0)
  show(url)
}

/** Makes links turn pages in place. */
export const listenForLinks = (): void => {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="/"]') : null
    if (link === null || event.defaultPrevented || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    void navigate(link.getAttribute('href') ?? '/')
  })
  addEventListener('popstate', () => show(new URL(location.href)))
}
