import type { Press } from '../training/scenes'

/** How long a thing to press is waited for: menus and sheets come a moment after what opens them. */
const patienceMs = 2_000

/**
 * Does with a script what a hand would do, one press after the other. The guard takes it for a hand's: on a training
 * page everything is. Stops where something to press does not come, or where `isOver` says the scene has gone.
 */
export async function perform(presses: readonly Press[], isOver: () => boolean): Promise<void> {
  for (const { css, how, key } of presses) {
    const found = await appearing(css, isOver)
    if (found === undefined) return
    found.scrollIntoView({ block: 'center' })
    if (how === 'key') {
      for (const type of ['keydown', 'keyup']) found.dispatchEvent(new KeyboardEvent(type, { key: key ?? '', code: `Key${(key ?? '').toUpperCase()}`, bubbles: true, cancelable: true, composed: true }))
    } else {
      if (found instanceof HTMLElement) found.focus({ preventScroll: true })
      for (let time = 1; time <= (how === 'twice' ? 2 : 1); time += 1) click(found, 'click', time)
      if (how === 'twice') click(found, 'dblclick', 2)
    }
  }
}

const click = (on: Element, type: string, detail: number) => {
  on.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true, detail, view: window }))
}

async function appearing(css: string, isOver: () => boolean): Promise<Element | undefined> {
  const end = performance.now() + patienceMs
  while (performance.now() < end && !isOver()) {
    const found = document.querySelector(css)
    if (found !== null && found.getClientRects().length > 0) return found
    await new Promise((next) => { requestAnimationFrame(next) })
  }
  return undefined
}
