import { options } from './options'

type Pair = readonly [id: string, en: string]

// Indonesian: "Bagikan" and the count labels as the facts have them; the rest is ordinary Indonesian.
const pairs = {
  home: ['Beranda', 'Home'], subscriptions: ['Subscription', 'Subscriptions'], search: ['Telusuri', 'Search'],
  like: ['Saya suka ini', 'I like this'], dislike: ['Saya tidak suka video ini', 'Dislike this video'], share: ['Bagikan', 'Share'],
  more: ['Tindakan lainnya', 'More actions'], actionMenu: ['Menu tindakan', 'Action menu'], download: ['Download', 'Download'], clip: ['Klip', 'Clip'],
  thanks: ['Terima kasih', 'Thanks'], remix: ['Remix', 'Remix'], comments: ['Komentar', 'Comments'],
  watchLater: ['Simpan ke Tonton nanti', 'Save to Watch later'], notInterested: ['Tidak tertarik', 'Not interested'], report: ['Laporkan', 'Report'],
  subscribe: ['Subscribe', 'Subscribe'], subscribed: ['Disubscribe', 'Subscribed'], unsubscribe: ['Batalkan Subscribe', 'Unsubscribe'],
  bellAll: ['Semua', 'All'], bellNone: ['Tidak ada', 'None'], join: ['Gabung', 'Join'], cancel: ['Batal', 'Cancel'],
  addComment: ['Tambahkan komentar...', 'Add a comment...'], addReply: ['Tambahkan balasan...', 'Add a reply...'], comment: ['Komentar', 'Comment'],
  reply: ['Balas', 'Reply'], replies: ['balasan', 'replies'], dislikeComment: ['Tidak menyukai komentar ini', 'Dislike this comment'], sort: ['Urutkan', 'Sort by'], pinned: ['Disematkan', 'Pinned'],
  copy: ['Salin', 'Copy'], embed: ['Sematkan', 'Embed'], createPost: ['Buat postingan', 'Create post'], post: ['Posting', 'Post'],
  chat: ['Ngobrol...', 'Chat...'], send: ['Kirim', 'Send'], topChat: ['Chat populer', 'Top chat'], all: ['Semua', 'All'], videos: ['Video', 'Videos'],
  posts: ['Postingan', 'Posts'], featured: ['Channel unggulan', 'Featured channels'], play: ['Putar (k)', 'Play (k)'], mute: ['Bisukan (m)', 'Mute (m)'],
  fullscreen: ['Layar penuh (f)', 'Full screen (f)'], goToChannel: ['Buka channel', 'Go to channel'], next: ['Video berikutnya', 'Next video'],
  expand: ['...selengkapnya', '...more'], votes: ['suara', 'votes'], news: ['Apa yang Anda pikirkan?', "What's on your mind?"],
} satisfies Record<string, Pair>
export type Word = keyof typeof pairs

const pick = ([id, en]: Pair): string => (options.lang === 'id' ? id : en)

/** The label in the language of the account, which is not the browser's. */
export const word = (key: Word): string => pick(pairs[key])

/** "suka video ini bersama 29 orang lainnya": a count, said the same way before and after. */
export const likeCount = (count: number): string => pick([`suka video ini bersama ${count} orang lainnya`, `like this video along with ${count} other people`])
export const commentLikeCount = (count: number): string =>
  pick([`Sukai komentar ini beserta ${count} orang lainnya`, `Like this comment along with ${count} other people`])
export const subscribeTo = (name: string): string => pick([`Subscribe ke ${name}.`, `Subscribe to ${name}.`])
export const currentBell = (name: string): string =>
  pick([`Setelan saat ini adalah notifikasi hasil personalisasi untuk ${name}. Ketuk untuk mengubahnya.`,
    `Current setting is personalized notifications. Tap to change your notification setting for ${name}`])
export const unsubscribeAsk = (name: string): string => pick([`Berhenti subscribe ke ${name}?`, `Unsubscribe from ${name}?`])
export const subscribeAsk = (name: string): string => pick([`Ingin subscribe ke ${name}?`, `Subscribe to ${name}?`])
export const sendEmoji = (emoji: string): string => pick([`Kirim ${emoji}`, `Send ${emoji}`])
