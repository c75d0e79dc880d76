import { crowd, homeList, mentionPosts, postById, profileList, searchResults, shelfList, threadOf, type List } from './lists'
import type { Post } from './posts'
import { users, type User } from './world'

// Since May 2026 the handle is in `core`; before, it was in `legacy`. Both shapes occur.
const userResult = (who: User): object => ({
  result: {
    __typename: 'User',
    rest_id: who.id,
    is_blue_verified: who.verified,
    ...(who.at % 2 === 0
      ? { core: { name: who.name, screen_name: who.handle }, legacy: {} }
      : { legacy: { name: who.name, screen_name: who.handle } }),
  },
})

const tweet = (post: Post, id: string, more: object): object => ({
  __typename: 'Tweet',
  rest_id: id,
  core: { user_results: userResult(post.author) },
  legacy: { id_str: post.id, full_text: post.text, user_id_str: post.author.id, ...more },
})

const tweetResult = (post: Post): object => {
  const quoted =
    post.quote === undefined || post.quote === 'unavailable'
      ? {}
      : { quoted_status_result: { result: tweet(post.quote, post.quote.id, {}) } }
  const plain = { ...tweet(post, post.id, {}), ...quoted }
  if (post.repostedBy === undefined) return { result: plain }
  const passedOn = { ...post, author: post.repostedBy }
  return { result: tweet(passedOn, `20${post.id.slice(2)}`, { retweeted_status_result: { result: plain } }) }
}

const timeline = (posts: readonly Post[], people: readonly User[] = []): object => ({
  instructions: [
    {
      type: 'TimelineAddEntries',
      entries: [
        ...people.map((who) => ({
          entryId: `user-${who.id}`,
          content: { itemContent: { itemType: 'TimelineUser', user_results: userResult(who) } },
        })),
        ...posts.map((post) => ({
          entryId: `tweet-${post.id}`,
          content: { itemContent: { itemType: 'TimelineTweet', tweet_results: tweetResult(post) } },
        })),
      ],
    },
  ],
})

const slice = (list: List, from: number): readonly Post[] =>
  Array.from({ length: Math.max(0, Math.min(20, list.length - from)) }, (_, at) => list.at(from + at))

const read = (operation: string, variables: Record<string, unknown>): object | undefined => {
  const focal = postById(String(variables['focalTweetId'] ?? variables['pinned_tweet_id'] ?? ''))
  if (focal) {
    const { parents, replies } = threadOf(focal)
    return timeline([...parents, focal, ...replies])
  }
  if (operation.startsWith('Home')) {
    return timeline(slice(homeList(typeof variables['n'] === 'number' ? variables['n'] : undefined), Number(variables['cursor'] ?? 0)))
  }
  if (operation === 'UserTweets') {
    const who = users.find((one) => one.id === variables['userId'])
    return who && timeline(slice(profileList(who), 0), [who])
  }
  if (operation === 'SearchTimeline') return timeline(slice(searchResults().list, 0), searchResults().people)
  if (operation === 'NotificationsTimeline') return timeline(mentionPosts)
  if (operation === 'Followers') return timeline([], crowd)
  return /Timeline$|^Bookmarks$/.test(operation) ? timeline(slice(shelfList(), 0)) : undefined
}

/** What the real API would answer, as far as the page or an onlooker could use it: timelines with their authors, else "done". */
export const answer = (operation: string, variables: Record<string, unknown>): object => {
  const found = read(operation, variables)
  if (found !== undefined) return { data: { timeline_response: { timeline: found } } }
  return operation === 'CreateTweet'
    ? { data: { create_tweet: { tweet_results: { result: { rest_id: '2099999999999999999' } } } } }
    : { data: { done: 'Done' } }
}
