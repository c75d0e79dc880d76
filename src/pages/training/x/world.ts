import type { Text } from '../../../neutrality'

/** Somebody on the training feed. Everybody is fictional. */
export interface Account {
  readonly handle: string
  /** The site's number for the account. */
  readonly id: string
  readonly name: string
  /** One line under the name in lists of people. */
  readonly about: Text
  /** Hue of the round picture, degrees. */
  readonly hue: number
}

export interface Post {
  readonly id: string
  readonly author: Account
  readonly text: Text
  /** Minutes ago. */
  readonly age: number
  readonly replies: number
  readonly reposts: number
  readonly likes: number
  readonly repostedBy?: Account
  readonly quotes?: Post
}

const account = (handle: string, id: string, name: string, hue: number, about: Text): Account => ({ handle, id, name, hue, about })

/** The registrants among them; the registry lists the same handles, as training records. */
export const candidates = {
  calon: account('latihan_calon', '9000000000000000001', 'Calon Wali Kota Contoh', 262, {
    id: 'Calon wali kota, Kota Contoh. Tokoh rekaan.', en: 'Candidate for mayor, Kota Contoh. Fictional.' }),
  tim: account('latihan_tim', '9000000000000000002', 'Tim Pemenangan Contoh', 18, {
    id: 'Tim kampanye, Kota Contoh. Tokoh rekaan.', en: 'Campaign team, Kota Contoh. Fictional.' }),
  bakal: account('latihan_bakal', '9000000000000000003', 'Bakal Calon Bupati Latihan', 205, {
    id: 'Bakal calon bupati, Kabupaten Latihan. Tokoh rekaan.', en: 'Prospective candidate for regent, Kabupaten Latihan. Fictional.' }),
} as const

/** Everybody else; the last two are there to be mistaken for a candidate. */
export const others = {
  warga: account('warga_biasa', '800000000000000001', 'Warga Biasa', 96, {
    id: 'Penghuni Kota Contoh.', en: 'Lives in Kota Contoh.' }),
  kpu: account('kpu_contoh', '800000000000000002', 'KPU Kota Contoh', 40, {
    id: 'Penyelenggara pemilihan. Tidak pernah diperingatkan.', en: 'Election commission. Never warned about.' }),
  kabar: account('kabar_kota', '800000000000000006', 'Kabar Kota Contoh', 330, {
    id: 'Berita dari kota rekaan.', en: 'News from a fictional city.' }),
  rt: account('ibu_rt05', '800000000000000007', 'Bu RT 05', 150, {
    id: 'Ketua RT 05, Kota Contoh.', en: 'Head of neighbourhood 05.' }),
  mirip: account('latihan_calon_', '800000000000000003', 'Calon Contoh (bukan resmi)', 230, {
    id: 'Nama akun yang hampir sama, orang lain.', en: 'Nearly the same handle, another person.' }),
  penggemar: account('penggemar77', '800000000000000004', 'Calon Wali Kota Contoh', 285, {
    id: 'Nama tampilan yang sama, akun lain.', en: 'The same display name, another account.' }),
} as const

const { calon, tim, bakal } = candidates
const { warga, kpu, kabar, rt, mirip, penggemar } = others

const programme: Post = {
  id: '1900000000000000001', author: calon, age: 12, replies: 18, reposts: 42, likes: 311,
  text: {
    id: 'Besok pagi kami menyusuri Pasar Contoh dan mendengarkan para pedagang. Usulan Anda soal trotoar dan air bersih kami catat.',
    en: 'Tomorrow morning we walk through Pasar Contoh and listen to the stallholders. We note down what you say about pavements and clean water.',
  },
}

/** The feed, from top to bottom. */
export const posts: readonly Post[] = [
  programme,
  {
    id: '1900000000000000002', author: warga, age: 25, replies: 3, reposts: 1, likes: 27,
    text: { id: 'Lampu jalan di Gang Melati sudah menyala lagi. Terima kasih, petugas!', en: 'The street lights in Gang Melati work again. Thank you, crew!' },
  },
  {
    id: '1900000000000000003', author: kpu, age: 48, replies: 2, reposts: 64, likes: 120,
    text: {
      id: 'Sudah terdaftar sebagai pemilih? Periksa nama Anda di kantor kelurahan atau di laman KPU sebelum hari Jumat.',
      en: 'Are you on the electoral roll? Check your name at the village office or on the KPU site before Friday.',
    },
  },
  {
    id: '1900000000000000004', author: bakal, age: 63, replies: 9, reposts: 15, likes: 88,
    text: {
      id: 'Kabupaten Latihan perlu lebih banyak taman bermain. Setuju? Beri tanda suka bila anak Anda juga menginginkannya.',
      en: 'Kabupaten Latihan needs more playgrounds. Agree? Like this if your children want them too.',
    },
  },
  {
    id: '1900000000000000005', author: rt, age: 90, replies: 6, reposts: 0, likes: 14, quotes: programme,
    text: { id: 'Pasarnya buka jam berapa besok? Jangan sampai macet di depan sekolah.', en: 'What time does the market open tomorrow? I hope the road by the school stays clear.' },
  },
  {
    id: '1900000000000000006', author: tim, age: 120, replies: 4, reposts: 33, likes: 76, repostedBy: warga,
    text: { id: 'Relawan Kota Contoh berkumpul hari Sabtu di balai warga. Ajak tetangga dan rekan kerja.', en: 'Volunteers of Kota Contoh meet on Saturday at the community hall. Bring neighbours and colleagues.' },
  },
  {
    id: '1900000000000000007', author: penggemar, age: 155, replies: 1, reposts: 0, likes: 5,
    text: { id: 'Nama saya memang sama dengan calon itu, tetapi saya penjual bakso.', en: 'Yes, I have the same name as that candidate. I sell meatballs.' },
  },
  {
    id: '1900000000000000008', author: kabar, age: 180, replies: 12, reposts: 20, likes: 54,
    text: { id: 'Hujan deras diperkirakan turun di utara Kota Contoh mulai pukul 15.00.', en: 'Heavy rain is expected in the north of Kota Contoh from 3 p.m.' },
  },
  {
    id: '1900000000000000009', author: mirip, age: 240, replies: 0, reposts: 2, likes: 9,
    text: { id: 'Akun ini bukan milik calon mana pun. Isinya foto kucing.', en: 'This account belongs to no candidate. It is about cats.' },
  },
]

/** People offered beside the feed. */
export const suggested: readonly Account[] = [bakal, kpu, tim]
