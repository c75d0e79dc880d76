import type { Certainty } from '../../neutrality'
import { catalogue } from '../shared/catalogue'
import type { Mode, Side } from './game'

type KeyMeanings = readonly (readonly [keys: readonly string[], meaning: string])[]

export interface QuizText {
  readonly title: string
  readonly lead: string
  readonly fiction: string
  readonly how: string
  readonly modes: Readonly<Record<Mode, string>>
  readonly modesMore: Readonly<Record<Mode, string>>
  readonly seed: string
  readonly seedMore: string
  readonly newSeed: string
  readonly start: string
  readonly goOn: string
  readonly kept: string
  readonly load: string
  readonly refused: Readonly<Record<'not-ours' | 'newer' | 'other-questions', string>>
  readonly keys: string
  readonly keyMeanings: Readonly<Record<Mode, KeyMeanings>>
  readonly shortcuts: string
  readonly shortcutsMore: string
  readonly question: (number: number, all: number) => string
  readonly sides: Readonly<Record<Side, string>>
  readonly handsFor: (side: string) => string
  readonly fewer: (side: string) => string
  readonly oneMore: (side: string) => string
  readonly show: string
  readonly next: string
  readonly finish: string
  readonly back: string
  readonly save: string
  readonly fullScreen: string
  readonly quit: string
  readonly right: string
  readonly yours: Readonly<Record<'right' | 'wrong', string>>
  readonly is: (item: number) => string
  readonly isNot: string
  readonly item: (item: number) => string
  readonly differs: string
  readonly certainty: string
  readonly certainties: Readonly<Record<Certainty, string>>
  readonly itemSources: string
  readonly noSource: string
}

