/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { Deep } from '../base/deep'
import { css } from '../base/style'
import { ComposeModal } from '../composer/compose-modal'
import { currentPlace, usePlace, type Place } from '../route'
import { currentToast, useStore } from '../store'
import { IntentSheet } from '../surfaces/intents'
import { PhotoModal } from '../surfaces/photo'
import { HoverCard } from './hover-card'
import { Menus } from './menus'
import { MessageDialog } from './message'
import { Sheet } from './sheet'
import { useLayers } from './state'

const Toast = (): ReactNode => {
  useStore()
  return currentToast() === '' ? null
    : <div data-testid="toast" role="alert" className={css('toast')}><Deep n={2}><div dir="ltr"><span>{currentToast()}</span></div></Deep></div>
}

const ModalRoute = ({ place }: { place: Place }): ReactNode => {
  if (/^\/(compose\/(post|tweet)|intent\/(post|tweet))$/.test(place.path)) return <ComposeModal context={place.compose ?? {}} />
  if (place.path.startsWith('/intent/')) return <IntentSheet kind={place.path.slice(8)} query={place.query} />
  const photo = /\/status\/(\d+)\/(?:photo|video)\/\d+$/.exec(place.path)?.[1]
  return photo === undefined ? null : <PhotoModal id={photo} />
}

/** Everything that floats, in the one element all popups share, far from the posts they belong to. */
export const Layers = ({ into }: { into: HTMLElement }): ReactNode => {
  usePlace()
  const { menu, sheet, message, card } = useLayers()
  const place = currentPlace()
  return createPortal(<>
    <div><ModalRoute key={place.path} place={place} /></div>
    {message && <div><Deep n={1}><MessageDialog post={message} /></Deep></div>}
    {card && <div><Deep n={2}><HoverCard key={card.who.id} who={card.who} at={card.at} /></Deep></div>}
    <div><Deep n={2}><Menus menu={menu} /></Deep></div>
    {sheet && <div><Deep n={2}><Sheet sheet={sheet} /></Deep></div>}
    <div><Toast /></div>
  </>, into)
}
