/** An account on the replica. Everybody is fictional. */
export interface User {
  /** Position in `users`; part of every id of a post by this account. */
  readonly at: number
  /** Numeric account id. */
  readonly id: string
  /** Handle as the site prints it; compare in lower case. */
  readonly handle: string
  readonly name: string
  readonly registrant: boolean
  readonly verified: boolean
}

const registrants = [
  ['900000000000000001', 'calon_contoh', 'Calon Wali Kota Contoh'],
  ['900000000000000002', 'Tim_Contoh', 'Tim Pemenangan Contoh'],
  ['900000000000000003', 'bakal_contoh', 'Bakal Calon Contoh'],
] as const

// A near twin of a registrant's handle, a registrant's very name, and names that read like labels, on purpose.
const others = [
  ['warga_biasa', 'Warga Biasa'], ['kpu_contoh', 'KPU Kota Contoh'], ['calon_contoh_', 'Calon Contoh (bukan resmi)'],
  ['penggemar77', 'Calon Wali Kota Contoh'], ['suka', 'Suka'], ['kabar_kota', 'Kabar Kota Contoh'], ['ibu_rt05', 'Bu RT 05'],
  ['toko_sepeda', 'Toko Sepeda Jaya'], ['pak_guru', 'Pak Guru'], ['repost', 'Repost'], ['calon', 'Calon'], ['cuaca_contoh', 'Cuaca Contoh'],
] as const

/** All accounts, registrants first. */
export const users: readonly User[] = [
  ...registrants.map(([id, handle, name], at) => ({ at, id, handle, name, registrant: true, verified: true })),
  ...others.map(([handle, name], n) => ({
    at: registrants.length + n, id: String(800000000000000001n + BigInt(n)), handle, name, registrant: false, verified: n % 3 === 1,
  })),
]

/** Who is logged in: an account that writes nothing here. */
export const viewer: User = { at: 99, id: '700000000000000001', handle: 'pegawai_contoh', name: 'Pegawai Contoh', registrant: false, verified: false }

/** The account with this handle in any case; throws for a handle nobody has. */
export const user = (handle: string): User => {
  const found = users.find((one) => one.handle.toLowerCase() === handle.toLowerCase())
  if (found === undefined) throw new Error(`nobody on the replica is called ${handle}`)
  return found
}

/** A 19-digit post id that carries its author: `19`, four digits of `User.at`, thirteen of `serial`. */
export const postId = (author: User, serial: number): string =>
  `19${String(author.at).padStart(4, '0')}${String(serial).padStart(13, '0')}`

/** Who wrote the post with this id: the ground truth for every recorded request. Undefined for an id of no post here. */
export const authorOf = (id: string): User | undefined =>
  /^19\d{17}$/.test(id) ? users[Number(id.slice(2, 6))] : undefined

/** Author of the post at `index` of the long feed: every seventh by a registrant, the rest by anyone else in turn. */
export const feedAuthor = (index: number): User => {
  const listed = index % 7 === 3
  const turn = listed ? Math.floor(index / 7) % registrants.length : registrants.length + (index * 5) % others.length
  return users[turn] as User
}
