import { front, postById, postsAt } from './lists'
import { feedPost, type Post } from './posts'
import { pfbid, type User } from './world'

const actor = ({ id, name, handle, page }: User): object => ({ __typename: page ? 'Page' : 'User', id, name, url: `https://www.facebook.com/${handle}` })

/** A story as the site's data has it, so far as an onlooker could use it. */
const story = (post: Post): object => ({
  __typename: 'Story', id: Buffer.from(`S:_I${post.author.id}:${post.id}`).toString('base64'), post_id: post.id,
  actors: post.anonymous ? [] : [actor(post.author)], feedback: { id: Buffer.from(`feedback:${post.id}`).toString('base64') },
  permalink_url: `https://www.facebook.com/${post.author.handle}/posts/${pfbid(post.id)}`,
  ...(post.shared && { attached_story: story(post.shared) }),
})

const edges = (posts: readonly Post[]): object => ({ edges: posts.map((post) => ({ node: story(post) })) })

/** What the real API would answer: stories with their authors to queries, else an empty success. */
export const answer = (name: string, variables: Record<string, unknown>): object => {
  const post = postById(String(variables['storyID'] ?? ''))
  if (post) return { data: { node: story(post) } }
  if (name !== 'CometNewsFeedPaginationQuery') return { data: { done: true } }
  const from = Number(variables['cursor'] ?? 0)
  const long = variables['n'] !== undefined
  return { data: { viewer: { news_feed: edges(long ? Array.from({ length: 10 }, (_, at) => feedPost(from + at)) : front.slice(from, from + 10)) } } }
}

/** The data a page comes with, before any request: what it shows at first and who wrote it. */
export const preload = ({ pathname, searchParams }: URL): string => {
  const n = searchParams.get('n')
  const posts = n === null ? postsAt(pathname, searchParams) : Array.from({ length: 10 }, (_, at) => feedPost(at))
  return JSON.stringify({ require: [['ScheduledServerJS', 'handle', null, [{ __bbox: { result: { data: { viewer: { news_feed: edges(posts) } } } } }]]] })
    .replaceAll('<', '\\u003c')
}
