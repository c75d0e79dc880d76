import { options } from './options'

type Pair = readonly [id: string, en: string]
const old = options.gen === '2024'

// As the site's public translations have them, of 2024 and 2026; the rest is ordinary Indonesian.
const pairs = {
  home: ['Beranda', 'Home'], search: ['Cari', 'Search'], notifications: ['Notifikasi', 'Notifications'], chat: ['Obrolan', 'Chat'],
  feeds: ['Feed', 'Feeds'], lists: ['Daftar', 'Lists'], profile: ['Profil', 'Profile'], newPost: ['Postingan Baru', 'New Post'],
  repostOrQuote: ['Posting ulang atau kutip postingan', 'Repost or quote post'], repost: ['Posting ulang', 'Repost'],
  undoRepost: ['Batalkan posting ulang', 'Undo repost'], quote: ['Kutip postingan', 'Quote post'],
  like: ['Suka', 'Like'], unlike: old ? ['Tidak suka', 'Unlike'] : ['Batal suka', 'Unlike'], reply: ['Balas', 'Reply'],
  likes: ['suka', 'likes'], replies: ['balasan', 'replies'], reposts: ['postingan ulang', 'reposts'], quotes: ['kutipan', 'quotes'],
  save: ['Tambahkan ke postingan tersimpan', 'Add to saved posts'], openShare: ['Buka menu berbagi', 'Open share menu'], options: ['Buka menu opsi postingan', 'Open post options menu'],
  copyLink: ['Salin tautan ke postingan', 'Copy link to post'], sendDm: ['Kirim melalui pesan', 'Send via direct message'], embed: ['Sematkan postingan', 'Embed post'],
  translate: ['Terjemahkan', 'Translate'], copyText: ['Salin teks postingan', 'Copy post text'], muteThread: ['Bisukan utas', 'Mute thread'], report: ['Laporkan postingan', 'Report post'],
  sendTo: ['Kirim postingan ke...', 'Send post to...'], message: ['Tulis pesan', 'Write a message'], sendMessage: ['Kirim pesan', 'Send message'], removeEmbed: ['Hapus sisipan', 'Remove embed'],
  follow: ['Ikuti', 'Follow'], following: ['Mengikuti', 'Following'], followBack: ['Ikuti Balik', 'Follow back'], unfollow: ['Berhenti ikuti', 'Unfollow'],
  followAccount: ['Ikuti akun', 'Follow account'], unfollowAccount: ['Berhenti ikuti akun', 'Unfollow account'], muteAccount: ['Bisukan akun', 'Mute account'], more: ['Pilihan lainnya', 'More options'],
  viewProfile: ['Lihat profil', 'View profile'], followers: ['pengikut', 'followers'], follows: ['mengikuti', 'following'],
  cancel: ['Batal', 'Cancel'], discard: ['Buang', 'Discard'], keepEditing: ['Lanjut menyunting', 'Keep editing'], discardAsk: ['Buang draf?', 'Discard draft?'],
  publishPost: ['Kirim postingan', 'Publish post'], publishReply: ['Kirim balasan', 'Publish reply'], post: ['Posting', 'Post'],
  composeReply: ['Tulis balasan', 'Compose reply'], writeReply: ['Tulis balasan Anda', 'Write your reply'], whatsUp: ['Apa kabar?', 'What\'s up?'],
  replyingTo: ['Bentangkan atau lipat postingan yang Anda balas', 'Expand or collapse the full post you are replying to'],
  close: ['Tutup', 'Close'], closeImage: ['Tutup penampil gambar', 'Close image viewer'], sent: ['Postingan Anda telah dipublikasikan', 'Your post has been published'],
  copied: ['Disalin ke papan klip', 'Copied to clipboard'], pinned: ['Disematkan', 'Pinned'], detached: ['Dilepaskan oleh pemosting', 'Removed by author'],
  suggested: ['Disarankan untuk Anda', 'Suggested for you'], people: ['Orang', 'People'], back: ['Kembali', 'Back'], image: ['Gambar', 'Image'],
} satisfies Record<string, Pair>

export type Word = keyof typeof pairs
const pick = ([id, en]: Pair): string => (options.lang === 'id' ? id : en)

/** The label in the language of the account. */
export const word = (key: Word): string => pick(pairs[key])
/** "Suka (12 suka)", "Like (12 likes)"; without the count in the older build. */
export const counted = (verb: Word, count: number, noun: Word): string => (old ? word(verb) : `${word(verb)} (${count} ${word(noun)})`)
export const repostedBy = (name: string): string => pick([`Diposting ulang oleh ${name}`, `Reposted by ${name}`])
export const repliedTo = (name: string): string => pick([`Balas ke ${name}`, `Replied to ${name}`])
export const profileOf = (name: string): string => pick([`Lihat profil ${name}`, `View ${name}'s profile`])
export const avatarOf = (name: string): string => pick([`Lihat avatar ${name}`, `View ${name}'s avatar`])
export const chatWith = (name: string): string => pick([`Mulai obrolan dengan ${name}`, `Start chat with ${name}`])
export const likedYours = (name: string): string => pick([`${name} menyukai postingan Anda`, `${name} liked your post`])
export const followedYou = (name: string): string => pick([`${name} mengikuti Anda`, `${name} followed you`])
export const minutesAgo = (minutes: number): string => pick([`${minutes}m`, `${minutes}m`])

/** A handle as the page prints it: between two signs nobody sees, which keep it left to right. */
export const shownHandle = (handle: string): string => `\u202a@${handle === 'handle.invalid' ? '⚠Invalid Handle' : handle}\u202c`
