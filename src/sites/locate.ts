import type { AccountKey } from '../registry'
import type { Attempt } from './attempt'
import type { Memory } from './memory'
import { type Ground, read, readAccounts, readPost } from './read'
import type { Composer, Control, SitePack } from './schema'

/** A page as a pack sees it. `url` is a function: single-page sites change it under us. */
export interface Place {
  readonly pack: SitePack
  readonly page: Document
  readonly url: () => URL
  readonly memory: Memory
  /** Whether anybody asks about these accounts; the rest of an attempt is read off the page only then. */
  readonly concerns: (keys: readonly AccountKey[]) => boolean
}

/** A control that was found, and what pressing it would do; the likeliest attempt first. */
export interface Located {
  readonly entry: Control | Composer
  readonly control: Element
  readonly attempts: readonly Attempt[]
}

/** The guarded control an event is on, looked up through shadow roots by its composed path. */
export function locate(path: readonly EventTarget[], place: Place): Located | undefined {
  const all = selectorsOf(place.pack)
  for (const [index, node] of path.entries()) {
    if (!(node instanceof Element) || (index > 0 && !(path[index - 1] instanceof ShadowRoot))) continue
    for (let control = node.closest(all); control !== null; control = control.parentElement?.closest(all) ?? null) {
      const located = locateControl(control, place)
      if (located !== undefined) return located
    }
  }
  return undefined
}

/** The same for a control at hand. */
export function locateControl(control: Element, place: Place): Located | undefined {
  const composer = place.pack.composers.find((one) => control.matches(one.submit) && isWithin(control, one) && says(one.label, control))
  if (composer !== undefined) return { entry: composer, control, attempts: composed(composer, control, place) }
  for (const entry of place.pack.controls) {
    if (!control.matches(entry.select) || !fits(entry, control, place)) continue
    const attempt = attemptOf(entry, control, place)
    if (attempt !== undefined) return { entry, control, attempts: [attempt] }
  }
  return undefined
}

/** The submit button of the composer a text box belongs to, and what sending would do. */
export function locateComposer(path: readonly EventTarget[], key: string, place: Place): Located | undefined {
  const target = path[0]
  if (!(target instanceof Element)) return undefined
  for (const composer of place.pack.composers) {
    const box = target.closest(composer.text)
    if (box === null || !isWithin(box, composer) || !composer.keys.some((known) => known === key)) continue
    for (let around = box.parentElement; around !== null; around = around.parentElement) {
      const control = [...around.querySelectorAll(composer.submit)].find((one) => says(composer.label, one))
      if (control !== undefined) return { entry: composer, control, attempts: composed(composer, control, place) }
    }
    // Some send with a key and show no button at all.
    return { entry: composer, control: box, attempts: composed(composer, box, place) }
  }
  return undefined
}

/** The control a shortcut key stands for: in the focused post, else in a viewer that is open. */
export function locateShortcut(key: string, focused: Element | null, place: Place): Located | undefined {
  const shortcut = place.pack.shortcuts.find((one) => one.key === key)
  const entry = place.pack.controls.find((one) => one.name === shortcut?.control)
  if (shortcut === undefined || entry === undefined) return undefined
  const inPost = focused?.closest(shortcut.post)?.querySelector(entry.select)
  const inViewers = () => shortcut.viewers.flatMap((viewer) => [...place.page.querySelectorAll(`${viewer} :is(${entry.select})`)]).find(isOnScreen)
  const control = inPost ?? inViewers()
  return control === undefined ? undefined : locateControl(control, place)
}

/** A viewer keeps its neighbours mounted above and below the screen. */
function isOnScreen(element: Element): boolean {
  const { top, bottom, height } = element.getBoundingClientRect()
  return height > 0 && bottom > 0 && top < element.ownerDocument.documentElement.clientHeight
}

/** Every place in the page where an attempt like this one can be made now. */
export function controlsFor(entry: Control | Composer, place: Place): Located[] {
  const select = 'submit' in entry ? entry.submit : entry.select
  return [...place.page.querySelectorAll(select)].flatMap((control) => locateControl(control, place) ?? [])
}

