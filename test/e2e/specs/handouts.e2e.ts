import { type Language, prohibitions } from '../../../src/neutrality'
import { type SheetName, sheetNames, sheetSizes } from '../../../src/pages/handouts/sheets'
import { papers } from '../../../src/pages/shared/paper-sizes'
import { type Tab, until } from '../driver'
import { tabTo, textOf } from '../keyboard'
import { sheetsOf } from '../paper'
import type { Spec, Station } from '../world'

/** Sheets to hand out: chosen by keyboard, printed on one sheet each, in both languages; nothing stored. */
export const handouts: Spec = async ({ report, station, releaseBuild }) => {
  const one = await station(releaseBuild)
  const before = JSON.stringify(await one.driver.storage())
  for (const language of ['id', 'en'] as const) {
    await report.check(`every handout is chosen by keyboard and is one sheet of every size it is made for, in ${language}`, () => prints(one, language))
  }
  await report.check('the handbook prints on no more than 22 pages: its contents, sixteen items, and five', () => handbook(one))
  await report.check('nothing was stored', async () => {
    const after = JSON.stringify(await one.driver.storage())
    if (after !== before) throw new Error(`stored before: ${before.slice(0, 300)}; after: ${after.slice(0, 300)}`)
  })
  await one.close()
}

const prints = async ({ driver }: Station, language: Language) => {
  const tab = await driver.extensionPage('src/pages/handouts/index.html')
  await tab.waitFor('.paper.list')
  if (language === 'en') {
    await tabTo(tab, '.languages input')
    await tab.press('ArrowRight')
    await until(async () => (await tab.evaluate(() => document.documentElement.lang) === 'en' ? true : undefined), 2_000, 'the page stays Indonesian')
  }
  await tabTo(tab, '.choices input')
  for (const [at, name] of sheetNames.entries()) {
    if (at > 0) await tab.press('ArrowDown')
    await tab.waitFor(`.paper.${name}`)
    const said = (await textOf(tab, '.paper')).replaceAll('\u200b', '')
    if (name !== 'card') for (const { title } of prohibitions) if (!said.includes(title[language])) throw new Error(`the ${name} leaves out “${title[language]}”`)
    const found = await tab.audit()
    if (found.length > 0) throw new Error(`${name}: ${found.join('\n')}`)
    await onEverySize(tab, name)
  }
  await tab.close()
}

const onEverySize = async (tab: Tab, name: SheetName) => {
  if (tab.pdf === undefined) return
  for (const size of sheetSizes[name]) {
    await tab.evaluate((wanted: string) => {
      const box = document.querySelector<HTMLSelectElement>('#size')
      if (box === null) throw new Error('no choice of sizes')
      box.value = wanted
      box.dispatchEvent(new Event('change', { bubbles: true }))
    }, size)
    const wanted = papers[size].join('×')
    await until(async () => (await tab.evaluate(() => document.querySelector('.desk-top style')?.textContent ?? '')).includes(`${String(papers[size][0])}mm`) ? true : undefined, 2_000, `no paper of ${size}`)
    const { count, sizes } = sheetsOf(await tab.pdf())
    if (count !== 1 || sizes.join() !== wanted) throw new Error(`the ${name} on ${size}: ${String(count)} sheets of ${sizes.join()}`)
  }
}

/** An item that runs over onto a second page adds one. */
const handbook = async ({ driver }: Station) => {
  const tab = await driver.extensionPage('src/pages/handbook/index.html')
  await tab.waitFor('#larangan-16')
  if (tab.pdf !== undefined) {
    const { count } = sheetsOf(await tab.pdf())
    if (count < 18 || count > 22) throw new Error(`the handbook is ${String(count)} pages`)
  }
  await tab.close()
}
