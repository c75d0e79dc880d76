import { itemStruct, userInfo } from './answer'
import { videoById, videos } from './videos'
import { userOf } from './world'

/** What the server writes into the page for the address that was asked for; it is not renewed when the page moves on. */
const scope = ({ pathname }: URL): object => {
  const [, handle = '', id = ''] = /^\/@([^/]+)(?:\/(?:video|photo)\/(\d+))?$/.exec(pathname) ?? []
  const [video, who] = [videoById(id), userOf(decodeURIComponent(handle))]
  if (video !== undefined) return { 'webapp.video-detail': { itemInfo: { itemStruct: itemStruct(video) }, statusCode: 0 } }
  return who === undefined ? {} : { 'webapp.user-detail': { userInfo: userInfo(who), statusCode: 0 } }
}

/** The page the site's server sends: an empty root, page data, a script. */
export const shell = (script: string, url: URL): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><title>TikTok</title></head>
<body class="theme-light"><div id="app"></div>
<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">${JSON.stringify({
  __DEFAULT_SCOPE__: { 'webapp.app-context': { language: 'id-ID', region: 'ID' }, ...scope(url) },
})}</script><script src="${script}"></script></body></html>`

const { id } = videos.calon

/**
 * A page that listens on `window`, in the capture phase, from its first inline script on, and keeps in
 * `window.__order` what that listener was told. It shows one item by a registrant and sends the like itself.
 */
export const plain = `<!doctype html>
<html lang="id"><head><script>
window.__order = []
addEventListener('click', (event) => window.__order.push(event.isTrusted ? 'page' : 'page-synthetic'), true)
</script><meta charset="utf-8"><link rel="icon" href="data:,"><title>TikTok</title></head>
<body><div id="app"><main id="main-content-homepage_hot"><article id="one-column-item-0" data-scroll-index="0" data-e2e="recommend-list-item-container"><div>
<section id="media-card-0" tabindex="0" role="button" data-e2e="feed-video"><div id="xgwrapper-0-${id}"></div>
<a href="/@calon_contoh">Calon Wali Kota Contoh</a><div data-e2e="video-desc">Halaman tanpa kerangka kerja.</div></section>
<section><a data-e2e="video-author-avatar" href="/@calon_contoh">C</a>
<button type="button" aria-label="Sukai video. 7 suka" aria-pressed="false"><span data-e2e="like-icon">♡</span><strong data-e2e="like-count">7</strong></button>
</section></div></article></main></div><script>
document.querySelector('button').addEventListener('click', () => {
  fetch('/api/commit/item/digg/?aweme_id=${id}&type=1', { method: 'POST' })
})
</script></body></html>`
