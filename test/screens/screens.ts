import { type Driver, type Tab, until } from '../e2e/driver'

/** One picture: how the screen is come by, with the settings already in force. The tab is the caller's to close. */
export interface Screen {
  readonly name: string
  readonly height?: number
  /** The width it has in life; 1,000 unless told. */
  readonly width?: number
  /** `look` gives the tab its size and colours; to be called before anything is pressed. */
  readonly open: (driver: Driver, look: (tab: Tab) => Promise<void>) => Promise<Tab>
}

const own = (page: string, ready = 'h1', then: (tab: Tab) => Promise<unknown> = async () => undefined) => async (driver: Driver, look: (tab: Tab) => Promise<void>) => {
  const tab = await driver.extensionPage(`src/pages/${page}`)
  await look(tab)
  await tab.waitFor(ready)
  await then(tab)
  return tab
}
const site = (then: (tab: Tab) => Promise<unknown>) => async (driver: Driver, look: (tab: Tab) => Promise<void>) => {
  const tab = await driver.newTab()
  await look(tab)
  await tab.goto('https://x.com/home')
  await tab.waitFor('[data-testid="like"]')
  await then(tab)
  return tab
}
const hold = async (tab: Tab) => {
  await tab.click('article:has(a[href="/calon_contoh"]) [data-testid="like"]')
  await until(() => tab.dialog(), 5_000, 'no warning')
}
const press = (css: string) => (tab: Tab) => tab.click(css)
const inOrder = (...steps: ((tab: Tab) => Promise<unknown>)[]) => async (tab: Tab) => { for (const step of steps) await step(tab) }
const next = press('.onward .strong')
/** The popup over a site: the site's tab is put in front of the tab the popup is drawn in, as it is in life. */
const popupOver = async (driver: Driver, look: (tab: Tab) => Promise<void>) => {
  const page = await site(async () => undefined)(driver, async () => undefined)
  const tab = await driver.extensionPage('src/pages/popup/index.html')
  await look(tab)
  await tab.evaluate(`new Promise((done) => chrome.tabs.query({}, (all) => chrome.tabs.update(all.at(-2).id, { active: true }, done))).then(() => { location.reload() })`)
  await tab.waitFor('.people', 8_000)
  await tab.waitFor('.registry p')
  await page.close()
  return tab
}

/** A game of the quiz, so far. */
const play = (...keys: string[]) => async (tab: Tab) => {
  await tab.click('#seed')
  await tab.press('Control+a')
  await tab.type('K7QD2')
  await tab.press('Enter')
  await tab.waitFor('.play')
  for (const key of keys) await tab.press(key)
}
const hands = [...Array<string>(7).fill('1'), ...Array<string>(16).fill('2')]

/** Every screen of the extension. */
export const screens: readonly Screen[] = [
  { name: 'warning', height: 900, open: site(hold) },
  { name: 'popup', width: 360, height: 880, open: popupOver },
  { name: 'welcome-1', height: 700, open: own('welcome/index.html') },
  { name: 'welcome-2', height: 620, open: own('welcome/index.html', 'h1', next) },
  { name: 'welcome-3', height: 760, open: own('welcome/index.html', 'h1', inOrder(next, next)) },
  { name: 'welcome-done', height: 520, open: own('welcome/index.html', 'h1', inOrder(next, next, next)) },
  { name: 'settings', height: 1_900, open: own('options/index.html') },
  { name: 'handbook', height: 1_200, open: own('handbook/index.html#larangan-1') },
  { name: 'journal', height: 1_500, open: own('journal/index.html') },
  { name: 'correction', height: 1_300, open: own('correction/index.html#x%3Au%3Acalon_contoh', 'fieldset', press('input[value="other"]')) },
  { name: 'diagnostics', height: 1_300, open: own('diagnostics/index.html', '.facts') },
  { name: 'training', height: 800, open: own('training/index.html') },
  { name: 'scenes', width: 1_200, height: 1_000, open: own('scenes/index.html#foto-disukai') },
  { name: 'presenter', width: 1_280, height: 720, open: own('scenes/index.html#penyaji/hadir-deklarasi', '[data-step] h2') },
  { name: 'quiz', height: 1_100, open: own('quiz/index.html') },
  { name: 'quiz-question', width: 1_280, height: 720, open: own('quiz/index.html', '#seed', play(...hands)) },
  { name: 'quiz-answer', width: 1_280, height: 720, open: own('quiz/index.html', '#seed', play(...hands, 'PageDown')) },
  { name: 'handouts', width: 1_280, height: 1_400, open: own('handouts/index.html') },
  { name: 'handouts-poster', width: 1_280, height: 1_400, open: own('handouts/index.html#poster') },
  { name: 'desk', height: 800, open: own('desk/index.html') },
  { name: 'policy-builder', height: 1_300, open: own('policy-builder/index.html') },
]
