import { checkRecords } from '../../../src/registry/check-records'
import { type Tab, until } from '../driver'
import type { Spec, Station } from '../world'

const path = 'src/pages/desk/index.html'
const steps = ['masukkan', 'periksa', 'lekatkan', 'pemberitahuan', 'keluarkan'] as const

/** A list as an office might send it: one sure account, one display name, one without @. All of it fictional. */
const list = [
  'Pemilihan;Wilayah;Nomor urut;Pasangan calon;Media sosial;Akun;Dokumen;Berlaku sejak',
  'Pilkada Contoh 2029;Kota Banjarbaru;7;Calon Wali Kota Contoh - Wakil Contoh;Instagram;https://www.instagram.com/calon.walikota.contoh/;Formulir contoh;2029-09-24',
  'Pilkada Contoh 2029;Kota Banjarbaru;7;Calon Wali Kota Contoh - Wakil Contoh;Facebook;Sahabat Calon Contoh;Formulir contoh;2029-09-24',
  'Pilkada Contoh 2029;Kota Banjarbaru;7;Calon Wali Kota Contoh - Wakil Contoh;X;calon_contoh;Formulir contoh;2029-09-24',
].join('\n')

/** The registry desk, from a pasted list to a records file and a local registry, as a person works with it. */
export const desk: Spec = async ({ browser, report, station, releaseBuild }) => {
  const one = await station(releaseBuild)
  const tab = await one.driver.extensionPage(path)
  await tab.waitFor('#paste')
  await report.check('desk: a pasted list becomes rows, and what names no account is held', () => pastes(tab))
  await report.check('desk: letters decide, and undo takes a decision back', () => decides(tab))
  await report.check('desk: a correction is read before it is used, and says why it is none', () => corrects(tab))
  await report.check('desk: a second tab says that the draft is open, and leaves it alone', () => refusesSecond(one))
  const again = await reopened(one, tab)
  await report.check('desk: half a word and every decision are there after the tab was closed', () => kept(again))
  await report.check('desk: a candidacy entered from the list attaches its rows', () => attaches(again))
  await report.check('desk: the records file passes the check of the registry command', () => takesOut(again))
  await report.check('desk: a local registry is active at once, marked as unsigned, and goes again', () => goesLocal(again))
  await report.check('desk: one account under two candidacies is shown, and both rows stay out until a person decides', () => seesConflict(again))
  for (const language of ['id', 'en']) {
    await one.driver.settings({ language })
    for (const step of steps) await report.check(`desk: the step ${step} passes axe in ${language}, light and dark, wide and at 360 pixels`, () => isAccessible(again, step, browser === 'chromium'))
  }
  await one.driver.settings({ language: 'id' })
  await report.check('desk: 20,000 rows are drawn a screenful at a time, to the last', () => isLong(again))
  await one.close()
}

const stateOf = (tab: Tab, row: number) => tab.evaluate((at: number) => document.querySelectorAll('[role="row"] .state')[at]?.getAttribute('data-state') ?? '', row)
const fill = (tab: Tab, css: string, text: string) => tab.evaluate((where: string, what: string) => {
  const box = document.querySelector<HTMLInputElement>(where)
  if (box === null) throw new Error(`no box ${where}`)
  box.value = what
  box.dispatchEvent(new Event('input', { bubbles: true }))
}, css, text)
const textOf = (tab: Tab, css: string) => tab.evaluate((where: string) => document.querySelector<HTMLElement>(where)?.innerText ?? '', css)
const same = (found: unknown, wanted: unknown) => {
  if (JSON.stringify(found) !== JSON.stringify(wanted)) throw new Error(`${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`)
}
const goTo = async (tab: Tab, step: (typeof steps)[number]) => {
  await tab.evaluate((hash: string) => { location.hash = hash }, step)
  await tab.waitFor(`.steps [href="#${step}"][aria-current]`)
}

