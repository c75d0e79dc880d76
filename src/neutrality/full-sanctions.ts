import { examinationText, mediumText, moralOrTaskForceText, moralText, severeText } from './sanctions'
import type { Text } from './types'

const text = (id: string, en: string): Text => ({ id, en })
const sentences = (...parts: readonly Text[]): Text => ({
  id: [...parts, examinationText].map((part) => part.id).join(' '),
  en: [...parts, examinationText].map((part) => part.en).join(' '),
})
const towards = (lead: Text, sanction: Text, end = ''): Text => text(`${lead.id} ${sanction.id}${end}`, `${lead.en} ${sanction.en}${end}`)

const prospective = towards(text('Terhadap bakal calon:', 'Towards a prospective candidate:'), moralText, '.')
const candidate = text('Terhadap calon:', 'Towards a candidate:')

/** Moral sanction before candidates are fixed, severe discipline after. */
export const moralThenSevere = sentences(prospective, towards(candidate, severeText))
export const mediumOrMoral = sentences(towards(candidate, mediumText), prospective)
export const moralUnlessTaskForce = sentences(moralOrTaskForceText)
export const mediumOnly = sentences(mediumText)
export const severeOnly = sentences(severeText)

/** Item 3: rows B9 and B10, and UU 7/2017 art. 494. */
export const committee = sentences(
  towards(text('Sebelum penetapan:', 'Before candidates are fixed:'), mediumText),
  towards(text('Setelah penetapan:', 'After:'), severeText),
  text(
    'Dalam pemilu: pidana kurungan paling lama 1 tahun dan denda paling banyak Rp12.000.000 (UU 7/2017 Pasal 494).',
    'In a general election: detention up to 1 year and a fine up to Rp12,000,000 (UU 7/2017 art. 494).',
  ),
)

/** Item 11: for officials in a regional election also art. 188 of the Pilkada law. */
export const decisions = sentences(severeText, text(
  'Bagi pejabat ASN dalam pilkada: pidana penjara 1-6 bulan dan/atau denda Rp600.000-Rp6.000.000 (UU Pilkada Pasal 188).',
  'For an ASN official in a regional election: imprisonment of 1-6 months and/or a fine of Rp600,000-Rp6,000,000 (Pilkada Law art. 188).',
))
