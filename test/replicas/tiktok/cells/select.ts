import type { Step, Way } from '../../types'

/** How a control is pressed when it takes one press. */
export type Press = Extract<Way, 'mouse' | 'touch' | 'enter' | 'space'>

/** The element with this test id. */
export const e2e = (name: string): string => `[data-e2e="${name}"]`
/** The control with this test id in either generation: the element itself, or the button around it. */
export const control = (name: string): string => `:is(${e2e(name)}:is([role="button"], button, a), button:has(> ${e2e(name)}))`

export const click = (on: string): Step => ({ do: 'click', on })
export const wait = (on: string): Step => ({ do: 'wait', on })
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

/** The same page with everything already done. */
export const done = (url: string): string => query(url, { on: '1' })
