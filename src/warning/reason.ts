import { h } from './element'
import type { Words } from './text'

/** The value of the choice that stands for own words. */
const own = 'own'

/** Asks why: one of the presets, or own words. */
export function buildReason(words: Words['reason'], presets: readonly string[]) {
  const written = h('textarea', { 'rows': '3', 'maxlength': '300', 'aria-label': words.own })
  const missing = h('p', { id: 'missing', role: 'alert' })
  const choice = (value: string, label: string) => h('label', {}, h('input', { type: 'radio', name: 'reason', value }), label)
  const element = h('fieldset', { 'aria-describedby': 'hint missing' },
    h('legend', {}, words.title),
    h('p', { id: 'hint' }, words.hint),
    presets.map((preset, at) => choice(String(at), preset)),
    presets.length > 0 ? choice(own, words.own) : undefined,
    written, missing)
  const chosen = () => element.querySelector<HTMLInputElement>('input:checked')
  element.addEventListener('change', () => { written.scrollIntoView({ block: 'nearest' }) })
  return {
    element,
    /** The reason as it stands; undefined while there is none. */
    read: () => reasonOf(chosen()?.value, written.value, presets),
    complain: () => { missing.textContent = words.missing },
    /** What is to be filled in next gets the focus. */
    focus: () => { (written.getClientRects().length > 0 ? written : chosen() ?? element.querySelector('input'))?.focus() },
  }
}

/** Own words count when they were chosen or nothing else could be. */
export function reasonOf(chosen: string | undefined, written: string, presets: readonly string[]): string | undefined {
  const text = chosen === own || presets.length === 0 ? written.trim() : presets[Number(chosen)]
  return text === '' ? undefined : text
}
