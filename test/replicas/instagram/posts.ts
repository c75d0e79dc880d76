import { codeOf, commentId, feedAuthor, mediaId, user, type User } from './world'

/** A comment, or with `to` an answer to one. */
export interface Comment {
  readonly id: string
  readonly author: User
  readonly text: string
  readonly to?: string
}

/** A post as a surface shows it. */
export interface Post {
  readonly id: string
  readonly code: string
  readonly author: User
  /** Co-authors; the first two names are in the header, further ones are not in the page. */
  readonly with: readonly User[]
  readonly text: string
  readonly kind: 'photo' | 'album' | 'video'
  readonly comments: readonly Comment[]
  readonly repostedBy?: User
  readonly promoted?: true
  /** Shown with a Follow button in its header, as posts by accounts one does not follow are. */
  readonly suggested?: true
  readonly likedBy?: User
}

const say = (handle: string, serial: number, text: string, to?: string): Comment => {
  const author = user(handle)
  return { id: commentId(author, serial), author, text, ...(to !== undefined && { to }) }
}

const fanUnderWarga = say('penggemar77', 1, 'Akhirnya ditambal juga.')

/** Comments with a name, each a case of its own. */
export const comments = {
  fanUnderWarga,
  calonAnswersFan: say('calon_contoh', 3, '@penggemar77 Alhamdulillah.', fanUnderWarga.id),
  timUnderWarga: say('tim_contoh', 1, 'Terima kasih, laporan diteruskan.'),
  calonUnderGuru: say('calon_contoh', 1, 'Selamat untuk para pemenang lomba.'),
  kpuUnderGuru: say('kpu_contoh', 1, 'Semoga lancar.'),
  wargaUnderCalon: say('warga_biasa', 1, 'Semoga bisa hadir.'),
  sukaUnderCalon: say('suka', 1, 'Suka'),
  calonInReel: say('calon_contoh', 2, 'Hati-hati di jalan, semua.'),
  twinInReel: say('calon_contoh_', 1, 'Hujan lagi.'),
  rtUnderTim: say('ibu_rt05', 1, 'Kelurahan kami kapan?'),
} satisfies Record<string, Comment>

type More = Partial<Omit<Post, 'id' | 'code' | 'author' | 'text'>>
const write = (handle: string, serial: number, text: string, more: More = {}): Post => {
  const author = user(handle)
  const id = mediaId(author, serial)
  const generic = [
    say('kabar_kota', 100 + author.at * 20 + serial, 'Terima kasih kabarnya.'),
    say('like', 100 + author.at * 20 + serial, '👍'),
  ]
  return { id, code: codeOf(id), author, text, with: [], kind: 'photo', comments: generic, ...more }
}

/** Posts with a name, each a case of its own. */
export const posts = {
  calon: write('calon_contoh', 1, 'Besok pagi kami mendengar warga di Pasar Contoh. #KotaContoh', {
    comments: [comments.wargaUnderCalon, comments.sukaUnderCalon],
  }),
  warga: write('warga_biasa', 1, 'Jalan di depan pasar sudah ditambal.', {
    comments: [comments.timUnderWarga, comments.fanUnderWarga, comments.calonAnswersFan],
    likedBy: user('calon_contoh'),
  }),
  tim: write('tim_contoh', 1, 'Jadwal pekan ini: diskusi terbuka di lima kelurahan.', {
    suggested: true,
    comments: [comments.rtUnderTim],
    likedBy: user('kpu_contoh'),
  }),
  fan: write('penggemar77', 1, 'Nama tampilan saya sama dengan nama calon. Akun saya bukan akunnya.', {
    suggested: true,
    likedBy: user('calon_contoh'),
  }),
  guru: write('pak_guru', 1, 'Lomba membaca tingkat kelurahan dimulai pukul delapan.', {
    kind: 'album',
    comments: [comments.calonUnderGuru, comments.kpuUnderGuru],
  }),
  calonAlbum: write('calon_contoh', 2, 'Foto dari pertemuan tadi sore.', { kind: 'album' }),
  timVideo: write('tim_contoh', 2, 'Rekaman dialog warga, dua menit saja.', { kind: 'video' }),
  kabarVideo: write('kabar_kota', 2, 'Arus lalu lintas pagi ini.', { kind: 'video', likedBy: user('tim_contoh') }),
  calonReel: write('calon_contoh', 3, 'Keliling kampung pagi ini.', { kind: 'video' }),
  wargaReel: write('warga_biasa', 3, 'Hujan deras di alun-alun sore ini. Salam untuk @calon_contoh', {
    kind: 'video',
    comments: [comments.calonInReel, comments.twinInReel],
  }),
  timReel: write('tim_contoh', 3, 'Gotong royong.', { kind: 'video' }),
  twin: write('calon_contoh_', 1, 'Akun ini mirip, tetapi bukan akun calon mana pun.'),
  dotted: write('calon.contoh', 1, 'Catatan perjalanan, bukan calon.'),
  suka: write('suka', 1, 'Suka. Komentar. Bagikan. Itu saja isi kiriman ini.'),
  kpu: write('kpu_contoh', 1, 'Periksa nama Anda di daftar pemilih sementara sebelum tanggal 20.'),
  mentions: write('warga_biasa', 4, 'Tadi bertemu @calon_contoh di terminal, lalu hujan.'),
  wargaWithCalon: write('warga_biasa', 5, 'Bersama menanam pohon.', { with: [user('calon_contoh')] }),
  wargaWithMany: write('warga_biasa', 6, 'Panitia kerja bakti lengkap.', { with: [user('pak_guru'), user('tim_contoh')] }),
  wargaWithGuru: write('warga_biasa', 7, 'Perpustakaan keliling datang lagi.', { with: [user('pak_guru')] }),
  timByWarga: write('tim_contoh', 4, 'Rangkuman usulan warga pekan lalu.', { repostedBy: user('warga_biasa') }),
  rtByCalon: write('ibu_rt05', 3, 'Kerja bakti hari Minggu, kumpul di balai warga.', { repostedBy: user('calon_contoh') }),
  promotedTim: write('tim_contoh', 5, 'Kenali program kami dalam satu halaman.', { promoted: true }),
  promotedShop: write('toko_sepeda', 1, 'Servis sepeda gratis setiap Jumat.', { promoted: true }),
} satisfies Record<string, Post>