function attemptOf(entry: Control, control: Element, place: Place): Attempt | undefined {
  const { pack } = place
  const state = entry.on === undefined ? 'unknown' : control.matches(entry.on) ? 'on' : 'off'
  if (entry.family !== undefined && entry.scopes.length === 0) {
    const opened = place.memory.recall(entry.family)
    return opened && { ...opened, interaction: entry.does, state }
  }
  const found = inScopes(entry.scopes, control, place)
  if (found === undefined) return undefined
  const { element, ...named } = found
  const isOn = entry.onInside !== undefined && element.querySelector(entry.onInside) !== null
  return { site: pack.site, interaction: entry.does, state: isOn ? 'on' : state, ...named }
}

function composed(composer: Composer, control: Element, place: Place): Attempt[] {
  const { site } = place.pack
  const scope = around(control, composer.within) ?? place.page
  const attempts: Attempt[] = []
  for (const target of composer.targets) {
    const opened = target.family === undefined ? undefined : place.memory.recall(target.family)
    const remembered = opened?.interaction === target.does && names(scope, opened) ? opened : undefined
    const found = inScopes(target.scopes, control, place) ?? remembered
    if (found !== undefined) attempts.push({ keys: found.keys, quoted: found.quoted, ...(found.post === undefined ? {} : { post: found.post }), site, interaction: target.does, state: 'off' })
  }
  for (const reader of composer.mentions?.read ?? []) {
    const { keys } = read(reader, { ...place, url: place.url(), scope, control })
    for (const key of keys) attempts.push({ site, interaction: composer.mentions?.does ?? 'post', keys: [key], quoted: [], state: 'off' })
  }
  return attempts
}

/** A composer may have been closed and another opened since: the remembered target counts where its handle is shown. */
function names(scope: Element | Document, { keys }: Attempt): boolean {
  const shown = (scope instanceof Document ? scope.body : scope).textContent?.toLowerCase() ?? ''
  return keys.some((key) => key.split(':')[1] === 'u' && shown.includes(`@${key.split(':')[2] ?? ''}`))
}

function inScopes(names: readonly string[], control: Element, place: Place): Pick<Attempt, 'keys' | 'quoted' | 'post'> & { element: Element | Document } | undefined {
  const { pack, page } = place
  const url = place.url()
  for (const name of names) {
    const scope = pack.scopes.find((one) => one.name === name)
    const element = scope?.select === undefined ? page : around(control, scope.select)
    if (scope === undefined || element === undefined || (scope.path !== undefined && !url.pathname.split('/').includes(scope.path))) continue
    const ground: Ground = { pack, url, page, scope: element, control }
    const keys = readAccounts(scope.author, ground)
    if (keys.length === 0) continue
    const all = scope.ids === undefined ? keys : [...new Set([...keys, ...scope.ids.flatMap((reader) => read(reader, ground).keys)])]
    const post = place.concerns(all) ? readPost(scope.post, ground) : undefined
    return {
      element,
      keys: all,
      quoted: readAccounts(scope.quoted ?? [], ground),
      ...(post === undefined ? {} : { post }),
    }
  }
  return undefined
}

function fits(entry: Control, control: Element, place: Place): boolean {
  if (entry.path !== undefined && !place.url().pathname.startsWith(entry.path)) return false
  if (entry.family !== undefined && place.memory.recall(entry.family) === undefined) return false
  return says(entry.label, control)
}

function says(label: Control['label'], control: Element): boolean {
  if (label === undefined) return true
  const { is = [], starts = [] } = label
  const names = [control.getAttribute('aria-label'), control.textContent, control.querySelector('[aria-label]')?.getAttribute('aria-label')]
  return names.some((text) => {
    const shown = (text ?? '').trim().toLowerCase()
    return is.includes(shown) || starts.some((start) => shown.startsWith(start))
  })
}

const isWithin = (element: Element, { within }: Composer) => within === undefined || around(element, within) !== undefined

/** `closest`, across shadow roots. */
function around(element: Element, select: string | undefined): Element | undefined {
  if (select === undefined) return undefined
  for (let from: Element | undefined = element; from !== undefined;) {
    const found = from.closest(select)
    if (found !== null) return found
    const root: Node = from.getRootNode()
    from = root instanceof ShadowRoot ? root.host : undefined
  }
  return undefined
}

const joined = new WeakMap<SitePack, string>()

/** Everything that can be pressed, in one selector, made once a pack. */
function selectorsOf(pack: SitePack): string {
  const known = joined.get(pack)
  if (known !== undefined) return known
  const made = [...pack.controls.map(({ select }) => select), ...pack.composers.map(({ submit }) => submit)].join(', ')
  joined.set(pack, made)
  return made
}
