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
  const { select, scopes } = badged(pack)
  const url = place.url()
  const look = (element: Element): Sighting[] => {
    const scope = scopes.find((one) => element.matches(one.select ?? ''))
    return scope === undefined ? [] : [{ element, scope, keys: readAccounts(scope.author, { pack, url, page, scope: element, control: element }) }]
  }
  // A post that comes in whole has no other posts inside it.
  if (root instanceof Element && root.matches(select)) return look(root)
  return [...root.querySelectorAll(select)].flatMap(look)
}

const known = new WeakMap<SitePack, { select: string; scopes: readonly Scope[] }>()

/** The scopes that carry a badge, and one selector for all of them. */
function badged(pack: SitePack) {
  const before = known.get(pack)
  if (before !== undefined) return before
  const scopes = pack.scopes.filter(({ select, badge }) => select !== undefined && badge !== undefined)
  const made = { select: scopes.map(({ select }) => select).join(', '), scopes }
  known.set(pack, made)
  return made
}

/** The post or row an element is part of. */
export function surroundings(element: Element, place: Place): Element | undefined {
  return element.closest(badged(place.pack).select) ?? undefined
}

/** Everything a person can do on a site that its pack knows of. */
export const interactionsOf = ({ controls, composers }: SitePack): Interaction[] => [...new Set([
  ...controls.map(({ does }) => does),
  ...composers.flatMap(({ targets, mentions }) => [...targets.map(({ does }) => does), ...(mentions === undefined ? [] : [mentions.does])]),
])]