const pastes = async (tab: Tab) => {
  await fill(tab, '#paste', list)
  await tab.click('.paste button')
  await tab.waitFor('.sheet')
  await goTo(tab, 'periksa')
  await tab.waitFor('[role="row"]')
  same([await stateOf(tab, 0), await stateOf(tab, 1), await stateOf(tab, 2)], ['open', 'hold', 'open'])
  const offered = await tab.evaluate(() => document.querySelectorAll('#candidacies option').length)
  if (offered < 1557) throw new Error(`only ${offered} candidacies are offered`)
}

const decides = async (tab: Tab) => {
  await tab.focus('[role="grid"]')
  await tab.press('t')
  await until(async () => await stateOf(tab, 0) === 'accept' || undefined, 2000, 'T did not accept')
  await tab.press('ArrowDown')
  await tab.press('x')
  await until(async () => await stateOf(tab, 2) === 'reject' || undefined, 2000, 'X did not reject')
  await tab.press('Control+z')
  await until(async () => await stateOf(tab, 2) === 'open' || undefined, 2000, 'undo did not take the rejection back')
  same(await stateOf(tab, 0), 'accept')
}

const corrects = async (tab: Tab) => {
  await tab.focus('[role="grid"]')
  await tab.press('Home')
  await tab.press('ArrowDown')
  await tab.waitFor('#correction')
  await fill(tab, '#correction', 'https://www.facebook.com/share/1AbCdEf/')
  await until(async () => /tidak menyebut akunnya/.test(await textOf(tab, '#correction-read')) || undefined, 2000, 'nothing says why a share link is no account')
  same(await tab.evaluate(() => document.querySelector<HTMLButtonElement>('.correct [type="submit"]')?.disabled), true)
  await fill(tab, '#correction', 'https://www.facebook.com/sahabat.calon.contoh')
  await tab.click('.correct [type="submit"]')
  await until(async () => await stateOf(tab, 1) === 'accept' || undefined, 2000, 'the corrected account was not accepted')
}

const refusesSecond = async ({ driver }: Station) => {
  const second = await driver.extensionPage(path)
  await second.waitFor('.drafts .notice')
  if (!/terbuka di tab lain/.test(await textOf(second, '.drafts .notice'))) throw new Error('it does not say why')
  await second.close()
}

/** Types half a word, closes the tab at once, and opens the page again. */
const reopened = async ({ driver }: Station, tab: Tab): Promise<Tab> => {
  await fill(tab, '#correction', '@belum.selesai')
  await tab.close()
  const next = await driver.extensionPage(`${path}#periksa`)
  await next.waitFor('[role="row"]')
  return next
}

const kept = async (tab: Tab) => {
  same([await stateOf(tab, 0), await stateOf(tab, 1), await stateOf(tab, 2)], ['accept', 'accept', 'open'])
  await tab.focus('[role="grid"]')
  await tab.press('ArrowDown')
  await until(async () => await tab.evaluate(() => document.querySelector<HTMLInputElement>('#correction')?.value) === '@belum.selesai' || undefined, 2000, 'the half word is gone')
}

const attaches = async (tab: Tab, wanted = /7\. Calon Wali Kota Contoh - Wakil Contoh \(Kota Banjarbaru, Pilkada Contoh 2029\)/) => {
  await goTo(tab, 'lekatkan')
  await tab.click('.waiting details summary')
  await tab.click('.waiting .candidacy [type="submit"]')
  await until(async () => await tab.evaluate(() => document.querySelectorAll('.waiting li').length) === 0 || undefined, 3000, `rows still wait: ${await textOf(tab, '.waiting')}`)
  if (!wanted.test(await textOf(tab, '.candidacies'))) throw new Error(await textOf(tab, '.candidacies'))
}

const takesOut = async (tab: Tab) => {
  await goTo(tab, 'keluarkan')
  await tab.evaluate(() => {
    const make = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => { document.body.dataset['taken'] = text })
      return make(blob)
    }
  })
  await tab.click('.takeaways .strong:not(:disabled)')
  const text = await until(async () => await tab.evaluate(() => document.body.dataset['taken']), 3000, 'no file came')
  const { records, problems } = checkRecords(JSON.parse(text))
  same(problems, [])
  same(records?.accounts.map(({ keys, candidacies, status }) => [keys[0]?.key, candidacies[0], status]), [
    ['facebook:u:sahabatcaloncontoh', 'pilkadacontoh2029:6372:urut-7', 'listed'],
    ['instagram:u:calon.walikota.contoh', 'pilkadacontoh2029:6372:urut-7', 'listed'],
  ])
  const minutes = await textOf(tab, '.minutes')
  for (const part of ['calon.walikota.contoh', 'Penata data', 'Pemeriksa', 'SHA-256']) if (!minutes.includes(part)) throw new Error(`the minutes lack ${part}`)
}

