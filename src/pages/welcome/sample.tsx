import type { Language } from '../../neutrality'
import { formatNumber } from '../shared/format'
import { type Decisions, useTally } from '../training/decisions'
import { TrainingFeed } from '../training/x/feed'
import { FeedProvider, useNewFeed } from '../training/x/feed-context'
import { Layers } from '../training/x/layers'
import { posts } from '../training/x/world'
import { welcomeText } from './text'

const [candidates] = posts

/** One post of a fictional candidate under the real guard, and what the sample site has heard. */
export function Sample({ language, decisions }: { readonly language: Language; readonly decisions: Decisions }) {
  const text = welcomeText[language].tryIt
  const feed = useNewFeed(language)
  const { cancelled } = useTally(decisions)
  const likes = feed.state.heard.length
  return (
    <FeedProvider value={feed}>
      <div>
        <p class="quiet small">{text.sample}</p>
        <TrainingFeed shown={candidates === undefined ? [] : [candidates]} />
      </div>
      <p role="status" class="heard"><b>{text.heard}</b><span>{likes > 0 ? text.liked(formatNumber(likes, language)) : cancelled > 0 ? text.cancelled : text.nothing}</span></p>
      <Layers />
    </FeedProvider>
  )
}
