import type { Certainty, NamedStage, Sanction } from '../../neutrality'
import { catalogue } from '../shared/catalogue'
import type { Step } from './session'

type Steps = Readonly<Record<Step, string>>

export interface ScenesText {
  readonly title: string
  readonly band: string
  readonly bandMore: string
  readonly item: (item: number) => string
  readonly scenes: string
  readonly feed: string
  readonly handbook: string
  readonly quiz: string
  readonly handouts: string
  readonly present: string
  readonly leave: string
  readonly reset: string
  readonly skip: string
  readonly next: string
  readonly steps: { readonly acted: Steps; readonly filled: Steps; readonly told: Steps }
  readonly stepOf: (step: string, of: string) => string
  readonly todo: string
  readonly byAccident: string
  readonly tryAccident: string
  readonly choose: string
  readonly notHeld: string
  readonly upload: string
  readonly stage: string
  readonly stages: Readonly<Record<NamedStage, string>>
  readonly why: string
  readonly alsoUnder: string
  readonly basis: string
  readonly certainty: string
  readonly certainties: Readonly<Record<Certainty, string>>
  readonly reading: string
  readonly ourReading: string
  readonly consequence: string
  readonly towards: Readonly<Record<NamedStage, string>>
  readonly track: Readonly<Record<Sanction['track'], string>>
  readonly sameAtBoth: string
  readonly here: string
  readonly canBeJudged: string
  readonly decision: string
  readonly heard: string
  readonly undone: string
  readonly outcomes: { readonly cancelled: string; readonly continued: string }
  readonly instead: string
  readonly isNot: string
  readonly ask: string
  readonly rests: { readonly is: string; readonly isNot: string; readonly out: string }
  readonly noCorrection: string
  readonly blank: string
  readonly keys: string
  readonly keyMeanings: readonly (readonly [keys: string, meaning: string])[]
  readonly close: string
  readonly timer: string
  readonly notesBlocked: string
}

