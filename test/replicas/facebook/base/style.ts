import { looks } from './looks'

export type StyleName = keyof typeof looks

/** Class names say nothing and are others on every load. */
const salt = Math.trunc(performance.timeOrigin) % 46_656
const hashed = new Map(Object.keys(looks).map((name, at) => [name, `x${((at * 7919 + salt * 613 + 40_009) % 1_679_616).toString(36)}`]))

/** Class names for looks, among the many that every element carries. */
export const css = (...names: StyleName[]): string => ['x9f619', 'x1n2onr6', ...names.map((name) => hashed.get(name) ?? '')].join(' ')

/** A picture of one transparent dot, where the site would have one. */
export const blank = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'

/** Puts the looks into the page. */
export const installStyle = (): void => {
  const style = document.createElement('style')
  style.textContent = Object.entries(looks).map(([name, rules]) => (name.startsWith(':') ? rules : `.${hashed.get(name)}{${rules}}`)).join('\n')
  document.head.append(style)
}
