import { looks } from './looks'

export type Look = keyof typeof looks

// Another one with every page load: nothing may lean on a class.
const salt = Math.trunc(performance.timeOrigin) % 46_656

/** A class name that says nothing, like the real ones. */
const hashed = (name: string): string => {
  let hash = salt
  for (const letter of `${name}:`) hash = (hash * 33 + letter.charCodeAt(0)) % 60_466_176
  return `x${hash.toString(36)}`
}

/** Class names for looks; every element also carries the noise of a few that style nothing. */
export const css = (...names: Look[]): string => ['box', 'atomic', ...names].map(hashed).join(' ')

/** Puts the looks into the page. */
export const installStyle = (): void => {
  const style = document.createElement('style')
  style.textContent = Object.entries(looks)
    .map(([name, rules]) => (name === 'page' ? rules : `.${hashed(name)}{${rules}}`))
    .join('\n')
  document.head.append(style)
}
