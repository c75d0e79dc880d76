import { playlistId, videoId } from './ids'
import { user, users, type User } from './users'

/** A video as every surface shows it. */
export interface Video {
  readonly id: string
  readonly author: User
  readonly title: string
  /** Channels named beside the author on a collaboration. */
  readonly with?: readonly User[]
  readonly live?: true
  readonly short?: true
}

const make = (handle: string, serial: number, title: string, more: Partial<Video> = {}): Video => {
  const author = user(handle)
  return { id: videoId(author, serial), author, title, ...more }
}
const short = (handle: string, serial: number, title: string): Video => make(handle, 500 + serial, title, { short: true })
const live = (handle: string, title: string): Video => make(handle, 700, title, { live: true })

/** Videos with a name, each a case of its own. */
export const videos = {
  calon: make('calon_contoh', 1, 'Dialog warga di Pasar Contoh'),
  warga: make('warga_biasa', 1, 'Cara menambal ban sepeda sendiri'),
  tim: make('Tim_Contoh', 1, 'Rangkuman usulan warga pekan ini'),
  fan: make('penggemar77', 1, 'Calon Wali Kota Contoh: kumpulan momen'),
  twin: make('calon-contoh', 1, 'Kanal ini mirip, tetapi bukan kanal calon mana pun'),
  suka: make('suka', 1, 'Suka. Bagikan. Subscribe. Itu saja judulnya'),
  kpu: make('kpu_contoh', 1, 'Cara memeriksa daftar pemilih'),
  mention: make('kabar_kota', 1, 'Wawancara: Calon Wali Kota Contoh (@calon_contoh) tentang pasar'),
  bagikan: make('bagikan', 1, 'Berbagi resep sayur asem'),
  collab: make('warga_biasa', 2, 'Bersepeda keliling kota bersama', { with: [user('calon_contoh')] }),
  collabPlain: make('ibu.rt05', 2, 'Memasak bersama untuk kerja bakti', { with: [user('warga_biasa')] }),
  liveCalon: live('calon_contoh', 'Siaran langsung: tanya jawab malam ini'),
  liveTim: live('Tim_Contoh', 'Siaran langsung: posko relawan'),
  liveWarga: live('warga_biasa', 'Siaran langsung: memancing di Sungai Contoh'),
} satisfies Record<string, Video>

/** Shorts in the order the viewer walks through them. */
export const shorts: readonly Video[] = [
  short('calon_contoh', 1, 'Satu menit di terminal'), short('warga_biasa', 1, 'Kucing pasar'), short('suka', 1, 'Suka #shorts'),
  short('Tim_Contoh', 1, 'Spanduk dicuci bersih'), short('penggemar77', 1, 'Momen lucu'), short('kabar_kota', 1, 'Hujan di alun-alun'),
]

const front: readonly Video[] = [
  videos.kpu, videos.calon, videos.warga, videos.mention, videos.fan, videos.tim, videos.twin, videos.collab, videos.suka, videos.bagikan,
]

/** Author of the item at `index` of a long list: every seventh a registrant, the rest anyone else in turn. */
export const feedAuthor = (index: number): User => {
  const listed = index % 7 === 3
  return users[listed ? Math.floor(index / 7) % 2 : 2 + (index * 5) % (users.length - 2)] as User
}

const feedVideo = (index: number): Video => {
  const author = feedAuthor(index)
  return { id: videoId(author, 1000 + index), author, title: `Catatan ${index}: ${author.handle.length * 7 + index} langkah di kota` }
}

/** The home grid: the named cases, or with `n` a long list of exactly `n` videos. */
export const homeVideos = (n?: number): readonly Video[] => n === undefined ? front : Array.from({ length: n }, (_, index) => feedVideo(index))

/** The video with this id wherever it first appears. */
export const videoById = (id: string): Video | undefined => {
  const known = [...Object.values(videos), ...shorts].find((video) => video.id === id)
  const index = Number(id.slice(4, 10)) - 1000
  return known ?? (index >= 0 && index < 100_000 && feedVideo(index).id === id ? feedVideo(index) : undefined)
}

/** What plays beside a video. */
export const related = (video: Video): readonly Video[] => front.filter((one) => one.id !== video.id).slice(0, 6)

/** A playlist of a channel: what it made, among what it likes. */
export const playlistOf = (author: User): { id: string; author: User; videos: readonly Video[] } =>
  ({ id: playlistId(author), author, videos: [videos.kpu, videos.calon, videos.bagikan, videos.tim, videos.warga] })

/** Everybody a video is by. */
export const makers = (video: Video): readonly User[] => [video.author, ...(video.with ?? [])]

export const videosBy = (who: User): readonly Video[] => Object.values<Video>(videos).filter((video) => video.author === who)
