/** @jsxImportSource react */
import { useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { css } from '../base/style'
import { Flyout } from './flyout'
import { HoverCard } from './hover-card'
import { Menu } from './menu'
import { Modal } from './modal'
import { useLayers } from './state'

const home = (): HTMLElement => {
  const made = document.createElement('div')
  made.className = css('layer')
  document.body.append(made)
  return made
}

/** Everything that floats, in an element of its own beside the page's root, far from the posts it belongs to. */
export const Layers = (): ReactNode => {
  const [into] = useState(home)
  const { modals, shells, menu, flyout, card, toast } = useLayers()
  return createPortal(
    <>
      {Array.from({ length: Math.min(shells, 3) }, (_, at) => <div key={`s${at}`}><div role="dialog" aria-modal="true" style={{ display: 'none' }} /></div>)}
      {modals.map(({ key, title, body }) => <Modal key={key} title={title}>{body}</Modal>)}
      {card && <HoverCard key={card.who.id} who={card.who} at={card.at} />}
      {flyout && <Flyout key={flyout.feedback} flyout={flyout} />}
      {menu && <Menu menu={menu} />}
      {toast !== '' && <div role="alert" className={css('toast')}><span dir="auto">{toast}</span></div>}
    </>,
    into,
  )
}
