import type { HeardKind } from './x/feed-state'
import { catalogue } from '../shared/catalogue'

export interface TrainingText {
  readonly title: string
  readonly off: (agency: string) => string
  readonly offBy: string
  readonly band: string
  readonly bandMore: string
  readonly reset: string
  readonly heard: string
  readonly heardMore: string
  readonly nothing: string
  readonly lines: Readonly<Record<HeardKind, (handle: string) => string>>
  readonly decisions: string
  readonly cancelled: string
  readonly continued: string
  readonly tryThis: string
  readonly steps: readonly string[]
  readonly keys: string
  readonly keyMeanings: readonly (readonly [keys: string, meaning: string])[]
  readonly handbook: string
  readonly more: string
  readonly scenes: string
  readonly present: string
}

export const trainingText = catalogue<TrainingText>({
  id: {
    title: 'Latihan',
    off: (agency) => `Halaman latihan tidak ditawarkan di komputer ini; itu ditentukan oleh ${agency}.`,
    offBy: 'instansi Anda',
    band: 'LATIHAN',
    bandMore: 'Semua akun di sini rekaan. Tidak ada yang dikirim ke mana pun.',
    reset: 'Ulangi dari awal',
    heard: 'Yang diterima situs',
    heardMore: 'Hanya yang benar-benar lolos.',
    nothing: 'Belum ada.',
    lines: {
      like: (handle) => `Suka pada kiriman @${handle}`,
      unlike: (handle) => `Suka dibatalkan pada kiriman @${handle}`,
      repost: (handle) => `Posting ulang kiriman @${handle}`,
      unrepost: (handle) => `Posting ulang dibatalkan, @${handle}`,
      quote: (handle) => `Kutipan kiriman @${handle}`,
      reply: (handle) => `Balasan kepada @${handle}`,
      send: (handle) => `Kiriman @${handle} dikirim ke grup`,
      follow: (handle) => `Mulai mengikuti @${handle}`,
      unfollow: (handle) => `Berhenti mengikuti @${handle}`,
    },
    decisions: 'Keputusan Anda',
    cancelled: 'dibatalkan',
    continued: 'dilanjutkan',
    tryThis: 'Coba ini',
    steps: [
      'Sukai kiriman @latihan_calon, lalu pilih Batal. Situs tidak menerima apa pun.',
      'Sukai sekali lagi, lalu pilih Lanjutkan sekali ini. Situs menerima tepat satu.',
      'Batalkan sukanya. Membatalkan tidak pernah diperingatkan.',
      'Sukai kiriman @warga_biasa, @kpu_contoh, atau @penggemar77 yang bernama sama. Langsung diterima.',
      'Balas, posting ulang, kirim, atau ikuti akun calon.',
    ],
    keys: 'Dengan papan ketik',
    keyMeanings: [
      ['j k', 'pindah kiriman'],
      ['l', 'suka'],
      ['t', 'posting ulang'],
      ['r', 'balas'],
      ['Ctrl Enter', 'kirim balasan'],
    ],
    handbook: 'Kenali 16 larangan',
    more: 'Latihan lain',
    scenes: 'Adegan untuk ke-16 larangan',
    present: 'Layar penyaji',
  },
  en: {
    title: 'Training',
    off: (agency) => `The training page is not offered on this computer; that is decided by ${agency}.`,
    offBy: 'your agency',
    band: 'TRAINING',
    bandMore: 'All accounts here are fictional. Nothing is sent anywhere.',
    reset: 'Start again',
    heard: 'What the site has heard',
    heardMore: 'Only what really got through.',
    nothing: 'Nothing yet.',
    lines: {
      like: (handle) => `Like on a post by @${handle}`,
      unlike: (handle) => `Like taken back, @${handle}`,
      repost: (handle) => `Repost of a post by @${handle}`,
      unrepost: (handle) => `Repost taken back, @${handle}`,
      quote: (handle) => `Quote of a post by @${handle}`,
      reply: (handle) => `Reply to @${handle}`,
      send: (handle) => `Post by @${handle} sent to a group`,
      follow: (handle) => `Now following @${handle}`,
      unfollow: (handle) => `No longer following @${handle}`,
    },
    decisions: 'Your decisions',
    cancelled: 'cancelled',
    continued: 'continued',
    tryThis: 'Try this',
    steps: [
      'Like the post by @latihan_calon, then choose Cancel. The site hears nothing.',
      'Like it again, then choose Continue this once. The site hears of exactly one.',
      'Take the like back. Undoing is never warned about.',
      'Like a post by @warga_biasa, @kpu_contoh, or @penggemar77 of the same name. It goes straight through.',
      'Reply to, repost, send, or follow a candidate’s account.',
    ],
    keys: 'By keyboard',
    keyMeanings: [
      ['j k', 'move between posts'],
      ['l', 'like'],
      ['t', 'repost'],
      ['r', 'reply'],
      ['Ctrl Enter', 'send the reply'],
    ],
    handbook: 'The 16 prohibitions',
    more: 'More training',
    scenes: 'Scenes for all 16 prohibitions',
    present: 'Presenter view',
  },
})
