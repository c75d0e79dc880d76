import type { Acted } from '../scenes'
import { FacebookSet } from './facebook'
import { InstagramSet } from './instagram'
import { ThreadsSet } from './threads'
import { TiktokSet } from './tiktok'
import { XSet } from './x'
import { YoutubeSet } from './youtube'

export { type Stagehand, StagehandProvider } from './set'

/** The feed a scene is played on. */
export function Feed({ scene: { site, set, office } }: { readonly scene: Acted }) {
  switch (site) {
    case 'x': return <XSet office={office} />
    case 'facebook': return <FacebookSet set={set} />
    case 'instagram': return <InstagramSet />
    case 'threads': return <ThreadsSet />
    case 'tiktok': return <TiktokSet />
    case 'youtube': return <YoutubeSet />
  }
}
