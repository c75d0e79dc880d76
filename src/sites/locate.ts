import { type AccountKey, siteOf } from '../registry'
import { around, scopeAround } from './ancestors'
import type { Attempt } from './attempt'
import type { Memory } from './memory'
import { type Ground, read, readAccounts, readPost, textOf } from './read'
import type { Composer, Control, SitePack } from './schema'
import { namesOf, says } from './says'
import { acrossTheMiddle, isOnScreen, midmost } from './screen'

/** A page as a pack sees it. `url` is a function: single-page sites change it under us. */
export interface Place {
  readonly pack: SitePack
  readonly page: Document
  readonly url: () => URL
  /** The address the page was opened with; undefined once that is long ago. */
  readonly landing?: () => URL | undefined
  readonly memory: Memory
  /** Whether anybody asks about these accounts; the rest of an attempt is read off the page only then. */
  readonly concerns: (keys: readonly AccountKey[]) => boolean
}

/** A control that was found, and what pressing it would do; the likeliest attempt first. */
export interface Located {
  readonly entry: Control | Composer
  readonly control: Element
  /** What was pressed inside it, where that matters: media are large, and not all of them listens. */
  readonly target?: Element
  readonly attempts: readonly Attempt[]
}

/** The guarded control an event is on, looked up through shadow roots by its composed path. */
export function locate(path: readonly EventTarget[], place: Place): Located | undefined {
  const all = selectorsOf(place.pack)
  let unnamed: Located | undefined
  for (const [index, node] of path.entries()) {
    if (!(node instanceof Element) || (index > 0 && !(path[index - 1] instanceof ShadowRoot))) continue
    for (let control = node.closest(all); control !== null; control = control.parentElement?.closest(all) ?? null) {
      const located = locateControl(control, place)
      if (located !== undefined) return located
      unnamed ??= nobodys(control, place)
    }
  }
  return unnamed
}

/** A control that does not tell whose it is: an opener (what another one named before is not meant by what this one opens), or one to wait for. */
function nobodys(control: Element, place: Place): Located | undefined {
  const said = namesOf(control)
  const entry = place.pack.controls.find((one) => (one.opens !== undefined || one.awaits === true) && fits(one, control, said, place))
  return entry && { entry, control, attempts: [] }
}

/** The same for a control at hand. */
export function locateControl(control: Element, place: Place): Located | undefined {
  const said = namesOf(control)
  for (const composer of place.pack.composers) {
    if (!says(composer.label, said) || !control.matches(composer.submit) || !isWithin(control, composer)) continue
    const attempts = composed(composer, control, place)
    if (attempts.length > 0) return { entry: composer, control, attempts }
  }
  for (const entry of place.pack.controls) {
    if (!fits(entry, control, said, place)) continue
    const attempt = attemptOf(entry, control, place)
    if (attempt !== undefined) return { entry, control, attempts: [attempt] }
  }
  return undefined
}

/** The submit button of the composer a text box belongs to, and what sending would do. Without a key: whether there is one that could send. */
export function locateComposer(path: readonly EventTarget[], key: string | undefined, place: Place): Located | undefined {
  const target = path[0]
  if (!(target instanceof Element)) return undefined
  for (const composer of place.pack.composers) {
    const box = target.closest(composer.text)
    if (box === null || !isWithin(box, composer) || (key !== undefined && !composer.keys.some((known) => known === key))) continue
    // Some send with a key and show no button at all; nothing put in and no button that could be pressed sends nothing.
    const button = submitOf(box, composer)
    if (key === undefined ? button === undefined && !composer.keys.includes('Enter') : (button === undefined || button.matches(disabled)) && isBlank(box, composer)) continue
    const control = button ?? box
    const attempts = composed(composer, control, place)
    if (attempts.length > 0) return { entry: composer, control, attempts }
  }
  return undefined
}

const disabled = ':disabled, [aria-disabled="true"]'

/** Whether a text box holds no text and no picture, and no picture lies ready beside it. */
const isBlank = (box: Element, { within }: Composer) =>
  (textOf(box) ?? '').trim() === '' && box.querySelector('img, video') === null && around(box, within)?.querySelector('[src^="blob:"]') == null

