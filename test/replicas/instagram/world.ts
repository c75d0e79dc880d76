/** An account on the replica. Everybody is fictional. */
export interface User {
  /** Position in `users`; part of every id of a post, story or comment by this account. */
  readonly at: number
  /** Numeric account id. */
  readonly id: string
  readonly handle: string
  readonly name: string
  readonly registrant: boolean
  readonly verified: boolean
}

const registrants = [
  ['90000000001', 'calon_contoh', 'Calon Wali Kota Contoh'],
  ['90000000002', 'tim_contoh', 'Tim Pemenangan Contoh'],
] as const

// Two near twins of a registrant's handle, a registrant's very name, and names that read like labels, on purpose.
const others = [
  ['warga_biasa', 'Warga Biasa'],
  ['kpu_contoh', 'KPU Kota Contoh'],
  ['calon_contoh_', 'Calon Contoh (bukan resmi)'],
  ['calon.contoh', 'Catatan Lon Contoh'],
  ['penggemar77', 'Calon Wali Kota Contoh'],
  ['suka', 'Suka'],
  ['bagikan', 'Bagikan'],
  ['like', 'Like'],
  ['kabar_kota', 'Kabar Kota Contoh'],
  ['ibu_rt05', 'Bu RT 05'],
  ['pak_guru', 'Pak Guru'],
  ['toko_sepeda', 'Toko Sepeda Jaya'],
] as const

/** All accounts, registrants first. */
export const users: readonly User[] = [
  ...registrants.map(([id, handle, name], at) => ({ at, id, handle, name, registrant: true, verified: true })),
  ...others.map(([handle, name], n) => ({
    at: registrants.length + n,
    id: String(50_000_000_001 + n),
    handle,
    name,
    registrant: false,
    verified: n % 3 === 1,
  })),
]

/** Who is logged in: an account that writes nothing here. */
export const viewer: User = {
  at: 99,
  id: '40000000001',
  handle: 'pegawai_contoh',
  name: 'Pegawai Contoh',
  registrant: false,
  verified: false,
}

/** The account with this handle; throws for a handle nobody has. */
export const user = (handle: string): User => {
  const found = users.find((one) => one.handle === handle)
  if (found === undefined) throw new Error(`nobody on the replica is called ${handle}`)
  return found
}

const made = (start: string, { at }: User, serial: number, digits: number): string =>
  `${start}${String(at).padStart(4, '0')}${String(serial).padStart(digits, '0')}`

/** A 19-digit media id that carries its author: `36`, four digits of `User.at`, thirteen of `serial`. Posts and stories alike. */
export const mediaId = (author: User, serial: number): string => made('36', author, serial, 13)
/** A 17-digit comment id, `17` and four digits of `User.at`. */
export const commentId = (author: User, serial: number): string => made('17', author, serial, 11)
/** A 17-digit id of a highlight, `18` and four digits of `User.at`. */
export const highlightId = (author: User, serial: number): string => made('18', author, serial, 11)

/** Who made the post, story, comment or highlight with this id. Undefined for an id of nothing here. */
export const authorOf = (id: string): User | undefined => (/^(36\d{17}|1[78]\d{15})$/.test(id) ? users[Number(id.slice(2, 6))] : undefined)

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** The short code of a media id: its number in base 64, as the site writes it in addresses. */
export const codeOf = (id: string): string => {
  let code = ''
  for (let left = BigInt(id); left > 0n; left /= 64n) code = letters.charAt(Number(left % 64n)) + code
  return code
}

/** Author of the post at `index` of the long feed: every seventh by a registrant, the rest by anyone else in turn. */
export const feedAuthor = (index: number): User => {
  const turn = index % 7 === 3 ? Math.floor(index / 7) % registrants.length : registrants.length + ((index * 5) % others.length)
  return users[turn] as User
}
