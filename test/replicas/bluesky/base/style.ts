import { looks } from './looks'

export type Look = keyof typeof looks

/** A class name that says nothing, like the real ones. */
const hashed = (name: string): string => {
  let hash = 11
  for (const letter of name) hash = (hash * 31 + letter.charCodeAt(0)) % 2_176_782_336
  return `r-${hash.toString(36)}`
}

/** Class names for looks, after the one that every box of the site carries, or every text. */
export const css = (...names: Look[]): string => ['css-g5y9jx', ...names.map(hashed)].join(' ')
export const textCss = (...names: Look[]): string => ['css-146c3p1', ...names.map(hashed)].join(' ')

export const installStyle = (): void => {
  const style = document.createElement('style')
  style.textContent = Object.entries(looks).map(([name, rules]) => (name.startsWith(':') ? rules : `.${hashed(name)}{${rules}}`)).join('\n')
  document.head.append(style)
}
