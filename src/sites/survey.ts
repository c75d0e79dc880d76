import type { Interaction } from '../neutrality'
import type { AccountKey } from '../registry'
import type { Place } from './locate'
import { readAccounts } from './read'
import type { Scope, SitePack } from './schema'

/** A post or row on the page, and whose it is. */
export interface Sighting {
  readonly element: Element
  readonly scope: Scope
  readonly keys: readonly AccountKey[]
}

/** The posts and rows of a part of the page, or `root` itself where it is one. Reads only; nothing is kept. */
export function survey(root: Element | Document, place: Place): Sighting[] {
  const { pack, page } = place
  const { sights, scopes } = badged(pack)
  const url = place.url()
  const look = (sight: Element): Sighting[] => {
    const scope = scopes.find((one) => sight.matches(one.sight ?? one.select ?? ''))
    const element = sight.closest(scope?.select ?? '*')
    if (scope === undefined || element === null) return []
    return [{ element, scope, keys: readAccounts(scope.author, { pack, url, page, scope: element, control: sight }) }]
  }
  // A post that comes in whole has no other posts inside it.
  if (scopes.length === 0) return []
  if (root instanceof Element && root.matches(sights)) return look(root)
  return [...root.querySelectorAll(sights)].flatMap(look)
}

interface Badged { readonly select: string; readonly sights: string; readonly scopes: readonly Scope[] }
const known = new WeakMap<SitePack, Badged>()

/** The scopes that carry a badge, one selector for all of them and one for what they are known by. */
function badged(pack: SitePack): Badged {
  const before = known.get(pack)
  if (before !== undefined) return before
  const scopes = pack.scopes.filter(({ select, badge }) => select !== undefined && badge !== undefined)
  const made = { select: scopes.map(({ select }) => select).join(', '), sights: scopes.map(({ select, sight }) => sight ?? select).join(', '), scopes }
  known.set(pack, made)
  return made
}

/** The post or row an element is part of. */
export function surroundings(element: Element, place: Place): Element | undefined {
  const { select } = badged(place.pack)
  return select === '' ? undefined : element.closest(select) ?? undefined
}

/** Everything a person can do on a site that its pack knows of. */
export const interactionsOf = ({ controls, composers }: SitePack): Interaction[] => [...new Set([
  ...controls.map(({ does }) => does),
  ...composers.flatMap(({ targets, mentions }) => [...targets.map(({ does }) => does), ...(mentions === undefined ? [] : [mentions.does, 'hashtag' as const])]),
])]
