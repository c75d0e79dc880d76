import { feedPost, posts, type Post } from './posts'
import { authorOf, groups, plainId, userAt, type Group, type User } from './world'

const named: readonly Post[] = Object.values(posts)

/** The home feed without `n`. */
export const front: readonly Post[] = [
  posts.calon, posts.warga, posts.timSponsored, posts.tagged, posts.calonSuggested, posts.fan, posts.wargaSharesCalon, posts.calonShares,
  posts.guruSharesWarga, posts.timInGroup, posts.kabarSuggested, posts.calonPhoto, posts.suka, posts.shopSponsored, posts.ibuInGroup, posts.guru,
]

/** The post with this id, opaque or numeric. */
export const postById = (token: string): Post | undefined => {
  const id = plainId(token)
  const known = named.find((post) => post.id === id)
  if (known !== undefined) return known
  const index = Number(id.slice(5)) - 1000
  return authorOf(id) === undefined || index < 0 || index > 100_000 ? undefined : feedPost(index)
}

export const profileList = (who: User): readonly Post[] => named.filter((post) => post.author === who && post.group === undefined && !post.sponsored)
export const groupList = (group: Group): readonly Post[] => named.filter((post) => post.group === group)
export const groupAt = (slug: string): Group | undefined => Object.values(groups).find((one) => one.slug === slug || one.id === slug)
export const searchList: readonly Post[] = [posts.tim, posts.fan, posts.bagikan, posts.kpu]
export const videos: readonly Post[] = [posts.calonVideo, posts.wargaVideo]

/** The post an address is about: permalinks of every form, photo, video, reel, story.php. */
export const postAt = (path: string, query: URLSearchParams): Post | undefined => {
  const inPath = /\/(?:posts|permalink|videos|reel)\/(?:[\w.-]+\/)?(pfbid\w+|\d+)/.exec(path)?.[1]
  const inQuery = query.get('story_fbid') ?? query.get('fbid') ?? query.get('v') ?? query.get('multi_permalinks')
  const token = inPath ?? inQuery
  return token === undefined || token === null ? undefined : postById(token)
}

/** The account whose profile an address is. */
export const profileAt = (path: string, query: URLSearchParams): User | undefined => {
  const [first = '', , third = ''] = path.split('/').filter(Boolean)
  if (first === 'profile.php') return userAt(query.get('id') ?? '')
  return userAt(first === 'people' ? third : first)
}

/** Posts in the data an address comes with. */
export const postsAt = (path: string, query: URLSearchParams): readonly Post[] => {
  const post = postAt(path, query)
  if (post) return [post]
  const group = groupAt(/^\/groups\/([\w.]+)/.exec(path)?.[1] ?? '')
  if (group) return groupList(group)
  const who = profileAt(path, query)
  return who ? profileList(who) : path.startsWith('/search/') ? searchList : front
}
