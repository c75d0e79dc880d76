import { catalogue } from '../../shared/catalogue'

/** What the training feed itself says, in the manner of the site. */
export interface FeedText {
  readonly feed: string
  readonly post: string
  readonly minutes: (minutes: number) => string
  readonly repostedBy: (name: string) => string
  readonly counts: (replies: number, reposts: number, likes: number) => string
  readonly reply: (count: number) => string
  readonly repost: (count: number) => string
  readonly unrepost: (count: number) => string
  readonly like: (count: number) => string
  readonly unlike: (count: number) => string
  readonly share: string
  readonly repostItem: string
  readonly unrepostItem: string
  readonly quoteItem: string
  readonly copyItem: string
  readonly sendItem: string
  readonly replyTitle: string
  readonly quoteTitle: string
  readonly replyingTo: string
  readonly replyPlaceholder: string
  readonly quotePlaceholder: string
  readonly postText: string
  readonly sendReply: string
  readonly sendPost: string
  readonly close: string
  readonly sendTitle: string
  readonly colleagues: string
  readonly send: string
  readonly people: string
  readonly follow: string
  readonly following: string
  readonly followLabel: (handle: string) => string
  readonly followingLabel: (handle: string) => string
  readonly notHere: string
  readonly copied: string
}

export const feedText = catalogue<FeedText>({
  id: {
    feed: 'Linimasa latihan',
    post: 'Kiriman',
    minutes: (minutes) => minutes < 60 ? `${minutes} mnt` : `${Math.floor(minutes / 60)} j`,
    repostedBy: (name) => `${name} memposting ulang`,
    counts: (replies, reposts, likes) => `${replies} balasan, ${reposts} posting ulang, ${likes} suka`,
    reply: (count) => `${count} Balasan. Balas`,
    repost: (count) => `${count} posting ulang. Posting ulang`,
    unrepost: (count) => `${count} posting ulang. Diposting ulang`,
    like: (count) => `${count} Suka. Suka`,
    unlike: (count) => `${count} Suka. Disukai`,
    share: 'Sebarkan postingan',
    repostItem: 'Posting ulang',
    unrepostItem: 'Batalkan posting ulang',
    quoteItem: 'Kutip',
    copyItem: 'Salin tautan',
    sendItem: 'Kirim lewat Chat',
    replyTitle: 'Balas',
    quoteTitle: 'Kutip postingan',
    replyingTo: 'Membalas',
    replyPlaceholder: 'Posting balasan Anda',
    quotePlaceholder: 'Tambahkan komentar',
    postText: 'Teks postingan',
    sendReply: 'Balas',
    sendPost: 'Posting',
    close: 'Tutup',
    sendTitle: 'Kirim postingan',
    colleagues: 'Grup rekan kantor',
    send: 'Kirim',
    people: 'Siapa yang harus diikuti',
    follow: 'Ikuti',
    following: 'Mengikuti',
    followLabel: (handle) => `Ikuti @${handle}`,
    followingLabel: (handle) => `Mengikuti @${handle}`,
    notHere: 'Dalam latihan, tautan tidak membuka halaman.',
    copied: 'Menyalin tautan tidak memberi tahu situs.',
  },
  en: {
    feed: 'Training timeline',
    post: 'Post',
    minutes: (minutes) => minutes < 60 ? `${minutes}m` : `${Math.floor(minutes / 60)}h`,
    repostedBy: (name) => `${name} reposted`,
    counts: (replies, reposts, likes) => `${replies} replies, ${reposts} reposts, ${likes} likes`,
    reply: (count) => `${count} Replies. Reply`,
    repost: (count) => `${count} reposts. Repost`,
    unrepost: (count) => `${count} reposts. Reposted`,
    like: (count) => `${count} Likes. Like`,
    unlike: (count) => `${count} Likes. Liked`,
    share: 'Share post',
    repostItem: 'Repost',
    unrepostItem: 'Undo repost',
    quoteItem: 'Quote',
    copyItem: 'Copy link',
    sendItem: 'Send via Chat',
    replyTitle: 'Reply',
    quoteTitle: 'Quote post',
    replyingTo: 'Replying to',
    replyPlaceholder: 'Post your reply',
    quotePlaceholder: 'Add a comment',
    postText: 'Post text',
    sendReply: 'Reply',
    sendPost: 'Post',
    close: 'Close',
    sendTitle: 'Send post',
    colleagues: 'Office colleagues group',
    send: 'Send',
    people: 'Who to follow',
    follow: 'Follow',
    following: 'Following',
    followLabel: (handle) => `Follow @${handle}`,
    followingLabel: (handle) => `Following @${handle}`,
    notHere: 'In training, links open no pages.',
    copied: 'Copying a link tells the site nothing.',
  },
})
