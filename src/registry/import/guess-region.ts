import type { Text } from '../../neutrality'
import { type Region, regionByCode, regions } from '../regions'
import type { RegionGuess } from './types'

/**
 * The region a text names: by code (`6372`, `63.72`), or by name with or without its kind ("Kota Banjarbaru", "Kab. Banjar").
 * Undefined where it names none. Not sure where more than one fits, and where a spreadsheet may have cut the code.
 */
export function guessRegion(text: string): RegionGuess | undefined {
  const plain = text.trim().replace(/\s+/g, ' ')
  const [, code, name = ''] = /^\(?(\d{2}(?:[.\s]?\d{1,2})?)\)?(?:\s*[-–—:|]?\s*(\D.*))?$/.exec(plain) ?? []
  if (code === undefined) return byName(plain)
  const guess = byCode(plain, code)
  const named = name === '' ? undefined : byName(name)
  if (guess === undefined || named === undefined) return guess ?? named
  const both = guess.options.filter((one) => named.options.includes(one))
  if (both.length === 1) return { text: plain, sure: true, options: both, reason: texts.code }
  return { text: plain, sure: false, options: [...guess.options, ...named.options], reason: texts.disagree }
}

function byCode(text: string, written: string): RegionGuess | undefined {
  const [province = '', part] = [written.slice(0, 2), written.slice(2).replace(/\D/g, '')]
  if (part.length === 1) {
    // 11.10 may have become 11.1 in a spreadsheet, and some write 11.1 for 11.01.
    const options = [regionByCode(`${province}${part}0`), regionByCode(`${province}0${part}`)].filter((one) => one !== undefined)
    return { text, sure: false, options, reason: texts.cut }
  }
  const region = regionByCode(province + part)
  return region && { text, sure: true, options: [region], reason: texts.code }
}

function byName(text: string): RegionGuess | undefined {
  const key = nameKey(text)
  const exact = index.full.get(key)
  if (exact !== undefined) return exact.length === 1 ? { text, sure: true, options: exact, reason: texts.name } : { text, sure: false, options: exact, reason: texts.several }
  const bare = index.bare.get(key)
  if (bare === undefined) return undefined
  return bare.length === 1 ? { text, sure: true, options: bare, reason: texts.bare } : { text, sure: false, options: bare, reason: texts.several }
}

function nameKey(text: string): string {
  return text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
    .replace(/^(?:kpu|bawaslu|kpud|pemerintah)\s+/, '')
    .replace(/\b(?:kab|kabupaten|kbp)\b\.?\s*/, 'kabupaten ')
    .replace(/\b(?:prov|provinsi|propinsi)\b\.?\s*/, 'provinsi ')
    .replace(/\b(?:adm|administrasi)\b\.?/, '')
    .replace(/\bdki\b/, 'daerah khusus ibukota').replace(/\b(?:di|diy)\b\.?\s+(?=yogya)/, 'daerah istimewa ').replace(/^diy$/, 'daerah istimewa yogyakarta')
    .replace(/\bkep\b\.?/, 'kepulauan').replace(/\bntb\b/, 'nusa tenggara barat').replace(/\bntt\b/, 'nusa tenggara timur')
    .replace(/^(provinsi )?(?:kal)(sel|teng|tim|bar|tara)$/, (_, start: string | undefined, end: string) => `${start ?? ''}kalimantan ${directions[end] ?? ''}`)
    .replace(/^(provinsi )?(?:sul)(sel|teng|tra|bar|ut)$/, (_, start: string | undefined, end: string) => `${start ?? ''}sulawesi ${directions[end] ?? ''}`)
    .replace(/^(provinsi )?(?:sum)(sel|bar|ut)$/, (_, start: string | undefined, end: string) => `${start ?? ''}sumatera ${directions[end] ?? ''}`)
    .replace(/^(provinsi )?ja(teng|tim|bar)$/, (_, start: string | undefined, end: string) => `${start ?? ''}jawa ${directions[end] ?? ''}`)
    .replace(/[^a-z\d]+/g, ' ').replace(/\bsumatra\b/, 'sumatera').replace(/\bjogjakarta\b/, 'yogyakarta').trim().replace(/ /g, '')
}

const directions: Readonly<Record<string, string>> = { sel: 'selatan', teng: 'tengah', tim: 'timur', bar: 'barat', tara: 'utara', ut: 'utara', tra: 'tenggara' }

/** `full`: with its kind, as codes have it; `bare`: without. A province counts with and without the word. */
const index = (() => {
  const full = new Map<string, Region[]>()
  const bare = new Map<string, Region[]>()
  const add = (map: Map<string, Region[]>, name: string, region: Region) => { map.set(name, [...new Set([...(map.get(name) ?? []), region])]) }
  for (const region of regions) {
    const without = region.name.replace(/^(?:Kabupaten|Kota) (?:Administrasi )?/, '')
    add(full, nameKey(region.level === 'provinsi' ? `Provinsi ${region.name}` : region.name), region)
    add(bare, nameKey(without), region)
    if (region.level === 'provinsi') add(bare, nameKey(without.replace(/^Daerah (?:Khusus Ibukota|Istimewa) /, '')), region)
  }
  return { full, bare }
})()

const texts = {
  code: { id: 'Dari kode wilayah Kemendagri.', en: 'From the Kemendagri region code.' },
  name: { id: 'Dari nama wilayah.', en: 'From the name of the region.' },
  bare: { id: 'Dari nama tanpa "Kabupaten" atau "Kota"; hanya satu wilayah bernama begitu.', en: 'From the name without "Kabupaten" or "Kota"; only one region is called that.' },
  several: { id: 'Beberapa wilayah bernama begitu. Pilih salah satu.', en: 'Several regions are called that. Choose one.' },
  cut: { id: 'Kode ini mungkin kehilangan nol: 11.10 menjadi 11.1 di Excel, atau 11.01 yang ditulis pendek. Pilih wilayahnya.', en: 'This code may have lost a zero: 11.10 becomes 11.1 in Excel, or it is short for 11.01. Choose the region.' },
  disagree: { id: 'Kode dan nama wilayah tidak cocok; kodenya mungkin kode BPS. Pilih wilayahnya.', en: 'The code and the name of the region do not agree; the code may be one of BPS. Choose the region.' },
} satisfies Record<string, Text>

/** What code and name columns of one row say together. */
export function agree(guesses: readonly RegionGuess[]): RegionGuess | undefined {
  const [first, ...more] = guesses
  if (first === undefined || more.length === 0) return first
  const common = first.options.filter((one) => more.every(({ options }) => options.some((other) => other === one || other.code.startsWith(one.code) || one.code.startsWith(other.code))))
  const nearest = common.concat(more.flatMap(({ options }) => options.filter((one) => common.some((other) => one.code.startsWith(other.code))))).sort((a, b) => b.code.length - a.code.length)
  const best = nearest.filter((one) => one.code.length === nearest[0]?.code.length)
  const text = guesses.map((one) => one.text).join(' / ')
  const options = [...new Set(best)]
  if (options.length === 1) return { text, sure: true, options, reason: (guesses.find(({ sure }) => sure) ?? first).reason }
  return { text, sure: false, options: options.length > 0 ? options : [...new Set(guesses.flatMap((one) => one.options))], reason: options.length > 0 ? texts.several : texts.disagree }
}
