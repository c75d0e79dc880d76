/** @jsxImportSource react */
import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { react } from '../actions'
import { Press } from '../base/press'
import { blank, css } from '../base/style'
import { idOf } from '../ids'
import { reactions, word, type Reaction } from '../words'
import { closeFlyout, keepFlyout, leaveFlyout, type OpenFlyout } from './state'

/** The seven reactions. Nothing in it says what is reacted to. */
export const Flyout = ({ flyout: { feedback, at, focus } }: { flyout: OpenFlyout }): ReactNode => {
  const box = useRef<HTMLDivElement>(null)
  const buttons = () => [...box.current?.querySelectorAll<HTMLElement>('[role="button"]') ?? []]
  useLayoutEffect(() => {
    if (focus) buttons()[0]?.focus({ preventScroll: true })
  }, [focus])
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      return closeFlyout()
    }
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const all = buttons()
    if (step !== 0) all[(all.indexOf(document.activeElement as HTMLElement) + step + all.length) % all.length]?.focus()
  }
  const above = at.top - 60 > 60 ? at.top - 58 : at.bottom + 6
  return (
    <div ref={box} className={css('float')} style={{ top: above, left: Math.max(8, Math.min(at.left, innerWidth - 340)) }}
      onPointerEnter={keepFlyout} onPointerLeave={leaveFlyout} onKeyDown={key}>
      <div aria-label={word('reactions')} role="toolbar" className={css('row')}>
        {(Object.keys(reactions) as Reaction[]).map((reaction) => (
          <Press key={reaction} id={idOf('layer', 'flyout', reaction)} label={reactions[reaction].name} look={['reaction']}
            onPress={() => { closeFlyout(); react(feedback, reaction) }}>
            <img alt="" role="presentation" width="39" height="39" src={blank} />
          </Press>
        ))}
      </div>
    </div>
  )
}
