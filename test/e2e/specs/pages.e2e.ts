import { until } from '../driver'
import { cutOff, stretch } from '../cut-off'
import type { Spec, Station } from '../world'

const pages = {
  popup: 'src/pages/popup/index.html',
  options: 'src/pages/options/index.html',
  handbook: 'src/pages/handbook/index.html',
  training: 'src/pages/training/index.html',
  quiz: 'src/pages/quiz/index.html',
  handouts: 'src/pages/handouts/index.html',
  welcome: 'src/pages/welcome/index.html',
  journal: 'src/pages/journal/index.html',
  diagnostics: 'src/pages/diagnostics/index.html',
  policyBuilder: 'src/pages/policy-builder/index.html',
  correction: 'src/pages/correction/index.html#x%3Au%3Acalon_contoh',
}
const languages = ['id', 'en'] as const

const noCuts = (found: readonly string[]) => {
  if (found.length > 0) throw new Error(found.slice(0, 8).join('\n'))
}

const noViolations = (found: readonly string[]) => {
  if (found.length > 0) throw new Error(found.join('\n'))
}

/** Our own pages open, say something, and pass axe in light and dark; so does the warning. */
export const ownPages: Spec = async ({ browser, report, station, releaseBuild }) => {
  const released = await station(releaseBuild)
  for (const language of languages) {
    await released.driver.settings({ language })
    for (const [name, path] of Object.entries(pages)) await report.check(`the ${name} page opens in ${language}, passes axe, and nothing is cut off, narrow and with larger text`, () => opens(released, path))
  }
  await released.driver.settings({ language: 'id' })
  await report.check('the handbook lists all 16 items', () => listsAll(released))
  await report.check('the training page holds a like, and Batal leaves it unliked', () => trains(released))
  await released.close()

  const one = await station()
  for (const language of languages) {
    await one.driver.settings({ language })
    await report.check(`the warning passes axe in ${language} with the focus on Batal and every button labelled`, () => warningIsAccessible(one, language))
    if (browser === 'chromium') await report.check(`the warning fits 320 pixels in ${language}, light and dark, and with the largest text`, () => fitsSmall(one))
  }
  await one.close()
}

const opens = async ({ driver }: Station, path: string) => {
  const tab = await driver.extensionPage(path)
  await tab.waitFor('h1')
  const text = await tab.evaluate(() => document.body.innerText)
  if (/undefined|\[object|NaN/.test(text)) throw new Error(`the page shows a raw value: ${text.slice(0, 300)}`)
  noViolations(await tab.audit())
  if (driver.name === 'chromium') {
    await tab.emulate({ dark: true })
    noViolations(await tab.audit())
    await tab.emulate({ width: 360, height: 740 })
    // As a narrow window meets it: marks keep the place they were drawn at until their post changes.
    const address = await tab.evaluate(() => location.href)
    await tab.goto('about:blank')
    await tab.goto(address)
    await tab.waitFor('h1')
    noCuts(await tab.evaluate(cutOff))
    await tab.evaluate(stretch)
    noCuts((await tab.evaluate(cutOff)).map((one) => `stretched: ${one}`))
  }
  await tab.close()
}

const listsAll = async ({ driver }: Station) => {
  const tab = await driver.extensionPage(pages.handbook)
  for (const item of [1, 8, 16]) await tab.waitFor(`#larangan-${item}`)
  await tab.close()
}

const trains = async ({ driver }: Station) => {
  const tab = await driver.extensionPage(pages.training)
  await tab.click('article:has(a[href="/latihan_calon"]) [data-testid="like"]')
  const { text } = await until(() => tab.dialog(), 5000, 'no warning on the training page')
  if (!/latihan/i.test(text)) throw new Error(`the warning does not say it is training:\n${text}`)
  const before = await tab.evaluate(() => document.querySelectorAll('[data-testid="unlike"]').length)
  await tab.choose('stop')
  await until(async () => await tab.dialog() === undefined ? true : undefined, 2000, 'the warning stays after Batal')
  const after = await tab.evaluate(() => document.querySelectorAll('[data-testid="unlike"]').length)
  if (after !== before) throw new Error(`${after - before} posts were liked`)
  await tab.close()
}

const hold = async ({ tab }: Station) => {
  await tab.goto('https://x.com/_plain')
  await tab.click('[data-testid="like"]')
  return until(() => tab.dialog(), 5000, 'no warning')
}

const warningIsAccessible = async (one: Station, language: (typeof languages)[number]) => {
  const { focused, buttons, text } = await hold(one)
  if (text.includes('Anda akan') !== (language === 'id')) throw new Error(`it speaks another language: ${text}`)
  if (focused !== 'stop') throw new Error(`the focus is on ${focused}`)
  if (buttons.some((label) => label === '')) throw new Error(`a button without a label: ${buttons.join(', ')}`)
  noViolations(await one.tab.audit())
}

const fitsSmall = async (one: Station) => {
  for (const textSize of ['normal', 'larger']) {
    await one.driver.settings({ textSize })
    for (const dark of [false, true]) {
      await one.tab.emulate({ width: 320, height: 640, dark })
      await hold(one)
      noViolations(await one.tab.audit())
      await one.tab.choose('stop')
    }
  }
  await one.driver.settings({ textSize: 'normal' })
  await one.tab.emulate({ width: 1280, height: 900, dark: false })
}
