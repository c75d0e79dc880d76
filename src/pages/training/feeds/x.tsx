import { useEffect } from 'preact/hooks'
import type { Interaction } from '../../../neutrality'
import { TrainingFeed } from '../x/feed'
import { FeedProvider, isCovered, useNewFeed } from '../x/feed-context'
import type { HeardKind } from '../x/feed-state'
import { Layers } from '../x/layers'
import { posts } from '../x/world'
import { Set, useStagehand } from './set'
import { feedsText } from './text'

const told: Readonly<Record<HeardKind, readonly [Interaction, undo?: true]>> = {
  like: ['like'], unlike: ['like', true], repost: ['repost'], unrepost: ['repost', true], quote: ['quote'], reply: ['reply'], send: ['send'],
  follow: ['follow'], unfollow: ['follow', true],
}

/** Two posts of the training timeline; `office`: the account of an office that is signed in. */
export function XSet({ office }: { readonly office?: string | undefined }) {
  const { language, hear, say } = useStagehand()
  const feed = useNewFeed(language)
  const last = feed.state.heard.at(-1)
  useEffect(() => {
    if (last !== undefined) hear(told[last.kind][0], `@${last.about.handle}`, told[last.kind][1])
  }, [last])
  useEffect(() => { if (feed.notice !== '') say(feed.notice) }, [feed.notice])
  return (
    <FeedProvider value={feed}>
      <Set name="x">
        <div inert={isCovered(feed.layer)}>
          {office === undefined ? null : (
            <p class="signed-in">{feedsText[language].signedInAs} <a data-testid="AppTabBar_Profile_Link" href={`/${office}`}>@{office}</a></p>
          )}
          <TrainingFeed shown={posts.slice(0, 2)} />
        </div>
        <Layers />
      </Set>
    </FeedProvider>
  )
}
