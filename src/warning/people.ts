import type { Language } from '../neutrality'
import { type AccountKey, destinations, type Guarded, siteOf, sites, siteUrls } from '../registry'

const destinationNames = { whatsapp: 'WhatsApp', telegram: 'Telegram', linkedin: 'LinkedIn' } as const
export const siteNames = Object.fromEntries([
  ...sites.map((site) => [site, siteUrls[site].name]), ...destinations.map((place) => [place, destinationNames[place]]),
]) as Readonly<Record<Guarded, string>>

const keyNames: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  id: { u: '@', n: 'nomor akun ', c: 'kanal ', g: 'grup ', h: 'tagar #' },
  en: { u: '@', n: 'account number ', c: 'channel ', g: 'group ', h: 'hashtag #' },
}

/** An account as a person writes it: "@nama", "kanal UC…", "did:plc:…". */
export function accountName(key: AccountKey, language: Language): string {
  const [, kind = 'u', ...rest] = key.split(':')
  const name = rest.join(':')
  return `${kind === 'n' && !/^\d/.test(name) ? '' : keyNames[language][kind] ?? ''}${name}`
}

/** The same with the site before it: "Instagram @nama"; a hashtag is on all of them. */
export function accountOnSite(key: AccountKey, language: Language): string {
  const site = siteOf(key)
  return site === '*' ? accountName(key, language) : `${siteNames[site]} ${accountName(key, language)}`
}

/** One or two letters for the round picture; titles before the name and degrees after it do not count. */
export function initialsOf(name: string): string {
  const words = (name.split(',')[0] ?? '').split(/\s+/).filter((word) => /^[\p{L}\p{N}]/u.test(word))
  const plain = words.filter((word) => !word.endsWith('.') && !/^(h|hj|dr|ir|drs|dra|prof)$/i.test(word))
  return (plain.length > 0 ? plain : words).slice(0, 2).map((word) => [...word][0]?.toUpperCase()).join('')
}
