import { feedAuthor, postId, user, users, type User } from './world'

/** A post as a surface shows it. Actions always apply to `id` and `author`, also when somebody reposted it. */
export interface Post {
  readonly id: string
  readonly author: User
  readonly text: string
  readonly minutes: number
  readonly media?: 'photo' | 'video'
  readonly quote?: Post | 'unavailable'
  readonly repostedBy?: User
  readonly pinned?: true
  readonly promoted?: true
  /** A link card to an account's profile inside the post. */
  readonly card?: User
  readonly replyTo?: Post
}

type More = Omit<Partial<Post>, 'id' | 'author' | 'text'>
const write = (handle: string, serial: number, text: string, more: More = {}): Post => {
  const author = user(handle)
  return { id: postId(author, serial), author, text, minutes: 3 + serial * 4, ...more }
}

const calon = write('calon_contoh', 1, 'Besok pagi kami mendengar warga di Pasar Contoh. Datang dan sampaikan usulan Anda. #KotaContoh')
const warga = write('warga_biasa', 1, 'Jalan di depan pasar sudah ditambal. Terima kasih kepada semua yang melapor lewat aplikasi.')
const tim = write('Tim_Contoh', 1, 'Jadwal pekan ini: diskusi terbuka di lima kelurahan, terbuka untuk umum.')
const guru = write('pak_guru', 1, 'Lomba membaca tingkat kelurahan dimulai pukul delapan. Bawa buku kesukaan.', { media: 'photo' })

/** Posts with a name, each a case of its own. */
export const posts = {
  calon,
  warga,
  tim,
  guru,
  bakal: write('bakal_contoh', 1, 'Mohon doa dan masukan. Pendaftaran dibuka bulan depan.'),
  calonPhoto: write('calon_contoh', 2, 'Foto dari pertemuan tadi sore.', { media: 'photo' }),
  calonVideo: write('calon_contoh', 3, 'Rekaman dialog warga, dua menit saja.', { media: 'video' }),
  wargaVideo: write('warga_biasa', 3, 'Hujan deras di alun-alun sore ini.', { media: 'video' }),
  twin: write('calon_contoh_', 1, 'Akun ini mirip, tetapi bukan akun calon mana pun.'),
  fan: write('penggemar77', 1, 'Nama tampilan saya sama dengan nama calon. Akun saya bukan akunnya.'),
  suka: write('suka', 1, 'Suka. Balas. Posting ulang. Itu saja isi kiriman ini.'),
  kpu: write('kpu_contoh', 1, 'Periksa nama Anda di daftar pemilih sementara sebelum tanggal 20.'),
  mentions: write('warga_biasa', 4, 'Tadi bertemu @calon_contoh di terminal, lalu hujan.'),
  cards: write('warga_biasa', 5, 'Profil yang banyak dibicarakan hari ini https://x.com/calon_contoh', { card: user('calon_contoh') }),
  unavailable: write('ibu_rt05', 2, 'Kiriman yang saya kutip sudah dihapus, rupanya.', { quote: 'unavailable' }),
  wargaQuotesCalon: write('warga_biasa', 6, 'Pasar yang mana, ya?', { quote: calon }),
  calonQuotesWarga: write('calon_contoh', 4, 'Laporan warga seperti ini yang kami perlukan.', { quote: warga }),
  promotedBakal: write('bakal_contoh', 2, 'Kenali program kami dalam satu halaman.', { promoted: true, media: 'photo' }),
  promotedShop: write('toko_sepeda', 1, 'Servis sepeda gratis setiap Jumat.', { promoted: true, media: 'photo' }),
  wargaReplies: write('warga_biasa', 7, 'Semoga bisa hadir.', { replyTo: calon }),
  timReplies: write('Tim_Contoh', 2, 'Terima kasih, laporan diteruskan.', { replyTo: warga }),
  bakalReplies: write('bakal_contoh', 3, 'Selamat untuk para pemenang lomba.', { replyTo: guru }),
  fanReplies: write('penggemar77', 2, 'Akhirnya ditambal juga.', { replyTo: warga }),
} satisfies Record<string, Post>

/** The header names one account, the actions apply to another. */
export const reposts = {
  wargaByCalon: { ...write('ibu_rt05', 3, 'Kerja bakti hari Minggu, kumpul di balai warga.'), repostedBy: user('calon_contoh') },
  timByWarga: { ...write('Tim_Contoh', 3, 'Rangkuman usulan warga pekan lalu.'), repostedBy: user('warga_biasa') },
} satisfies Record<string, Post>

const words = ['pagi', 'pasar', 'hujan', 'sekolah', 'jalan', 'buku', 'warung', 'taman', 'kopi', 'kereta', 'sungai', 'layang-layang']
const sentence = (index: number): string =>
  `Catatan ${index}: ${[0, 1, 2, 3, 4].map((n) => words[(index * (n + 3) + n) % words.length]).join(' ')}.`

/** The post at `index` of the long feed; kinds alternate so that recycled nodes change shape as well as content. */
export const feedPost = (index: number): Post => {
  const author = feedAuthor(index)
  const other = users[(index * 7 + 1) % users.length] as User
  const plain: Post = { id: postId(author, 1000 + index), author, text: sentence(index), minutes: index % 55 + 1 }
  if (index % 13 === 5) return { ...plain, repostedBy: other }
  if (index % 11 === 4) return { ...plain, quote: { ...plain, id: postId(other, 900_000 + index), author: other, text: sentence(index + 1) } }
  if (index % 17 === 9) return { ...plain, promoted: true }
  if (index % 5 === 2) return { ...plain, media: index % 2 === 0 ? 'photo' : 'video' }
  return index % 9 === 7 ? { ...plain, text: `${plain.text} @${other.handle}` } : plain
}
