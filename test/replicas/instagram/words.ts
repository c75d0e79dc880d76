import { options } from './options'

type Pair = readonly [id: string, en: string]
const old = options.gen === '2024'

// Indonesian strings as public sources show them where they do; the rest is ordinary Indonesian.
const pairs = {
  like: ['Suka', 'Like'], unlike: [old ? 'Batal Suka' : 'Tidak Suka', 'Unlike'], comment: [old ? 'Komentari' : 'Komentar', 'Comment'],
  share: [old ? 'Bagikan' : 'Kirim', old ? 'Share Post' : 'Share'], repost: ['Posting ulang', 'Repost'],
  unrepost: ['Posting ulang', old ? 'Unrepost' : 'Repost'], removeRepost: ['Hapus', 'Remove'],
  repostedThis: ['Kamu memposting ulang ini', 'You reposted this'], save: ['Simpan', 'Save'], unsave: ['Hapus', 'Remove'],
  more: ['Opsi lainnya', 'More options'], follow: ['Ikuti', 'Follow'], followBack: ['Ikuti Balik', 'Follow Back'],
  following: ['Mengikuti', 'Following'], unfollow: ['Berhenti mengikuti', 'Unfollow'], followers: ['pengikut', 'followers'],
  message: ['Kirim pesan', 'Message'], addComment: ['Tambahkan komentar…', 'Add a comment…'], post: [old ? 'Kirim' : 'Posting', 'Post'],
  reply: ['Balas', 'Reply'], commentOptions: ['Opsi Komentar', 'Comment Options'], likes: ['suka', 'likes'], likeTitle: ['Suka', 'Likes'],
  emoji: ['Emoji', 'Emoji'], shareTitle: ['Bagikan', 'Share'], shareTo: ['Bagikan ke…', 'Share to…'], send: ['Kirim', 'Send'],
  search: ['Cari', 'Search'], addToStory: ['Tambahkan ke cerita', 'Add to story'], copyLink: ['Salin tautan', 'Copy link'],
  writeMessage: ['Tulis pesan…', 'Write a message…'], goToPost: ['Buka postingan', 'Go to post'], report: ['Laporkan', 'Report'],
  cancel: ['Batalkan', 'Cancel'], close: ['Tutup', 'Close'], next: ['Selanjutnya', 'Next'],
  suggested: ['Disarankan untuk Anda', 'Suggested for you'], sponsored: ['Bersponsor', 'Sponsored'],
  verified: ['Terverifikasi', 'Verified'], player: ['Pemutar video', 'Video player'], seek: ['Geser untuk mencari', 'Seek'],
  mute: ['Aktifkan/nonaktifkan audio', 'Toggle audio'], play: ['Ikon tombol putar', 'Play button icon'], home: ['Beranda', 'Home'],
  reels: ['Reels', 'Reels'], explore: ['Jelajahi', 'Explore'], notifications: ['Notifikasi', 'Notifications'], create: ['Buat', 'Create'],
  newPost: ['Buat postingan baru', 'Create new post'], caption: ['Tulis keterangan…', 'Write a caption…'],
  tagPeople: ['Tandai orang', 'Tag people'], shareNew: ['Bagikan', 'Share'], viewStory: ['Lihat cerita', 'View story'],
  pause: ['Jeda', 'Pause'], menu: ['Menu', 'Menu'], comments: ['Komentar', 'Comments'], original: ['Audio asli', 'Original audio'],
  posts: ['postingan', 'posts'], reposts: ['Posting ulang', 'Reposts'], tagged: ['Ditandai', 'Tagged'],
  likedPhoto: ['menyukai foto Anda.', 'liked your photo.'], startedFollowing: ['mulai mengikuti Anda.', 'started following you.'],
} satisfies Record<string, Pair>

export type Word = keyof typeof pairs

const en = options.lang === 'en'

/** The label in the language of the account, which is not the browser's. */
export const word = (key: Word): string => pairs[key][en ? 1 : 0]
export const photoOf = (handle: string): string => en ? `${handle}'s profile picture` : `Foto profil ${handle}`
export const photoBy = (name: string): string => en ? `Photo by ${name} on October 3, 2026.` : `Foto oleh ${name} pada 03 Oktober 2026.`
export const likedBy = (): readonly [before: string, after: string] => en ? ['Liked by ', ' and others'] : ['Disukai oleh ', ' dan lainnya']
export const and = (): string => en ? ' and ' : ' dan '
export const others = (count: number): string => en ? `${count} others` : `${count} lainnya`
export const repostedBy = (handle: string): string => en ? `${handle} reposted` : `${handle} memposting ulang`
export const allComments = (count: number): string => en ? `View all ${count} comments` : `Lihat semua ${count} komentar`
export const minutes = (count: number): string => en ? `${count}m` : `${count} mnt`
// The older build of the story viewer names nobody in its text box.
export const replyTo = (handle: string): string => en ? `Reply to ${handle}…` : old ? 'Kirim pesan…' : `Balas ke ${handle}…`
export const unfollowAsk = (handle: string): string => en ? `Unfollow @${handle}?` : `Berhenti mengikuti @${handle}?`
export const viewAs = (handle: string): string => en ? `View as ${handle}?` : `Lihat sebagai ${handle}?`
