import type { DirectoryPage, Place } from '../browser/registry-store'

/** Pages of a site's directory. 32: a million accounts then make pages of 90 kB, and there are never more than 200 to write. */
export const pageCount = 32
/** The page a fingerprint falls on, 0 to 31: the upper 5 of its 40 bits. */
export const pageOf = (print: number) => Math.floor(print / 2 ** 35)

/** The shards an account of this fingerprint is listed in, and the rows of their owners to look into. */
export function spotsOn({ places, prints, at, rows }: DirectoryPage, print: number): { place: Place; rows: number[] }[] {
  const found = new Map<number, number[]>()
  for (let nth = prints.indexOf(print); nth >= 0; nth = prints.indexOf(print, nth + 1)) found.set(at[nth]!, [...found.get(at[nth]!) ?? [], rows[nth]!])
  return [...found].map(([place, own]) => ({ place: places[place]!, rows: own }))
}