/** The submit button nearest to a text box, and not beyond the composer's own box: the next one is another composer's. */
function submitOf(box: Element, composer: Composer): Element | undefined {
  const outermost = around(box, composer.within)
  for (let nearby = box.parentElement; nearby !== null; nearby = nearby.parentElement) {
    const control = [...nearby.querySelectorAll(composer.submit)].find((one) => says(composer.label, namesOf(one)))
    if (control !== undefined) return control
    if (nearby === outermost) return undefined
  }
  return undefined
}

/** The control a shortcut key stands for: in the focused post, else in a viewer that is open. */
export function locateShortcut(key: string, focused: Element | null, place: Place): Located | undefined {
  for (const shortcut of place.pack.shortcuts) {
    const entry = place.pack.controls.find((one) => one.name === shortcut.control)
    if (shortcut.key !== key || entry === undefined) continue
    const inPost = shortcut.post === undefined ? undefined : focused?.closest(shortcut.post)?.querySelector(entry.select)
    const shown = (viewer: string) => [...place.page.querySelectorAll(`${viewer} :is(${entry.select})`)].filter(isOnScreen)
    const control = inPost ?? shortcut.viewers.map((viewer) => (shortcut.midmost === true ? midmost(shown(viewer)) : shown(viewer)[0])).find((one) => one !== undefined)
    const located = control === undefined ? undefined : locateControl(control, place)
    if (located !== undefined) return located
  }
  return undefined
}

/** Every place in the page where an attempt like this one can be made now. */
export function controlsFor(entry: Control | Composer, place: Place): Located[] {
  const select = 'submit' in entry ? entry.submit : entry.select
  return [...place.page.querySelectorAll(select)].flatMap((control) => locateControl(control, place) ?? [])
}

function attemptOf(entry: Control, control: Element, place: Place): Attempt | undefined {
  const { pack } = place
  const state = stateOf(entry, control)
  if (entry.family !== undefined && entry.scopes.length === 0) {
    const opened = place.memory.recall(entry.family)
    return opened !== undefined && agrees(entry, control, opened, place) ? { ...opened, interaction: entry.does, state } : undefined
  }
  const found = inScopes(entry.scopes, control, place)
  if (found === undefined) return undefined
  const { element, ...named } = found
  const isOn = entry.onInside !== undefined && element.querySelector(entry.onInside) !== null
  return { site: pack.site, interaction: entry.does, state: isOn ? 'on' : state, ...named }
}

/** A menu or dialog may have been opened by something unknown since: where it names its post, that decides. */
function agrees(entry: Control, control: Element, opened: Attempt, { pack, page, url }: Place): boolean {
  if (entry.agrees === undefined || opened.post === undefined) return true
  const { post } = read(entry.agrees, { pack, page, url: url(), scope: page, control })
  return post === undefined || post === opened.post
}

function stateOf({ on, onLabel }: Control, control: Element): Attempt['state'] {
  if ((on !== undefined && control.matches(on)) || (onLabel !== undefined && says(onLabel, namesOf(control)))) return 'on'
  return on === undefined ? 'unknown' : 'off'
}

function composed(composer: Composer, control: Element, place: Place): Attempt[] {
  const { site } = place.pack
  const scope = around(control, composer.within) ?? place.page
  const attempts: Attempt[] = []
  for (const target of composer.targets) {
    const found = inScopes(target.scopes, control, place) ?? remembered(target, scope, control, place)
    if (found === undefined) continue
    const { keys, quoted, shared, post } = found
    attempts.push({ keys, quoted, ...(shared && { shared }), ...(post !== undefined && { post }), site, interaction: target.does, state: 'off' })
  }
  for (const reader of composer.mentions?.read ?? []) {
    const { keys } = read(reader, { ...place, url: place.url(), landing: place.landing?.(), scope, control })
    for (const key of keys) attempts.push({ site, interaction: siteOf(key) === '*' ? 'hashtag' : composer.mentions?.does ?? 'post', keys: [key], quoted: [], state: 'off' })
  }
  return attempts
}

