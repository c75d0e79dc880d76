import type { Interaction } from '../neutrality'
import type { AccountKey } from '../registry'
import { scopeAround } from './ancestors'
import type { Place } from './locate'
import { readAccounts } from './read'
import type { Scope, SitePack } from './schema'

/** A post or row on the page, and whose it is. */
export interface Sighting {
  readonly element: Element
  readonly scope: Scope
  readonly keys: readonly AccountKey[]
}

/** The posts and rows of a part of the page, or the one that `root` is. Reads only; nothing is kept. */
export function survey(root: Element | Document, { pack, page, url }: Place): Sighting[] {
  const { sights, scopes } = badged(pack)
  // A post that comes in whole has no other posts inside it.
  const found = scopes.length === 0 ? [] : root instanceof Element && root.matches(sights) ? [root] : [...root.querySelectorAll(sights)]
  let last: Element | undefined
  return found.flatMap((control) => {
    const scope = scopes.find((one) => control.matches(sightOf(one)))
    // What a post is told by may be in it more than once.
    if (scope === undefined || (scope.holds !== undefined && last?.contains(control) === true)) return []
    const element = scope.sight === undefined ? control : scopeAround(control, scope, page)
    if (!(element instanceof Element)) return []
    last = element
    return [{ element, scope, keys: readAccounts(scope.author, { pack, url: url(), page, scope: element, control }) }]
  })
}

interface Badged { readonly around: string; readonly sights: string; readonly scopes: readonly Scope[] }
const known = new WeakMap<SitePack, Badged>()
const sightOf = ({ sight, select }: Scope) => sight ?? select ?? ''

/** The scopes that carry a badge, one selector for what they are known by, and one for what can cheaply be looked for around an element. */
function badged(pack: SitePack): Badged {
  const before = known.get(pack)
  if (before !== undefined) return before
  const scopes = pack.scopes.filter(({ badge }) => badge !== undefined)
  const sights = scopes.map(sightOf)
  // Asked of every ancestor, a selector that looks inside would read the page over and over.
  const around = [...sights, ...scopes.flatMap(({ select }) => select ?? [])].filter((select) => !select.includes(':has('))
  const made = { around: around.join(', '), sights: sights.join(', '), scopes }
  known.set(pack, made)
  return made
}

/** The post or row an element is part of, as far as that is cheaply told. */
export function surroundings(element: Element, place: Place): Element | undefined {
  const { around } = badged(place.pack)
  return around === '' ? undefined : element.closest(around) ?? undefined
}

/** Everything a person can do on a site that its pack knows of. */
export const interactionsOf = ({ controls, composers }: SitePack): Interaction[] => [...new Set([
  ...controls.map(({ does }) => does),
  ...composers.flatMap(({ targets, mentions }) => [...targets.map(({ does }) => does), ...(mentions === undefined ? [] : [mentions.does, 'hashtag' as const])]),
])]
