/** An account on the replica. Everybody is fictional. */
export interface User {
  /** Position in `users`; part of every id of something by this account. */
  readonly at: number
  /** Numeric account id. */
  readonly id: string
  /** Unique id as the site prints it after the `@`. */
  readonly handle: string
  readonly name: string
  readonly registrant: boolean
  readonly verified: boolean
}

const registrants = [
  ['9000000000000000001', 'calon_contoh', 'Calon Wali Kota Contoh'],
  ['9000000000000000002', 'tim_contoh', 'Tim Pemenangan Contoh'],
] as const

// Two near twins of a registrant's handle, a registrant's very name, and names that read like labels, on purpose.
const others = [
  ['warga_biasa', 'Warga Biasa'], ['kpu_contoh', 'KPU Kota Contoh'], ['calon_contoh_', 'Calon Contoh (bukan resmi)'],
  ['penggemar77', 'Calon Wali Kota Contoh'], ['suka', 'Suka'], ['bagikan', 'Bagikan'], ['like', 'Like'], ['kabar_kota', 'Kabar Kota Contoh'],
  ['ibu_rt05', 'Bu RT 05'], ['toko_sepeda', 'Toko Sepeda Jaya'], ['pak_guru', 'Pak Guru'], ['calon.contoh', 'Calon Contoh'],
] as const

/** All accounts, registrants first. */
export const users: readonly User[] = [
  ...registrants.map(([id, handle, name], at) => ({ at, id, handle, name, registrant: true, verified: true })),
  ...others.map(([handle, name], n) => ({
    at: registrants.length + n, id: String(6800000000000000001n + BigInt(n)), handle, name, registrant: false, verified: n % 3 === 1,
  })),
]

/** Who is logged in: an account with nothing of its own but favourites. */
export const viewer: User = { at: 99, id: '6700000000000000001', handle: 'pegawai_contoh', name: 'Pegawai Contoh', registrant: false, verified: false }

/** The account with this handle in any case; throws for a handle nobody has. */
export const user = (handle: string): User => {
  const found = userOf(handle)
  if (found === undefined) throw new Error(`nobody on the replica is called ${handle}`)
  return found
}

export const userOf = (handle: string): User | undefined =>
  [...users, viewer].find((one) => one.handle === handle.toLowerCase())

/** Opaque id that goes beside the numeric one in page data and requests. */
export const secUid = (who: User): string => `MS4wLjABAAAA${btoa(who.id).replace(/=/g, '')}Contoh`

const kinds = { room: '73', comment: '74', item: '75' } as const

/** A 19-digit id that carries its owner: the kind, four digits of `User.at`, thirteen of `serial`. */
export const idOf = (kind: keyof typeof kinds, owner: User, serial: number): string =>
  `${kinds[kind]}${String(owner.at).padStart(4, '0')}${String(serial).padStart(13, '0')}`

/** Whose item, comment or room an id names: the ground truth for every recorded request. Undefined for any other text. */
export const ownerOf = (id: string): User | undefined => (/^7[345]\d{17}$/.test(id) ? users[Number(id.slice(2, 6))] : undefined)

/** The room an account goes live in. */
export const roomOf = (who: User): string => idOf('room', who, 1)

/** Author of the item at `index` of the long feed: every seventh by a registrant, the rest by anyone else in turn. */
export const feedAuthor = (index: number): User => {
  const listed = index % 7 === 3
  const turn = listed ? Math.floor(index / 7) % registrants.length : registrants.length + ((index * 5) % others.length)
  return users[turn] as User
}
