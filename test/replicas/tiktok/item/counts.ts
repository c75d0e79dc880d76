import { isOn } from '../store'
import { commentsOf, type Video } from '../videos'

/** Counts that look like counts and never change from load to load. */
export const countsOf = (video: Video) => {
  const seed = (Number(video.id.slice(-6)) * 7919 + video.author.at * 104_729 + 4001) % 99_991
  return {
    likes: (seed % 2003) + 8 + Number(isOn(`like:${video.id}`)),
    comments: commentsOf(video).length,
    favourites: seed % 53,
    shares: (seed % 311) + 3,
  }
}
