import { sleep, type Tab, until } from '../driver'
import { says, tabTo } from '../keyboard'
import type { Spec, Station } from '../world'

const like = 'article:has(a[href="/calon_contoh"]) [data-testid="like"]'

/** What a person does around the warnings: by keyboard alone through first run, warning, settings and journal; a pause; an account let be. */
export const person: Spec = async ({ report, station }) => {
  const one = await station()
  await report.check('by keyboard alone: the first run, with the real warning on its sample post', () => firstRun(one))
  await report.check('by keyboard alone: the settings are found, changed and kept', () => settings(one))
  await report.check('by keyboard alone: a warning is cancelled, and the journal lists it and forgets it', () => journal(one))
  await report.check('a pause lets one tab be, the others not, and ends', () => pause(one))
  await report.check('an account that is not a candidate’s is let be from then on, and can be held again', () => mistaken(one))
  await one.close()
  if (one.driver.sleepBackground === undefined) return
  // A browser may put the background to sleep whenever it likes.
  const drowsy = sleepy(await station())
  await report.check('the background put to sleep before every step: the first run', () => firstRun(drowsy))
  await report.check('the background put to sleep before every step: settings are changed and kept', () => settings(drowsy))
  await report.check('the background put to sleep before every step: a warning is cancelled, and the journal lists it and forgets it', () => journal(drowsy))
  await report.check('the background put to sleep before every step: an account is let be, and held again', () => mistaken(drowsy))
  await drowsy.close()
}

/** The same station, whose background is put to sleep before everything a person does. */
const sleepy = (one: Station): Station => {
  const asleep = <A extends unknown[], R>(act: (...args: A) => Promise<R>) => async (...args: A): Promise<R> => {
    await one.driver.sleepBackground?.()
    return act(...args)
  }
  const drowsy = (tab: Tab): Tab => ({ ...tab, goto: asleep(tab.goto), click: asleep(tab.click), press: asleep(tab.press), type: asleep(tab.type), choose: asleep(tab.choose) })
  return { ...one, tab: drowsy(one.tab), driver: { ...one.driver, extensionPage: async (path) => drowsy(await asleep(one.driver.extensionPage)(path)) } }
}

const settingsOf = async ({ driver }: Station) => (await driver.storage())['settings'] as Record<string, unknown> | undefined

const firstRun = async ({ driver }: Station) => {
  const tab = await driver.extensionPage('src/pages/welcome/index.html')
  await tab.waitFor('.onward .strong')
  for (let step = 1; step <= 2; step += 1) {
    await tabTo(tab, '.onward .strong')
    await tab.press('Enter')
    await says(tab, '.steps [aria-current]', new RegExp(String(step + 1)))
  }
  await tabTo(tab, '[data-testid="like"]')
  await tab.press('Enter')
  await until(() => tab.dialog(), 3_000, 'no warning on the sample post')
  await tab.press('Enter')
  await until(async () => (await tab.dialog() === undefined ? true : undefined), 2_000, 'the warning stays after Enter on Batal')
  await says(tab, '.heard', /tidak menerima apa pun/)
  await tabTo(tab, '.onward .strong')
  await tab.press('Enter')
  await says(tab, 'h1', /Siap/)
  await tab.close()
}

const settings = async (one: Station) => {
  const tab = await one.driver.extensionPage('src/pages/options/index.html')
  await tab.waitFor('.search input')
  await tabTo(tab, '.search input')
  await tab.type('keputusan jurnal')
  await until(async () => (await tab.evaluate(() => document.querySelectorAll('[data-part]:not([hidden])').length < 5) ? true : undefined), 2_000, 'the search hides nothing')
  await tabTo(tab, '[role="switch"]')
  await tab.press(' ')
  await until(async () => ((await settingsOf(one))?.['journal'] === true ? true : undefined), 3_000, 'the journal is not on')
  await tab.close()
}

