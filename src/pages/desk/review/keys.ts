import type { Decision } from '../state/work'

export type Wanted =
  | { readonly by: number; readonly extend: boolean }
  | { readonly to: 'first' | 'last'; readonly extend: boolean }
  | { readonly decide: Decision }
  | { readonly does: 'open' | 'details' | 'all' }

const decisions: Readonly<Record<string, Decision>> = { t: 'accept', h: 'hold', x: 'reject' }

/** What a key means in the list of rows; `page` rows fit into sight. Undefined: the browser's business. */
export function reviewKey({ key, ctrlKey, metaKey, altKey, shiftKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>, page: number): Wanted | undefined {
  if (altKey) return undefined
  const small = key.toLowerCase()
  if (ctrlKey || metaKey) return small === 'a' ? { does: 'all' } : key === 'Home' ? { to: 'first', extend: shiftKey } : key === 'End' ? { to: 'last', extend: shiftKey } : undefined
  switch (key) {
    case 'ArrowDown': return { by: 1, extend: shiftKey }
    case 'ArrowUp': return { by: -1, extend: shiftKey }
    case 'PageDown': return { by: page, extend: shiftKey }
    case 'PageUp': return { by: -page, extend: shiftKey }
    case 'Home': return { to: 'first', extend: shiftKey }
    case 'End': return { to: 'last', extend: shiftKey }
    case 'Enter': return { does: 'details' }
  }
  const decision = decisions[small]
  return decision !== undefined ? { decide: decision } : small === 'o' ? { does: 'open' } : undefined
}
