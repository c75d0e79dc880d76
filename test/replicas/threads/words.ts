import { options } from '../instagram/options'

type Pair = readonly [id: string, en: string]
const old = options.gen === '2024'

// Indonesian strings as public sources show them where they do; the on-states are not among them.
const pairs = {
  like: ['Suka', 'Like'], unlike: [old ? 'Batal suka' : 'Tidak suka', 'Unlike'], reply: old ? ['Komentar', 'Comment'] : ['Balas', 'Reply'],
  answer: ['Balas', 'Reply'], repost: ['Posting ulang', 'Repost'], unrepost: ['Hapus', 'Remove'], quote: ['Kutip', 'Quote'],
  share: ['Bagikan', 'Share'], copyLink: ['Salin tautan', 'Copy link'], addToStory: ['Tambahkan ke cerita', 'Add to story'],
  sendTo: ['Kirim', 'Send'], embed: ['Dapatkan kode sematan', 'Get embed code'], more: ['Selengkapnya', 'More'], save: ['Simpan', 'Save'],
  mute: ['Bisukan', 'Mute'], report: ['Laporkan', 'Report'], follow: ['Ikuti', 'Follow'], followBack: ['Ikuti Balik', 'Follow back'],
  following: ['Mengikuti', 'Following'], unfollow: ['Berhenti mengikuti', 'Unfollow'], followers: ['pengikut', 'followers'],
  cancel: ['Batalkan', 'Cancel'], post: ['Posting', 'Post'], verified: ['Terverifikasi', 'Verified'], close: ['Tutup', 'Close'],
  forYou: ['Untuk Anda', 'For you'], search: ['Cari', 'Search'], activity: ['Aktivitas', 'Activity'], home: ['Beranda', 'Home'],
  create: ['Buat', 'Create'], newThread: ['Utas baru', 'New thread'], whatsNew: ['Apa yang baru?', "What's new?"],
  emptyField: ['Kolom teks kosong. Ketik untuk membuat postingan baru.', 'Empty text field. Type to compose a new post.'],
  discard: ['Buang', 'Discard'], discardAsk: ['Buang utas?', 'Discard thread?'], likes: ['Aktivitas postingan', 'Post activity'],
  replies: ['Balasan', 'Replies'], reposts: ['Posting ulang', 'Reposts'], threads: ['Utas', 'Threads'],
  started: ['mulai mengikuti Anda', 'followed you'], attach: ['Lampirkan media', 'Attach media'], mention: ['Sebutkan', 'Mention'],
  play: ['Putar', 'Play'], sound: ['Aktifkan audio', 'Unmute'],
} satisfies Record<string, Pair>

export type Word = keyof typeof pairs

const en = options.lang === 'en'

/** The label in the language of the account, which is not the browser's. */
export const word = (key: Word): string => pairs[key][en ? 1 : 0]
export const replyToUser = (handle: string): string => en ? `Reply to ${handle}…` : `Balas ke ${handle}…`
export const photoOf = (handle: string): string => en ? `${handle}'s profile picture` : `Foto profil ${handle}`
export const repostedBy = (handle: string): string => en ? `${handle} reposted` : `${handle} memposting ulang`
export const repliedBy = (handle: string): string => en ? `${handle} replied` : `${handle} membalas`
export const unfollowAsk = (handle: string): string => en ? `Unfollow ${handle}?` : `Berhenti mengikuti ${handle}?`
