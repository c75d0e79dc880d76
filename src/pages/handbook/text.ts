import type { Certainty, NamedStage, Sanction } from '../../neutrality'
import type { Channel, CoveredGroup, ProhibitionDetail } from '../../neutrality/details'
import { catalogue } from '../shared/catalogue'

export interface HandbookText {
  readonly title: string
  readonly asOf: (day: string) => string
  readonly lead: string
  readonly print: string
  readonly handouts: string
  readonly contents: string
  readonly sections: Readonly<Record<SectionId, string>>
  readonly item: (item: number) => string
  readonly is: string
  readonly isNot: string
  readonly search: string
  readonly found: (count: string) => string
  readonly foundNone: string
  readonly basis: string
  readonly sanction: string
  readonly towards: Readonly<Record<NamedStage, string>>
  readonly always: string
  readonly track: Readonly<Record<Sanction['track'], string>>
  readonly reading: string
  readonly certainty: string
  readonly certainties: Readonly<Record<Certainty, string>>
  readonly weights: Readonly<Record<Certainty, string>>
  readonly sameAsAbove: string
  readonly readings: string
  readonly noReadings: string
  readonly inBrowser: Readonly<Record<ProhibitionDetail['browserRelevance'], string>>
  readonly more: string
  readonly listLabel: string
  readonly wording: string
  readonly rows: string
  readonly relatedRows: string
  readonly fullSanction: string
  readonly note: string
  readonly sources: string
  readonly neverLead: string
  readonly coveredLead: string
  readonly covered: Readonly<Record<CoveredGroup['covered'], string>>
  readonly disputesLead: string
  readonly use: Readonly<Record<Channel['use'], string>>
  readonly advice: string
}

export const sectionIds = ['larangan', 'tidak-dilarang', 'siapa', 'beda-pendapat', 'bertanya'] as const
export type SectionId = (typeof sectionIds)[number]

