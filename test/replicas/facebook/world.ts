/** An account on the replica: a person, or a page in the new form that is a profile too. Everybody is fictional. */
export interface User {
  /** Position in `users`; part of every id of a post, comment or story by this account. */
  readonly at: number
  /** Numeric account id. */
  readonly id: string
  /** Vanity name as the site prints it. */
  readonly handle: string
  readonly name: string
  readonly page: boolean
  readonly registrant: boolean
}

const registrants = [
  ['calon.contoh', 'Calon Wali Kota Contoh'],
  ['tim.contoh', 'Tim Pemenangan Contoh', 'page'],
] as const

// A near twin of a registrant's vanity name, a registrant's very name, and names that read like labels, on purpose.
const others = [
  ['warga.biasa', 'Warga Biasa'], ['kpu.contoh', 'KPU Kota Contoh', 'page'], ['calon.contoh1', 'Calon Contoh (bukan resmi)'],
  ['penggemar77', 'Calon Wali Kota Contoh'], ['suka.saja', 'Suka'], ['bagikan.contoh', 'Bagikan'], ['like.contoh', 'Like', 'page'],
  ['kabar.kota', 'Kabar Kota Contoh', 'page'], ['ibu.rt05', 'Bu RT 05'], ['toko.sepeda', 'Toko Sepeda Jaya', 'page'],
  ['pak.guru', 'Pak Guru'], ['ikuti.contoh', 'Ikuti'],
] as const

/** All accounts, registrants first. */
export const users: readonly User[] = [
  ...registrants.map(([handle, name, page], at) =>
    ({ at, id: String(100090000000001 + at), handle, name, page: page !== undefined, registrant: true })),
  ...others.map(([handle, name, page], n) =>
    ({ at: registrants.length + n, id: String(100080000000001 + n), handle, name, page: page !== undefined, registrant: false })),
]

/** Who is logged in: an account that writes nothing here. */
export const viewer: User = { at: 99, id: '100070000000001', handle: 'pegawai.contoh', name: 'Pegawai Contoh', page: false, registrant: false }

/** The account with this vanity name; throws for a name nobody has. */
export const user = (handle: string): User => {
  const found = users.find((one) => one.handle === handle)
  if (found === undefined) throw new Error(`nobody on the replica is called ${handle}`)
  return found
}

/** The account an address names by vanity name (any case, dots do not count) or by number. */
export const userAt = (segment: string): User | undefined => {
  const bare = segment.toLowerCase().replaceAll('.', '')
  return users.find((one) => one.id === segment || one.handle.replaceAll('.', '') === bare)
}

/** A group; `by` is the page that runs it and is named in its head. */
export interface Group {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly by: User
}
const [calon, tim, warga, kabar] = ['calon.contoh', 'tim.contoh', 'warga.biasa', 'kabar.kota'].map(user) as [User, User, User, User]

export const groups = {
  relawan: { id: '700000000000001', slug: 'relawan.contoh', name: 'Relawan Kota Contoh', by: tim },
  tetangga: { id: '700000000000002', slug: '700000000000002', name: 'Tetangga Saling Bantu', by: kabar },
} satisfies Record<string, Group>

export interface Event {
  readonly id: string
  readonly host: User
  readonly title: string
}
export const events = {
  calon: { id: '600000000000001', host: calon, title: 'Dialog Terbuka di Pasar Contoh' },
  warga: { id: '600000000000002', host: warga, title: 'Kerja Bakti RT 05' },
} satisfies Record<string, Event>

const two = (at: number): string => String(at).padStart(2, '0')

/** A 16-digit post id that carries its author. */
export const postId = (author: User, serial: number): string => `122${two(author.at)}${String(serial).padStart(11, '0')}`
/** A 15-digit comment id that carries its author. */
export const commentId = (author: User, serial: number): string => `33${two(author.at)}${String(serial).padStart(11, '0')}`
/** The id of an account's story; its bucket in the address says nothing. */
export const storyId = (author: User): string => `45${two(author.at)}0000000007`

/** Who wrote the post, comment or story with this id: the ground truth for every recorded request. */
export const authorOf = (id: string): User | undefined => {
  const at = /^(?:122(\d\d)\d{11}|33(\d\d)\d{11}|45(\d\d)\d{10})$/.exec(id)
  return at === null ? undefined : users[Number(at[1] ?? at[2] ?? at[3])]
}

/** Author of the post at `index` of the long feed: every seventh by a registrant, the rest by anyone else in turn. */
export const feedAuthor = (index: number): User => {
  const listed = index % 7 === 3
  const turn = listed ? Math.floor(index / 7) % registrants.length : registrants.length + (index * 5) % others.length
  return users[turn] as User
}

/** The opaque post id of addresses: it changes its look from post to post and cannot be read by eye. */
export const pfbid = (id: string): string => {
  const body = BigInt([...id].reverse().join('')).toString(36).padStart(12, '0')
  return `pfbid02${(body + body).replace(/[024]/g, 'X')}${body}l`
}
/** The numeric id behind an opaque one, or the id itself. */
export const plainId = (token: string): string => {
  const body = /^pfbid02\w{24}(\w{12})l$/.exec(token)?.[1]
  if (body === undefined) return token
  const value = [...body].reduce((sum, digit) => sum * 36n + BigInt(parseInt(digit, 36)), 0n)
  return [...value.toString().padStart(16, '0')].reverse().join('')
}
