import { catalogue } from '../../shared/catalogue'

export interface FeedsText {
  /** What each set is, for those who hear it. */
  readonly sets: Readonly<Record<string, string>>
  readonly notHere: string
  readonly like: string
  readonly unlike: string
  readonly follow: string
  readonly following: string
  readonly repost: string
  readonly reposted: string
  readonly quote: string
  readonly noQuotes: string
  readonly addComment: string
  readonly sendComment: string
  readonly subscribe: string
  readonly subscribed: string
  readonly subscribers: string
  readonly hours: (hours: number) => string
  readonly hostedBy: string
  readonly going: string
  readonly interested: string
  readonly invite: string
  readonly inviteTitle: string
  readonly sendInvites: string
  readonly colleagues: readonly string[]
  readonly joinGroup: string
  readonly joined: string
  readonly groupName: string
  readonly members: string
  readonly newPost: string
  readonly postText: string
  readonly together: string
  readonly publish: string
  readonly published: string
  readonly close: string
  readonly photoAlt: string
  readonly marketAlt: string
  readonly videoAlt: string
  readonly signedInAs: string
}

export const feedsText = catalogue<FeedsText>({
  id: {
    sets: {
      x: 'Linimasa latihan dengan cara X', facebook: 'Halaman latihan dengan cara Facebook', instagram: 'Kiriman latihan dengan cara Instagram',
      threads: 'Linimasa latihan dengan cara Threads', tiktok: 'Video latihan dengan cara TikTok', youtube: 'Video latihan dengan cara YouTube',
    },
    notHere: 'Dalam latihan, tautan tidak membuka halaman.',
    like: 'Suka',
    unlike: 'Batal Suka',
    follow: 'Ikuti',
    following: 'Mengikuti',
    repost: 'Posting ulang',
    reposted: 'Hapus posting ulang',
    quote: 'Kutip',
    noQuotes: 'Dalam latihan ini kutipan tidak dibuat.',
    addComment: 'Tambahkan komentar',
    sendComment: 'Kirim',
    subscribe: 'Langganan',
    subscribed: 'Berlangganan',
    subscribers: '12 rb pelanggan',
    hours: (hours) => `${String(hours)} jam`,
    hostedBy: 'Acara oleh',
    going: 'Hadir',
    interested: 'Tertarik',
    invite: 'Undang',
    inviteTitle: 'Undang ke acara ini',
    sendInvites: 'Kirim undangan',
    colleagues: ['Rekan Satu', 'Rekan Dua', 'Rekan Tiga'],
    joinGroup: 'Gabung ke grup',
    joined: 'Sudah bergabung',
    groupName: 'Relawan Kota Contoh',
    members: 'Grup publik, 1.240 anggota',
    newPost: 'Buat postingan',
    postText: 'Teks postingan',
    together: 'Bersama',
    publish: 'Posting',
    published: 'Terkirim.',
    close: 'Tutup',
    photoAlt: 'Gambar: tiga orang di pesta, masing-masing mengangkat dua jari.',
    marketAlt: 'Gambar: deretan kios di Pasar Contoh.',
    videoAlt: 'Gambar diam dari video.',
    signedInAs: 'Anda masuk sebagai',
  },
  en: {
    sets: {
      x: 'Training timeline in the manner of X', facebook: 'Training page in the manner of Facebook', instagram: 'Training post in the manner of Instagram',
      threads: 'Training timeline in the manner of Threads', tiktok: 'Training video in the manner of TikTok', youtube: 'Training video in the manner of YouTube',
    },
    notHere: 'In training, links open no pages.',
    like: 'Like',
    unlike: 'Unlike',
    follow: 'Follow',
    following: 'Following',
    repost: 'Repost',
    reposted: 'Remove repost',
    quote: 'Quote',
    noQuotes: 'In this training no quotes are made.',
    addComment: 'Add a comment',
    sendComment: 'Send',
    subscribe: 'Subscribe',
    subscribed: 'Subscribed',
    subscribers: '12K subscribers',
    hours: (hours) => `${String(hours)}h`,
    hostedBy: 'Event by',
    going: 'Going',
    interested: 'Interested',
    invite: 'Invite',
    inviteTitle: 'Invite to this event',
    sendInvites: 'Send invitations',
    colleagues: ['Colleague One', 'Colleague Two', 'Colleague Three'],
    joinGroup: 'Join group',
    joined: 'Joined',
    groupName: 'Volunteers of Kota Contoh',
    members: 'Public group, 1,240 members',
    newPost: 'Create post',
    postText: 'Post text',
    together: 'With',
    publish: 'Post',
    published: 'Sent.',
    close: 'Close',
    photoAlt: 'Picture: three people at a wedding, each holding up two fingers.',
    marketAlt: 'Picture: a row of stalls at Pasar Contoh.',
    videoAlt: 'A still of the video.',
    signedInAs: 'You are signed in as',
  },
})
