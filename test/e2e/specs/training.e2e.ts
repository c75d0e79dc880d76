import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { prohibition, sanctionFor } from '../../../src/neutrality'
import { type Scene, scenes } from '../../../src/pages/training/scenes'
import { cutOff, stretch } from '../cut-off'
import { type Driver, sleep, type Tab, until } from '../driver'
import { fetched, isWarningUp, presented, tooSmall } from '../presenting'
import { serveFolder } from '../training-site'
import type { Spec } from '../world'

const present = 'src/pages/scenes/index.html#penyaji/'
const least = 28

/** The training: a whole session by keyboard, the same pages as a site from disk and server, and nothing that leaves them. */
export const training: Spec = async ({ browser, report, station, releaseBuild }) => {
  const one = await station(releaseBuild)
  const { driver } = one
  await driver.settings({ language: 'id' })
  const site = join(dirname(releaseBuild), 'training')
  await report.check('a whole session by keyboard alone reaches every scene and every item, holds every act, and nothing is heard', () => session(driver))
  await report.check('a double click, a shortcut and a slip in a menu are held; going on lets exactly one through; a reset leaves nothing', () => accidents(driver))
  await report.check('the stage changes dialog and sanction', () => stages(driver))
  await report.check('a second window shows the notes and works the first', () => notes(driver))
  const before = [...driver.contacted()].length
  await report.check('the training site works from a file, the notes beside it', () => fromFile(driver, site))
  await report.check('the training site works from a plain web server, which is asked for its pages and nothing else', () => fromServer(driver, site))
  await report.check('no host was asked for anything', () => {
    const asked = [...driver.contacted().keys()].slice(before)
    if (asked.length > 0) throw new Error(asked.join(', '))
  })
  await report.check(`scenes, presenter view and notes pass axe${browser === 'chromium' ? ', and nothing is cut off, narrow and with larger text' : ''}`, () => looks(driver))
  await one.close()
}

const at = async (tab: Tab, scene: string, step: string) => {
  const found = await until(async () => {
    const now = await tab.evaluate(presented)
    return now.scene === scene && now.step === step ? now : undefined
  }, 5_000, `not at ${scene}, ${step}`)
  const small = await tab.evaluate(tooSmall, least)
  if (small.length > 0) throw new Error(`${scene}, ${step}: ${small.join('; ')}`)
  return found
}

const contains = (text: string, wanted: string) => {
  // Line breaks fall where the screen ends.
  const plain = (words: string) => words.replace(/\s+/g, ' ')
  if (!plain(text).includes(plain(wanted))) throw new Error(`“${wanted}” is missing in:\n${text}`)
}

const opened = async (driver: Driver, address = present) => {
  const tab = await driver.extensionPage(address)
  await tab.waitFor('[data-step="before"] h2')
  return tab
}
const warning = (tab: Tab) => until(() => tab.dialog(), 5_000, 'no warning')

/** Presses a clicker's key until something else is shown: what does not fit on the screen is shown by screenfuls. */
const onward = async (tab: Tab) => {
  const now = () => tab.evaluate(presented).then(({ scene, step }) => `${scene} ${step}`)
  const before = await now()
  for (let presses = 0; presses < 4; presses += 1) {
    await tab.press('PageDown')
    const isElsewhere = await until(async () => (await now() === before ? undefined : true), 300, '').catch(() => false)
    if (isElsewhere) return
  }
}

const session = async (driver: Driver) => {
  const tab = await opened(driver)
  const items = new Set<number>()
  for (const scene of scenes) {
    await at(tab, scene.id, 'before')
    await played(tab, scene)
    items.add(scene.item)
    await onward(tab)
  }
  await at(tab, scenes.at(-1)!.id, 'decision')
  if (items.size !== 16) throw new Error(`${String(items.size)} items`)
  await tab.press('Home')
  await at(tab, scenes[0]!.id, 'before')
  await tab.close()
}

const played = async (tab: Tab, scene: Scene) => {
  await onward(tab)
  if (scene.kind === 'acted') contains((await warning(tab)).text, 'Latihan')
  else await at(tab, scene.id, 'hold')
  await onward(tab)
  contains((await at(tab, scene.id, 'rule')).text, prohibition(scene.item).title.id)
  await onward(tab)
  const { text: consequence } = await at(tab, scene.id, 'consequence')
  for (const stage of ['bakal_calon', 'calon'] as const) contains(consequence, sanctionFor(prohibition(scene.item), stage).text.id)
  await onward(tab)
  const { text, heard } = await at(tab, scene.id, 'decision')
  contains(text, scene.instead.id)
  if (scene.kind === 'acted' && heard !== '0') throw new Error(`the site has heard ${heard} in ${scene.id}`)
}

