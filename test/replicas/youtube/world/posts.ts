import { commentId, postId } from './ids'
import { user, type User } from './users'
import { feedAuthor } from './videos'

/** A post on a channel's Posts tab. */
export interface Post {
  readonly id: string
  readonly author: User
  readonly text: string
  /** Choices of a poll. */
  readonly poll?: readonly string[]
  /** Another channel's post inside this one. */
  readonly shared?: Post
}

const write = (handle: string, serial: number, text: string, more: Partial<Post> = {}): Post => {
  const author = user(handle)
  return { id: postId(author, serial), author, text, ...more }
}

const calon = write('calon_contoh', 1, 'Terima kasih atas usulan warga. Rangkumannya kami siapkan.')
const warga = write('warga_biasa', 1, 'Besok merekam video rem cakram. Ada pertanyaan?')

export const posts = {
  calon,
  warga,
  calonPoll: write('calon_contoh', 2, 'Pasar mana dulu yang kami kunjungi?', { poll: ['Pasar Contoh', 'Pasar Baru', 'Suka'] }),
  wargaPoll: write('warga_biasa', 2, 'Ban dalam atau tanpa ban dalam?', { poll: ['Dalam', 'Tanpa', 'Suka'] }),
  tim: write('Tim_Contoh', 1, 'Posko buka pukul delapan.'),
  fan: write('penggemar77', 1, 'Kanal ini milik penggemar.'),
  wargaShares: write('warga_biasa', 3, 'Pasar yang mana, ya?', { shared: calon }),
  calonShares: write('calon_contoh', 3, 'Video sepeda ini berguna.', { shared: warga }),
  mine: write('pegawai_contoh', 1, 'Catatan saya sendiri.'),
} satisfies Record<string, Post>

export const postById = (id: string): Post | undefined => Object.values<Post>(posts).find((post) => post.id === id)
export const postsBy = (who: User): readonly Post[] => Object.values<Post>(posts).filter((post) => post.author === who)

/** A comment under a video or a post. */
export interface Comment {
  readonly id: string
  readonly author: User
  readonly text: string
  /** Id of the video or post it is under. */
  readonly under: string
  readonly pinned?: true
  readonly replies: readonly Comment[]
}

const texts = ['Terima kasih, sangat membantu.', 'Suka. Balas.', 'Salam dari @calon_contoh dan kawan-kawan', 'Hadir!', 'Bagikan ke tetangga, ya',
  'Hujan terus di sini']
const commenters = ['penggemar77', 'Tim_Contoh', 'suka', 'calon_contoh', 'warga_biasa', 'calon-contoh'].map(user)

const kept = new Map<string, readonly Comment[]>()

const makeComments = (under: string, n: number | undefined): readonly Comment[] => {
  const place = Number(under.replace(/\D/g, '').slice(0, 2)) * 10_000
  return Array.from({ length: n ?? commenters.length }, (_, index): Comment => {
    const author = n === undefined ? commenters[index] as User : feedAuthor(index)
    const id = commentId(author, place + index)
    const reply = (handle: string, serial: number, text: string): Comment =>
      ({ id: commentId(user(handle), serial, id), author: user(handle), text, under, replies: [] })
    return {
      id, author, under, text: texts[index % texts.length] as string,
      ...(n === undefined && index === 3 && { pinned: true as const }),
      replies: n === undefined && index === 0 ? [reply('calon_contoh', 1, 'Terima kasih kembali.'), reply('warga_biasa', 2, 'Sama-sama.')] : [],
    }
  })
}

/** Comments under a video or post; the first has replies. With `n` a long list of exactly `n`, without replies. */
export const commentsUnder = (under: string, n?: number): readonly Comment[] => {
  const found = kept.get(under) ?? makeComments(under, n)
  kept.set(under, found)
  return found
}
