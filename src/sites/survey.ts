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

/** The posts and rows of a part of the page, `root` itself included. Reads only; nothing is kept. */
export function survey(root: Element | Document, place: Place): Sighting[] {
  const { pack, page } = place
  return pack.scopes.flatMap((scope) => {
    if (scope.select === undefined || scope.badge === undefined) return []
    const inside = [...root.querySelectorAll(scope.select)]
    const elements = root instanceof Element && root.matches(scope.select) ? [root, ...inside] : inside
    return elements.map((element) => ({
      element, scope, keys: readAccounts(scope.author, { pack, url: place.url(), page, scope: element, control: element }),
    }))
  })
}

/** The post or row an element is part of. */
export function surroundings(element: Element, place: Place): Element | undefined {
  const select = place.pack.scopes.flatMap(({ select, badge }) => (badge === undefined || select === undefined ? [] : select)).join(', ')
  return element.closest(select) ?? undefined
}

/** Everything a person can do on a site that its pack knows of. */
export const interactionsOf = ({ controls, composers }: SitePack): Interaction[] => [...new Set([
  ...controls.map(({ does }) => does),
  ...composers.flatMap(({ targets, mentions }) => [...targets.map(({ does }) => does), ...(mentions === undefined ? [] : [mentions.does])]),
])]
