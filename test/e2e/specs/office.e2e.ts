import { until } from '../driver'
import type { Spec, Station } from '../world'

const like = 'article:has(a[href="/calon_contoh"]) [data-testid="like"]'
const box = '.card textarea'

/** An account named in settings as the office's is named in the warning while it is signed in; nothing is said before. */
export const office: Spec = async ({ report, station }) => {
  const one = await station()
  await report.check('whoever signs in with an account of their own is told of no office account', async () => {
    const { text } = await held(one)
    if (/dinas|office/i.test(text)) throw new Error(`the warning speaks of an office account: ${text.slice(0, 200)}`)
  })
  await report.check('an account named as the office’s in settings is named in the warning, with item 5', async () => {
    const tab = await one.driver.extensionPage('src/pages/options/index.html')
    await tab.click(box)
    await tab.type('X @pegawai_contoh')
    await tab.press('Tab')
    await until(async () => JSON.stringify((await one.driver.storage())['briefing:x']).includes('pegawai_contoh') || undefined, 5000, 'the guards were not told')
    await tab.close()
    const text = await until(async () => {
      const dialog = await held(one)
      return dialog.text.includes('akun dinas @pegawai_contoh') ? dialog.text : undefined
    }, 5000, 'the office account is not named')
    if (!text.includes('larangan 5')) throw new Error(text)
  })
  await one.close()
}

const held = async ({ tab }: Station) => {
  await tab.goto('https://x.com/calon_contoh')
  await tab.click(like)
  return until(() => tab.dialog(), 5000, 'no warning')
}
