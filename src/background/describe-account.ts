import type { DescribedAccount } from '../browser/registry-status'
import { type AccountKey, parseKey, siteOf } from '../registry'
import { eachKey } from '../registry/account-text'
import { confirmAccount, recordsAt } from './confirm-account'
import { whereabouts } from './indexes'
import { registryStatuses } from './status'

/** All that a correction says of a listed account; null where none is listed, or it is muted. */
export async function describeAccount(text: string): Promise<DescribedAccount | null> {
  const key = parseKey(text)
  const confirmed = await confirmAccount(text, [])
  if (key === undefined || confirmed === null) return null
  const { spots, edition } = await whereabouts(key)
  const statuses = await registryStatuses()
  const keys = new Set<AccountKey>([key])
  for (const { place, rows } of spots) {
    for (const owner of (await recordsAt(place, rows)).owners) {
      const own: AccountKey[] = []
      eachKey(owner, (one) => { if (siteOf(one) === siteOf(key)) own.push(one) })
      if (own.includes(key)) for (const one of own) if (isSameAccount(key, one)) keys.add(one)
    }
  }
  const listing = new Set(spots.map(({ place }) => place.registry))
  return {
    registrant: confirmed.registrant, stage: confirmed.stage, keys: [...keys], edition,
    registries: statuses.flatMap(({ id, edition: known }) => (listing.has(id) && known !== undefined ? [known] : [])),
  }
}

/**
 * Whether another key of the same owner on the same site is taken for the same account. A registry does not say which
 * number belongs to which handle; two handles are two accounts.
 */
const isSameAccount = (key: AccountKey, other: AccountKey) => kindOf(other) !== 'u' || kindOf(key) !== 'u'
const kindOf = (key: AccountKey) => key.split(':')[1]
