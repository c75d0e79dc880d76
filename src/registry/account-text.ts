import { parseKey, siteOf } from './account-key'
import type { AccountKey, KeyKind, Site } from './types'

/** A key of an account with its own first and last day, where it has not always been the account's, or no longer is. */
export interface DatedKey { readonly key: AccountKey; readonly validFrom?: string | undefined; readonly validUntil?: string | undefined }

/*
 * The accounts of one owner as one text: `fi calon_contoh f#12,x calon lama<2027-10-10` are three. A group is the letters
 * of its sites, then keys: a handle is that of the account on every one of those sites, a number names its site, a channel is
 * YouTube's and a group Facebook's. `>` and `<` are a key's own first and last day.
 * A capital in a handle stands for a word of the owner's name, A for the first: handles have none of their own.
 * Measured with a million accounts: a third less to download than a list of keys for each account.
 */
const letters = { facebook: 'f', instagram: 'i', x: 'x', threads: 'h', tiktok: 't', youtube: 'y' } as const satisfies Record<Site, string>
const siteOfLetter: Readonly<Record<string, Site | undefined>> = Object.fromEntries(Object.entries(letters).map(([site, letter]) => [letter, site as Site]))
const kindOfMark: Readonly<Record<string, KeyKind | undefined>> = { '': 'u', '#': 'n', '=': 'c', '&': 'g' }

/** One text for accounts of the owner of that name, each a list of keys on one site. The same accounts in any order give the same text. */
export function joinAccounts(name: string, accounts: readonly (readonly DatedKey[])[]): string {
  const words = [...wordsOf(name).entries()].filter(([, word]) => word.length > 1).sort(([, a], [, b]) => b.length - a.length)
  const shorten = (handle: string) => words.reduce((text, [at, word]) => text.replaceAll(word, capitals[at]!), handle)
  const groups = new Map<string, [letters: string, numbers: string[]][]>()
  for (const keys of accounts) {
    const letter = letters[siteOf(keys[0]!.key)]
    const texts = keys.map((one) => keyText(letter, one, shorten)).sort()
    const handles = texts.filter((text) => !/[#=&]/.test(text)).join(' ')
    const numbers = texts.filter((text) => /[#=&]/.test(text))
    const sharing = groups.get(handles) ?? []
    groups.set(handles, sharing)
    const group = handles === '' ? undefined : sharing.find(([own]) => !own.includes(letter))
    if (group) { group[0] += letter; group[1].push(...numbers) } else sharing.push([letter, numbers])
  }
  return [...groups].flatMap(([handles, own]) => own.map(([sites, numbers]) => [
    [handles, ...numbers.sort()].filter((text) => text !== '').join(' '), [...sites].sort().join(''),
  ] as const)).sort(([a], [b]) => (a < b ? -1 : 1)).map(([keys, sites]) => `${sites} ${keys}`).join(',')
}

/**
 * Calls `each` with every key of an owner's accounts and the days it has of its own; returns how many accounts there are.
 * Throws on a text that is none, whatever it is.
 */
export function eachKey({ name, accounts }: Accounts, each: (key: AccountKey, from: string | undefined, until: string | undefined) => void): number {
  const words = wordsOf(name)
  let count = 0
  for (const group of accounts.split(',')) {
    const [sites = '', ...keys] = group.split(' ')
    if (sites === '' || keys.length === 0) throw new Error(`no accounts: ${group}`)
    let placed = 0
    for (const text of keys) {
      const [, own = '', mark = '', value = '', from, until] = keyShape.exec(text) ?? []
      const on = own !== '' ? own : mark === '=' ? letters.youtube : mark === '&' ? letters.facebook : sites
      const whole = mark === '' ? lengthened(value, words) : value
      for (const letter of on) {
        const key = parseKey(`${siteOfLetter[letter] ?? ''}:${kindOfMark[mark]!}:${whole}`)
        if (key === undefined || !sites.includes(letter)) throw new Error(`no account: ${group}`)
        each(key, from, until)
      }
      placed = Math.max(placed, on.length)
    }
    // Without a handle for all of them, the group is one account.
    if (placed !== sites.length) throw new Error(`no account: ${group}`)
    count += sites.length
  }
  return count
}

const keyShape = /^(?:([fixhty])(?=#))?([#=&]?)([\w.-]+)(?:>(\d{4}-\d\d-\d\d))?(?:<(\d{4}-\d\d-\d\d))?$/

/** Whether an owner may have a key: quickly, so that others need not be read. Never wrong about a key the owner has. */
export function mayHave({ name, accounts }: Accounts, key: AccountKey): boolean {
  const [site, kind, value = ''] = key.split(':')
  return kind === 'u' ? lengthened(accounts, wordsOf(name)).includes(value) : accounts.includes(keyText(letters[site as Site], { key }, (handle) => handle))
}

/** The owner's name, and the text of their accounts. */
interface Accounts { readonly name: string; readonly accounts: string }

const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const wordsOf = (name: string): string[] => name.toLowerCase().split(/[^a-z\d]+/, 26)
const lengthened = (text: string, words: readonly string[]) => text.replace(/[A-Z]/g, (letter) => words[letter.charCodeAt(0) - 65] ?? letter)

function keyText(letter: string, { key, validFrom, validUntil }: DatedKey, shorten: (handle: string) => string): string {
  const [, kind, value = ''] = key.split(':')
  const text = kind === 'n' ? `${letter}#${value}` : kind === 'c' ? `=${value}` : kind === 'g' ? `&${value}` : shorten(value)
  return `${text}${validFrom === undefined ? '' : `>${validFrom}`}${validUntil === undefined ? '' : `<${validUntil}`}`
}