const goesLocal = async (tab: Tab) => {
  await tab.click('.local button')
  await tab.waitFor('.local .notice button', 10_000)
  const said = await textOf(tab, '.local .notice')
  if (!/2 akun/.test(said) || !/Tidak ditandatangani/.test(said)) throw new Error(said)
  await tab.click('.local .notice button')
  await until(async () => await tab.evaluate(() => document.querySelector('.local .notice')) === null || undefined, 5000, 'the local registry stays')
}

const seesConflict = async (tab: Tab) => {
  await goTo(tab, 'masukkan')
  await fill(tab, '#paste', list.split('\n').slice(0, 2).join('\n').replaceAll(';7;', ';8;').replaceAll('Wali Kota Contoh', 'Lain'))
  await tab.click('.paste button')
  await until(async () => await tab.evaluate(() => document.querySelectorAll('.sheet').length) === 2 || undefined, 3000, 'the second list was not read')
  await attaches(tab, /8\. Calon Lain/)
  await goTo(tab, 'periksa')
  await tab.click('.filters > .button')
  await goTo(tab, 'pemberitahuan')
  await until(async () => /perlu keputusan/i.test(await textOf(tab, '.notices')) || undefined, 3000, 'no notice of a conflict')
  await goTo(tab, 'keluarkan')
  await tab.waitFor('.made .notice')
  const said = await textOf(tab, '.made .notice')
  if (!/belum lengkap: 2/.test(said) || !/dua pencalonan/.test(said)) throw new Error(said)
}

const isAccessible = async (tab: Tab, step: (typeof steps)[number], whole: boolean) => {
  await goTo(tab, step)
  if (step === 'periksa') await tab.focus('[role="grid"]')
  if (step === 'keluarkan') await tab.waitFor('.minutes')
  await tab.evaluate(() => { for (const closed of document.querySelectorAll('details')) closed.open = true })
  for (const width of [1280, 360]) {
    await tab.emulate({ width, height: 900 })
    for (const dark of whole ? [false, true] : [false]) {
      await tab.emulate({ width, height: 900, ...(whole ? { dark } : {}) })
      const found = await tab.audit()
      if (found.length > 0) throw new Error(`${width} pixels, ${dark ? 'dark' : 'light'}:\n${found.join('\n')}`)
    }
    const over = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (over > 0) throw new Error(`${over} pixels too wide at ${width}`)
  }
  await tab.emulate({ width: 1280, height: 900, ...(whole ? { dark: false } : {}) })
}

const isLong = async (tab: Tab) => {
  await goTo(tab, 'masukkan')
  await tab.evaluate((rows: number) => {
    const text = ['Media sosial;Akun', ...Array.from({ length: rows }, (_, at) => `Instagram;@contoh_panjang_${at}`)].join('\n')
    const files = new DataTransfer()
    files.items.add(new File([text], 'panjang.csv'))
    document.querySelector('.drop')?.dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }))
  }, 20_000)
  await until(async () => /20[.,]00[01] baris, 20[.,]000/.test(await textOf(tab, '.lists')) || undefined, 20_000, 'the long list was not read')
  await goTo(tab, 'periksa')
  await tab.focus('[role="grid"]')
  await tab.press('Control+End')
  await until(async () => /contoh_panjang_19999/.test(await textOf(tab, '[data-active="true"]')) || undefined, 5000, 'the last row was not drawn')
  const drawn = await tab.evaluate(() => document.querySelectorAll('[role="row"]').length)
  if (drawn > 80) throw new Error(`${drawn} rows are drawn`)
}
