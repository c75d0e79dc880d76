import type { Control } from './schema'

/** What a control says, in lower case: its name, its text, the name of an icon in it. Read off the page when first asked for. */
export function namesOf(control: Element): () => readonly string[] {
  let names: readonly string[] | undefined
  return () => names ??= [control.getAttribute('aria-label'), control.textContent, control.querySelector('[aria-label]')?.getAttribute('aria-label')]
    .map((text) => (text ?? '').trim().toLowerCase())
}

export function says(label: Control['label'], said: () => readonly string[]): boolean {
  if (label === undefined) return true
  const { is = [], starts = [] } = label
  return said().some((shown) => is.includes(shown) || starts.some((start) => shown.startsWith(start)))
}
