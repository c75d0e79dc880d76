import { cp } from 'node:fs/promises'
import { sleep, type Tab, until } from '../driver'
import { startNginx } from '../nginx'
import { machinePolicies, ownBuild } from '../policy-files'
import { openPublisher } from '../spreadsheet-registry'
import type { Spec, Station } from '../world'

const like = '[data-testid="like"]'
const agency = 'Pemerintah Kabupaten Contoh'
const advice = 'Surat edaran contoh berlaku; bila ragu, tanyakan dulu.'

/** A real policy of the machine in a real browser: it arrives, decides, changes, is partly wrong, and is withdrawn. */
export const policy: Spec = async ({ browser, report, station, releaseBuild }) => {
  const [server, by, build] = [await startNginx(), await openPublisher(), await ownBuild(browser, releaseBuild)]
  await cp(await by.publish(1), server.folder, { recursive: true })
  const registries = [`${server.url} ${by.publicKey}`]
  const good = { agency, contact: 'BKPSDM, pesawat 123', adviceId: advice, mode: 'warn', requireReason: true, reasonsId: ['Tugas pengawasan'], registries, updateHours: 2, trainingPage: false }
  // As Windows group policy hands the same over in Firefox, which checks nothing.
  const told = browser === 'chromium' ? good : { ...good, requireReason: 1, reasonsId: '["Tugas pengawasan"]', registries: registries[0], updateHours: '2', trainingPage: 'false' }
  const bad = { mode: 'spy', sitesOff: ['friendster', 'linkedin'], adviceId: 'x'.repeat(10_000), updateHours: -1, simulatedDate: 'besok', requireReason: true, registries: ['http://registri.contoh.go.id/', ...registries] }
  const machine = machinePolicies(browser, `jaga-netral-test-${process.pid}`)
  try {
    machine.put(build.says(told))
    let one = await station(build.folder)
    await report.check('a policy of the machine arrives and is kept', () => keeps(one, (kept) => kept?.policy['agency'] === agency && kept.dropped.length === 0))
    await report.check('settings show what the agency decided as locked, in its name, and pass axe', () => locked(one))
    await report.check('the agency’s registry is fetched and cannot be removed', () => fetched(one))
    await report.check('a like is held because of it, and the warning says what the agency says', () => held(one))
    await report.check('going on takes a reason, which the journal keeps where the person switched it on', () => reasoned(one))
    await report.check('no link leads to the training page', () => noTraining(one))
    if (browser === 'chromium') {
      await report.check('edited while the browser runs it changes what the guard does within 10 seconds', async () => {
        machine.put(build.says({ ...good, mode: 'remind' }))
        await briefed(one, (briefing) => briefing['mode'] === 'remind')
        await reminded(one)
      })
      machine.put(build.says(bad))
    } else {
      // Firefox reads policies when it starts.
      machine.put(build.says({ ...bad, badges: {}, colour: 'red', 7: null }))
      await one.close()
      one = await station(build.folder)
    }
    await report.check('one that is mostly wrong leaves the rest in force, and the guard guards', async () => {
      await keeps(one, (kept) => kept?.policy['requireReason'] === true && kept.dropped.some(({ key }) => key === 'mode'))
      await fetched(one)
      await until(async () => (await held(one, false).then(() => true, () => undefined)), 5_000, 'no warning')
    })
    await report.check('and diagnostics name every key that is not used', () => diagnosed(one, [
      'mode', 'sitesOff[1]', 'adviceId', 'updateHours', 'simulatedDate', 'registries[1]', ...(browser === 'firefox' ? ['badges', 'colour', '7'] : []),
    ]))
    if (browser === 'chromium') {
      await report.check('withdrawn, everything is the person’s own again', async () => {
        machine.remove()
        await keeps(one, (kept) => kept === undefined, 25_000)
        await until(async () => (await one.driver.storage())['index:x'] === '' || undefined, 5_000, 'the agency’s registry is still in use')
        const page = await one.driver.extensionPage('src/pages/options/index.html')
        await page.waitFor('.registries .registry')
        if (await page.evaluate(() => document.querySelector('.locked') !== null)) throw new Error('something is still locked')
        await page.close()
      })
    }
    await one.close()
  } finally {
    machine.remove()
    await Promise.all([server, by, build].map((each) => each.close()))
  }
}

interface Kept { readonly policy: Readonly<Record<string, unknown>>; readonly dropped: readonly { readonly key: string }[] }

/** Chrome may take six seconds to tell of a policy, and asks twice before it believes that one is gone. */
const keeps = async ({ driver }: Station, fits: (kept: Kept | undefined) => boolean, ms = 15_000) => {
  await until(async () => fits((await driver.storage())['policy'] as Kept | null ?? undefined) || undefined, ms, 'the policy kept is another one')
}
const briefed = ({ driver }: Station, fits: (briefing: Readonly<Record<string, unknown>>) => boolean) =>
  until(async () => fits((await driver.storage())['briefing:x'] as Readonly<Record<string, unknown>>) || undefined, 10_000, 'the guards were not told')

