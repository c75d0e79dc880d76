import type { Step, Way } from '../../types'
import { idOf, type Scope } from '../ids'

/** How a control is pressed when it takes one press. */
export type Press = Extract<Way, 'mouse' | 'touch' | 'enter' | 'space'>

/** The element that is one part of one thing, wherever the page has put it. */
export const part = (key: string, name: string, scope: Scope = 'page'): string => `[id="${idOf(scope, key, name)}"]`

export const click = (on: string): Step => ({ do: 'click', on })
export const wait = (on: string): Step => ({ do: 'wait', on })
export const focus = (on: string): Step => ({ do: 'focus', on })
export const hover = (on: string): Step => ({ do: 'hover', on })
export const key = (name: string, on?: string): Step => ({ do: 'press', key: name, ...(on !== undefined && { on }) })
export const type = (on: string, text: string): Step => ({ do: 'type', on, text })

/** One press of a control in each of the ways there are. */
export const press = (way: Press, on: string): Step => {
  if (way === 'mouse') return click(on)
  if (way === 'touch') return { do: 'tap', on }
  return key(way === 'enter' ? 'Enter' : 'Space', on)
}

/** Adds query parameters to an address that may have some. */
export const query = (url: string, parameters: Readonly<Record<string, string | undefined>>): string => {
  const address = new URL(url)
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) address.searchParams.set(name, value)
  return address.href
}