const accidents = async (driver: Driver) => {
  const tab = await opened(driver)
  for (const [id, key] of [['suka', 'a'], ['foto-disukai', 'a'], ['posting-ulang', 'a'], ['pintasan', 'l']] as const) {
    await at(tab, id, 'before')
    await tab.press(key)
    await warning(tab)
    await tab.press('Escape')
    const { heard } = await at(tab, id, 'rule')
    if (heard !== '0') throw new Error(`${id}: the site has heard ${heard}`)
    await tab.press('ArrowDown')
  }
  await tab.press('Home')
  await at(tab, 'suka', 'before')
  await tab.press('PageDown')
  await warning(tab)
  await tab.press('Tab')
  // Going on counts once the dialog has been in view for its time.
  await until(async () => {
    await tab.press('Enter')
    return await tab.dialog() === undefined ? true : undefined
  }, 5_000, 'going on does not count')
  await until(async () => (await tab.evaluate(presented)).heard === '1' ? true : undefined, 2_000, 'the site has not heard of one')
  await sleep(300)
  if ((await tab.evaluate(presented)).heard !== '1') throw new Error('the site has heard of more than one')
  await tab.press('r')
  const { heard } = await at(tab, 'suka', 'before')
  if (heard !== '0') throw new Error(`after the reset: ${heard}`)
  // A reset while a dialog is up takes that down, too.
  await tab.press('PageDown')
  await warning(tab)
  await tab.press('r')
  await until(async () => await tab.dialog() === undefined ? true : undefined, 2_000, 'the dialog stays')
  await tab.close()
}

const stages = async (driver: Driver) => {
  const tab = await opened(driver)
  await tab.press('s')
  await tab.press('PageDown')
  contains((await warning(tab)).text, 'bakal calon')
  await tab.press('PageDown')
  await at(tab, 'suka', 'rule')
  await tab.press('PageDown')
  await at(tab, 'suka', 'consequence')
  const current = () => tab.evaluate(() => document.querySelector<HTMLElement>('.at.now')?.innerText ?? '')
  contains(await current(), sanctionFor(prohibition(1), 'bakal_calon').text.id)
  await tab.press('s')
  await until(async () => (await current()).includes('12 bulan') ? true : undefined, 2_000, 'the stage does not change')
  await tab.close()
}

const notes = async (driver: Driver) => {
  const tab = await opened(driver)
  await tab.press('n')
  const beside = (what: string) => tab.evaluate<string, []>(`(() => { const beside = window.open('', 'jaga-netral-catatan'); return beside ? String(beside.document.${what}) : '' })()`)
  await until(async () => (await beside('body?.innerText')).includes(scenes[0]!.notes.id) ? true : undefined, 5_000, 'no notes')
  await beside('querySelector(".remote .strong").click()')
  await warning(tab)
  await beside('querySelector(".remote .strong").click()')
  await at(tab, 'suka', 'rule')
  await tab.evaluate('window.open("", "jaga-netral-catatan").close()')
  await tab.close()
}

/** The first scene, held and cancelled, on a page no extension is around. */
const holds = async (tab: Tab) => {
  await tab.waitFor('[data-step="before"] h2')
  await tab.press('PageDown')
  await until(async () => await tab.evaluate(isWarningUp) ? true : undefined, 5_000, 'no warning')
  await tab.press('Escape')
  const { heard } = await at(tab, 'suka', 'rule')
  if (heard !== '0') throw new Error(`the site has heard ${heard}`)
  const asked = await tab.evaluate(fetched)
  if (asked.length > 0) throw new Error(asked.join(', '))
}

const fromFile = async (driver: Driver, site: string) => {
  const tab = await driver.newTab()
  await tab.goto(pathToFileURL(join(site, 'index.html')).href)
  await tab.click('a[href^="scenes/index.html#penyaji"]')
  await holds(tab)
  await tab.evaluate(() => {
    addEventListener('message', ({ data }: MessageEvent<{ shows?: string }>) => { document.documentElement.dataset['notesShow'] = data.shows ?? '' })
  })
  await tab.press('n')
  await until(async () => await tab.evaluate(() => document.documentElement.dataset['notesShow']) === 'suka' ? true : undefined, 5_000, 'the notes are not told')
  await tab.goto(pathToFileURL(join(site, 'handbook/index.html')).href)
  await tab.waitFor('#larangan-16')
  await tab.close()
}

const fromServer = async (driver: Driver, site: string) => {
  const server = await serveFolder(site)
  try {
    const tab = await driver.newTab()
    await tab.goto(`${server.origin}/scenes/index.html#penyaji/`)
    await holds(tab)
    await tab.goto(`${server.origin}/training/index.html`)
    await tab.click('article:has(a[href="/latihan_calon"]) [data-testid="like"]')
    await until(async () => await tab.evaluate(isWarningUp) ? true : undefined, 5_000, 'no warning in the free timeline')
    await tab.close()
    const others = server.asked().filter((path) => !/^\/(scenes|training)\/index\.html$/.test(path))
    if (others.length > 0) throw new Error(others.join(', '))
  } finally {
    server.close()
  }
}

const none = (found: readonly string[], where: string) => { if (found.length > 0) throw new Error([where, ...found.slice(0, 8)].join('\n')) }

const looks = async (driver: Driver) => {
  for (const address of ['src/pages/scenes/index.html#undang-rekan', `${present}tim-ahli`, 'src/pages/notes/index.html']) {
    const tab = await driver.extensionPage(address)
    await tab.waitFor('h1')
    none(await tab.audit(), address)
    if (driver.name === 'chromium') {
      await tab.emulate({ dark: true })
      none(await tab.audit(), `${address}, dark`)
      if (!address.includes('penyaji')) {
        await tab.emulate({ width: 360, height: 740 })
        none(await tab.evaluate(cutOff), `${address}, narrow`)
        await tab.evaluate(stretch)
        none(await tab.evaluate(cutOff), `${address}, stretched`)
      }
    }
    await tab.close()
  }
}
