/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { Deep } from '../base/deep'
import { css } from '../base/style'
import { PostDialog } from '../surfaces/post-dialog'
import { usePlace } from '../route'
import { CreateDialog } from './create'
import { HoverCard } from './hover-card'
import { Notifications, People, PostMenu, Sheet } from './lists'
import { ReelComments } from './reel-comments'
import { ShareDialog } from './share'
import { closeLayer, useHover, useLayers, type Layer } from './state'

const Shown = ({ layer }: { layer: Layer }): ReactNode => {
  const close = () => closeLayer(layer)
  if (layer.kind === 'share') return <ShareDialog media={layer.media} onClose={close} />
  if (layer.kind === 'menu') return <PostMenu post={layer.post} page={layer.page} onClose={close} />
  if (layer.kind === 'people') return <People title={layer.title} people={layer.people} onClose={close} />
  if (layer.kind === 'sheet') return <Sheet {...layer} onClose={close} />
  if (layer.kind === 'comments') return <ReelComments post={layer.post} onClose={close} />
  if (layer.kind === 'create') return <CreateDialog onClose={close} />
  if (layer.kind === 'notifications') return <Notifications />
  return (
    <div role="alert" data-truth="toast" className={css('toast')}>
      {layer.text}
    </div>
  )
}

/** Everything that floats, at the end of the body, far from the posts it belongs to. */
export const Layers = (): ReactNode => {
  const place = usePlace()
  const layers = useLayers()
  const hover = useHover()
  return createPortal(
    <>
      {place.over && (
        <Deep n={2}>
          <PostDialog path={place.path} list={place.over.list} />
        </Deep>
      )}
      {layers.map((layer, at) => (
        <Deep key={at} n={2}>
          <Shown layer={layer} />
        </Deep>
      ))}
      {hover && (
        <Deep n={2}>
          <HoverCard key={hover.who.id} who={hover.who} at={hover.at} />
        </Deep>
      )}
    </>,
    document.body,
  )
}
