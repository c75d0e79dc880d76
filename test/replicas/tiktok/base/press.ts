import type { KeyboardEvent, MouseEvent } from 'react'

/** Handlers of a press that does not reach the player or list around it. */
export const pressed = (act: (element: HTMLElement) => void) => ({
  onClick: (event: MouseEvent<HTMLElement>) => {
    event.stopPropagation()
    act(event.currentTarget)
  },
})

/** The same for an element that is no button: it also acts on keydown of Enter and Space. */
export const pressedAnyway = (act: (element: HTMLElement) => void) => ({
  role: 'button',
  tabIndex: 0,
  ...pressed(act),
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ')) return
    event.preventDefault()
    event.stopPropagation()
    act(event.currentTarget)
  },
})
