import { createMemory, locate, type Place } from '../../../src/sites'
import { tiktok } from '../../../src/sites/tiktok'

export const feed = 'https://www.tiktok.com/foryou'
export const calon = ['tiktok:u:calon_contoh']
/** Milliseconds since the page was opened, and its address. */
export const now = { ms: 0, address: feed }

const fresh = (): Place => ({ pack: tiktok, page: document, url: () => new URL(now.address), memory: createMemory(() => now.ms), concerns: () => true })
export let place = fresh()

export function startAnew(): void {
  now.ms = 0
  Object.defineProperty(document.documentElement, 'clientHeight', { value: 800, configurable: true })
  place = fresh()
}

export const show = (html: string, url = feed) => { document.body.innerHTML = html; now.address = url }

export const find = (select: string) => {
  const element = document.querySelector(select)
  if (element === null) throw new Error(`no ${select}`)
  return element
}

export const pathOf = (element: Element) => {
  const path: EventTarget[] = []
  for (let node: Node | null = element; node !== null; node = node.parentNode) path.push(node)
  return path
}

export const press = (select: string) => locate(pathOf(find(select)), place)
export const pressed = (select: string) => press(select)?.attempts[0]

export const open = (select: string) => {
  const located = press(select)
  const [attempt] = located?.attempts ?? []
  if (located === undefined || attempt === undefined || !('opens' in located.entry)) throw new Error('opens nothing')
  place.memory.remember(located.entry.opens ?? '', attempt, located.control)
}

const items = 'article, [data-e2e="recommend-list-item-container"]'

/** Puts the items of the page below one another, the one named on the screen and `past` pixels beyond. */
export const scrollTo = (select = items, past = 0) => {
  const all = [...document.querySelectorAll(items)]
  const at = all.indexOf(find(select))
  for (const [index, item] of all.entries()) {
    for (const element of [item, ...item.querySelectorAll('*')]) element.getBoundingClientRect = () => new DOMRect(0, (index - at) * 800 - past, 400, 800)
  }
}
