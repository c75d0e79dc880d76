import { looks } from './looks'

export type StyleName = keyof typeof looks

/** A class name that says nothing, like the real ones. */
const hashed = (name: string): string => {
  let hash = 7
  for (const letter of name) hash = (hash * 33 + letter.charCodeAt(0)) % 2_176_782_336
  return `r-${hash.toString(36)}`
}

/** Class names for looks; every element also carries the site's one common class. */
export const css = (...names: StyleName[]): string => ['css-175oi2r', ...names.map(hashed)].join(' ')

/** Puts the looks into the page. */
export const installStyle = (): void => {
  const style = document.createElement('style')
  style.textContent = Object.entries(looks).map(([name, rules]) => name.startsWith(':') ? rules : `.${hashed(name)}{${rules}}`).join('\n')
  document.head.append(style)
}
