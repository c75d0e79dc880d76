import { authorOf, feedAuthor, nameInUrl, rkeyOf, serialOf, user, users, type User } from './world'

/** A post as a surface shows it. Actions always apply to `rkey` and `author`, also when somebody reposted it. */
export interface Post {
  readonly rkey: string
  readonly author: User
  readonly text: string
  readonly minutes: number
  readonly photo?: true
  readonly quote?: Post | 'detached'
  readonly repostedBy?: User
  readonly pinned?: true
  /** A link card to an account's profile inside the post. */
  readonly card?: User
  readonly replyTo?: Post
}

export const uriOf = ({ author, rkey }: Post): string => `at://${author.did}/app.bsky.feed.post/${rkey}`
export const pathOf = ({ author, rkey }: Post): string => `/profile/${nameInUrl(author)}/post/${rkey}`

const write = (name: string, serial: number, text: string, more: Omit<Partial<Post>, 'rkey' | 'author' | 'text'> = {}): Post => {
  const author = user(name)
  return { rkey: rkeyOf(author, serial), author, text, minutes: 2 + serial * 3, ...more }
}

const calon = write('calon-contoh.bsky.social', 1, 'Besok pagi kami mendengar warga di Pasar Contoh. Datang dan sampaikan usulan Anda.')
const warga = write('warga.bsky.social', 1, 'Jalan di depan pasar sudah ditambal. Terima kasih kepada semua yang melapor.')
const tim = write('tim.contoh.id', 1, 'Jadwal pekan ini: diskusi terbuka di lima kelurahan.')
const guru = write(users.find(({ name }) => name === 'Pak Guru')?.did ?? '', 1, 'Lomba membaca dimulai pukul delapan.', { photo: true })

/** Posts with a name, each a case of its own. */
export const posts = {
  calon, warga, tim, guru,
  moved: write('nama-baru.contoh.id', 1, 'Nama akun saya berganti pekan lalu; akunnya tetap sama.'),
  calonPhoto: write('calon-contoh.bsky.social', 2, 'Foto dari pertemuan tadi sore.', { photo: true }),
  twin: write('calon-contoh.contoh.id', 1, 'Akun ini mirip, tetapi bukan akun calon mana pun.'),
  longTwin: write('calon-contoh.bsky.social.contoh.id', 1, 'Nama tampilan saya berbentuk panggilan orang lain.'),
  fan: write('penggemar77.bsky.social', 1, 'Nama tampilan saya sama dengan nama calon.'),
  suka: write('suka.bsky.social', 1, 'Suka. Balas. Posting ulang. Itu saja.'),
  kpu: write('kpu.contoh.id', 1, 'Periksa nama Anda di daftar pemilih sementara.'),
  mentions: write('warga.bsky.social', 4, 'Tadi bertemu @calon-contoh.bsky.social di terminal.'),
  cards: write('warga.bsky.social', 5, 'Profil yang banyak dibicarakan hari ini.', { card: calon.author }),
  detached: write('bu-rt05.bsky.social', 2, 'Kiriman yang saya kutip dilepaskan pembuatnya.', { quote: 'detached' }),
  wargaQuotesCalon: write('warga.bsky.social', 6, 'Pasar yang mana, ya?', { quote: calon }),
  calonQuotesWarga: write('calon-contoh.bsky.social', 4, 'Laporan seperti ini yang kami perlukan.', { quote: warga }),
  wargaReplies: write('warga.bsky.social', 7, 'Semoga bisa hadir.', { replyTo: calon }),
  timReplies: write('tim.contoh.id', 2, 'Terima kasih, laporan diteruskan.', { replyTo: warga }),
  fanReplies: write('penggemar77.bsky.social', 2, 'Akhirnya ditambal juga.', { replyTo: warga }),
} satisfies Record<string, Post>

/** The header names one account, the actions apply to another. */
export const reposts = {
  rtByCalon: { ...write('bu-rt05.bsky.social', 3, 'Kerja bakti hari Minggu.'), repostedBy: user('calon-contoh.bsky.social') },
  timByWarga: { ...write('tim.contoh.id', 3, 'Rangkuman usulan warga pekan lalu.'), repostedBy: user('warga.bsky.social') },
} satisfies Record<string, Post>

const named: readonly Post[] = [...Object.values(posts), ...Object.values(reposts)]

const words = ['pagi', 'pasar', 'hujan', 'sekolah', 'jalan', 'buku', 'warung', 'taman', 'kopi', 'kereta', 'sungai', 'layang-layang']

/** The post at `index` of the long feed; kinds alternate so that recycled nodes change shape as well as content. */
export const feedPost = (index: number): Post => {
  const author = feedAuthor(index)
  const other = users[(index * 7 + 1) % users.length] as User
  const text = `Catatan ${index}: ${[0, 1, 2, 3].map((n) => words[(index * (n + 3) + n) % words.length]).join(' ')}.`
  const plain: Post = { rkey: rkeyOf(author, 1000 + index), author, text, minutes: index % 55 + 1 }
  if (index % 13 === 5) return { ...plain, repostedBy: other }
  if (index % 11 === 4) return { ...plain, quote: { ...plain, rkey: rkeyOf(other, 900_000 + index), author: other } }
  return index % 9 === 7 ? { ...plain, text: `${text} @${other.handle}` } : plain
}

/** The post with this id. */
export const postByRkey = (rkey: string): Post | undefined => {
  const known = named.find((post) => post.rkey === rkey)
  if (known !== undefined || authorOf(rkey) === undefined) return known
  const post = feedPost(serialOf(rkey) - 1000)
  return post.rkey === rkey ? post : undefined
}

export const front: readonly Post[] = [
  posts.calon, posts.warga, reposts.rtByCalon, reposts.timByWarga, posts.mentions, posts.calonPhoto, posts.twin, posts.fan, posts.wargaQuotesCalon,
  posts.calonQuotesWarga, posts.moved, posts.suka, posts.kpu, posts.cards, posts.detached, posts.tim, posts.longTwin, posts.guru,
]
export const repliesTo = ({ rkey }: Post): readonly Post[] => [...named.filter(({ replyTo }) => replyTo?.rkey === rkey), posts.kpu]
export const byAccount = (who: User): readonly Post[] => named.filter(({ author, repostedBy }) => (repostedBy ?? author).at === who.at)
export const found: readonly Post[] = [posts.tim, posts.fan, posts.mentions, posts.warga, posts.calonQuotesWarga]
export const shelf: readonly Post[] = [posts.kpu, posts.moved, posts.guru, posts.calonPhoto, reposts.timByWarga, posts.twin]
