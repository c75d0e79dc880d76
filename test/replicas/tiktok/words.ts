import { options } from './options'

type Pair = readonly [id: string, en: string]

// Indonesian of the action labels and of "take a repost back" as the app has them; the rest is ordinary Indonesian.
const pairs = {
  forYou: ['Untuk Anda', 'For You'], following: ['Mengikuti', 'Following'], explore: ['Jelajahi', 'Explore'], live: ['LIVE', 'LIVE'],
  messages: ['Pesan', 'Messages'], upload: ['Unggah', 'Upload'], profile: ['Profil', 'Profile'], search: ['Cari', 'Search'],
  followingAccounts: ['Akun yang diikuti', 'Following accounts'], like: ['Sukai video', 'Like video'], likes: ['suka', 'likes'],
  comment: ['Baca atau tambahkan komentar', 'Read or add comments'], comments: ['komentar', 'comments'],
  favourite: ['Tambahkan ke Favorit', 'Add to Favorites'], added: ['ditambahkan', 'added'], share: ['Bagikan video', 'Share video'],
  shares: ['dibagikan', 'shares'], shareTo: ['Bagikan ke', 'Share to'], repost: ['Posting ulang', 'Repost'],
  unrepost: ['Hapus postingan ulang', 'Remove repost'], reposted: ['Anda memposting ulang', 'You reposted'],
  sendTo: ['Kirim ke teman', 'Send to friends'], send: ['Kirim', 'Send'], copy: ['Salin tautan', 'Copy link'],
  copied: ['Disalin', 'Copied'], embed: ['Sematkan', 'Embed'], follow: ['Ikuti', 'Follow'], followed: ['Mengikuti', 'Following'],
  friends: ['Teman', 'Friends'], followers: ['Pengikut', 'Followers'], likesTotal: ['Suka', 'Likes'], message: ['Pesan', 'Message'],
  videos: ['Video', 'Videos'], favorites: ['Favorit', 'Favorites'], liked: ['Disukai', 'Liked'],
  suggested: ['Akun yang disarankan', 'Suggested accounts'], addComment: ['Tambahkan komentar...', 'Add comment...'],
  post: ['Posting', 'Post'], reply: ['Balas', 'Reply'], creator: ['Kreator', 'Creator'], delete: ['Hapus', 'Delete'],
  more: ['lainnya', 'more'], report: ['Laporkan', 'Report'], notInterested: ['Tidak tertarik', 'Not interested'],
  close: ['Tutup', 'Close'], play: ['Putar atau jeda', 'Play or pause'], mute: ['Bisukan', 'Mute'],
  progress: ['Progres video', 'Video progress'], next: ['Buka video berikutnya', 'Go to next video'],
  previous: ['Buka video sebelumnya', 'Go to previous video'], related: ['Anda mungkin suka', 'You may like'],
  sound: ['suara asli', 'original sound'], joined: ['bergabung', 'joined'], chat: ['Ketik sesuatu...', 'Type something...'],
  sendLike: ['Suka', 'Like'], writeMessage: ['Tulis pesan', 'Write a message'], caption: ['Keterangan', 'Caption'],
  draft: ['Simpan draf', 'Save draft'], uploaded: ['Video sudah diunggah', 'Video uploaded'], sent: ['Terkirim', 'Sent'],
  story: ['Cerita', 'Story'],
} satisfies Record<string, Pair>

export type Word = keyof typeof pairs

/** The label in the language of the account, which is not the browser's. */
export const word = (key: Word): string => pairs[key][options.lang === 'id' ? 0 : 1]

/** "Sukai video. 12 suka", "Like video\n12 likes": the count is part of the label. */
export const counted = (verb: Word, count: number, noun: Word): string =>
  `${word(verb)}${options.lang === 'id' ? '. ' : '\n'}${count} ${word(noun)}`

export const replyTo = (name: string): string => (options.lang === 'id' ? `Balas ${name}` : `Reply to ${name}`)
export const repostedBy = (name: string): string => (options.lang === 'id' ? `${name} memposting ulang` : `${name} reposted`)
