import type { Language, OpenStage } from '../neutrality'
import { type AccountKey, type Guarded, type Office, type Registrant, type RegistrantKind, siteOf } from '../registry'

export const siteNames: Readonly<Record<Guarded, string>> = {
  facebook: 'Facebook', instagram: 'Instagram', x: 'X', threads: 'Threads', tiktok: 'TikTok', youtube: 'YouTube',
  whatsapp: 'WhatsApp', telegram: 'Telegram', linkedin: 'LinkedIn',
}

const offices: Readonly<Record<Language, Readonly<Record<Office, string>>>> = {
  id: {
    'presiden': 'presiden', 'wakil-presiden': 'wakil presiden', 'gubernur': 'gubernur', 'wakil-gubernur': 'wakil gubernur',
    'bupati': 'bupati', 'wakil-bupati': 'wakil bupati', 'wali-kota': 'wali kota', 'wakil-wali-kota': 'wakil wali kota',
    'dpr': 'anggota DPR', 'dpd': 'anggota DPD', 'dprd-provinsi': 'anggota DPRD provinsi', 'dprd-kabupaten-kota': 'anggota DPRD kabupaten/kota',
  },
  en: {
    'presiden': 'president', 'wakil-presiden': 'vice president', 'gubernur': 'governor', 'wakil-gubernur': 'deputy governor',
    'bupati': 'regent', 'wakil-bupati': 'deputy regent', 'wali-kota': 'mayor', 'wakil-wali-kota': 'deputy mayor',
    'dpr': 'member of the DPR', 'dpd': 'member of the DPD', 'dprd-provinsi': 'member of a provincial DPRD', 'dprd-kabupaten-kota': 'member of a local DPRD',
  },
}

// How a candidacy is called at each stage; an unknown one is called by both names, for nobody knows which is true.
const candidacy: Readonly<Record<Language, Readonly<Record<OpenStage, string>>>> = {
  id: { bakal_calon: 'bakal calon', calon: 'calon', unknown: 'bakal calon atau calon' },
  en: { bakal_calon: 'prospective candidate', calon: 'candidate', unknown: 'prospective candidate or candidate' },
}

const nouns: Readonly<Record<Language, Readonly<Record<RegistrantKind, string>>>> = {
  id: {
    'candidate': 'seorang {calon}', 'running-mate': 'seorang {calon}', 'pair': 'pasangan {calon}', 'party': 'partai politik',
    'campaign-team': 'tim kampanye {calon}', 'supporter-group': 'kelompok pendukung {calon}',
  },
  en: {
    'candidate': 'a {calon}', 'running-mate': 'a {calon}', 'pair': 'a {calon} pair', 'party': 'a political party',
    'campaign-team': 'a {calon}’s campaign team', 'supporter-group': 'a {calon}’s supporter group',
  },
}

/** Whom an interaction concerns, without a name: "seorang calon", "tim kampanye bakal calon". */
export const whoIn = (language: Language, kind: RegistrantKind, stage: OpenStage) =>
  nouns[language][kind].replace('{calon}', candidacy[language][stage])

/** What somebody is: "calon wali kota", "tim kampanye calon wali kota". */
export function roleOf({ kind, office }: Registrant, stage: OpenStage, language: Language): string {
  const noun = whoIn(language, kind, stage).replace(/^(seorang|an?) /, '')
  if (office === undefined || kind === 'party') return noun
  return `${noun} ${language === 'en' ? 'for ' : ''}${offices[language][office]}`
}

const keyNames: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  id: { u: '@', n: 'nomor akun ', c: 'kanal ', g: 'grup ', h: 'tagar #' },
  en: { u: '@', n: 'account number ', c: 'channel ', g: 'group ', h: 'hashtag #' },
}

/** An account as a person writes it: "@nama", "kanal UC…". */
export function accountName(key: AccountKey, language: Language): string {
  const [, kind = 'u', ...rest] = key.split(':')
  return `${keyNames[language][kind] ?? ''}${rest.join(':')}`
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
