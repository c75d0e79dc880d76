import { chatContinuation, chatVideo, liveMessage } from './tokens'
import { playerResponse, watchNext } from './answer'
import { users } from './world/users'
import { videoById, videos, type Video } from './world/videos'

const videoAt = ({ pathname, searchParams }: URL): Video | undefined =>
  videoById(searchParams.get('v') ?? chatVideo(searchParams.get('continuation') ?? '') ?? pathname.split('/')[2] ?? '')

const tags = (video: Video): string => `<link rel="canonical" href="https://www.youtube.com/watch?v=${video.id}">
<meta itemprop="identifier" content="${video.id}"><meta itemprop="channelId" content="${video.author.id}">
<script type="application/ld+json">${JSON.stringify({ '@type': 'VideoObject', author: video.author.name })}</script>`

// A chat's own data: the parameters of a message are in the page, where its channel is nowhere else.
const chatData = (video: Video): object => ({ contents: { liveChatRenderer: {
  continuations: [{ invalidationContinuationData: { continuation: chatContinuation(video.author.id, video.id) } }],
  actionPanel: { liveChatMessageInputRenderer: { sendButton: { buttonRenderer: {
    serviceEndpoint: { sendLiveChatMessageEndpoint: { params: liveMessage(video.author.id, video.id) } },
  } } } },
} } })

const initialData = (url: URL, video: Video | undefined): object => {
  const name = url.pathname.split('/')[1]?.toLowerCase()
  const externalId = users.find(({ handle }) => `@${handle}`.toLowerCase() === name)?.id
  if (video === undefined) return { metadata: { channelMetadataRenderer: { externalId } } }
  return url.pathname === '/live_chat' ? chatData(video) : watchNext(video)
}

/** The page the site's server sends: data in scripts, tags that stay when the page turns in place, and one client script. */
export const shell = (script: string, url: URL): string => {
  const video = videoAt(url)
  const lang = url.searchParams.get('lang') === 'en' ? 'en' : 'id-ID'
  return `<!doctype html>
<html style="font-size: 10px" lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<link rel="icon" href="data:,"><title>YouTube</title>${video ? tags(video) : ''}
<script>var ytInitialData = ${JSON.stringify(initialData(url, video))};
var ytInitialPlayerResponse = ${JSON.stringify(video ? playerResponse(video) : null)};</script></head>
<body dir="ltr"><script src="${script}"></script></body></html>`
}

/**
 * A page that listens on `window`, in the capture phase, from its first inline script on, and keeps in
 * `window.__order` what that listener was told. It shows one video by a registrant and sends the like itself.
 */
export const plain = `<!doctype html>
<html lang="id-ID"><head><script>
window.__order = []
addEventListener('click', (event) => window.__order.push(event.isTrusted ? 'page' : 'page-synthetic'), true)
</script><meta charset="utf-8"><link rel="icon" href="data:,"><title>YouTube</title></head>
<body><ytd-app><ytd-watch-flexy video-id="${videos.calon.id}" role="main"><ytd-watch-metadata>
<div id="owner"><ytd-video-owner-renderer><ytd-channel-name id="channel-name"><yt-formatted-string id="text">
<a href="/@calon_contoh">Calon Wali Kota Contoh</a>
</yt-formatted-string></ytd-channel-name></ytd-video-owner-renderer></div>
<div id="actions"><ytd-menu-renderer><div id="top-level-buttons-computed"><segmented-like-dislike-button-view-model>
<like-button-view-model><toggle-button-view-model><button-view-model>
<button aria-pressed="false" aria-label="suka video ini bersama 7 orang lainnya">7</button>
</button-view-model></toggle-button-view-model></like-button-view-model>
</segmented-like-dislike-button-view-model></div></ytd-menu-renderer></div>
</ytd-watch-metadata></ytd-watch-flexy></ytd-app><script>
document.querySelector('like-button-view-model button').addEventListener('click', () => fetch('/youtubei/v1/like/like?prettyPrint=false', {
  method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"target":{"videoId":"${videos.calon.id}"}}',
}))
</script></body></html>`
