import { playlistOf, homeVideos, videoById, type Video } from './world/videos'
import { commentsUnder } from './world/posts'
import { authorOf } from './world/ids'
import type { User } from './world/users'

const browse = (who: User): object => ({ navigationEndpoint: { browseEndpoint: { browseId: who.id, canonicalBaseUrl: `/@${who.handle}` } } })
const byline = (who: User): object => ({ runs: [{ text: who.name, ...browse(who) }] })

const lockup = (video: Video): object => ({ richItemRenderer: { content: { lockupViewModel: {
  contentId: video.id,
  metadata: { lockupMetadataViewModel: { image: { decoratedAvatarViewModel: { rendererContext: { commandContext: {
    onTap: { innertubeCommand: { browseEndpoint: { browseId: video.author.id } } },
  } } } } } },
} } } })

/** What the player is told about a video; the first page carries it in a script as well. */
export const playerResponse = (video: Video): object => ({
  videoDetails: { videoId: video.id, title: video.title, channelId: video.author.id, author: video.author.name, isLiveContent: video.live === true },
})

/** Renderers of a watch page, with the owner where the site has it. */
export const watchNext = (video: Video): object => ({
  contents: { twoColumnWatchNextResults: { results: { results: { contents: [
    { videoSecondaryInfoRenderer: { owner: { videoOwnerRenderer: { title: byline(video.author), ...browse(video.author) } } } },
  ] } } } },
})

const commentEntities = (under: string): object => ({ frameworkUpdates: { entityBatchUpdate: { mutations: commentsUnder(under).map(({ id, author }) => ({
  payload: { commentEntityPayload: { properties: { commentId: id }, author: { channelId: author.id, displayName: `@${author.handle}` } } },
})) } } })

/** What the real API would answer to a read, as far as the page or an onlooker could use it; else that all went well. */
export const answer = (operation: string, { id, continuation }: Record<string, unknown>): object => {
  const video = videoById(String(id ?? ''))
  if (operation === 'player' && video) return { ...playerResponse(video), ...watchNext(video) }
  if (operation === 'next') return commentEntities(String(continuation))
  if (operation === 'browse' || operation === 'search') {
    const owner = authorOf(String(id ?? ''))
    return { contents: { richGridRenderer: { contents: (owner ? playlistOf(owner).videos : homeVideos()).map(lockup) } } }
  }
  if (operation.startsWith('reel/') && video) return playerResponse(video)
  return { responseContext: {} }
}
