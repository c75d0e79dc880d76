import { sleep, until } from '../driver'
import type { Spec } from '../world'

/** Makes the plain page one post by a real candidate of 2024, under the handle the press gives. */
const rename = () => {
  for (const link of document.querySelectorAll('a[href]')) {
    link.setAttribute('href', link.getAttribute('href')?.replace('calon_contoh', 'aniesbaswedan') ?? '')
    link.textContent = link.textContent?.replace('calon_contoh', 'aniesbaswedan') ?? ''
  }
}
const like = '[data-testid="like"]'

/** The registry as released: its candidacies of 2024 are over, and are not on 15 January 2024. */
export const realInput: Spec = async ({ report, station, releaseBuild }) => {
  const { driver, tab, requests, forget, close } = await station(releaseBuild)
  const open = async () => {
    await tab.goto('https://x.com/_plain')
    await tab.evaluate(rename)
    forget()
  }
  await report.check('today a like on @aniesbaswedan, whose candidacy of 2024 has ended, goes through unasked', async () => {
    await open()
    await tab.click(like)
    await until(async () => requests().length > 0 ? true : undefined, 5000, 'nothing was sent')
    await sleep(300)
    if (await tab.dialog() !== undefined) throw new Error('a warning about an ended candidacy')
    if (requests().length !== 1) throw new Error(`${requests().length} requests`)
  })
  await report.check('on the simulated day 2024-01-15 the same like is held, explained and says which day it pretends to be', async () => {
    await driver.settings({ simulatedDate: '2024-01-15' })
    await until(async () => {
      const { 'briefing:x': briefing } = await driver.storage() as { 'briefing:x'?: { simulatedDate?: string } }
      return briefing?.simulatedDate === '2024-01-15' ? true : undefined
    }, 5000, 'the simulated date did not reach the guard')
    await open()
    await tab.click(like)
    const { text } = await until(() => tab.dialog(), 5000, 'no warning')
    for (const said of ['Anies', 'presiden', '15 Januari 2024', 'dapat dinilai sebagai']) {
      if (!text.includes(said)) throw new Error(`the warning does not say "${said}":\n${text}`)
    }
    await tab.choose('stop')
    await sleep(300)
    if (requests().length !== 0) throw new Error(`${requests().length} requests after Batal`)
  })
  await close()
}
