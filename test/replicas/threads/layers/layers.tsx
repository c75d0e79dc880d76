/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { Deep } from '../../instagram/base/deep'
import { css } from '../../instagram/base/style'
import { Ask, ComposeDialog, FollowDialog, HoverCard, PeopleDialog, SendDialog } from './dialogs'
import { Menu } from './menus'
import { closeLayer, useLayers, type Layer } from './state'

const Shown = ({ layer }: { layer: Layer }): ReactNode => {
  const onClose = () => closeLayer(layer)
  if (layer.kind === 'compose') return <ComposeDialog {...layer} onClose={onClose} />
  if (layer.kind === 'send') return <SendDialog post={layer.post} onClose={onClose} />
  if (layer.kind === 'ask') return <Ask {...layer} onClose={onClose} />
  if (layer.kind === 'follow') return <FollowDialog who={layer.who} onClose={onClose} />
  if (layer.kind === 'people') return <PeopleDialog {...layer} onClose={onClose} />
  if (layer.kind === 'hover') return <HoverCard who={layer.who} at={layer.at} />
  if (layer.kind === 'toast')
    return (
      <div role="alert" data-truth="toast" className={css('toast')}>
        {layer.text}
      </div>
    )
  return <Menu layer={layer} />
}

/** Everything that floats, at the end of the body, far from the posts it belongs to. */
export const Layers = (): ReactNode => {
  const layers = useLayers()
  return createPortal(
    layers.map((layer, at) => (
      <Deep key={at} n={2}>
        <Shown layer={layer} />
      </Deep>
    )),
    document.body,
  )
}
