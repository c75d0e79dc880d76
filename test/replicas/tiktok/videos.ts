import { feedAuthor, idOf, ownerOf, user, users, viewer, type User } from './world'

/** A video or photo post. Actions always apply to `id` and `author`, also when somebody reposted it. */
export interface Video {
  readonly id: string
  readonly author: User
  readonly text: string
  readonly kind: 'video' | 'photo'
  /** Whose original sound it uses; not the author more often than not. */
  readonly sound: User
  readonly repostedBy?: User
  readonly story?: true
}

/** A comment, with the replies below it. */
export interface Comment {
  readonly id: string
  readonly author: User
  readonly text: string
  readonly replies: readonly Comment[]
}

type More = Partial<Omit<Video, 'id' | 'author' | 'text'>>
const shoot = (handle: string, serial: number, text: string, more: More = {}): Video => {
  const author = user(handle)
  return { id: idOf('item', author, serial), author, text, kind: 'video', sound: author, ...more }
}

/** Items with a name, each a case of its own. */
export const videos = {
  calon: shoot('calon_contoh', 1, 'Besok pagi kami mendengar warga di Pasar Contoh. #KotaContoh #pasar'),
  warga: shoot('warga_biasa', 1, 'Jalan di depan pasar sudah ditambal. #KotaContoh'),
  tim: shoot('tim_contoh', 1, 'Jadwal pekan ini: diskusi terbuka di lima kelurahan. #jadwal'),
  guru: shoot('pak_guru', 1, 'Lomba membaca tingkat kelurahan. #sekolah', { kind: 'photo' }),
  calonPhoto: shoot('calon_contoh', 2, 'Foto dari pertemuan tadi sore. #foto', { kind: 'photo' }),
  // A registrant in the text and in the sound, and still somebody else's.
  mentions: shoot('warga_biasa', 2, 'Tadi bertemu @calon_contoh di terminal, lalu hujan.', { sound: user('calon_contoh') }),
  answers: shoot('tim_contoh', 2, 'Terima kasih laporannya, @warga_biasa! #tanggap', { sound: user('warga_biasa') }),
  wargaByCalon: shoot('ibu_rt05', 1, 'Kerja bakti hari Minggu, kumpul di balai warga.', { repostedBy: user('calon_contoh') }),
  timByWarga: shoot('tim_contoh', 3, 'Rangkuman usulan warga pekan lalu.', { repostedBy: user('warga_biasa') }),
  fan: shoot('penggemar77', 1, 'Nama tampilan saya sama dengan nama calon. Akun saya bukan akunnya.'),
  twin: shoot('calon_contoh_', 1, 'Akun ini mirip, tetapi bukan akun calon mana pun.'),
  dotted: shoot('calon.contoh', 1, 'Dengan titik saya orang lain.'),
  suka: shoot('suka', 1, 'Suka. Bagikan. Ikuti. Itu saja isi video ini.'),
  label: shoot('like', 1, 'Like video 12 likes', { sound: user('tim_contoh') }),
  kpu: shoot('kpu_contoh', 1, 'Periksa nama Anda di daftar pemilih sementara. #pemilih'),
  kabar: shoot('kabar_kota', 1, 'Berita sepekan dalam satu menit.'),
} satisfies Record<string, Video>

/** What stands for a day in the story ring. */
export const stories = {
  calon: shoot('calon_contoh', 51, 'Dalam perjalanan ke pasar.', { story: true }),
  warga: shoot('warga_biasa', 51, 'Sarapan dulu.', { story: true }),
} satisfies Record<string, Video>

const named: readonly Video[] = [...Object.values(videos), ...Object.values(stories)]

/** The address of an item. */
export const pathOf = ({ author, kind, id, story }: Video): string => `/@${author.handle}/${story ? 'story' : kind}/${id}`

const words = ['pagi', 'pasar', 'hujan', 'sekolah', 'jalan', 'buku', 'warung', 'taman', 'kopi', 'kereta', 'sungai', 'layang-layang']

/** The item at `index` of the long feed; kinds alternate so that recycled nodes change shape as well as content. */
export const feedVideo = (index: number): Video => {
  const author = feedAuthor(index)
  const other = users[(index * 7 + 1) % users.length] as User
  const text = `Catatan ${index}: ${[0, 1, 2].map((n) => words[(index * (n + 3) + n) % words.length]).join(' ')}.`
  const plain: Video = { id: idOf('item', author, 1000 + index), author, text, kind: 'video', sound: other }
  if (index % 13 === 5) return { ...plain, repostedBy: other }
  if (index % 5 === 2) return { ...plain, kind: 'photo' }
  return index % 9 === 7 ? { ...plain, text: `${text} @${other.handle}` } : plain
}

/** The item with this id, named or from the long feed. */
export const videoById = (id: string): Video | undefined => {
  const known = named.find((one) => one.id === id)
  if (known !== undefined) return known
  const index = Number(id.slice(6)) - 1000
  const found = ownerOf(id) === undefined || !(index >= 0) ? undefined : feedVideo(index)
  return found?.id === id ? found : undefined
}

const say = (handle: string, serial: number, text: string, replies: readonly Comment[] = []): Comment => {
  const author = user(handle)
  return { id: idOf('comment', author, serial), author, text, replies }
}

/** Comments by registrants under other people's items, and the reverse. */
export const comments = {
  tim: say('tim_contoh', 1, 'Terima kasih, laporan diteruskan.', [say('warga_biasa', 9, '@tim_contoh ditunggu ya')]),
  fan: say('penggemar77', 2, 'Akhirnya ditambal juga. Salam buat @calon_contoh'),
  suka: say('suka', 3, 'Balas'),
  calonReplies: say('calon_contoh', 4, 'Selamat untuk para pemenang.'),
  guru: say('pak_guru', 5, 'Semoga bisa hadir.'),
  twin: say('calon_contoh_', 6, 'Hadir!'),
} satisfies Record<string, Comment>

const { tim, fan, suka, calonReplies, guru, twin } = comments
const parents = say('ibu_rt05', 7, 'Anak saya ikut.', [calonReplies, say('like', 8, 'Suka')])

/** The comments below an item; the viewer's own, which `on=1` shows, is not among them. */
export const commentsOf = ({ author }: Video): readonly Comment[] => (author.registrant ? [guru, twin, suka] : [tim, fan, parents, suka])

/** The viewer's own comment below an item. */
export const ownComment = ({ id }: Video): Comment => ({
  id: idOf('comment', viewer, Number(id.slice(9))),
  author: viewer,
  text: 'Catatan saya kemarin.',
  replies: [],
})