export const quizText = catalogue<QuizText>({
  id: {
    title: 'Boleh atau tidak?',
    lead: 'Dua puluh situasi dari contoh-contoh pada 16 larangan, juga dari yang tidak dilarang. Dimainkan bersama di depan proyektor, atau sendiri.',
    fiction: 'Semua situasi rekaan. Jawabannya dapat diperdebatkan: setiap jawaban menyebut aturannya, keyakinannya, dan sumbernya. Yang menilai sebuah perbuatan adalah pejabat yang berwenang.',
    how: 'Cara bermain',
    modes: { together: 'Bersama', alone: 'Sendiri' },
    modesMore: {
      together: 'Peserta mengangkat tangan, Anda menghitung atau melewatinya. Huruf besar untuk proyektor.',
      alone: 'Anda menjawab, dan penjelasannya langsung tampak.',
    },
    seed: 'Kode soal',
    seedMore: 'Kode yang sama menghasilkan soal yang sama dalam urutan yang sama.',
    newSeed: 'Kode lain',
    start: 'Mulai',
    goOn: 'Melanjutkan',
    kept: 'Tidak ada yang disimpan: jawaban hilang saat halaman ditutup, kecuali Anda menyimpannya sebagai berkas selama bermain. Berkas itu memuat hitungan tangan dan kode soal, tanpa nama.',
    load: 'Buka berkas sesi',
    refused: {
      'not-ours': 'Berkas ini bukan sesi kuis.',
      'newer': 'Berkas ini dari versi yang lebih baru.',
      'other-questions': 'Soal dalam berkas ini berbeda dari soal edisi ini. Mulailah permainan baru.',
    },
    keys: 'Dengan papan ketik atau alat penunjuk',
    keyMeanings: {
      together: [
        [['Spasi', '→', 'Page Down'], 'jawaban, lalu soal berikutnya'],
        [['←', 'Page Up'], 'kembali'],
        [['1', '2'], 'tambah satu tangan: boleh, tidak boleh; dengan Shift kurangi satu'],
        [['F'], 'layar penuh'],
      ],
      alone: [
        [['1', '2'], 'jawab: boleh, tidak boleh'],
        [['Spasi', '→', 'Page Down'], 'soal berikutnya'],
        [['←', 'Page Up'], 'kembali'],
        [['F'], 'layar penuh'],
      ],
    },
    shortcuts: 'Tombol angka dan huruf',
    shortcutsMore: 'Matikan bila terpicu oleh perintah suara atau pembaca layar.',
    question: (number, all) => `Soal ${String(number)} dari ${String(all)}`,
    sides: { may: 'Boleh', mayNot: 'Tidak boleh' },
    handsFor: (side) => `Tangan untuk “${side}”`,
    fewer: (side) => `Kurangi satu: ${side}`,
    oneMore: (side) => `Tambah satu: ${side}`,
    show: 'Tunjukkan jawaban',
    next: 'Soal berikutnya',
    finish: 'Lihat hasil',
    back: 'Kembali',
    save: 'Simpan sesi sebagai berkas',
    fullScreen: 'Layar penuh',
    quit: 'Akhiri dan lihat hasil',
    right: 'tepat',
    yours: { right: 'Jawaban Anda tepat.', wrong: 'Jawaban Anda belum tepat.' },
    is: (item) => `Dapat dinilai sebagai larangan ${String(item)}.`,
    isNot: 'Tidak termasuk 16 larangan.',
    item: (item) => `Larangan ${String(item)}`,
    differs: 'Bedakan dengan',
    certainty: 'Keyakinan',
    certainties: { high: 'Tinggi.', medium: 'Sedang.', low: 'Rendah.' },
    itemSources: 'Sumber larangannya',
    noSource: 'Tidak ada sumber yang menyebutnya.',
  },
  en: {
    title: 'May one, or not?',
    lead: 'Twenty situations from the examples of the 16 prohibitions, and of what is not prohibited. Played together before a projector, or alone.',
    fiction: 'All situations are fictional. Answers can be argued about: each names its rule, its certainty and its sources. It is the competent official who judges an act.',
    how: 'How to play',
    modes: { together: 'Together', alone: 'Alone' },
    modesMore: {
      together: 'People raise their hands; you count them or pass over it. Large type for a projector.',
      alone: 'You answer, and the explanation shows at once.',
    },
    seed: 'Code of the questions',
    seedMore: 'The same code makes the same questions in the same order.',
    newSeed: 'Another code',
    start: 'Start',
    goOn: 'Going on',
    kept: 'Nothing is kept: answers are gone when the page closes, unless you save them as a file while playing. The file holds counts of hands and the code, no names.',
    load: 'Open a session file',
    refused: {
      'not-ours': 'This file is not a quiz session.',
      'newer': 'This file is from a newer version.',
      'other-questions': 'The questions of this file differ from those of this edition. Start a new game.',
    },
    keys: 'By keyboard or clicker',
    keyMeanings: {
      together: [
        [['Space', '→', 'Page Down'], 'the answer, then the next question'],
        [['←', 'Page Up'], 'back'],
        [['1', '2'], 'one hand more: may, may not; with Shift one less'],
        [['F'], 'full screen'],
      ],
      alone: [
        [['1', '2'], 'answer: may, may not'],
        [['Space', '→', 'Page Down'], 'next question'],
        [['←', 'Page Up'], 'back'],
        [['F'], 'full screen'],
      ],
    },
    shortcuts: 'Digit and letter keys',
    shortcutsMore: 'Switch off if voice control or a screen reader sets them off.',
    question: (number, all) => `Question ${String(number)} of ${String(all)}`,
    sides: { may: 'May', mayNot: 'May not' },
    handsFor: (side) => `Hands for “${side}”`,
    fewer: (side) => `One less: ${side}`,
    oneMore: (side) => `One more: ${side}`,
    show: 'Show the answer',
    next: 'Next question',
    finish: 'See the result',
    back: 'Back',
    save: 'Save the session as a file',
    fullScreen: 'Full screen',
    quit: 'End and see the result',
    right: 'right',
    yours: { right: 'Your answer is right.', wrong: 'Your answer is not right.' },
    is: (item) => `Can be judged to fall under prohibition ${String(item)}.`,
    isNot: 'Not among the 16 prohibitions.',
    item: (item) => `Prohibition ${String(item)}`,
    differs: 'Not to be taken for',
    certainty: 'Certainty',
    certainties: { high: 'High.', medium: 'Medium.', low: 'Low.' },
    itemSources: 'Sources of the prohibition',
    noSource: 'No source names it.',
  },
})
