import { siteOf } from '../account-key'
import type { AccountKey } from '../types'

interface Owned { readonly key: AccountKey; readonly candidacy: string }

/** Handles so alike that one may be a slip or an imitation of the other: one letter more, less or other, or only dots and lines apart. */
const shortest = 5
/** A word that half the country adds is no likeness: a group of more than this tells nothing. */
const crowd = 12

/**
 * Pairs of different handles that are near-twins: on one site, or on two sites under different candidacies
 * (one candidacy using nearly the same name on several sites is what everybody does).
 * Linear in the number of accounts: each handle is filed under itself and itself without each letter.
 */
export function twinsOf(accounts: readonly Owned[]): [AccountKey, AccountKey][] {
  const owners = new Map<AccountKey, Set<string>>()
  for (const { key, candidacy } of accounts) {
    if (!/:u:/.test(key)) continue
    const known = owners.get(key)
    if (known) known.add(candidacy)
    else owners.set(key, new Set([candidacy]))
  }
  const drawers = new Map<string, Set<AccountKey>>()
  for (const key of owners.keys()) {
    const plain = skeleton(key)
    if (plain.length < shortest) continue
    for (const label of new Set([plain, ...Array.from(plain, (_, at) => plain.slice(0, at) + plain.slice(at + 1))])) {
      const drawer = drawers.get(label)
      if (drawer) drawer.add(key)
      else drawers.set(label, new Set([key]))
    }
  }
  const pairs = new Map<string, [AccountKey, AccountKey]>()
  for (const drawer of drawers.values()) {
    if (drawer.size < 2 || drawer.size > crowd) continue
    const keys = [...drawer]
    keys.forEach((one, at) => {
      for (const other of keys.slice(at + 1)) {
        if (siteOf(one) === siteOf(other) || apart(owners.get(one)!, owners.get(other)!)) pairs.set([one, other].sort().join('\n'), [one, other])
      }
    })
  }
  return [...pairs.values()]
}

const apart = (one: ReadonlySet<string>, other: ReadonlySet<string>) => [...one].some((candidacy) => !other.has(candidacy))

/** Without what the eye passes over, and with digits that stand in for letters as those letters. */
function skeleton(key: AccountKey): string {
  return key.slice(key.indexOf(':u:') + 3).replace(/[._-]/g, '').replace(/0/g, 'o').replace(/[1l]/g, 'i').replace(/5/g, 's').replace(/3/g, 'e')
}
