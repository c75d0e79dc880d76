import type { PointerEvent } from 'react'
import { closeHover, openHover } from '../layers/state'
import type { User } from '../world'

/** Handlers that open an account's hover card while a mouse rests on its name. */
export const hoverProps = (who: User) => ({
  onPointerEnter: (event: PointerEvent<HTMLElement>) => {
    if (event.pointerType !== 'touch') openHover(who, event.currentTarget.getBoundingClientRect())
  },
  onPointerLeave: () => closeHover(),
})