/** Whom a composer answers that was opened from elsewhere. */
function remembered({ does, family, inside, lasting }: Composer['targets'][number], scope: Element | Document, control: Element, { memory }: Place): Attempt | undefined {
  const opened = family === undefined ? undefined : memory.recall(family)
  if (family === undefined || opened?.interaction !== does) return undefined
  return names(scope, opened) || around(control, inside) !== undefined || (lasting === true && memory.stands(family)) ? opened : undefined
}

/**
 * A composer may have been closed and another opened since: the remembered target counts where its handle is shown, in the
 * text, in what was typed, or bare in what an empty field asks for ("Balas ke nama…").
 */
function names(scope: Element | Document, { keys }: Attempt): boolean {
  const fields = [...scope.querySelectorAll('textarea, input, [contenteditable="true"]')]
  const shown = [(scope instanceof Document ? scope.body : scope).textContent, ...fields.map(textOf)].join(' ').toLowerCase()
  const asked = fields.flatMap((field) => ['placeholder', 'aria-placeholder', 'aria-label'].flatMap((name) => (field.getAttribute(name) ?? '').toLowerCase().split(/[^\w.]+/)))
  return keys.some((key) => {
    const [, kind, handle = ''] = key.split(':')
    return kind === 'u' && (shown.includes(`@${handle}`) || asked.some((word) => word.replace(/\.+$/, '') === handle))
  })
}

function inScopes(names: readonly string[], control: Element, place: Place): Pick<Attempt, 'keys' | 'shared' | 'quoted' | 'post'> & { element: Element | Document } | undefined {
  const { pack, page } = place
  const url = place.url()
  for (const name of names) {
    const scope = pack.scopes.find((one) => one.name === name)
    if (scope?.path !== undefined && !url.pathname.split('/').includes(scope.path)) continue
    const element = scope === undefined ? undefined : scope.shown === true ? acrossTheMiddle(scope.select ?? '', page) : scopeAround(control, scope, page)
    if (scope === undefined || element === undefined) continue
    const ground: Ground = { pack, url, landing: place.landing?.(), page, scope: element, control, post: () => readPost(scope.post, ground) }
    const keys = readAccounts(scope.author, ground)
    if (keys.length === 0 || (scope.alone !== undefined && element.querySelectorAll(scope.alone).length > 1)) continue
    const shared = (scope.shared ?? []).flatMap((reader) => read(reader, ground).keys).filter((key) => !keys.includes(key))
    const more = [...(scope.ids ?? []).flatMap((reader) => read(reader, ground).keys), ...shared]
    const all = more.length === 0 ? keys : [...new Set([...keys, ...more])]
    const post = place.concerns(all) ? readPost(scope.post, ground) : undefined
    return {
      element,
      keys: all,
      quoted: readAccounts(scope.quoted ?? [], ground),
      ...(shared.length === 0 ? {} : { shared }),
      ...(post === undefined ? {} : { post }),
    }
  }
  return undefined
}

/** Cheapest first: most controls of a pack are none of what was pressed. */
function fits(entry: Control, control: Element, said: () => readonly string[], place: Place): boolean {
  if (entry.path !== undefined && !place.url().pathname.startsWith(entry.path)) return false
  if (entry.family !== undefined && place.memory.recall(entry.family) === undefined) return false
  return says(entry.label, said) && control.matches(entry.select) && isWithin(control, entry) && around(control, entry.not) === undefined
}

const isWithin = (element: Element, { within }: Composer | Control) => within === undefined || around(element, within) !== undefined

const joined = new WeakMap<SitePack, string>()

/** Everything that can be pressed, in one selector, made once a pack. */
export function selectorsOf(pack: SitePack): string {
  const known = joined.get(pack)
  if (known !== undefined) return known
  const made = pack.buttons ?? [...pack.controls.map(({ select }) => select), ...pack.composers.map(({ submit }) => submit)].join(', ')
  joined.set(pack, made)
  return made
}
