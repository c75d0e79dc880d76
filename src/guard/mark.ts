import { type Language, type OpenStage, stageName } from '../neutrality'

const ours = new WeakSet<Element>()

/** Whether an element is a mark of ours. */
export const isMark = (element: Element) => ours.has(element)

const wording: Record<Language, { author: (stage: string) => string; control: string }> = {
  id: { author: (stage) => `Akun di registri: ${stage}`, control: 'Tindakan ini akan ditahan dulu' },
  en: { author: (stage) => `Account in the registry: ${stage}`, control: 'This action will be held first' },
}

// Out of the flow and without size, drawn over what is there: a page must not move under somebody's pointer because of it.
const style = `
:host { all: initial !important; position: absolute !important; inline-size: 0 !important; block-size: 0 !important; pointer-events: none !important; }
svg { position: absolute; top: -7.5px; left: 4px; width: 15px; height: 15px; fill: #0b5f63; }
i { position: absolute; top: -3px; left: 0; width: 7px; height: 7px; border-radius: 50%; background: #0b5f63; box-shadow: 0 0 0 1.5px #fff; }
@media (prefers-color-scheme: dark) { svg { fill: #4cc2bd; } i { background: #4cc2bd; box-shadow: 0 0 0 1.5px #16212a; } }
@media (forced-colors: active) { svg { fill: Highlight; } i { background: Highlight; } }`

const shield = 'M8 1l6 2.4v4.2c0 3.6-2.5 6.2-6 7.4-3.5-1.2-6-3.8-6-7.4V3.4zM5 7v2h6V7z'

/**
 * Puts a shield by an author's name, or a dot on a control: after the last text of `spot`. Drawn in a closed root so that
 * the page's styles stay out; takes no pointer and no room, and tells a screen reader what it stands for.
 */
export function addMark(spot: Element, language: Language, stage: OpenStage, on: 'author' | 'control'): HTMLElement {
  const host = document.createElement('span')
  ours.add(host)
  host.setAttribute('role', 'img')
  const { author, control } = wording[language]
  host.setAttribute('aria-label', on === 'control' ? control : author(stageName(stage)[language]))
  const root = host.attachShadow({ mode: 'closed' })
  const css = document.createElement('style')
  root.append(css, on === 'control' ? document.createElement('i') : shieldIcon())
  spot.append(host)
  // From where it would lie to where it should; it then moves along with the spot, and is placed anew where the spot's size changes.
  const put = () => {
    css.textContent = style
    const { x, y } = host.getBoundingClientRect()
    const { right, top, height, bottom } = lastText(spot)
    const icons = [...spot.querySelectorAll('svg, img')].map((icon) => icon.getBoundingClientRect()).filter((icon) => icon.top < bottom && icon.bottom > top)
    const end = Math.min(Math.max(right, ...icons.map((icon) => icon.right)), spot.getBoundingClientRect().right)
    css.textContent += `:host { margin: ${top - y + (on === 'control' ? 0 : height / 2)}px 0 0 ${end - x}px !important; }`
  }
  put()
  new ResizeObserver(() => { if (host.isConnected) put() }).observe(spot)
  return host
}

/** Where the last text a person sees in `spot` is, or `spot` where there is none. */
function lastText(spot: Element): DOMRect {
  const texts = document.createTreeWalker(spot, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  let last: DOMRect | undefined
  while (texts.nextNode() !== null) {
    range.selectNodeContents(texts.currentNode)
    // Text in several lines has a box a line; text for screen readers alone is kept on a pixel.
    const rect = [...range.getClientRects()].at(-1)
    if (rect !== undefined && rect.width > 2) last = rect
  }
  return last ?? spot.getBoundingClientRect()
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
