import { feedVideo, stories, videoById, videos, type Video } from './videos'
import { user, users, type User } from './world'

/** A list that is computed as it is scrolled. */
export interface List {
  readonly length: number
  at(index: number): Video
}

export const listOf = (items: readonly Video[]): List => ({ length: items.length, at: (index) => items[index] as Video })

const front: readonly Video[] = [
  videos.calon, videos.warga, videos.wargaByCalon, videos.timByWarga, videos.mentions, videos.answers, videos.calonPhoto, videos.guru,
  videos.fan, videos.suka, videos.twin, videos.kpu,
]

/** The For You feed: named cases, beginning with `first`; or with `n` the long feed of exactly `n` items. */
export const forYou = (n?: number, first?: string): List => {
  if (n !== undefined) return { length: n, at: feedVideo }
  const start = front.findIndex(({ id }) => id === first)
  return listOf(start < 0 ? front : [...front.slice(start), ...front.slice(0, start)])
}

export const following = (): List => listOf([videos.tim, videos.dotted, videos.label, videos.kabar])

/** What the tabs of an account's page show; what it reposted or liked is by others. */
export const ofAccount = (who: User, tab: 'videos' | 'reposts' | 'favorites' | 'liked'): readonly Video[] => {
  if (tab === 'reposts') return who.registrant ? [videos.wargaByCalon, videos.fan] : [videos.timByWarga, videos.kabar]
  if (tab !== 'videos') return [videos.calonPhoto, videos.guru, videos.tim, videos.twin]
  const own = Object.values(videos).filter(({ author }) => author.at === who.at)
  return own.length > 0 ? own : [feedVideo(who.at)]
}

export const searched: readonly Video[] = [videos.tim, videos.mentions, videos.fan, videos.calon, videos.warga]
export const foundUsers: readonly User[] = [user('calon_contoh'), user('calon_contoh_'), user('penggemar77'), user('calon.contoh')]
export const explored: readonly Video[] = [videos.kpu, videos.calon, videos.guru, videos.calonPhoto, videos.suka]
export const tagged: readonly Video[] = [videos.warga, videos.calon, videos.kabar]

/** Beside an item: others' items, registrants' among them. */
export const relatedTo = ({ author }: Video): readonly Video[] => [author.registrant ? videos.warga : videos.calon, videos.timByWarga, videos.kpu]

export const storyOf = (who: User): Video | undefined => Object.values(stories).find(({ author }) => author.at === who.at)

/** People in the follower list and beside an account's page. */
export const crowd: readonly User[] = users.slice(0, 8)
export const suggestedFor = (who: User): readonly User[] => [user('kabar_kota'), user('tim_contoh'), user('suka')].filter(({ at }) => at !== who.at)

export { videoById }
