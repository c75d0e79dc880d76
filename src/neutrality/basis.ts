import type { OpenStage, Prohibition } from './prohibition'
import type { Text } from './types'

/** Rows of the two tables of SKB 2/2022: part A is ethics, part B discipline. */
export const skb = (part: 'A' | 'B', ...rows: readonly number[]): Text => ({
  id: `SKB 2/2022 Lampiran II huruf ${part} angka ${rows.join(' dan ')}`,
  en: `SKB 2/2022 Annex II part ${part} ${rows.length > 1 ? 'rows' : 'row'} ${rows.join(' and ')}`,
})

/** A number of PP 94/2021 art. 5(n), the ways of supporting a candidate. */
export const pp94 = (number: number): Text => ({
  id: `PP 94/2021 Pasal 5 huruf n angka ${number}`,
  en: `PP 94/2021 art. 5(n)(${number})`,
})

/** The duty to avoid a conflict of interest, on which every ethics row rests. */
export const pp42: Text = { id: 'PP 42/2004 Pasal 11 huruf c', en: 'PP 42/2004 art. 11(c)' }

/** The principle of neutrality itself, in force at all times. */
export const principle: Text = { id: 'UU 20/2023 Pasal 2 huruf f', en: 'UU 20/2023 art. 2(f)' }

export const noRow: Text = { id: 'SKB 2/2022: tanpa baris tersendiri', en: 'SKB 2/2022: no row of its own' }

export const withNote = (text: Text, id: string, en: string): Text => ({ id: `${text.id} (${id})`, en: `${text.en} (${en})` })

/** A row that comes near an item without naming it. */
export const near = (text: Text): Text => withNote(text, 'tanpa baris tersendiri', 'no row of its own')

export const line = (...parts: readonly Text[]): Text => ({
  id: parts.map((part) => part.id).join('; '),
  en: parts.map((part) => part.en).join('; '),
})

/** The short line of legal basis at a stage; an unknown stage gets that of a prospective candidate. */
export function basisFor(prohibition: Prohibition, stage: OpenStage): Text {
  return prohibition.basis[stage === 'unknown' ? 'bakal_calon' : stage]
}
