import lines from './data/regions.json' with { type: 'json' }

/** A province, regency or city, by its Kemendagri code without dots: `63`, `6372`. */
export interface Region {
  readonly code: string
  /** With its kind: `Kota Banjarbaru`, `Kabupaten Banjar`; provinces without. */
  readonly name: string
  readonly level: 'provinsi' | 'kabupaten' | 'kota'
}

/** The set of codes `regions` is; regions split over time, so a record says which set its code is from. */
export const codeset = 'kepmendagri-300.2.2-2430-2025'

/** All 38 provinces, 416 regencies and 98 cities, by code. Origin: data/README.md. */
export const regions: readonly Region[] = lines.map((line) => {
  const at = line.indexOf(' ')
  const code = line.slice(0, at)
  const name = line.slice(at + 1)
  return { code, name, level: code.length === 2 ? 'provinsi' : name.startsWith('Kota ') ? 'kota' : 'kabupaten' }
})

const byCode = new Map(regions.map((region) => [region.code, region]))

/** The region of a flat code; undefined for a code nobody has. */
export function regionByCode(code: string): Region | undefined {
  return byCode.get(code)
}
