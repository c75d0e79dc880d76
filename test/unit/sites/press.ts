import { createMemory, type Located, locate, locateComposer, type Place, type SitePack } from '../../../src/sites'

/** A page of a site in happy-dom, and what pressing something on it would do. */
export function onSite(pack: SitePack) {
  let address = pack.origin
  const place: Place = { pack, page: document, url: () => new URL(address, pack.origin), memory: createMemory(() => 0), concerns: () => true }
  const find = (select: string): Element => {
    const element = document.querySelector(select)
    if (element === null) throw new Error(`no ${select}`)
    return element
  }
  const pathOf = (element: Element): EventTarget[] => {
    const path: EventTarget[] = []
    for (let node: Node | null = element; node !== null; node = node.parentNode) path.push(node)
    return path
  }
  const press = (select: string) => locate(pathOf(find(select)), place)
  return {
    place, find, press,
    show: (html: string, path = '/') => { document.body.innerHTML = html; address = path; place.memory.forget() },
    add: (html: string) => { document.body.insertAdjacentHTML('beforeend', html) },
    /** The likeliest attempt in short: interaction, accounts and state; undefined where one press does nothing guarded. */
    does: (select: string) => inShort(press(select), false),
    /** The same for what only a double click does. */
    twice: (select: string) => inShort(press(select), true),
    /** Presses an opener: what it names is remembered. */
    open(select: string): void {
      const located = press(select)
      const [attempt] = located?.attempts ?? []
      if (located === undefined || attempt === undefined || !('opens' in located.entry) || located.entry.opens === undefined) throw new Error(`${select} opens nothing`)
      place.memory.remember(located.entry.opens, attempt)
    },
    type: (select: string, key: string) => locateComposer(pathOf(find(select)), key, place)?.attempts,
  }
}

function inShort(located: Located | undefined, double: boolean): string | undefined {
  const [attempt] = located?.attempts ?? []
  if (located === undefined || attempt === undefined || ('double' in located.entry && located.entry.double === true) !== double) return undefined
  return `${attempt.interaction} ${attempt.keys.join(' ')} ${attempt.state}`
}