const text = (tab: Tab, css: string) => tab.evaluate((one: string) => document.querySelector<HTMLElement>(one)?.innerText ?? '', css)
const says = (tab: Tab, css: string, pattern: RegExp) => until(async () => pattern.test(await text(tab, css)) || undefined, 10_000, `${css} does not say ${String(pattern)}`)
  .catch(async (error: Error) => { throw new Error(`${error.message}\n${await text(tab, css)}`) })

const locked = async ({ driver }: Station) => {
  const page = await driver.extensionPage('src/pages/options/index.html')
  await page.waitFor('.registries .registry')
  await says(page, 'main', new RegExp(`Ditentukan oleh ${agency}`))
  if (!await page.evaluate(() => document.querySelector<HTMLInputElement>('input[name="mode"]')!.matches(':disabled'))) throw new Error('the mode can be changed')
  const found = await page.audit()
  if (found.length > 0) throw new Error(found.join('\n'))
  await page.close()
}

const fetched = async ({ driver }: Station) => {
  const page = await driver.extensionPage('src/pages/options/index.html')
  const first = '.registries .plain > .registry:first-child'
  await page.waitFor(first)
  await page.click('.registries > button')
  await says(page, first, /Registri Wilayah Contoh[^]*Ditentukan oleh[^]*Versi\s+1/)
  if (/Hapus/.test(await text(page, first))) throw new Error('it can be removed')
  await page.close()
  await until(async () => (await driver.storage())['index:x'] !== '' || undefined, 5_000, 'the guards were not told')
}

const held = async ({ tab, requests, forget }: Station, inFull = true) => {
  await tab.goto('https://x.com/_plain')
  forget()
  await tab.click(like)
  const { text: warning } = await until(() => tab.dialog(), 5_000, 'no warning')
  if (inFull && ![agency, `Dari ${agency}`, advice, 'Tempat bertanya: BKPSDM, pesawat 123'].every((said) => warning.includes(said))) throw new Error(warning)
  if (inFull) {
    const found = await tab.audit()
    if (found.length > 0) throw new Error(found.join('\n'))
  }
  await tab.choose('stop')
  if (requests().length > 0) throw new Error('sent after Batal')
}

const reasoned = async ({ driver, tab, requests, forget }: Station) => {
  await driver.settings({ journal: true })
  await tab.goto('https://x.com/_plain')
  forget()
  await tab.click(like)
  const dialog = () => until(() => tab.dialog(), 5_000, 'no warning')
  await dialog()
  // It takes the button only after it could be read.
  await until(async () => { await tab.choose('go'); await sleep(100); return /Apa alasan Anda/.test((await dialog()).text) || undefined }, 5_000, 'no reason is asked for')
  if (!(await dialog()).text.includes('Tugas pengawasan')) throw new Error((await dialog()).text)
  if (requests().length > 0) throw new Error('sent before the reason')
  await tab.press(' ')
  await until(async () => { if (await tab.dialog() === undefined) return true; await tab.choose('go').catch(() => undefined); await sleep(100); return undefined }, 5_000, 'the warning stays')
  await until(async () => requests().length > 0 || undefined, 5_000, 'nothing was sent')
  await sleep(200)
  if (requests().length !== 1) throw new Error(`${String(requests().length)} requests`)
  const journal = await driver.extensionPage('src/pages/journal/index.html')
  await says(journal, '.entries', /Tugas pengawasan/)
  await journal.close()
}

const noTraining = async ({ driver }: Station) => {
  for (const path of ['options', 'popup', 'handbook']) {
    const page = await driver.extensionPage(`src/pages/${path}/index.html`)
    await page.waitFor('nav a')
    const links = await page.evaluate(() => [...document.querySelectorAll('a')].map((link) => link.href))
    if (links.some((href) => href.includes('/training/'))) throw new Error(`${path} leads there`)
    await page.close()
  }
}

const reminded = async ({ tab, requests, forget }: Station) => {
  await tab.goto('https://x.com/_plain')
  forget()
  await tab.click(like)
  await until(async () => requests().length > 0 || undefined, 5_000, 'nothing was sent')
  await until(async () => /Ingat netralitas/.test(await tab.note() ?? '') || undefined, 3_000, 'no reminder')
}

const diagnosed = async ({ driver }: Station, keys: readonly string[]) => {
  const page = await driver.extensionPage('src/pages/diagnostics/index.html')
  await until(async () => ((await text(page, 'main')).includes('Tidak dipakai: mode') ? true : undefined), 15_000, 'diagnostics name nothing')
  const all = await text(page, 'main')
  const unnamed = keys.filter((key) => !all.includes(`Tidak dipakai: ${key}`))
  if (unnamed.length > 0) throw new Error(`not named: ${unnamed.join(', ')}\n${all}`)
  const found = await page.audit()
  if (found.length > 0) throw new Error(found.join('\n'))
  await page.close()
}
