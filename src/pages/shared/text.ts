import { catalogue } from './catalogue'

/** Words that several pages use. */
export const sharedText = catalogue({
  id: {
    languages: 'Bahasa',
    saved: 'Tersimpan.',
    notSaved: 'Tidak tersimpan. Penyimpanan peramban penuh atau menolak, jadi pengaturan yang lama tetap berlaku.',
    unread: 'Pengaturan tidak dapat dibaca, jadi yang tampak adalah pengaturan asal. Yang tersimpan tidak diubah.',
    skip: 'Langsung ke isi',
    newTab: 'terbuka di tab baru',
    pages: 'Halaman Jaga Netral',
    places: { options: 'Pengaturan', handbook: '16 larangan', journal: 'Jurnal', training: 'Latihan', diagnostics: 'Diagnostik', quiz: 'Kuis', handouts: 'Lembar cetak' },
    copied: 'Tersalin.',
    notCopied: 'Tidak dapat menyalin. Pilih teksnya, lalu tekan Ctrl+C.',
    cancel: 'Batal',
    outcomes: {
      cancelled: 'Dibatalkan', continued: 'Dilanjutkan', reminded: 'Diingatkan', lost: 'Peringatan diambil halaman; tidak dilakukan', unchecked: 'Tidak dapat diperiksa; tidak dilakukan', late: 'Terlambat diperiksa; berjalan',
    },
    interactions: {
      'like': 'suka', 'react': 'reaksi', 'comment': 'komentar', 'reply': 'balasan', 'share': 'bagikan', 'repost': 'posting ulang', 'quote': 'kutipan', 'send': 'kirim lewat pesan',
      'post': 'kiriman yang menyebut', 'hashtag': 'kiriman dengan tagar', 'story': 'bagikan ke cerita', 'follow': 'ikuti', 'subscribe': 'langganan', 'friend': 'permintaan pertemanan', 'join': 'gabung grup', 'rsvp': 'daftar acara',
      'attend': 'hadir di siaran', 'invite': 'undangan', 'tag': 'tandai', 'photo': 'unggah foto', 'chat': 'komentar di siaran', 'vote': 'jajak pendapat', 'support-form': 'formulir dukungan',
      'party-signup': 'formulir anggota partai', 'volunteer': 'daftar relawan', 'donate': 'sumbangan', 'promote': 'promosi kiriman',
    },
  },
  en: {
    languages: 'Language',
    saved: 'Saved.',
    notSaved: 'Not saved. The browser’s storage is full or refuses, so the earlier settings stay in force.',
    unread: 'The settings cannot be read, so the original ones are shown. What is stored has not been changed.',
    skip: 'Skip to content',
    newTab: 'opens in a new tab',
    pages: 'Pages of Jaga Netral',
    places: { options: 'Settings', handbook: '16 prohibitions', journal: 'Journal', training: 'Training', diagnostics: 'Diagnostics', quiz: 'Quiz', handouts: 'Handouts' },
    copied: 'Copied.',
    notCopied: 'Cannot copy. Select the text and press Ctrl+C.',
    cancel: 'Cancel',
    outcomes: {
      cancelled: 'Cancelled', continued: 'Continued', reminded: 'Reminded', lost: 'Warning taken away by the page; not done', unchecked: 'Could not be checked; not done', late: 'Checked too late; went on',
    },
    interactions: {
      'like': 'like', 'react': 'reaction', 'comment': 'comment', 'reply': 'reply', 'share': 'share', 'repost': 'repost', 'quote': 'quote', 'send': 'send in a message',
      'post': 'post that names', 'hashtag': 'post with a hashtag', 'story': 'share to story', 'follow': 'follow', 'subscribe': 'subscription', 'friend': 'friend request', 'join': 'join a group', 'rsvp': 'event sign-up',
      'attend': 'live attendance', 'invite': 'invitation', 'tag': 'tag', 'photo': 'photo', 'chat': 'live comment', 'vote': 'poll', 'support-form': 'support form',
      'party-signup': 'party membership form', 'volunteer': 'volunteer sign-up', 'donate': 'donation', 'promote': 'promoted post',
    },
  },
})
