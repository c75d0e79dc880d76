import { type AccountKey, accountFromUrl, channelKey, handleKey, hashtagsIn, mentionKeys, numericKey, postFromUrl, sites } from '../registry'
import { inPageData } from './page-data'
import type { Reader, SitePack } from './schema'

/** Where a reader looks. `url` is the page's address, or the one a training page stands for. */
export interface Ground {
  readonly pack: SitePack
  readonly url: URL
  /** The address the page was opened with, while that still tells what is being done. */
  readonly landing?: URL | undefined
  readonly page: Document
  readonly scope: Element | Document
  readonly control: Element
  /** The post's id, where the scope names one. */
  readonly post?: () => string | undefined
}

/** What one reader found: accounts, and the post where the value names one. */
export interface Found { readonly keys: readonly AccountKey[]; readonly post?: string }

const nothing: Found = { keys: [] }
const some = (key: AccountKey | undefined): Found => (key === undefined ? nothing : { keys: [key] })
const isEmpty = (found: Found) => found.keys.length === 0 && found.post === undefined

/** Runs one reader; a reader that finds nothing says so with an empty list. */
export function read(reader: Reader, ground: Ground): Found {
  if (reader.take === 'url') return interpret(reader, reader.in === 'top' ? topPage(ground.page)?.location.href ?? null : ground.url.href, ground)
  if (reader.take.startsWith('param:')) {
    const address = reader.in === 'landing' ? ground.landing : ground.url
    return interpret(reader, address?.searchParams.get(reader.take.slice(6)) ?? null, ground)
  }
  if (reader.data !== undefined) return { keys: inData(reader, ground) }
  const found: Found[] = []
  for (const element of elements(reader, ground)) {
    const one = interpret(reader, reader.take === 'text' ? textOf(element) : element.getAttribute(reader.take), ground)
    if (isEmpty(one)) continue
    if (reader.pick !== 'every' && reader.pick !== 'only') return one
    found.push(one)
  }
  const keys = [...new Set(found.flatMap((one) => one.keys))]
  return reader.pick === 'only' && keys.length > 1 ? nothing : { keys }
}

function inData({ find, data, take, ...reader }: Reader, ground: Ground): AccountKey[] {
  const post = ground.post?.()
  if (post === undefined || find === undefined || data === undefined) return []
  return inPageData(ground.page, find, { ...data, take }, post).flatMap((name) => interpret({ ...reader, take }, name, ground).keys)
}

/** The accounts named by the first of several readers that names one. */
export function readAccounts(readers: readonly Reader[], ground: Ground): readonly AccountKey[] {
  for (const reader of readers) {
    const { keys } = read(reader, ground)
    if (keys.length > 0) return keys
  }
  return []
}

/** The post named by the first of several readers that names one. */
export function readPost(readers: readonly Reader[], ground: Ground): string | undefined {
  for (const reader of readers) {
    const { post } = read(reader, ground)
    if (post !== undefined) return post
  }
  return undefined
}

