import { options } from './options'

type Pair = readonly [id: string, en: string]

// Indonesian strings as X ships them where public sources show them; the rest is ordinary Indonesian.
const repostWord: Pair = options.gen === '2023' ? ['Retweet', 'Retweet'] : ['Posting ulang', 'Repost']
const undoWord: Pair = options.gen === '2023' ? ['Batalkan Retweet', 'Undo Retweet'] : ['Batalkan posting ulang', 'Undo repost']
const repostsWord: Pair = options.gen === '2023' ? ['Retweet', 'Retweets'] : ['posting ulang', 'reposts']

const pairs = {
  home: ['Beranda', 'Home'], explore: ['Jelajahi', 'Explore'], notifications: ['Notifikasi', 'Notifications'],
  messages: ['Pesan', 'Messages'], bookmarks: ['Markah', 'Bookmarks'], profile: ['Profil', 'Profile'],
  post: ['Posting', 'Post'], postAll: ['Posting semua', 'Post all'], reply: ['Balas', 'Reply'], replies: ['Balasan', 'Replies'],
  repost: repostWord, undoRepost: undoWord, reposts: repostsWord, quote: ['Kutip', 'Quote'],
  like: ['Suka', 'Like'], likes: ['Suka', 'Likes'], liked: ['Disukai', 'Liked'],
  bookmark: ['Markah', 'Bookmark'], unbookmark: ['Hapus dari Markah', 'Remove from Bookmarks'],
  share: ['Sebarkan postingan', 'Share post'], copyLink: ['Salin tautan', 'Copy link'],
  shareVia: ['Sebarkan postingan lewat …', 'Share post via …'],
  sendBy: options.gen === '2023' ? ['Kirim lewat Pesan Langsung', 'Send via Direct Message'] : ['Kirim lewat Chat', 'Send via Chat'],
  send: ['Kirim', 'Send'], sendPost: ['Kirim Postingan', 'Send Post'], searchPeople: ['Cari orang', 'Search people'],
  follow: ['Ikuti', 'Follow'], following: ['Mengikuti', 'Following'], unfollow: ['Berhenti mengikuti', 'Unfollow'],
  subscribe: ['Berlangganan', 'Subscribe'], followers: ['Pengikut', 'Followers'],
  more: ['Selengkapnya', 'More'], views: ['tayangan', 'views'], analytics: ['Lihat analitik postingan', 'View post analytics'],
  mute: ['Bisukan', 'Mute'], block: ['Blokir', 'Block'], report: ['Laporkan postingan', 'Report post'],
  cancel: ['Batal', 'Cancel'], save: ['Simpan', 'Save'], discard: ['Buang', 'Discard'],
  saveDraft: ['Simpan postingan?', 'Save post?'], close: ['Tutup', 'Close'], back: ['Kembali', 'Back'],
  whatsHappening: ['Apa yang sedang terjadi?', "What's happening?"], postText: ['Teks postingan', 'Post text'],
  yourReply: ['Posting balasan Anda', 'Post your reply'], addComment: ['Tambahkan komentar', 'Add a comment'],
  addPost: ['Tambahkan postingan', 'Add post'], sent: ['Postingan Anda telah dikirim.', 'Your post was sent.'],
  copied: ['Disalin ke papan klip', 'Copied to clipboard'], pinned: ['Disematkan', 'Pinned'], promoted: ['Dipromosikan', 'Ad'],
  verified: ['Akun terverifikasi', 'Verified account'], grok: ['Tindakan Grok', 'Grok actions'],
  unavailable: ['Postingan ini tidak tersedia.', 'This post is unavailable.'], photo: ['Gambar', 'Image'],
  video: ['Video tersemat', 'Embedded video'], whoToFollow: ['Siapa yang harus diikuti', 'Who to follow'],
  trending: ['Sedang tren', 'Trending'], people: ['Orang', 'People'], forYou: ['Untuk Anda', 'For you'],
  timeline: ['Linimasa: Linimasa Beranda Anda', 'Timeline: Your Home Timeline'], conversation: ['Percakapan', 'Conversation'],
  join: ['Gabung', 'Join'], joined: ['Bergabung', 'Joined'], community: ['Komunitas Warga Contoh', 'Contoh Residents Community'],
  likeAsk: ['Sukai postingan ini?', 'Like this post?'], repostAsk: ['Posting ulang ini?', 'Repost this?'],
  search: ['Cari', 'Search'], replyingTo: ['Membalas', 'Replying to'], quotes: ['Kutipan', 'Quotes'],
} satisfies Record<string, Pair>

export type Word = keyof typeof pairs

/** The label in the language of the account, which is not the browser's. */
export const word = (key: Word): string => pairs[key][options.lang === 'id' ? 0 : 1]

/** "Ikuti @h", "Follow @h". */
export const withHandle = (key: Word, handle: string): string => `${word(key)} @${handle}`

/** "15 Balasan. Balas", "8784 Likes. Liked": the count is part of the label. */
export const counted = (count: number, noun: Word, verb: Word): string => `${count} ${word(noun)}. ${word(verb)}`

export const repostedBy = (name: string): string =>
  options.lang === 'id' ? `${name} memposting ulang` : `${name} reposted`
export const unfollowAsk = (handle: string): string =>
  options.lang === 'id' ? `Berhenti mengikuti @${handle}?` : `Unfollow @${handle}?`
export const followAsk = (handle: string): string =>
  options.lang === 'id' ? `Ikuti @${handle}?` : `Follow @${handle}?`
export const minutesAgo = (minutes: number): string => options.lang === 'id' ? `${minutes} mnt` : `${minutes}m`
export const likedYours = (name: string): string =>
  options.lang === 'id' ? `${name} menyukai postingan Anda` : `${name} liked your post`
export const followedYou = (name: string): string =>
  options.lang === 'id' ? `${name} mengikuti Anda` : `${name} followed you`
