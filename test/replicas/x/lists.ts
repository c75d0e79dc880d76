import { feedPost, posts, reposts, type Post } from './posts'
import { authorOf, user, users, type User } from './world'

const named: readonly Post[] = [...Object.values(posts), ...Object.values(reposts)]

const front: readonly Post[] = [
  posts.calon, posts.warga, reposts.wargaByCalon, reposts.timByWarga, posts.mentions, posts.calonPhoto, posts.twin, posts.fan,
  posts.wargaQuotesCalon, posts.calonQuotesWarga, posts.promotedBakal, posts.suka, posts.kpu, posts.cards, posts.unavailable,
  posts.tim, posts.promotedShop, posts.guru,
]

/** A list that is computed as it is scrolled. */
export interface List {
  readonly length: number
  at(index: number): Post
}

const fixed = (items: readonly Post[]): List => ({ length: items.length, at: (index) => items[index] as Post })

/** The home feed: the named cases first, or with `n` the long feed of exactly `n` posts and nothing else. */
export const homeList = (n?: number): List => n === undefined
  ? { length: 60, at: (index) => front[index] ?? feedPost(index) }
  : { length: n, at: feedPost }

/** The post with this id wherever it first appears. */
export const postById = (id: string): Post | undefined => {
  const known = named.find((post) => post.id === id)
  if (known !== undefined) return known
  const index = Number(id.slice(6)) - 1000
  const post = authorOf(id) === undefined || index < 0 ? undefined : feedPost(index)
  return post?.id === id ? post : undefined
}

/** Parents and replies around a post. */
export const threadOf = (post: Post): { parents: readonly Post[]; replies: readonly Post[] } => ({
  parents: post.replyTo === undefined ? [] : [post.replyTo],
  replies: [...named.filter((one) => one.replyTo?.id === post.id), posts.kpu],
})

/** What an account's profile lists: a pinned post, what it wrote and what it reposted. */
export const profileList = (who: User): List => {
  const own = named.filter((post) => (post.repostedBy ?? post.author).at === who.at && post.promoted === undefined)
  const [first, ...rest] = own
  return fixed(first === undefined ? [feedPost(1)] : [{ ...first, pinned: true }, ...rest])
}

/** Top results: people and posts, whatever was asked. */
export const searchResults = (): { people: readonly User[]; list: List } => ({
  people: [user('calon_contoh'), user('calon_contoh_'), user('penggemar77')],
  list: fixed([posts.tim, posts.fan, posts.mentions, posts.warga, posts.calonQuotesWarga]),
})

/** A list, community or bookmark page. */
export const shelfList = (): List => fixed([posts.kpu, posts.bakal, posts.guru, posts.calonPhoto, reposts.timByWarga, posts.twin])

/** Mentions among the notifications. */
export const mentionPosts: readonly Post[] = [posts.timReplies, posts.fanReplies]

/** People on follower pages and beside the feed. */
export const crowd: readonly User[] = users.slice(0, 9)
export const suggested: readonly User[] = [user('bakal_contoh'), user('kabar_kota'), user('suka')]
