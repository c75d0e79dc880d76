import type { CDPSession, Page } from '@playwright/test'
import type { Step } from './types'

interface Point { x: number; y: number }

/** A tab driven over the bare protocol: Playwright's helpers are put into every new document, which costs more than most pages here. */
export interface Drive {
  /** Opens an address and returns as soon as the document is there. */
  goto(url: string): Promise<void>
  /** Value of an expression or promise in the page. */
  evaluate<T>(expression: string): Promise<T>
  /** A frame and a round trip to the server: what the page has sent before has arrived after. */
  settle(): Promise<void>
  clickAt(x: number, y: number): Promise<void>
  /** Does one step with trusted input, waiting no longer than it takes for the element to be there. */
  step(step: Step): Promise<void>
}

const frame = 'new Promise((done) => requestAnimationFrame(done))'

/** Source of the first match; ` >>> ` steps into an open shadow root or a frame of the same origin. */
const find = (css: string): string =>
  `${JSON.stringify(css.split(' >>> '))}.reduce((scope, part) => (scope?.shadowRoot ?? scope?.contentDocument ?? scope)?.querySelector(part), document)`

/** Source that polls for the middle of the first visible match, scrolled into view; undefined after 3 s. */
const aim = (css: string): string => `(async () => {
  for (const end = Date.now() + 3000; Date.now() < end; await ${frame}) {
    const element = ${find(css)}
    for (const last of [false, true]) {
      const box = element?.getBoundingClientRect()
      if (!box || box.width === 0 || box.height === 0) break
      const frame = element.ownerDocument.defaultView.frameElement?.getBoundingClientRect()
      const point = { x: (frame?.left ?? 0) + box.left + box.width / 2, y: (frame?.top ?? 0) + box.top + box.height / 2 }
      if (last || point.x >= 0 && point.y >= 0 && point.x < innerWidth && point.y < innerHeight) return point
      element.scrollIntoView({ block: 'center', behavior: 'instant' })
    }
  }
})()`

/** Takes over a tab. */
export const openDrive = async (page: Page): Promise<Drive> => {
  const cdp: CDPSession = await page.context().newCDPSession(page)
  await cdp.send('Page.enable')
  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value as T
  }
  const pointAt = async (css: string): Promise<Point> => {
    const point = await evaluate<Point | undefined>(aim(css))
    if (point === undefined) throw new Error(`nothing to point at: ${css}`)
    return point
  }
  const press = async ({ on, key }: Step): Promise<void> => {
    if (on !== undefined) await evaluate(`${find(on)}.focus()`)
    await page.keyboard.press(key ?? 'Enter')
  }
  return {
    evaluate,
    goto: async (url) => {
      await cdp.send('Page.navigate', { url })
    },
    settle: () => evaluate(`${frame}.then(() => fetch('/_round-trip')).then((answer) => answer.text()).then(() => undefined)`),
    clickAt: (x, y) => page.mouse.click(x, y),
    step: async (step) => {
      if (step.on === undefined) return press(step)
      const { x, y } = await pointAt(step.on)
      if (step.do === 'press') return press(step)
      if (step.do === 'focus') await evaluate(`${find(step.on)}.focus()`)
      if (step.do === 'hover') await page.mouse.move(x, y)
      if (step.do === 'dblclick') await page.mouse.dblclick(x, y)
      if (step.do === 'hold') await page.mouse.click(x, y, { delay: 700 })
      if (step.do === 'tap') await page.touchscreen.tap(x, y)
      if (step.do === 'click' || step.do === 'type') await page.mouse.click(x, y)
      if (step.do === 'type') await page.keyboard.type(step.text ?? '')
    },
  }
}
