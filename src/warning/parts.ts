import { h, svg } from './element'

/** The shield with its balanced beam, drawn in the colour given by the style sheet. */
export const logo = () => svg('svg', { 'class': 'logo', 'viewBox': '0 0 24 24', 'aria-hidden': 'true' },
  svg('path', { fill: 'currentColor', d: 'M12 1.5 21 4.8v6.4c0 5.4-3.7 9.5-9 11.3-5.3-1.8-9-5.9-9-11.3V4.8z' }),
  svg('path', { class: 'level', d: 'M6.5 8.5h11v2.2h-11zM12 13l2.8 4.3H9.2z' }))

/**
 * A button that works although its clicks never arrive: they end at the window, before the page's listeners
 * (boundary.ts). What a button does by default still happens, and the `reset` of a form is the one such
 * default that stays inside the root, fires for mouse, keyboard and screen reader alike, and is not blocked
 * in sandboxed frames as `submit` is.
 */
export function action(name: string, label: Node | string, onPress: () => void): HTMLFormElement {
  const form = h('form', {}, h('button', { 'type': 'reset', 'class': name, 'data-action': name }, label))
  form.addEventListener('reset', (event) => {
    event.preventDefault()
    onPress()
  })
  return form
}

/** Lines one can open. Opening is the browser's own doing; `toggle` stays inside the root. */
export function details(label: string, lines: readonly string[]): HTMLElement | undefined {
  if (lines.length === 0) return undefined
  const element = h('details', {}, h('summary', {}, label), lines.map((line) => h('p', {}, line)))
  element.addEventListener('toggle', () => { if (element.open) element.scrollIntoView({ block: 'nearest' }) })
  return element
}