export const scenesText = catalogue<ScenesText>({
  id: {
    title: 'Adegan latihan',
    band: 'LATIHAN',
    bandMore: 'Semua tokoh rekaan. Tidak ada yang dikirim ke mana pun.',
    item: (item) => `Larangan ${String(item)} dari 16`,
    scenes: 'Adegan',
    feed: 'Linimasa bebas',
    handbook: 'Kenali 16 larangan',
    quiz: 'Kuis “Boleh atau tidak?”',
    handouts: 'Lembar untuk dibagikan',
    present: 'Layar penyaji',
    leave: 'Tutup layar penyaji',
    reset: 'Ulangi adegan',
    skip: 'Langsung ke adegan',
    next: 'Adegan berikutnya',
    steps: {
      acted: { before: 'Sebelum', hold: 'Ditahan', rule: 'Aturan', consequence: 'Akibat', decision: 'Keputusan' },
      filled: { before: 'Sebelum', hold: 'Berhenti', rule: 'Aturan', consequence: 'Akibat', decision: 'Keputusan' },
      told: { before: 'Cerita', hold: 'Pilihan', rule: 'Aturan', consequence: 'Akibat', decision: 'Keputusan' },
    },
    stepOf: (step, of) => `Langkah ${step} dari ${of}`,
    todo: 'Lakukan',
    byAccident: 'Tanpa sengaja',
    tryAccident: 'Peragakan',
    choose: 'Apa yang Anda lakukan?',
    notHeld: 'Di situs lain Jaga Netral tidak menahan apa pun: di sini Anda sendiri yang berhenti.',
    upload: 'Foto KTP',
    stage: 'Tahap',
    stages: { bakal_calon: 'bakal calon', calon: 'calon' },
    why: 'Mengapa',
    alsoUnder: 'Dialog menyebutnya di bawah “juga”.',
    basis: 'Dasar',
    certainty: 'Keyakinan',
    certainties: { high: 'Tinggi: sumber yang diterbitkan menyebutnya.', medium: 'Sedang: hanya sedikit sumber, atau sumber kedua.', low: 'Rendah: sebagian besar disimpulkan.' },
    reading: 'bacaan kami',
    ourReading: 'Bahwa perbuatan ini termasuk adalah bacaan kami.',
    consequence: 'Akibatnya menurut tahap',
    towards: { bakal_calon: 'Terhadap bakal calon', calon: 'Terhadap calon' },
    track: { ethics: 'Kode etik', discipline: 'Disiplin' },
    sameAtBoth: 'Sama pada kedua tahap.',
    here: 'tahap sekarang',
    canBeJudged: 'Perbuatan ini dapat dinilai sebagai pelanggaran; yang menilai adalah pejabat yang berwenang.',
    decision: 'Keputusan',
    heard: 'Yang diterima situs',
    undone: 'Dibatalkan:',
    outcomes: { cancelled: 'Batal dipilih.', continued: 'Lanjutkan dipilih: tepat satu tindakan lewat.' },
    instead: 'Sebagai gantinya',
    isNot: 'Yang tidak termasuk larangan ini',
    ask: 'Bila ragu, bertanyalah lebih dahulu:',
    rests: { is: 'Contoh yang dapat termasuk:', isNot: 'Contoh yang tidak termasuk:', out: 'Perbuatan itu tidak dilakukan.' },
    noCorrection: 'Dalam latihan semua akun rekaan; tidak ada yang perlu dikoreksi.',
    blank: 'Layar dikosongkan. Tekan B untuk kembali.',
    keys: 'Tombol penyaji',
    keyMeanings: [
      ['PageDown → Spasi', 'langkah berikutnya'],
      ['PageUp ←', 'langkah sebelumnya'],
      ['↓ ↑', 'adegan berikutnya, sebelumnya'],
      ['1 … 16', 'ke larangan bernomor itu'],
      ['Home End', 'adegan pertama, terakhir'],
      ['A', 'peragakan tanpa sengaja'],
      ['S', 'ganti tahap'],
      ['R', 'ulangi adegan'],
      ['N', 'jendela catatan'],
      ['F', 'layar penuh'],
      ['B', 'kosongkan layar'],
      ['T', 'jam mulai dari nol'],
      ['E', 'Inggris atau Indonesia'],
    ],
    close: 'Tutup',
    timer: 'Waktu berjalan',
    notesBlocked: 'Peramban menolak membuka jendela catatan. Izinkan jendela sembul untuk halaman ini.',
  },
  en: {
    title: 'Training scenes',
    band: 'TRAINING',
    bandMore: 'Everybody is fictional. Nothing is sent anywhere.',
    item: (item) => `Prohibition ${String(item)} of 16`,
    scenes: 'Scenes',
    feed: 'Free timeline',
    handbook: 'The 16 prohibitions',
    quiz: 'Quiz',
    handouts: 'Handouts',
    present: 'Presenter view',
    leave: 'Close presenter view',
    reset: 'Start scene again',
    skip: 'Skip to the scene',
    next: 'Next scene',
    steps: {
      acted: { before: 'Before', hold: 'Held', rule: 'Rule', consequence: 'Consequence', decision: 'Decision' },
      filled: { before: 'Before', hold: 'Stop', rule: 'Rule', consequence: 'Consequence', decision: 'Decision' },
      told: { before: 'Story', hold: 'Choices', rule: 'Rule', consequence: 'Consequence', decision: 'Decision' },
    },
    stepOf: (step, of) => `Step ${step} of ${of}`,
    todo: 'Do this',
    byAccident: 'By accident',
    tryAccident: 'Act it out',
    choose: 'What do you do?',
    notHeld: 'On other sites Jaga Netral holds nothing: here it is you who stops.',
    upload: 'Photo of the identity card',
    stage: 'Stage',
    stages: { bakal_calon: 'prospective', calon: 'candidate' },
    why: 'Why',
    alsoUnder: 'The dialog names it under “also”.',
    basis: 'Basis',
    certainty: 'Certainty',
    certainties: { high: 'High: published sources say it.', medium: 'Medium: few sources, or secondary ones.', low: 'Low: mostly inferred.' },
    reading: 'our reading',
    ourReading: 'That the act falls under it is our reading.',
    consequence: 'The consequence by stage',
    towards: { bakal_calon: 'Towards a prospective candidate', calon: 'Towards a candidate' },
    track: { ethics: 'Code of ethics', discipline: 'Discipline' },
    sameAtBoth: 'The same at both stages.',
    here: 'stage shown',
    canBeJudged: 'The act can be judged to be a violation; it is the competent official who judges.',
    decision: 'Decision',
    heard: 'What the site has heard',
    undone: 'Taken back:',
    outcomes: { cancelled: 'Cancel was chosen.', continued: 'Continue was chosen: exactly one act went through.' },
    instead: 'What to do instead',
    isNot: 'What does not fall under it',
    ask: 'When in doubt, ask first:',
    rests: { is: 'An example that can fall under it:', isNot: 'An example that does not:', out: 'The act is not done.' },
    noCorrection: 'In training every account is fictional; there is nothing to correct.',
    blank: 'The screen is blank. Press B to come back.',
    keys: 'Presenter’s keys',
    keyMeanings: [
      ['PageDown → Space', 'next step'],
      ['PageUp ←', 'previous step'],
      ['↓ ↑', 'next and previous scene'],
      ['1 … 16', 'to the prohibition of that number'],
      ['Home End', 'first and last scene'],
      ['A', 'act out the accident'],
      ['S', 'change the stage'],
      ['R', 'start the scene again'],
      ['N', 'window with notes'],
      ['F', 'full screen'],
      ['B', 'blank the screen'],
      ['T', 'clock starts at zero'],
      ['E', 'English or Indonesian'],
    ],
    close: 'Close',
    timer: 'Time running',
    notesBlocked: 'The browser refuses to open the window with notes. Allow pop-ups for this page.',
  },
})
