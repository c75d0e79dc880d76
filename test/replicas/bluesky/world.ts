/** An account on the replica. Everybody is fictional. */
export interface User {
  /** Position in `users`; part of every id of a post by this account. */
  readonly at: number
  readonly did: string
  /** As the API gives it; `handle.invalid` for a domain that no longer leads back to the account. */
  readonly handle: string
  readonly name: string
  readonly registrant: boolean
  /** Whether there is a portrait: its address carries the DID. */
  readonly portrait: boolean
  readonly bio: string
}

const plc = (name: string): string => `did:plc:${name.replace(/[^a-z2-7]/g, '').padEnd(24, 'a').slice(0, 24)}`

const registrants = [
  ['calon-contoh.bsky.social', 'calonwalikotacontoh', 'Calon Wali Kota Contoh', 'Mendengar warga Kota Contoh.'],
  ['tim.contoh.id', 'timpemenangancontoh', 'Tim Pemenangan Contoh', 'Jadwal dan kabar tim.'],
  // The registry lists only the DID: the handle is a new one.
  ['nama-baru.contoh.id', 'bakalcaloncontoh', 'Bakal Calon Contoh', ''],
] as const

// Near twins of a registrant's handle, a registrant's very name, names and bios that read like labels and handles, and
// one account whose domain fails, on purpose.
const others = [
  ['warga.bsky.social', 'Warga Biasa', ''], ['kpu.contoh.id', 'KPU Kota Contoh', 'Bukan akun @calon-contoh.bsky.social'],
  ['calon-contoh.contoh.id', 'Calon Contoh (bukan resmi)', ''], ['calon-contoh.bsky.social.contoh.id', '@calon-contoh.bsky.social', ''],
  ['penggemar77.bsky.social', 'Calon Wali Kota Contoh', 'Pendukung biasa'], ['suka.bsky.social', 'Suka', 'Suka. Balas. Ikuti.'],
  ['kabar-kota.bsky.social', 'Kabar Kota Contoh', ''], ['bu-rt05.bsky.social', 'Bu RT 05', ''], ['toko.contoh.id', 'Posting ulang', ''],
  ['handle.invalid', 'Pak Guru', ''], ['contoh.bsky.social', 'Contoh', ''], ['cuaca.contoh.id', 'Ikuti', '@calon-contoh.bsky.social'],
] as const

/** All accounts, registrants first. */
export const users: readonly User[] = [
  ...registrants.map(([handle, name, shown, bio], at) => ({ at, did: plc(name), handle, name: shown, registrant: true, portrait: at !== 1, bio })),
  ...others.map(([handle, name, bio], n) => ({
    at: registrants.length + n, did: plc(`warga${'abcdefghijkl'[n]}x${handle}`), handle, name, registrant: false, portrait: n % 3 !== 1, bio,
  })),
]

/** Who is logged in: an account that writes nothing here. */
export const viewer: User = { at: 31, did: plc('pegawaicontoh'), handle: 'pegawai.bsky.social', name: 'Pegawai Contoh', registrant: false, portrait: true, bio: '' }

/** The account with this handle or DID; throws for one nobody has. */
export const user = (name: string): User => {
  const found = users.find(({ handle, did }) => handle === name || did === name)
  if (found === undefined) throw new Error(`nobody on the replica is called ${name}`)
  return found
}

/** What addresses call an account: its handle, or its DID where the handle fails. */
export const nameInUrl = ({ handle, did }: User): string => (handle === 'handle.invalid' ? did : handle)

export const portraitOf = ({ did }: User, size: 'avatar' | 'avatar_thumbnail' = 'avatar'): string => `https://cdn.bsky.app/img/${size}/plain/${did}/bafkreicontoh@jpeg`

const alphabet = '234567abcdefghijklmnopqrstuvwxyz'

/** A post's 13-character id, which carries its author and a serial number. */
export const rkeyOf = ({ at }: User, serial: number): string =>
  `3l${alphabet[at] ?? ''}${[...serial.toString(32).padStart(10, '0')].map((digit) => alphabet[Number.parseInt(digit, 32)]).join('')}`

/** The serial number in a post's id; -1 for an id of no post here. */
export const serialOf = (rkey: string): number =>
  /^3l[2-7a-z]{11}$/.test(rkey) ? Number.parseInt([...rkey.slice(3)].map((letter) => alphabet.indexOf(letter).toString(32)).join(''), 32) : -1

/** Who wrote the post with this id: the ground truth for every recorded request. */
export const authorOf = (rkey: string): User | undefined => (serialOf(rkey) < 0 ? undefined : users[alphabet.indexOf(rkey[2] ?? '')])

/** Author of the post at `index` of the long feed: every seventh by a registrant. */
export const feedAuthor = (index: number): User => {
  const listed = index % 7 === 3
  return users[listed ? Math.floor(index / 7) % registrants.length : registrants.length + (index * 5) % others.length] as User
}
