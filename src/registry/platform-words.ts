import { siteLists } from './site-lists'
import { type Site, sites } from './types'

/** A site guarded here, or one that people also list and that is not. */
export type Platform = Site | 'other'

const others = 'whatsapp whatsap wa telegram tg linkedin website web situs blog email surel line snackvideo kwai mastodon pinterest discord'
const exact = new Map([...sites, 'other' as const].flatMap((platform) =>
  (platform === 'other' ? others : siteLists[platform].words).split(' ').map((word) => [word, platform] as const)))
// Long names only: a short word one letter off could be anything.
const spelled: readonly (readonly [string, Platform])[] = [
  ...sites.filter((site) => site !== 'x').map((site) => [site, site] as const),
  ['twitter', 'x'], ['whatsapp', 'other'], ['telegram', 'other'],
]

/** The platform one word names, spelled as agencies do; `strict` leaves misspellings out. */
export function platformOf(word: string, strict = false): Platform | undefined {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '')
  const found = exact.get(plain)
  if (found !== undefined || strict || plain.length < 6) return found
  return spelled.find(([name]) => name[0] === plain[0] && distance(plain, name) <= (plain.length < 8 ? 1 : 2))?.[1]
}

/** The one platform a label or column heading names; undefined for none, and for two. */
export function platformIn(text: string): Platform | undefined {
  const words = text.split(/[^\p{L}'-]+/u).filter(Boolean)
  const found = new Set<Platform>()
  for (const [at, word] of words.entries()) {
    // "Tik Tok", "You Tube": one word in two.
    const platform = platformOf(word + (words[at + 1] ?? ''), true) ?? platformOf(word)
    if (platform !== undefined) found.add(platform)
  }
  return found.size === 1 ? [...found][0] : undefined
}

/** Edits between two short words; swapping two neighbours is one. */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? rows[i - 2]![j - 2]! + 1 : Infinity
      const changed = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, changed, swapped))
    }
    rows.push(row)
  }
  return rows[a.length]![b.length]!
}
