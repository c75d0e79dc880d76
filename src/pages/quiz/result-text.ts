import { catalogue } from '../shared/catalogue'
import type { Kind } from './papers'

export interface ResultText {
  readonly title: string
  readonly alone: (right: string, answered: string) => string
  readonly together: (percent: string) => string
  readonly togetherMore: (questions: string, hands: string) => string
  readonly none: string
  readonly hardest: string
  readonly all: string
  readonly rightOf: (right: string, hands: string) => string
  readonly right: string
  readonly wrong: string
  readonly notAnswered: string
  readonly look: (number: number) => string
  readonly again: string
  readonly same: string
  readonly paper: string
  readonly paperMore: string
  readonly kind: string
  readonly kinds: Readonly<Record<Kind, string>>
  readonly fields: Readonly<Record<'name' | 'unit' | 'activity' | 'place' | 'day' | 'trainer', string>>
  readonly print: string
  readonly took: string
  readonly playedOn: (day: string) => string
  readonly at: (place: string) => string
  readonly score: string
  readonly code: string
  readonly rules: string
  readonly official: string
  readonly signs: string
  readonly columns: readonly string[]
  readonly sheet: string
}

export const resultText = catalogue<ResultText>({
  id: {
    title: 'Hasil',
    alone: (right, answered) => `${right} dari ${answered} jawaban tepat`,
    together: (percent) => `${percent} jawaban tepat`,
    togetherMore: (questions, hands) => `Dihitung pada ${questions} soal, ${hands} tangan.`,
    none: 'Tidak ada tangan yang dihitung.',
    hardest: 'Yang paling banyak keliru',
    all: 'Semua soal',
    rightOf: (right, hands) => `${right} dari ${hands} tepat`,
    right: 'tepat',
    wrong: 'belum tepat',
    notAnswered: 'tidak dihitung',
    look: (number) => `Lihat lagi soal ${String(number)}`,
    again: 'Soal lain',
    same: 'Ulangi soal ini',
    paper: 'Untuk dicetak',
    paperMore: 'Isian ini hanya untuk lembar yang dicetak. Tidak ada yang disimpan. Yang kosong dapat diisi dengan pena.',
    kind: 'Lembar',
    kinds: { certificate: 'Tanda ikut serta', attendance: 'Daftar hadir' },
    fields: { name: 'Nama', unit: 'Unit kerja', activity: 'Kegiatan', place: 'Tempat', day: 'Tanggal', trainer: 'Pelatih' },
    print: 'Cetak, atau simpan sebagai PDF',
    took: 'telah mengikuti kuis “Boleh atau tidak?” tentang 16 larangan netralitas ASN (daftar KASN/Bawaslu)',
    playedOn: (day) => `pada ${day}`,
    at: (place) => `di ${place}`,
    score: 'Hasil',
    code: 'Kode soal',
    rules: 'Aturan per',
    official: 'Tanda mengikuti latihan. Bukan penilaian, dan bukan surat keterangan dari instansi yang berwenang.',
    signs: 'Tanda tangan pelatih',
    columns: ['No.', 'Nama', 'Unit kerja', 'Tanda tangan'],
    sheet: 'Pratinjau lembar',
  },
  en: {
    title: 'Result',
    alone: (right, answered) => `${right} of ${answered} answers right`,
    together: (percent) => `${percent} of answers right`,
    togetherMore: (questions, hands) => `Counted on questions: ${questions}; hands: ${hands}.`,
    none: 'No hands were counted.',
    hardest: 'Most often wrong',
    all: 'All questions',
    rightOf: (right, hands) => `${right} of ${hands} right`,
    right: 'right',
    wrong: 'not right',
    notAnswered: 'not counted',
    look: (number) => `See question ${String(number)} again`,
    again: 'Other questions',
    same: 'These questions again',
    paper: 'To print',
    paperMore: 'These fields are for the printed sheet only. Nothing is kept. What is left empty can be filled in by pen.',
    kind: 'Sheet',
    kinds: { certificate: 'Certificate', attendance: 'Attendance list' },
    fields: { name: 'Name', unit: 'Unit', activity: 'Activity', place: 'Place', day: 'Date', trainer: 'Trainer' },
    print: 'Print, or save as PDF',
    took: 'took part in the quiz “May one, or not?” on the 16 ASN neutrality prohibitions (KASN/Bawaslu list)',
    playedOn: (day) => `on ${day}`,
    at: (place) => `in ${place}`,
    score: 'Result',
    code: 'Code of the questions',
    rules: 'Rules as of',
    official: 'A sign of having taken part in training. No examination, and no certificate of a competent agency.',
    signs: 'Trainer’s signature',
    columns: ['No.', 'Name', 'Unit', 'Signature'],
    sheet: 'Preview of the sheet',
  },
})
