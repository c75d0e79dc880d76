import { Composer } from './composer'
import { type Layer, useFeed } from './feed-context'
import { RepostMenu, ShareMenu } from './menus'
import { SendSheet } from './send-sheet'

/** Menus and dialogs, drawn away from their post as the site does. */
export function Layers() {
  const { layer } = useFeed()
  return <div id="layers">{layer === undefined ? null : <LayerOf key={`${layer.kind} ${layer.post.id}`} {...layer} />}</div>
}

function LayerOf(layer: Layer) {
  switch (layer.kind) {
    case 'repost-menu': return <RepostMenu {...layer} />
    case 'share-menu': return <ShareMenu {...layer} />
    case 'send': return <SendSheet {...layer} />
    case 'reply': case 'quote': return <Composer {...layer} kind={layer.kind} />
  }
}
