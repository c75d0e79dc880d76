import type { Text } from '../../../neutrality'
import type { AccountKey, Site } from '../../../registry'
import { parseAccount, reasonTexts } from '../../../registry/parse-account'

const several: Text = { id: 'Ini menyebut lebih dari satu akun. Tulis satu saja.', en: 'This names more than one account. Write only one.' }

/** What a person typed in place of an account, read the way lists are: one account, or why it is none. */
export function readCorrection(typed: string, site: Site | undefined): { readonly key: AccountKey; readonly note?: Text } | { readonly why: Text } {
  const readings = parseAccount(typed, site).filter(({ outcome }) => outcome !== 'dropped')
  const [first, ...more] = readings
  if (more.length > 0) return { why: several }
  if (first?.outcome === 'accepted') return { key: first.key, ...(first.note !== undefined && { note: reasonTexts[first.note] }) }
  const [dropped] = parseAccount(typed, site)
  const reason = first?.outcome === 'held' || first?.outcome === 'rejected' ? first.reason : dropped?.outcome === 'dropped' ? dropped.reason : 'empty'
  return { why: reasonTexts[reason] }
}
