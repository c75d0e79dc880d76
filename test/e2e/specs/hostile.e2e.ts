import { type Attack, attacks, eavesdrop, heard } from '../../hostile/attacks'
import { cells } from '../../replicas/cells'
import { sleep, until } from '../driver'
import { doSteps } from '../matrix'
import type { Spec, Station } from '../world'

const cell = cells.find(({ id }) => id === 'x/home/like/mouse')

/** The page does what it can against the warning: nothing is done, nothing is learnt, and the page stays alive. */
export const hostile: Spec = async ({ report, station }) => {
  const one = await station()
  await report.check('a page that listens to everything hears nothing of what happens in the warning', () => listens(one))
  for (const attack of attacks) await report.check(`a page that ${attack.name} gets nothing done`, () => withstand(attack, one))
  await one.close()
}

const begin = async ({ tab, forget }: Station) => {
  if (cell === undefined) throw new Error('the matrix has no like on the home feed')
  await tab.goto(cell.registrant.url)
  await tab.waitFor('article')
  forget()
  return { like: () => doSteps(cell.registrant.steps, { tab }), likeOther: () => doSteps(cell.other.steps, { tab }), request: cell.request }
}

const listens = async (one: Station) => {
  const { tab } = one
  const { like } = await begin(one)
  await tab.evaluate(eavesdrop)
  await like()
  await until(() => tab.dialog(), 5000, 'no warning')
  await sleep(100)
  await tab.evaluate(() => { (window as unknown as { heard: string[] }).heard.length = 0 })
  for (const key of ['Tab', 'Shift+Tab', 'ArrowDown', 'a', 'l']) await tab.press(key)
  await tab.choose('stop')
  await sleep(300)
  const notes = await tab.evaluate(heard)
  // Moving the mouse away and the focus coming back to the page are the page's own affair.
  const telling = notes.filter((line) => /^(key|click|dbl|aux|context|before|input|cancel|close|toggle|reset|submit|pointer(down|up)|mouse(down|up)|touch)/.test(line))
  if (telling.length > 0) throw new Error(`it heard: ${telling.join(', ')}`)
  nothingSent(one)
}

const withstand = async ({ before, during, end, unseen }: Attack, one: Station) => {
  const { tab } = one
  const { like, likeOther, request } = await begin(one)
  if (before !== undefined) await tab.evaluate(before)
  await like()
  if (end !== 'given-up' || during !== undefined) await until(() => tab.dialog(), 5000, 'no warning')
  if (during !== undefined) await tab.evaluate(during)
  if (unseen === true) {
    // It may be given up while we reach for it; that is the other right answer.
    for (let press = 0; press < 3; press += 1) await tab.choose('go').catch(() => undefined)
  }
  await sleep(900)
  nothingSent(one)
  if (end !== 'given-up') {
    if (await tab.dialog() === undefined) throw new Error('the warning did not stay')
    await tab.choose('stop')
  }
  await until(async () => await tab.dialog() === undefined ? true : undefined, 8000, 'the warning neither stays nor goes')
  await sleep(200)
  nothingSent(one)

  // No dead clicks: a fresh page does what it should, for the registrant and for everyone else.
  await begin(one)
  await likeOther()
  await until(async () => one.requests().length > 0 ? true : undefined, 5000, `no ${request} for anyone else`)
  one.forget()
  await like()
  await until(() => tab.dialog(), 5000, 'no warning any more')
  nothingSent(one)
}

const nothingSent = ({ requests }: Station) => {
  const sent = requests().map(({ operation }) => operation)
  if (sent.length > 0) throw new Error(`the site sent ${sent.join(', ')}`)
}
