import type { Language, OpenStage } from '../neutrality'
import type { Office, Registrant, RegistrantKind } from './types'

// In Indonesian most offices are called as the registry writes them; a deputy's is the office with a word before it.
const offices: Readonly<Record<Language, Readonly<Partial<Record<Office, string>>>>> = {
  id: { 'dpr': 'anggota DPR', 'dpd': 'anggota DPD', 'dprd-provinsi': 'anggota DPRD provinsi', 'dprd-kabupaten-kota': 'anggota DPRD kabupaten/kota' },
  en: {
    'presiden': 'president', 'wakil-presiden': 'vice president', 'gubernur': 'governor', 'bupati': 'regent', 'wali-kota': 'mayor',
    'dpr': 'member of the DPR', 'dpd': 'member of the DPD', 'dprd-provinsi': 'member of a provincial DPRD', 'dprd-kabupaten-kota': 'member of a local DPRD',
  },
}

function officeName(office: Office, language: Language): string {
  const head = office.replace('wakil-', '') as Office
  return offices[language][office] ?? (language === 'id' ? office.replaceAll('-', ' ') : `deputy ${offices.en[head] ?? head}`)
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
  return `${noun} ${language === 'en' ? 'for ' : ''}${officeName(office, language)}`
}
