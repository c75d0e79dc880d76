import { createMemory, locate, locateComposer, offersOf, shownOn, type Attempt, type Located, type Place } from '../../src/sites'
import { isDue, isHeld } from '../../src/sites/health'
import { packs } from '../../src/sites/packs'
import { namesOf, says } from '../../src/sites/says'
import { signsOf } from '../../src/sites/signs'
import type { AccountKey } from '../../src/registry'

// Runs in a saved page, scripts taken out: what a pack makes of everything that looks as if it could be pressed.
const pack = Object.values(packs).find(({ origin }) => location.hostname.endsWith(new URL(origin).hostname.replace(/^(www|web)\./, ''))) ?? packs.x
const landing = new URL(location.href)
const place = (memory: Place['memory']): Place => ({ pack, page: document, url: () => new URL(location.href), landing: () => landing, memory, concerns: () => true })
const plain = place(createMemory(() => 0))
const opened: Attempt = { site: pack.site, interaction: 'share', keys: ['(whoever it was opened for)' as AccountKey], quoted: [], state: 'unknown' }
/** As if everything that can be opened had just been. */
const afterOpeners = place({ remember: () => undefined, recall: () => opened, stands: () => true, renew: () => undefined, forget: () => undefined })

const pressable = 'button, [role="button"], [role^="menuitem"], [role="radio"], a[role="button"], input[type="submit"], [tabindex="0"], [aria-pressed]'
const written = 'textarea, input[type="text"], [contenteditable="true"], [contenteditable=""], [role="textbox"]'

function everything(root: Document | ShadowRoot): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot === null ? [] : everything(element.shadowRoot))])
}
function pathOf(element: Element): EventTarget[] {
  const path: EventTarget[] = []
  for (let from: Node | null = element; from !== null; from = from.parentNode ?? (from instanceof ShadowRoot ? from.host : null)) path.push(from)
  return path
}
const short = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, 60)
const told = ({ entry, attempts }: Located) => `${entry.name}: ${attempts.map(({ interaction, keys, post, state, quoted, shared }) => `${interaction} ${keys.join('+')} ${post ?? '-'} ${state}${shared ? ` shares ${shared.join('+')}` : ''}${quoted.length > 0 ? ` quotes ${quoted.join('+')}` : ''}`).join(' | ') || 'nobody'}`

Object.assign(window, {
  /** A line for each control: what the pack says of it, and what it says itself. What the pack does not know begins with `-`. */
  explainPage(): string[] {
    const lines: string[] = []
    for (const element of everything(document)) {
      const [label, text, icon] = namesOf(element)()
      const name = short(label || icon || text || '')
      const hint = [element.localName, ...['role', 'data-testid', 'data-e2e', 'aria-pressed', 'id'].map((one) => (element.hasAttribute(one) ? `${one}=${element.getAttribute(one) ?? ''}` : '')).filter(Boolean)].join(' ').slice(0, 90)
      if (element.matches(written)) {
        const located = locateComposer([element], 'Enter', plain) ?? locateComposer([element], 'Control+Enter', plain) ?? locateComposer([element], undefined, plain)
        lines.push(`${located === undefined ? '- text box' : `Enter in ${told(located)}`} «${name || short(element.getAttribute('placeholder') ?? '')}» <${hint}>`)
        continue
      }
      // What holds other things to press is told by them.
      const isKnown = pack.controls.some(({ select }) => element.matches(select)) || pack.composers.some(({ submit }) => element.matches(submit))
      if (!isKnown && (!element.matches(pressable) || element.querySelector(pressable) !== null)) continue
      const own = (where: Place) => { const located = locate(pathOf(element), where); return located?.control === element || element.contains(located?.control ?? null) || located?.control.contains(element) === true ? located : undefined }
      const located = own(plain)
      const after = located === undefined || located.attempts.length === 0 ? own(afterOpeners) : undefined
      lines.push(`${located !== undefined && located.attempts.length > 0 ? told(located) : after !== undefined && after.attempts.length > 0 ? `after an opener, ${told(after)}` : located !== undefined ? told(located) : '-'} «${name}» <${hint}>`)
    }
    return lines
  },
  /** What health would say of the page. */
  explainHealth(): string[] {
    const signs = signsOf[pack.site] ?? []
    const counted = signs.map((sign) => {
      const shown = isDue(sign, plain) ? [...document.querySelectorAll(sign.select)].filter((one) => says(sign.label, namesOf(one))) : []
      return `${sign.tells} by ${sign.select.slice(0, 70)}: ${String(shown.filter((one) => isHeld(one, sign, plain)).length)} of ${String(shown.length)} found`
    })
    return [`offers ${offersOf(plain, shownOn(document))?.join(', ') ?? 'nothing: as good as empty'}`, ...counted]
  },
})
