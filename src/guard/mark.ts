import { type Language, type OpenStage, stageName } from '../neutrality'

const ours = new WeakSet<Element>()

/** Whether an element is a mark of ours. */
export const isMark = (element: Element) => ours.has(element)

const wording: Record<Language, { author: (stage: string) => string; control: string }> = {
  id: { author: (stage) => `Akun di registri: ${stage}`, control: 'Tindakan ini akan ditahan dulu' },
  en: { author: (stage) => `Account in the registry: ${stage}`, control: 'This action will be held first' },
}

// The mark itself has no size and is drawn over what is there: a page must not move under somebody's pointer because of it.
const style = `
:host { all: initial !important; display: inline-block !important; position: relative !important; inline-size: 0 !important; block-size: 0 !important; flex: none !important; align-self: center !important; vertical-align: middle !important; pointer-events: none !important; }
svg { position: absolute; inset-block-start: -7.5px; inset-inline-start: 4px; width: 15px; height: 15px; fill: #0b5f63; }
i { position: absolute; inset-block-start: -11px; inset-inline-start: 0; width: 7px; height: 7px; border-radius: 50%; background: #0b5f63; box-shadow: 0 0 0 1.5px #fff; }
@media (prefers-color-scheme: dark) { svg { fill: #4cc2bd; } i { background: #4cc2bd; box-shadow: 0 0 0 1.5px #16212a; } }
@media (forced-colors: active) { svg { fill: Highlight; } i { background: Highlight; } }`

const shield = 'M8 1l6 2.4v4.2c0 3.600-2.500 6.200-6 7.400-3.500-1.200-6-3.800-6-7.400V3.400zM5 7v2h6V7z'

/**
 * A shield by an author's name, or a dot on a control. Drawn in a closed root so that the page's
 * styles stay out; takes no pointer, and tells a screen reader what it stands for.
 */
export function createMark(language: Language, stage: OpenStage, on: 'author' | 'control'): HTMLElement {
  const host = document.createElement('span')
  ours.add(host)
  host.setAttribute('role', 'img')
  const { author, control } = wording[language]
  host.setAttribute('aria-label', on === 'control' ? control : author(stageName(stage)[language]))
  const root = host.attachShadow({ mode: 'closed' })
  const css = document.createElement('style')
  css.textContent = style
  root.append(css, on === 'control' ? document.createElement('i') : shieldIcon())
  return host
}

function shieldIcon(): SVGElement {
  const space = 'http://www.w3.org/2000/svg'
  const icon = document.createElementNS(space, 'svg')
  icon.setAttribute('viewBox', '0 0 16 16')
  const path = document.createElementNS(space, 'path')
  path.setAttribute('d', shield)
  path.setAttribute('fill-rule', 'evenodd')
  icon.append(path)
  return icon
}