export const handbookText = catalogue<HandbookText>({
  id: {
    title: 'Kenali 16 larangan',
    asOf: (day) => `aturan per ${day}`,
    lead: 'Setiap larangan memuat dasar hukumnya, sanksi menurut tahap pencalonan, seberapa yakin sumbernya, dan bagian mana yang merupakan bacaan kami. Sebuah tindakan dapat dinilai sebagai pelanggaran; yang menilai adalah pejabat yang berwenang.',
    print: 'Cetak',
    handouts: 'Lembar dan poster',
    contents: 'Daftar isi',
    sections: {
      'larangan': 'Keenam belas larangan',
      'tidak-dilarang': 'Yang tidak dilarang',
      'siapa': 'Berlaku untuk siapa',
      'beda-pendapat': 'Yang belum disepakati',
      'bertanya': 'Bertanya dan melapor',
    },
    item: (item) => `Larangan ${item} dari 16`,
    is: 'Contoh yang dapat termasuk',
    isNot: 'Yang tidak termasuk',
    search: 'Cari, misalnya “grup” atau “KTP”',
    found: (count) => `${count} bagian cocok.`,
    foundNone: 'Tidak ada yang cocok. Coba kata lain; tidak ditemukan bukan berarti diperbolehkan.',
    basis: 'Dasar',
    sanction: 'Sanksi',
    towards: { bakal_calon: 'Terhadap bakal calon', calon: 'Terhadap calon' },
    always: 'Pada setiap tahap',
    track: { ethics: 'Kode etik', discipline: 'Disiplin' },
    reading: 'bacaan kami',
    certainty: 'Keyakinan',
    certainties: {
      high: 'Tinggi: sumber yang diterbitkan menyebutnya.',
      medium: 'Sedang: hanya sedikit sumber, atau sumber kedua, yang menyebutnya.',
      low: 'Rendah: sebagian besar disimpulkan.',
    },
    weights: {
      high: 'Keyakinan tinggi.',
      medium: 'Keyakinan sedang: hanya sedikit sumber, atau sumber kedua.',
      low: 'Keyakinan rendah: sebagian besar disimpulkan.',
    },
    sameAsAbove: 'Sama seperti di atas.',
    readings: 'Bacaan kami',
    noReadings: 'Tidak ada; seluruhnya bersumber.',
    inBrowser: {
      direct: 'Dapat terjadi langsung di media sosial.',
      partial: 'Sebagian dapat terjadi di media sosial.',
      none: 'Terjadi di luar peramban, jadi tidak dapat diingatkan di sana.',
    },
    more: 'Rumusan, catatan, dan sumber',
    listLabel: 'Bunyi pada daftar',
    wording: 'Asal rumusan',
    rows: 'Baris SKB 2/2022',
    relatedRows: 'Baris yang berdekatan',
    fullSanction: 'Sanksi selengkapnya',
    note: 'Catatan',
    sources: 'Sumber',
    neverLead: 'Hal-hal ini tidak termasuk daftar, jadi tidak pernah ditahan atau diingatkan.',
    coveredLead: 'Daftar ini ditujukan kepada ASN. Bagi yang lain, aturannya dapat serupa atau berbeda.',
    covered: { all: 'Berlaku', practice: 'Berlaku dalam praktik', circular: 'Berlaku menurut surat edaran', 'other-law': 'Aturan lain' },
    disputesLead: 'Pihak yang berwenang berbeda pendapat, atau belum menjawab. Kami menampilkan keduanya.',
    use: { ask: 'Bertanya', report: 'Melapor' },
    advice: 'Halaman ini membantu mengenali aturan dan bukan nasihat hukum.',
  },
  en: {
    title: 'The 16 prohibitions',
    asOf: (day) => `rules as of ${day}`,
    lead: 'Each prohibition comes with its legal basis, the sanction by stage of the candidacy, how sure the sources are, and which part is our reading. An act can be judged to be a violation; it is the competent official who judges.',
    print: 'Print',
    handouts: 'Sheets and poster',
    contents: 'Contents',
    sections: {
      'larangan': 'The sixteen prohibitions',
      'tidak-dilarang': 'What is not prohibited',
      'siapa': 'Who is covered',
      'beda-pendapat': 'What is not settled',
      'bertanya': 'Where to ask and report',
    },
    item: (item) => `Prohibition ${item} of 16`,
    is: 'Examples that can fall under it',
    isNot: 'What does not',
    search: 'Search, for example “group” or “KTP”',
    found: (count) => `Matching parts: ${count}.`,
    foundNone: 'Nothing matches. Try another word; not found does not mean allowed.',
    basis: 'Basis',
    sanction: 'Sanction',
    towards: { bakal_calon: 'Towards a prospective candidate', calon: 'Towards a candidate' },
    always: 'At every stage',
    track: { ethics: 'Code of ethics', discipline: 'Discipline' },
    reading: 'our reading',
    certainty: 'Certainty',
    certainties: {
      high: 'High: published sources say it.',
      medium: 'Medium: few sources, or secondary ones, say it.',
      low: 'Low: mostly inferred.',
    },
    weights: {
      high: 'High certainty.',
      medium: 'Medium certainty: few sources, or secondary ones.',
      low: 'Low certainty: mostly inferred.',
    },
    sameAsAbove: 'The same as above.',
    readings: 'Our readings',
    noReadings: 'None; all of it is sourced.',
    inBrowser: {
      direct: 'Can happen directly on social media.',
      partial: 'Can partly happen on social media.',
      none: 'Happens outside the browser, so nothing can warn of it there.',
    },
    more: 'Wording, notes and sources',
    listLabel: 'As the list prints it',
    wording: 'Where the wording comes from',
    rows: 'Rows of SKB 2/2022',
    relatedRows: 'Rows that come near',
    fullSanction: 'Sanctions in full',
    note: 'Note',
    sources: 'Sources',
    neverLead: 'These are not on the list, so they are never held or warned about.',
    coveredLead: 'The list is addressed to ASN. For others the rules may be alike or different.',
    covered: { all: 'Covered', practice: 'Covered in practice', circular: 'Covered by circular', 'other-law': 'Other rules' },
    disputesLead: 'Authorities differ, or have not answered. Both are shown.',
    use: { ask: 'Ask', report: 'Report' },
    advice: 'This page helps you to know the rules and is not legal advice.',
  },
})
