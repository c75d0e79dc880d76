import type { Sanction } from '../../neutrality'
import { catalogue } from '../shared/catalogue'
import type { SheetName } from './sheets'

export interface HandoutsText {
  readonly title: string
  readonly lead: string
  readonly which: string
  readonly sheets: Readonly<Record<SheetName, string>>
  readonly sheetsMore: Readonly<Record<SheetName, string>>
  readonly paper: string
  readonly print: string
  readonly printMore: string
  readonly preview: string
  readonly asOf: (day: string) => string
  readonly track: Readonly<Record<Sanction['track'], string>>
  readonly stages: string
  readonly bothStages: string
  readonly readings: string
  readonly isNot: string
  readonly ask: string
  readonly advice: string
  readonly posterTitle: string
  readonly posterLead: string
  readonly cardTitle: string
  readonly steps: readonly (readonly [question: string, more: string])[]
  readonly can: string
  readonly already: string
}

export const handoutsText = catalogue<HandoutsText>({
  id: {
    title: 'Lembar cetak',
    lead: 'Untuk dibagikan dan ditempel. Isinya sama dengan buku saku 16 larangan; tidak ada yang disimpan atau dikirim.',
    which: 'Lembar',
    sheets: { list: '16 larangan netralitas ASN', poster: 'Poster 16 larangan', card: 'Kartu “Sebelum Anda mengeklik”' },
    sheetsMore: {
      list: 'Setiap larangan dalam satu kalimat, dengan jenis sanksinya menurut tahap. Satu halaman.',
      poster: 'Untuk dinding: terbaca dari dua meter.',
      card: 'Tiga pertanyaan sebelum menekan suka, bagikan, atau ikuti. Untuk meja kerja.',
    },
    paper: 'Ukuran kertas',
    print: 'Cetak, atau simpan sebagai PDF',
    printMore: 'Bila kertas Anda lain, pilih “sesuaikan dengan halaman” pada jendela cetak.',
    preview: 'Pratinjau lembar',
    asOf: (day) => `aturan per ${day}`,
    track: { ethics: 'kode etik', discipline: 'disiplin' },
    stages: 'Bakal calon: {before} · Calon: {after}',
    bothStages: 'Pada setiap tahap: {before}',
    readings: '* Jenis sanksi ini bacaan kami; tidak ada sumber yang menyebutnya.',
    isNot: 'Tidak termasuk daftar ini',
    ask: 'Ragu?',
    advice: 'Sebuah perbuatan dapat dinilai sebagai pelanggaran; yang menilai adalah pejabat yang berwenang. Lembar ini bukan nasihat hukum.',
    posterTitle: 'ASN netral.',
    posterLead: 'Kenali 16 larangannya.',
    cardTitle: 'Sebelum Anda mengeklik',
    steps: [
      ['Kiriman siapa ini?', 'Calon atau bakal calon, pasangannya, partai, tim pemenangan, atau kelompok pendukung.'],
      ['Apa yang terbaca orang lain?', 'Suka, komentar, bagikan, dan ikuti dapat terbaca sebagai dukungan, juga bila Anda hanya sopan.'],
      ['Masih ragu?', 'Batal dulu, lalu bertanya. Kiriman itu masih ada besok.'],
    ],
    can: 'Dapat dinilai sebagai larangan',
    already: 'Terlanjur?',
  },
  en: {
    title: 'Handouts',
    lead: 'To hand out and to put up. They say what the handbook of the 16 prohibitions says; nothing is kept or sent.',
    which: 'Sheet',
    sheets: { list: 'The 16 ASN neutrality prohibitions', poster: 'Poster of the 16 prohibitions', card: 'Card “Before you click”' },
    sheetsMore: {
      list: 'Each prohibition in a sentence, with the kind of sanction by stage. One page.',
      poster: 'For a wall: can be read from two metres.',
      card: 'Three questions before pressing like, share or follow. For a desk.',
    },
    paper: 'Size of paper',
    print: 'Print, or save as PDF',
    printMore: 'If your paper is another size, choose “fit to page” in the print window.',
    preview: 'Preview of the sheet',
    asOf: (day) => `rules as of ${day}`,
    track: { ethics: 'code of ethics', discipline: 'discipline' },
    stages: 'Prospective: {before} · Candidate: {after}',
    bothStages: 'At every stage: {before}',
    readings: '* This kind of sanction is our reading; no source states it.',
    isNot: 'Not on this list',
    ask: 'In doubt?',
    advice: 'An act can be judged to be a violation; it is the competent official who judges. This sheet is not legal advice.',
    posterTitle: 'ASN stay neutral.',
    posterLead: 'The 16 prohibitions.',
    cardTitle: 'Before you click',
    steps: [
      ['Whose post is this?', 'A candidate or prospective candidate, a running mate, a party, a campaign team or a supporter group.'],
      ['What will others read into it?', 'A like, comment, share or follow can be read as support, even when you only mean to be polite.'],
      ['Still in doubt?', 'Cancel first, then ask. The post will still be there tomorrow.'],
    ],
    can: 'Can be judged to fall under a prohibition',
    already: 'Already done?',
  },
})
