import { commentId, feedAuthor, groups, postId, user, users, type Group, type User } from './world'

/** How an account is named in the address of its links. */
export type Naming = 'vanity' | 'number' | 'people'

export interface Comment {
  readonly id: string
  readonly author: User
  readonly text: string
}

/** A post as a surface shows it. */
export interface Post {
  readonly id: string
  readonly author: User
  readonly text: string
  readonly naming: Naming
  readonly media?: 'photo' | 'video'
  /** The original, where the post shares one. */
  readonly shared?: Post
  readonly group?: Group
  /** Where the feed says whose post it is, it offers to follow or join. */
  readonly suggested?: true
  readonly sponsored?: true
  /** Somebody named and linked in the text. */
  readonly mentions?: User
  /** Somebody the author was with: named and linked in the head. */
  readonly together?: User
  readonly anonymous?: true
  readonly comments: readonly Comment[]
}

type More = Omit<Partial<Post>, 'id' | 'author' | 'text'>
const write = (handle: string, serial: number, text: string, more: More = {}): Post => {
  const author = user(handle)
  return { id: postId(author, serial), author, text, naming: 'vanity', comments: [], ...more }
}
const say = (handle: string, serial: number, text: string): Comment => {
  const author = user(handle)
  return { id: commentId(author, serial), author, text }
}

/** Comments with a name, each a case of its own. */
export const comments = {
  calonUnderWarga: say('calon.contoh', 1, 'Terima kasih laporannya, kami teruskan.'),
  guruUnderWarga: say('pak.guru', 1, 'Anak-anak senang sekali, jalannya rata.'),
  wargaUnderCalon: say('warga.biasa', 1, 'Jam berapa mulainya?'),
  timUnderGroup: say('tim.contoh', 1, 'Siap membantu angkat kursi.'),
  ibuUnderGroup: say('ibu.rt05', 1, 'Saya bawa minum.'),
} satisfies Record<string, Comment>

const calon = write('calon.contoh', 1, 'Besok pagi kami mendengar warga di Pasar Contoh. Datang dan sampaikan usulan Anda.', { comments: [comments.wargaUnderCalon] })
const warga = write('warga.biasa', 1, 'Jalan di depan pasar sudah ditambal. Terima kasih kepada semua yang melapor.', { comments: [comments.calonUnderWarga, comments.guruUnderWarga] })

/** Posts with a name, each a case of its own. */
export const posts = {
  calon,
  warga,
  tim: write('tim.contoh', 1, 'Jadwal pekan ini: diskusi di lima kelurahan, terbuka untuk umum.', { naming: 'number' }),
  twin: write('calon.contoh1', 1, 'Akun ini mirip, tetapi bukan akun calon mana pun.'),
  fan: write('penggemar77', 1, 'Nama tampilan saya sama dengan nama calon. Akun saya bukan akunnya.'),
  suka: write('suka.saja', 1, 'Suka. Komentari. Bagikan. Itu saja isi kiriman ini.', { naming: 'number' }),
  bagikan: write('bagikan.contoh', 1, 'Nama saya Bagikan, dan saya bukan tombol.'),
  kpu: write('kpu.contoh', 1, 'Periksa nama Anda di daftar pemilih sementara sebelum tanggal 20.', { naming: 'people' }),
  guru: write('pak.guru', 1, 'Lomba membaca tingkat kelurahan dimulai pukul delapan, terima kasih', { media: 'photo', mentions: user('tim.contoh') }),
  calonPhoto: write('calon.contoh', 2, 'Foto dari pertemuan tadi sore.', { media: 'photo', naming: 'number', comments: [say('ibu.rt05', 2, 'Ramai sekali.')] }),
  calonVideo: write('calon.contoh', 3, 'Rekaman dialog warga, dua menit saja.', { media: 'video' }),
  wargaVideo: write('warga.biasa', 3, 'Hujan deras di alun-alun sore ini.', { media: 'video' }),
  timSponsored: write('tim.contoh', 2, 'Kenali program kami dalam satu halaman.', { sponsored: true, media: 'photo', naming: 'people' }),
  shopSponsored: write('toko.sepeda', 1, 'Servis sepeda gratis setiap Jumat.', { sponsored: true, media: 'photo' }),
  calonSuggested: write('calon.contoh', 4, 'Hasil rembuk warga pekan lalu sudah kami catat.', { suggested: true }),
  kabarSuggested: write('kabar.kota', 1, 'Jembatan Contoh dibuka kembali Senin pagi, dihadiri', { suggested: true, naming: 'number', mentions: user('calon.contoh') }),
  tagged: write('warga.biasa', 4, 'Tadi berpapasan di terminal, lalu hujan.', { together: user('calon.contoh') }),
  calonShares: write('calon.contoh', 5, 'Laporan warga seperti ini yang kami perlukan.', { shared: warga }),
  wargaSharesCalon: write('warga.biasa', 6, 'Pasar yang mana, ya?', { shared: calon }),
  guruSharesWarga: write('pak.guru', 2, 'Akhirnya ditambal juga.', { shared: warga }),
  calonInGroup: write('calon.contoh', 6, 'Salam kenal untuk tetangga semua.', { group: groups.tetangga }),
  wargaInGroup: write('warga.biasa', 7, 'Ada yang bisa meminjamkan tenda?', { group: groups.tetangga, comments: [comments.timUnderGroup, comments.ibuUnderGroup] }),
  anonymous: write('ibu.rt05', 8, 'Titip tanya, jadwal posyandu kapan?', { group: groups.tetangga, anonymous: true }),
  timInGroup: write('tim.contoh', 7, 'Pembagian tugas relawan ada di lampiran.', { group: groups.relawan, suggested: true }),
  ibuInGroup: write('ibu.rt05', 9, 'Sisa semen masih ada tiga sak.', { group: groups.tetangga, suggested: true }),
} satisfies Record<string, Post>

/** The account a person's liking, commenting or sharing of a post speaks to: its author, or the registrant whose post it shares. */
export const spokenTo = ({ author, shared }: Post): User => (!author.registrant && shared?.author.registrant ? shared.author : author)

const words = ['pagi', 'pasar', 'hujan', 'sekolah', 'jalan', 'buku', 'warung', 'taman', 'kopi', 'kereta', 'sungai', 'layang-layang']
const sentence = (index: number): string =>
  `Catatan ${index}: ${[0, 1, 2, 3, 4].map((n) => words[(index * (n + 3) + n) % words.length]).join(' ')}.`

/** The post at `index` of the long feed; kinds alternate so that recycled nodes change shape as well as content. */
export const feedPost = (index: number): Post => {
  const author = feedAuthor(index)
  const other = users[(index * 7 + 1) % users.length] as User
  const naming = (['vanity', 'number', 'people'] as const)[index % 3] as Naming
  const plain: Post = { id: postId(author, 1000 + index), author, text: sentence(index), naming, comments: [] }
  if (index % 11 === 4) return { ...plain, shared: { ...plain, id: postId(other, 900_000 + index), author: other } }
  if (index % 17 === 9) return { ...plain, sponsored: true }
  if (index % 5 === 2) return { ...plain, media: index % 2 === 0 ? 'photo' : 'video' }
  return index % 9 === 7 ? { ...plain, together: other } : plain
}