const journal = async ({ driver, tab, requests, forget }: Station) => {
  await tab.goto('https://x.com/home')
  await tab.waitFor(like)
  forget()
  await tab.focus(like)
  await tab.press('Enter')
  await until(() => tab.dialog(), 3_000, 'no warning')
  await tab.press('Escape')
  await sleep(300)
  if (requests().length > 0) throw new Error('sent after Escape')
  const list = await driver.extensionPage('src/pages/journal/index.html')
  await list.waitFor('.entries li')
  await says(list, '.entries', /Dibatalkan: suka[\s\S]*Calon Wali Kota Contoh/)
  await tabTo(list, '.entries .button')
  await list.press('Enter')
  await until(async () => (await list.evaluate(() => document.querySelector('.entries') === null) ? true : undefined), 3_000, 'the entry stays')
  await list.close()
}

/** Sends a message to the background as one of our pages does. */
const send = (page: Tab, type: string, body: object) => page.evaluate<{ reply?: unknown } | undefined, []>(
  `new Promise((done) => (globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ type, body })}).then(done, () => done(undefined)))`)

const pause = async ({ driver, tab, requests, forget }: Station) => {
  const other = await driver.newTab()
  for (const page of [tab, other]) {
    await page.goto('https://x.com/home')
    await page.waitFor(like)
  }
  const own = await driver.extensionPage('src/pages/diagnostics/index.html')
  const ids = await own.evaluate<number[], []>('(globalThis.browser ?? chrome).tabs.query({}).then((all) => all.map(({ id }) => id))')
  const guarded: number[] = []
  for (const id of ids) {
    const answer = await own.evaluate(`(globalThis.browser ?? chrome).tabs.sendMessage(${String(id)}, { type: 'page-report', body: {} }).then((report) => report?.site, () => undefined)`)
    if (answer === 'x') guarded.push(id)
  }
  const [first] = guarded
  if (first === undefined || guarded.length !== 2) throw new Error(`${String(guarded.length)} tabs are guarded`)
  const answer = await send(own, 'pause-tab', { tab: first, minutes: 5 })
  if (typeof answer?.reply !== 'number') throw new Error(`no pause: ${JSON.stringify(answer)}`)
  await sleep(500)
  const held = async (page: Tab) => {
    forget()
    await page.click(like)
    const isHeld = await until(async () => (await page.dialog() !== undefined ? 'yes' : requests().length > 0 ? 'no' : undefined), 3_000, 'neither held nor sent')
    if (isHeld === 'yes') await page.press('Escape')
    return isHeld
  }
  const during = [await held(tab), await held(other)]
  await send(own, 'pause-tab', { tab: first, minutes: 0 })
  await sleep(500)
  for (const page of [tab, other]) await page.goto('https://x.com/home')
  for (const page of [tab, other]) await page.waitFor(like)
  const after = [await held(tab), await held(other)]
  if (during.toSorted().join() !== 'no,yes' || after.join() !== 'yes,yes') throw new Error(`held during the pause: ${during.join()}; after it: ${after.join()}`)
  await own.close()
  await other.close()
}

const mistaken = async ({ driver, tab, requests, forget }: Station) => {
  await tab.goto('https://x.com/home')
  await tab.waitFor(like)
  await tab.click(like)
  await until(() => tab.dialog(), 3_000, 'no warning')
  const own = await driver.extensionPage('src/pages/diagnostics/index.html')
  const count = () => own.evaluate<number, []>('(globalThis.browser ?? chrome).tabs.query({}).then((all) => all.length)')
  const before = await count()
  await tab.choose('mistaken')
  await until(async () => (await count() > before ? true : undefined), 3_000, 'no page for a correction opens')
  await tab.press('Escape')
  const page = await driver.extensionPage('src/pages/correction/index.html#x%3Au%3Acalon_contoh')
  await page.waitFor('input[value="other"]')
  await page.click('input[value="other"]')
  await says(page, '.made', /x:u:calon_contoh[\s\S]*Registri uji, versi 1/)
  await page.click('.card:last-of-type .button')
  await sleep(600)
  forget()
  await tab.goto('https://x.com/home')
  await tab.waitFor(like)
  await tab.click(like)
  await until(async () => (requests().length === 1 ? true : undefined), 3_000, 'a muted account is still held')
  await page.click('.card:last-of-type .button')
  await sleep(600)
  await tab.goto('https://x.com/home')
  await tab.waitFor(like)
  forget()
  await tab.click(like)
  await until(() => tab.dialog(), 3_000, 'an account that is guarded again is not held')
  await tab.press('Escape')
  await page.close()
  await own.close()
}
