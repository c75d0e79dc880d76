import { authorOf, users } from '../../replicas/x/world'
import type { Recorded } from '../../replicas/types'
import { type Tab, until } from '../driver'
import { isWhole } from '../share'
import type { Spec, Station } from '../world'

const posts = 5000
/** A gesture costs a browser half a second of work: a thousand are for `JAGA_MATRIX=all`. */
const samples = isWhole ? { chromium: 700, firefox: 300 } : { chromium: 150, firefox: 50 }
const lanes = 2
const home = `https://x.com/home?n=${posts}`
/** So often a list in motion may slip away under a press before something else must be wrong. */
const patience = 20
const registrants = users.flatMap(({ registrant }, at) => registrant ? [at] : [])

interface Picked {
  readonly id: string
  readonly x: number
  readonly y: number
}

/** Scrolls somewhere else and points at the like of a registrant's post, before the list has come to rest. */
const scrollAndPick = async (listed: readonly number[], random: number): Promise<Picked | undefined> => {
  const frame = () => new Promise((done) => requestAnimationFrame(done))
  if (location.pathname !== '/home') return undefined
  scrollTo(0, random * (document.documentElement.scrollHeight - innerHeight))
  for (let turn = 0; turn < 40; turn += 1) {
    await frame()
    for (const article of document.querySelectorAll('article')) {
      const id = /\/status\/(\d+)/.exec(article.querySelector('a[href*="/status/"]:has(time)')?.getAttribute('href') ?? '')?.[1]
      const like = article.querySelector('[data-testid="like"]')
      if (id === undefined || like === null || !listed.includes(Number(id.slice(2, 6)))) continue
      const { left, top, width, height } = like.getBoundingClientRect()
      if (top > 80 && top + height < innerHeight - 80) return { id, x: left + width / 2, y: top + height / 2 }
    }
    scrollBy(0, innerHeight * 0.7)
  }
  return undefined
}

/** The post whose like is at a point now; what lies on top of it does not matter. */
const postAt = (x: number, y: number): string | undefined => {
  for (const like of document.querySelectorAll('article [data-testid="like"]')) {
    const { left, top, right, bottom } = like.getBoundingClientRect()
    if (x < left || x > right || y < top || y > bottom) continue
    const link = like.closest('article')?.querySelector('a[href*="/status/"]:has(time)')
    return /\/status\/(\d+)/.exec(link?.getAttribute('href') ?? '')?.[1]
  }
  return undefined
}

/** Nodes are reused while the list scrolls: the one named must be the one whose post was pressed. */
export const recycling: Spec = async ({ browser, report, station }) => {
  const wanted = samples[browser]
  const stations = await Promise.all(Array.from({ length: lanes }, () => station()))
  await report.check(`over ${posts} recycled posts the author named is right in ${wanted} of ${wanted} gestures`, async () => {
    const wrong: string[] = []
    const named = new Map<string, number>()
    let left = wanted
    await Promise.all(stations.map(async (one) => {
      await one.tab.goto(home)
      await one.tab.waitFor('article')
      while (left > 0) {
        left -= 1
        const problem = await sample(one, named)
        if (problem !== undefined) wrong.push(problem)
      }
    }))
    if (wrong.length > 0) throw new Error(`${wrong.length} of ${wanted} wrong\n${wrong.slice(0, 10).join('\n')}`)
    if (named.size !== registrants.length) throw new Error(`only [${[...named.keys()].join(', ')}] were met`)
    console.log(`  ${browser}: named ${[...named].map(([name, times]) => `${name} ${times}×`).join(', ')}`)
  })
  await Promise.all(stations.map((one) => one.close()))
}

const sample = async ({ tab, requests, forget }: Station, named: Map<string, number>): Promise<string | undefined> => {
  for (let turn = 0; turn < patience; turn += 1) {
    const picked = await tab.evaluate(scrollAndPick, registrants, Math.random())
    if (picked === undefined) {
      // A press that slipped onto a post has opened it.
      await tab.goto(home)
      await tab.waitFor('article')
      forget()
      continue
    }
    await tab.clickAt(picked)
    const moved = await tab.evaluate(postAt, picked.x, picked.y) !== picked.id
    const dialog = await until(() => tab.dialog(), moved ? 300 : 1500, 'no warning').catch(() => undefined)
    const now = moved ? undefined : await tab.evaluate(postAt, picked.x, picked.y)
    const author = authorOf(picked.id)?.name ?? ''
    const leak = requests().map(likedPost).find((id) => authorOf(id)?.registrant !== false)
    if (leak !== undefined) return `a like on ${leak} was sent, aimed at ${picked.id} by ${author}`
    await leave(tab)
    // Nothing is known of what was pressed if the list moved on between looking and pressing.
    if (dialog === undefined || now !== picked.id) continue
    if (!dialog.text.includes(author)) return `${picked.id} is by ${author}, but the warning says: ${dialog.text.slice(0, 120)}`
    named.set(author, (named.get(author) ?? 0) + 1)
    return undefined
  }
  return `${patience} presses on likes in a row led to nothing`
}

/** The post a recorded request is about; the slip of a press may well have liked somebody else's. */
const likedPost = ({ body }: Recorded): string =>
  String((body as { variables?: { tweet_id?: unknown } } | undefined)?.variables?.tweet_id)

const leave = async (tab: Tab) => {
  if (await tab.dialog() === undefined) return
  await tab.press('Escape')
  await until(async () => await tab.dialog() === undefined ? true : undefined, 2000, 'the warning stays after Batal')
}
