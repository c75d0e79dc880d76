import { options } from './options'

type Pair = readonly [id: string, en: string]

// Labels as public sources show them (see the README); what they do not show is ordinary Indonesian.
const pairs = {
  like: ['Suka', 'Like'], react: ['Tanggapi', 'React'], change: ['Ubah tanggapan', 'Change reaction'], comment: ['Komentari', 'Comment'],
  leaveComment: ['Beri komentar', 'Leave a comment'], share: ['Bagikan', 'Share'], reply: ['Balas', 'Reply'],
  sendThis: ['Kirim ini ke teman atau posting di profil Anda.', 'Send this to friends or post it on your profile.'],
  reactions: ['Tanggapan', 'Reactions'], seeWho: ['Lihat siapa yang menanggapi ini', 'See who reacted to this'],
  all: ['Semua tanggapan:', 'All reactions:'], commentCount: ['komentar', 'comments'], shareCount: ['kali dibagikan', 'shares'],
  writeComment: ['Tulis komentar…', 'Write a comment…'], postComment: ['Posting komentar', 'Post comment'],
  follow: ['Ikuti', 'Follow'], following: ['Mengikuti', 'Following'], unfollow: ['Berhenti mengikuti', 'Unfollow'],
  friend: ['Tambah Teman', 'Add friend'], unfriend: ['Batalkan permintaan', 'Cancel request'],
  pageLike: ['Sukai', 'Like'], pageLiked: ['Disukai', 'Liked'], message: ['Kirim Pesan', 'Message'],
  join: ['Gabung', 'Join'], joinGroup: ['Gabung ke grup', 'Join group'], joined: ['Bergabung', 'Joined'], leave: ['Keluar dari grup', 'Leave group'],
  groupBy: ['Grup oleh', 'Group by'], eventBy: ['Acara oleh', 'Event by'], invite: ['Undang', 'Invite'], sendInvite: ['Kirim undangan', 'Send invites'],
  inviteFriends: ['Undang teman', 'Invite friends'], interested: ['Tertarik', 'Interested'], going: ['Akan hadir', 'Going'],
  notInterested: ['Tidak tertarik', 'Not interested'], answered: ['Ubah respons', 'Edit your response'],
  post: ['Posting', 'Post'], shareNow: ['Bagikan sekarang', 'Share now'], sayThis: ['Katakan sesuatu tentang ini…', 'Say something about this…'],
  toStory: ['Cerita Anda', 'Your story'], toGroup: ['Grup', 'Group'], toMessenger: ['Messenger', 'Messenger'], copy: ['Salin tautan', 'Copy link'],
  shareToStory: ['Bagikan ke cerita Anda', 'Share to your story'], shareToGroup: ['Bagikan ke grup', 'Share to a group'],
  sendMessenger: ['Kirim dengan Messenger', 'Send in Messenger'], send: ['Kirim', 'Send'], shareTo: ['Bagikan ke', 'Share to'],
  createPost: ['Buat postingan', 'Create post'], onYourMind: ['Apa yang Anda pikirkan, Pegawai?', "What's on your mind, Pegawai?"],
  writeTo: ['Tulis sesuatu…', 'Write something…'], photo: ['Foto/video', 'Photo/video'], tag: ['Tandai orang', 'Tag people'], with: ['bersama', 'with'],
  close: ['Tutup', 'Close'], save: ['Simpan postingan', 'Save post'], report: ['Laporkan postingan', 'Report post'], snooze: ['Tunda 30 hari', 'Snooze for 30 days'],
  hide: ['sembunyikan postingan', 'hide post'], sponsored: ['Bersponsor', 'Sponsored'], owner: ['Lihat Profil Pemilik', 'See Owner Profile'],
  replyStory: ['Balas…', 'Reply…'], people: ['Orang', 'People'], suggested: ['Disarankan untuk Anda', 'Suggested for you'],
  home: ['Beranda', 'Home'], watch: ['Video', 'Video'], friends: ['Teman', 'Friends'], groups: ['Grup', 'Groups'], events: ['Acara', 'Events'],
  login: ['Masuk', 'Log in'], loginFirst: ['Masuk untuk melanjutkan', 'Log in to continue'], copied: ['Tautan disalin', 'Link copied'],
  done: ['Selesai', 'Done'], postedBy: ['Anggota anonim', 'Anonymous member'], play: ['Putar video', 'Play video'], more: ['Lainnya', 'More'],
  next: ['Berikutnya', 'Next'], preview: ['Pratinjau tautan', 'Link preview'], voices: ['Suara yang Tersedia', 'Available Voices'],
  emoji: ['Sisipkan emoji', 'Insert an emoji'], mShares: ['Frekuensi dibagikan', 'Share'], mComments: ['Komentar', 'Comment'],
  toFacebook: ['Posting ke Facebook', 'Post to Facebook'], removeLike: options.gen === '2023' ? ['Batalkan suka', 'Remove Like'] : ['Hapus Suka', 'Remove Like'],
} satisfies Record<string, Pair>

export type Word = keyof typeof pairs

const choose = ([id, en]: Pair): string => (options.lang === 'id' ? id : en)

/** The label in the language of the account, which is not the browser's. */
export const word = (key: Word): string => choose(pairs[key])

/** Reactions with their names, and the ids the site gives them. */
export const reactions = {
  LIKE: { name: choose(['Suka', 'Like']), id: '1635855486666999' },
  LOVE: { name: choose(['Super', 'Love']), id: '1678524932434102' },
  CARE: { name: choose(['Peduli', 'Care']), id: '613557422527858' },
  HAHA: { name: 'Haha', id: '115940658764963' },
  WOW: { name: 'Wow', id: '478547315650144' },
  SAD: { name: choose(['Sedih', 'Sad']), id: '908563459236466' },
  ANGRY: { name: choose(['Marah', 'Angry']), id: '444813342392137' },
} as const
export type Reaction = keyof typeof reactions

/** "Hapus Suka", "Remove Love". */
export const removing = (reaction: Reaction): string =>
  reaction === 'LIKE' ? word('removeLike') : `${choose(['Hapus', 'Remove'])} ${reactions[reaction].name}`
/** "Suka: 30 orang": a button that opens a list and reacts to nothing. */
export const countLabel = (reaction: Reaction, count: number): string =>
  `${reactions[reaction].name}: ${count} ${choose(['orang', 'people'])}`
export const actionsFor = (name: string): string =>
  choose([`Tindakan untuk postingan oleh ${name} ini`, `Actions for this post by ${name}`])
export const commentBy = (name: string, reply: boolean): string =>
  choose([`${reply ? 'Balasan' : 'Komentar'} oleh ${name} 2 jam yang lalu`, `${reply ? 'Reply' : 'Comment'} by ${name} 2 hours ago`])
export const commentAs = (name: string): string => choose([`Komentari sebagai ${name}`, `Comment as ${name}`])
export const replyTo = (name: string): string => choose([`Balas ${name}…`, `Reply to ${name}…`])
export const postOf = (name: string): string => choose([`Postingan ${name}`, `${name}'s post`])
export const ago = (): string => choose(['3 jam', '3h'])
