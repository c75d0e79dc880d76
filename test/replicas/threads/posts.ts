import { codeOf, feedAuthor, mediaId, user, type User } from '../instagram/world'

/** A post or a reply: here the two are one thing. */
export interface Post {
  readonly id: string
  readonly code: string
  readonly author: User
  readonly text: string
  readonly media?: 'photo' | 'video'
  readonly quote?: Post
  readonly repostedBy?: User
  /** Shown above a reply in a feed: "… replied". */
  readonly repliedBy?: User
  readonly replyTo?: Post
}

type More = Omit<Partial<Post>, 'id' | 'code' | 'author' | 'text'>
const write = (handle: string, serial: number, text: string, more: More = {}): Post => {
  const author = user(handle)
  const id = mediaId(author, serial)
  return { id, code: codeOf(id), author, text, ...more }
}

const calon = write('calon_contoh', 1, 'Besok pagi kami mendengar warga di Pasar Contoh.')
const warga = write('warga_biasa', 1, 'Jalan di depan pasar sudah ditambal.')
const tim = write('tim_contoh', 1, 'Jadwal pekan ini: diskusi terbuka di lima kelurahan.')
const guru = write('pak_guru', 1, 'Lomba membaca tingkat kelurahan dimulai pukul delapan.', { media: 'photo' })

/** Posts with a name, each a case of its own. */
export const posts = {
  calon,
  warga,
  tim,
  guru,
  calonPhoto: write('calon_contoh', 2, 'Foto dari pertemuan tadi sore.', { media: 'photo' }),
  timVideo: write('tim_contoh', 2, 'Rekaman dialog warga.', { media: 'video' }),
  kabarVideo: write('kabar_kota', 2, 'Arus lalu lintas pagi ini.', { media: 'video' }),
  twin: write('calon_contoh_', 1, 'Akun ini mirip, tetapi bukan akun calon mana pun.'),
  dotted: write('calon.contoh', 1, 'Catatan perjalanan, bukan calon.'),
  fan: write('penggemar77', 1, 'Nama tampilan saya sama dengan nama calon. Akun saya bukan akunnya.'),
  suka: write('suka', 1, 'Suka. Balas. Posting ulang. Bagikan.'),
  kpu: write('kpu_contoh', 1, 'Periksa nama Anda di daftar pemilih sementara.'),
  mentions: write('warga_biasa', 4, 'Tadi bertemu @calon_contoh di terminal, lalu hujan.'),
  wargaQuotesCalon: write('warga_biasa', 5, 'Pasar yang mana, ya?', { quote: calon }),
  calonQuotesWarga: write('calon_contoh', 5, 'Laporan seperti ini yang kami perlukan.', { quote: warga }),
  timByWarga: write('tim_contoh', 4, 'Rangkuman usulan warga pekan lalu.', { repostedBy: user('warga_biasa') }),
  rtByCalon: write('ibu_rt05', 3, 'Kerja bakti hari Minggu.', { repostedBy: user('calon_contoh') }),
  calonUnderGuru: write('calon_contoh', 6, 'Selamat untuk para pemenang lomba.', { replyTo: guru, repliedBy: user('warga_biasa') }),
  likeUnderCalon: write('like', 6, 'Siap hadir.', { replyTo: calon, repliedBy: user('calon_contoh') }),
  timUnderWarga: write('tim_contoh', 7, 'Terima kasih, laporan diteruskan.', { replyTo: warga }),
  fanUnderWarga: write('penggemar77', 7, 'Akhirnya ditambal juga.', { replyTo: warga }),
  wargaUnderCalon: write('warga_biasa', 7, 'Semoga bisa hadir.', { replyTo: calon }),
} satisfies Record<string, Post>

const named: readonly Post[] = Object.values(posts)

export const pathOf = ({ author, code }: Post): string => `/@${author.handle}/post/${code}`
export const postByCode = (code: string): Post | undefined => named.find((post) => post.code === code)

const words = ['pagi', 'pasar', 'hujan', 'sekolah', 'jalan', 'buku', 'warung', 'taman', 'kopi', 'kereta']

/** The post at `index` of the long feed; kinds alternate so that recycled nodes change shape as well as content. */
export const feedPost = (index: number): Post => {
  const text = `Catatan ${index}: ${[0, 1, 2, 3].map((n) => words[(index * (n + 3) + n) % words.length]).join(' ')}.`
  const more: More =
    index % 6 === 4
      ? { quote: index % 2 === 0 ? calon : warga }
      : index % 6 === 1
        ? { repostedBy: user(index % 4 === 1 ? 'tim_contoh' : 'suka') }
        : {}
  return write(feedAuthor(index).handle, 10_000 + index, text, more)
}

/** The For You column. */
export const forYou: readonly Post[] = [
  posts.calon,
  posts.warga,
  posts.rtByCalon,
  posts.timByWarga,
  posts.wargaQuotesCalon,
  posts.calonQuotesWarga,
  posts.calonPhoto,
  posts.guru,
  posts.tim,
  posts.twin,
  posts.fan,
  posts.suka,
  posts.calonUnderGuru,
  posts.likeUnderCalon,
  posts.timVideo,
  posts.kabarVideo,
]
/** The other column shows some of the same posts. */
export const following: readonly Post[] = [posts.warga, posts.tim, posts.calon, posts.suka, posts.twin]
export const repliesTo = (post: Post): readonly Post[] => named.filter(({ replyTo }) => replyTo === post)
/** A profile's tabs: own posts, own replies with what they answer, what it has reposted. */
export const profilePosts = ({ handle }: User, tab: string | undefined): readonly Post[] => {
  const own = named.filter(({ author }) => author.handle === handle)
  if (tab === 'replies') return own.filter(({ replyTo }) => replyTo !== undefined)
  return tab === 'reposts'
    ? named.filter(({ repostedBy }) => repostedBy?.handle === handle)
    : own.filter(({ replyTo }) => replyTo === undefined)
}
/** Whatever one searches for. */
export const found: readonly Post[] = [posts.mentions, posts.tim, posts.fan, posts.calon, posts.dotted]
