import { parseKey, siteOf } from './account-key'
import { isDay, isMaybe } from './exact'
import { siteLists } from './site-lists'
import { type AccountKey, type Site, sites } from './types'

/** A key of an account with its own first and last day, where it has not always been the account's, or no longer is. */
export interface DatedKey { readonly key: AccountKey; readonly validFrom?: string | undefined; readonly validUntil?: string | undefined }

/*
 * The accounts of one owner as one text: `fi calon_contoh f#12,x calon lama<2027-10-10` are three. A group is the letters
 * of its sites, then keys: a handle is that of the account on every one of those sites, a number (or another id that stays) names its site, a channel is
 * YouTube's and a group Facebook's. `>` and `<` are a key's own first and last day.
 * Hashtags are a group of their own: `# #duajarijuara`.
 * A capital in a handle stands for a word of the owner's name, A for the first: handles have none of their own.
 * Measured: a quarter less to download than a list of keys for each account.
 */
const siteOfLetter: Readonly<Record<string, Site | undefined>> = Object.fromEntries(sites.map((site) => [siteLists[site].letter, site]))

/** The text of one account, its keys all on one site, of an owner of that name. */
export function accountText(name: string, keys: readonly DatedKey[]): string {
  const site = siteOf(keys[0]!.key)
  const letter = site === '*' ? '#' : siteLists[site].letter
  if (keys.length === 1) return `${letter} ${keyText(letter, keys[0]!, name)}`
  return `${letter} ${keys.map((one) => keyText(letter, one, name)).sort().join(' ')}`
}

/** One text for an owner's accounts. The same accounts in any order give the same text. */
export function joinAccounts(accounts: readonly string[]): string {
  const groups = new Map<string, [letters: string, others: string[]][]>()
  for (const account of accounts) {
    const letter = account[0]!
    const text = account.slice(2)
    const [others, handles] = /[#=&]/.test(text) ? divided(text.split(' ')) : [[], text]
    const sharing = groups.get(handles) ?? []
    groups.set(handles, sharing)
    const group = handles === '' ? undefined : sharing.find(([own]) => !own.includes(letter))
    if (group) { group[0] += letter; group[1].push(...others) } else sharing.push([letter, others])
  }
  return [...groups].flatMap(([handles, own]) => own.map(([sites, others]) => [
    [handles, ...others.sort()].filter((text) => text !== '').join(' '), [...sites].sort().join(''),
  ] as const)).sort(([a], [b]) => (a < b ? -1 : 1)).map(([keys, sites]) => `${sites} ${keys}`).join(',')
}

/** The keys of an account that name its site, and its handles. */
function divided(keys: readonly string[]): [others: string[], handles: string] {
  const others = keys.filter((text) => /[#=&]/.test(text))
  return [others, keys.filter((text) => !others.includes(text)).join(' ')]
}

/**
 * Calls `each` with every key of an owner's accounts and the days it has of its own; returns how many accounts there are.
 * Throws on a text of another shape. Whether a key is one that its site could have is not looked at: `checkAccounts` does.
 */
export function eachKey({ name, accounts }: Accounts, each: (key: AccountKey, from: string | undefined, until: string | undefined) => void): number {
  const words = wordsOf(name)
  let count = 0
  for (const group of accounts.split(',')) {
    const [sites = '', ...keys] = group.split(' ')
    let placed = 0
    for (const text of keys) {
      let value = text
      let [from, until]: (string | undefined)[] = []
      if (text.includes('<') || text.includes('>')) [, value = '', from, until] = datedShape.exec(text) ?? []
      const first = value[0]
      const kind = first === '#' ? 'h' : value[1] === '#' ? 'n' : first === '=' ? 'c' : first === '&' ? 'g' : 'u'
      const on = kind === 'u' ? sites : kind === 'h' ? '#' : kind === 'n' ? first! : kind === 'c' ? siteLists.youtube.letter : siteLists.facebook.letter
      const whole = kind === 'u' ? lengthened(value, words) : value.slice(kind === 'n' ? 2 : 1)
      for (let at = 0; at < on.length; at++) {
        const site = on === '#' ? '*' : siteOfLetter[on[at]!]
        if (site === undefined || whole === '' || (kind !== 'u' && !sites.includes(on))) throw new Error(`no account: ${group}`)
        each(`${site}:${kind}:${whole}` as AccountKey, from, until)
      }
      placed = Math.max(placed, on.length)
    }
    // Without a handle for all of them, the group is one account.
    if (placed === 0 || placed !== sites.length) throw new Error(`no account: ${group}`)
    if (sites !== '#') count += sites.length
  }
  return count
}

const datedShape = /^([^<>]+)(?:>(\d{4}-\d\d-\d\d))?(?:<(\d{4}-\d\d-\d\d))?$/

/** How many accounts an owner has, every key and day of them looked at; throws where one is none. */
export function checkAccounts(owner: Accounts): number {
  return eachKey(owner, (key, from, until) => {
    if (parseKey(key) === undefined || !isMaybe(isDay, from) || !isMaybe(isDay, until)) throw new Error(`no account: ${key}`)
  })
}

/** The owner's name, and the text of their accounts. */
interface Accounts { readonly name: string; readonly accounts: string }

const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const wordsOf = (name: string): string[] => name.toLowerCase().split(/[^a-z\d]+/, 26)

/** With the words its capitals stand for. By hand: this is most of reading a registry, and a replacer takes twice as long. */
function lengthened(text: string, words: readonly string[]): string {
  let [made, done] = ['', 0]
  for (let at = 0; at < text.length; at++) {
    const capital = text.charCodeAt(at) - 65
    const word = capital >= 0 && capital < 26 ? words[capital] : undefined
    if (word === undefined) continue
    made += text.slice(done, at) + word
    done = at + 1
  }
  return made + text.slice(done)
}

function keyText(letter: string, { key, validFrom, validUntil }: DatedKey, name: string): string {
  const colon = key.indexOf(':')
  const [kind, value] = [key[colon + 1], key.slice(colon + 3)]
  const text = kind === 'n' ? `${letter}#${value}` : kind === 'c' ? `=${value}` : kind === 'g' ? `&${value}` : kind === 'h' ? `#${value}` : shortened(value, name)
  return `${text}${validFrom === undefined ? '' : `>${validFrom}`}${validUntil === undefined ? '' : `<${validUntil}`}`
}

function shortened(handle: string, name: string): string {
  if (name !== lastName) {
    lastName = name
    lastShort = new Map()
    lastWords = [...wordsOf(name).entries()].filter(([, word]) => word.length > 1).sort(([, a], [, b]) => b.length - a.length)
  }
  const known = lastShort.get(handle)
  if (known !== undefined) return known
  const short = lastWords.reduce((text, [at, word]) => (text.includes(word) ? text.replaceAll(word, capitals[at]!) : text), handle)
  lastShort.set(handle, short)
  return short
}
// Accounts come owner by owner, and most of an owner's have one handle.
let lastName = ''
let lastShort = new Map<string, string>()
let lastWords: [at: number, word: string][] = []
