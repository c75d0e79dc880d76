import { until } from '../driver'
import type { Spec } from '../world'

const loads = 60

/**
 * The page listens on `window`, capturing, from its first inline script on. Only a guard that was there before
 * can keep a click from it.
 */
export const timing: Spec = async ({ report, station }) => {
  const { tab, requests, close } = await station()
  await report.check(`the guard listens before the page's first inline script in ${loads} of ${loads} loads`, async () => {
    const late: string[] = []
    for (let load = 1; load <= loads; load += 1) {
      await tab.goto('https://x.com/_plain')
      await tab.click('[data-testid="like"]')
      await until(() => tab.dialog(), 5000, `load ${load}: no warning`)
      const order = await tab.evaluate<string[], []>('window.__order')
      if (order.length > 0) late.push(`load ${load}: the page heard [${order.join()}] first`)
    }
    if (late.length > 0) throw new Error(`${late.length} of ${loads} late\n${late.join('\n')}`)
    if (requests().length > 0) throw new Error(`${requests().length} requests were sent`)
  })
  await report.check('the page does hear a click the guard has no business with', async () => {
    await tab.goto('https://x.com/_plain')
    await tab.click('[data-testid="tweetText"]')
    const order = await tab.evaluate<string[], []>('window.__order')
    if (order.join() !== 'page') throw new Error(`it heard [${order.join()}]`)
  })
  await close()
}