function elements(reader: Reader, { scope, control, page, url }: Ground): Element[] {
  const root = reader.in === 'control' ? control : reader.in === 'page' ? page : reader.in === 'top' ? topPage(page) : scope
  if (root === undefined) return []
  if (reader.find === undefined) return root instanceof Document ? [] : [root]
  const find = withParams(reader.find, url)
  if (find === undefined) return []
  if (reader.pick === undefined) {
    // Nearly always the first match is the one; collecting all of them would be most of a gesture's cost.
    const first = root.querySelector(find)
    if (first === null) return []
    if (reader.apart === undefined && !isInside(first, reader.not, root) && reader.bare !== true && (reader.take === 'text' || first.hasAttribute(reader.take))) return [first]
  }
  const apart = reader.apart === undefined ? null : root.querySelector(reader.apart)
  const matches = [...root.querySelectorAll(find)].filter((element) =>
    apart?.contains(element) !== true && !isInside(element, reader.not, root) && (reader.bare !== true || isBare(element)))
  if (reader.pick !== 'last-before') return matches
  return matches.filter((element) => (element.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0).reverse()
}

/** The page a frame of the same origin stands in. */
function topPage(page: Document): Document | undefined {
  try {
    return page.defaultView?.top?.document
  } catch {
    return undefined
  }
}

/** `{param:name}` becomes that value of the address; only a bare word may stand in a selector. */
function withParams(find: string, url: URL): string | undefined {
  const [before, rest] = find.split('{param:')
  if (rest === undefined || before === undefined) return find
  const [name, after] = rest.split('}')
  const value = url.searchParams.get(name ?? '') ?? ''
  return /^[\w-]{1,40}$/.test(value) ? before + value + (after ?? '') : undefined
}

function isInside(element: Element, not: string | undefined, root: Node): boolean {
  const around = not === undefined ? null : element.closest(not)
  return around !== null && around !== root && root.contains(around)
}

/** Whether a link reads as what its address ends in; icons have texts of their own. */
function isBare(element: Element): boolean {
  const text = [...element.querySelectorAll('svg')].reduce((all, icon) => all.replace(icon.textContent, ''), element.textContent).trim()
  return text !== '' && element.getAttribute('href')?.replace(/[?#].*$/, '').replace(/\/$/, '').toLowerCase().endsWith(`/${text.toLowerCase()}`) === true
}

/** What a person reads there; of a field, what was typed into it. */
export function textOf(element: Element): string | null {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) return element.value
  return element instanceof HTMLElement ? element.innerText : element.textContent
}

function interpret(reader: Reader, raw: string | null, { pack }: Ground): Found {
  const whole = raw === null || reader.query === undefined ? raw : parameter(raw, reader.query, pack.origin)
  const part = whole === null || reader.past === undefined ? whole : following(whole, reader.past)
  const value = part === null ? undefined : cut(part.trim(), reader.after, reader.before)
  if (value === undefined || value === '') return nothing
  if (reader.as === 'address') return addresses(value, pack)[0] ?? nothing
  const named = reader.as === 'mentions' ? [...addresses(value, pack).flatMap(({ keys }) => keys), ...hashtagsIn(value)] : []
  const site = sites.find((one) => one === pack.site)
  // A host that only passes things on has no accounts: there is nothing to read but what is on the sites.
  if (site === undefined) return { keys: [...new Set(named)] }
  switch (reader.as) {
    case 'account': return some(accountFromUrl(site, value, pack.origin))
    case 'person': return some(noGroup(accountFromUrl(site, value, pack.origin)))
    case 'permalink': {
      const link = postFromUrl(site, value, pack.origin)
      return link === undefined ? nothing : { keys: link.author === undefined ? [] : [link.author], post: link.post }
    }
    case 'handle': return some(handleKey(site, value))
    case 'numeric': return some(numericKey(site, value))
    case 'channel': return some(channelKey(value))
    case 'encoded-channel': return some(encodedChannel(value))
    case 'post': return { keys: [], post: value }
    case 'mention': return { keys: mentionKeys(site, value).slice(0, 1) }
    case 'mentions': return { keys: [...new Set([...mentionKeys(site, value), ...named])] }
  }
}

const noGroup = (key: AccountKey | undefined) => (key?.includes(':g:') === true ? undefined : key)

const parameter = (address: string, name: string, base: string) =>
  URL.canParse(address, base) ? new URL(address, base).searchParams.get(name) : null

const following = (text: string, marks: readonly string[]) =>
  marks.reduce<string | undefined>((rest, mark) => rest?.split(mark)[1], text)?.split('"')[0] ?? null

/** YouTube's parameters are protobuf in base64, once or twice over; in it an id is told by its length before it. */
function encodedChannel(text: string): AccountKey | undefined {
  try {
    for (let times = 0; times < 2; times += 1) {
      text = atob(decodeURIComponent(text).replaceAll('-', '+').replaceAll('_', '/'))
      const [, id] = /\x18(UC[\w-]{22})/.exec(text) ?? []
      if (id !== undefined) return channelKey(id)
    }
  } catch {
    // No base64 after all.
  }
  return undefined
}

function cut(value: string, after = '', before = ''): string | undefined {
  if (!value.startsWith(after) || !value.endsWith(before)) return undefined
  return value.slice(after.length, value.length - before.length)
}

/** What the addresses in a text name, on whichever site: the pack's own first. Most texts have none. */
function addresses(text: string, { site: own }: SitePack): Found[] {
  return [...text.matchAll(/(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}\/\S+/gi)].flatMap(([found]) => {
    const bare = found.replace(/[.,;:!?)\]}'"…]+$/, '')
    const address = /^https?:/i.test(bare) ? bare : `https://${bare}`
    for (const site of [...sites].sort((a, b) => Number(b === own) - Number(a === own))) {
      const [account, link] = [accountFromUrl(site, address), postFromUrl(site, address)]
      if (account !== undefined) return { keys: [account], ...(link && { post: link.post }) }
    }
    return []
  })
}
