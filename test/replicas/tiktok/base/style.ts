import { options } from '../options'
import { looks } from './looks'

export type Look = Exclude<keyof typeof looks, 'page'>

const hashed = (text: string): string => {
  let hash = Math.trunc(performance.timeOrigin) % 9973
  for (const letter of text) hash = (hash * 33 + letter.charCodeAt(0)) % 2_176_782_336
  return hash.toString(36)
}

const sheet = new CSSStyleSheet()
const made = new Map<string, string>()

/** Class names as the site's style library makes them: a hash that differs with every load, then the component's own name. */
export const css = (part: string, ...names: Look[]): string => {
  const key = `${part} ${names.join()}`
  const known = made.get(key)
  if (known !== undefined) return known
  const name = options.gen === '2025' ? `css-${hashed(key)}-${part}` : `css-${hashed(key)}-7937d88b--${part}`
  sheet.insertRule(`.${name}{${names.map((look) => looks[look]).join(';')}}`)
  const all = `${name} e${hashed(`${key}e`)}${made.size % 10}`
  made.set(key, all)
  return all
}

/** Puts the looks into the page. */
export const installStyle = (): void => {
  const base = new CSSStyleSheet()
  base.replaceSync(looks.page)
  document.adoptedStyleSheets = [base, sheet]
}