/** The address of a post; some links have the author in front. */
export const postPath = ({ author, code, kind }: Post, named = false): string =>
  `${named ? `/${author.handle}` : ''}/${kind === 'video' ? 'reel' : 'p'}/${code}/`

const named: readonly Post[] = Object.values(posts)

/** A story in the viewer; a highlight is a story with an id of its own in the address. */
export interface Story {
  readonly id: string
  readonly author: User
}
/** The one story an account has. */
export const storyOf = (author: User): Story => ({ id: mediaId(author, 700), author })

const words = ['pagi', 'pasar', 'hujan', 'sekolah', 'jalan', 'buku', 'warung', 'taman', 'kopi', 'kereta', 'sungai', 'layang-layang']

/** The post at `index` of the long feed. */
export const feedPost = (index: number): Post => {
  const text = `Catatan ${index}: ${[0, 1, 2, 3].map((n) => words[(index * (n + 3) + n) % words.length]).join(' ')}.`
  const kind = (['photo', 'album', 'video', 'photo', 'photo'] as const)[index % 5]
  return { ...write(feedAuthor(index).handle, 10_000 + index, text, { kind: kind ?? 'photo' }), comments: [] }
}

/** The post with this short code, also of the long feed. */
export const postByCode = (code: string): Post | undefined => named.find((post) => post.code === code)
/** The post with this media id. */
export const postById = (id: string): Post | undefined => named.find((post) => post.id === id)

/** What the home page shows. */
export const homePosts: readonly Post[] = [
  posts.calon,
  posts.warga,
  posts.rtByCalon,
  posts.timByWarga,
  posts.guru,
  posts.calonAlbum,
  posts.fan,
  posts.tim,
  posts.wargaWithCalon,
  posts.wargaWithGuru,
  posts.wargaWithMany,
  posts.promotedTim,
  posts.promotedShop,
  posts.timVideo,
  posts.kabarVideo,
]
/** What the explore grid shows. */
export const explored: readonly Post[] = [
  posts.kpu,
  posts.tim,
  posts.mentions,
  posts.calonReel,
  posts.fan,
  posts.suka,
  posts.dotted,
  posts.twin,
]
/** What the reels viewer shows, from one reel on. */
export const reelsFrom = (first: Post): readonly Post[] => [
  first,
  ...[posts.wargaReel, posts.calonReel, posts.kabarVideo, posts.timReel].filter((post) => post !== first),
]
/** Grid of an account: its own posts, and those it is a co-author of. */
export const postsBy = (who: User): readonly Post[] =>
  named.filter((post) => post.repostedBy === undefined && (post.author === who || post.with.includes(who)))
/** The grid of posts an account is tagged in or has reposted: by other people. */
export const taggedPosts = (who: User): readonly Post[] =>
  [posts.guru, posts.kpu, posts.calon, posts.timVideo, posts.twin].filter((post) => post.author !== who)
