import type { OpenStage, Prohibition, Sanction } from './prohibition'
import type { Text } from './types'

/** PP 42/2004 art. 15. */
export const moralText: Text = {
  id: 'Sanksi moral berupa pernyataan tertutup atau terbuka (PP 42/2004 Pasal 15)',
  en: 'Moral sanction: a closed or public statement (PP 42/2004 art. 15)',
}
/** SKB 2/2022 row B13 leaves the sanction to the task force. */
export const moralOrTaskForceText: Text = {
  id: `${moralText.id}, atau sanksi lain yang diputus Satgas bila masuk baris B13 SKB.`,
  en: `${moralText.en}, or another sanction decided by the task force where SKB row B13 applies.`,
}
/** PP 94/2021 art. 8(3). */
export const mediumText: Text = {
  id: 'Hukuman disiplin sedang: pemotongan tunjangan kinerja 25% selama 6, 9, atau 12 bulan (PP 94/2021 Pasal 8 ayat (3)).',
  en: 'Medium disciplinary sanction: 25% cut of the performance allowance for 6, 9 or 12 months (PP 94/2021 art. 8(3)).',
}
/** PP 94/2021 art. 8(4). */
export const severeText: Text = {
  id: 'Hukuman disiplin berat: penurunan jabatan setingkat lebih rendah 12 bulan, pembebasan dari jabatan menjadi jabatan pelaksana 12 bulan, atau pemberhentian dengan hormat tidak atas permintaan sendiri (PP 94/2021 Pasal 8 ayat (4)).',
  en: 'Severe disciplinary sanction: demotion by one level for 12 months, release from post to an implementing post for 12 months, or honourable dismissal not at own request (PP 94/2021 art. 8(4)).',
}
/** The level is never ours to say. */
export const examinationText: Text = {
  id: 'Tingkat sanksi ditetapkan pejabat yang berwenang setelah pemeriksaan.',
  en: 'The level is set by the competent official after an examination.',
}

const afterExamination = (text: Text, end = ''): Text => ({
  id: `${text.id}${end} ${examinationText.id}`,
  en: `${text.en}${end} ${examinationText.en}`,
})

const stated = (track: Sanction['track'], text: Text): Sanction => ({ text, track, reading: false })

/** The same sanction where no source states it for the item at hand. */
export const inferred = (sanction: Sanction): Sanction => ({ ...sanction, reading: true })

export const moral = stated('ethics', afterExamination(moralText, '.'))
export const moralOrTaskForce = stated('ethics', afterExamination(moralOrTaskForceText))
export const medium = stated('discipline', afterExamination(mediumText))
export const severe = stated('discipline', afterExamination(severeText))

/** UU 20/2023 art. 52(3)(j) and (4); PPPK: PP 49/2018 art. 53(3)(c). */
export const dismissal = stated('discipline', {
  id: 'Pemberhentian tidak dengan hormat. Untuk PPPK: pemutusan hubungan perjanjian kerja tidak dengan hormat.',
  en: 'Dishonourable dismissal. For PPPK: dishonourable termination of the work contract.',
})

/** Running without resigning: no source names the sanction itself. */
export const terminationRules = stated('discipline', afterExamination({
  id: 'Diproses menurut ketentuan pemberhentian ASN; bentuk dan tingkatnya bergantung pada statusnya, termasuk bila sudah menjadi anggota parpol (lihat larangan 12).',
  en: 'Handled under the rules on termination of ASN; form and level depend on the person\'s status, including party membership (see item 12).',
}))

/** The range of sanction to show at a stage; an unknown stage gets the milder one, that of a prospective candidate. */
export function sanctionFor(prohibition: Prohibition, stage: OpenStage): Sanction {
  return prohibition.sanctions[stage === 'unknown' ? 'bakal_calon' : stage]
}
