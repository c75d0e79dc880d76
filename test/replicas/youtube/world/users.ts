/** A channel on the replica. Everybody is fictional. */
export interface User {
  /** Position in `users`; part of every id of something by this channel. */
  readonly at: number
  /** Channel id: `UC` and 22 characters, upper and lower case telling channels apart. */
  readonly id: string
  /** Handle without `@`, as its owner writes it; compare in lower case. */
  readonly handle: string
  readonly name: string
  readonly registrant: boolean
}

const registrants = [
  ['UCCalonWaliKotaContoh000', 'calon_contoh', 'Calon Wali Kota Contoh'],
  ['UCTimPemenanganContoh000', 'Tim_Contoh', 'Tim Pemenangan Contoh'],
] as const

// A near twin of a registrant's handle whose id differs in case only, a registrant's very name, and names that read like labels.
const others = [
  ['UCWargaBiasa000000000000', 'warga_biasa', 'Warga Biasa'],
  ['UCcalonwalikotacontoh000', 'calon-contoh', 'Calon Contoh (bukan resmi)'],
  ['UCPenggemar7700000000000', 'penggemar77', 'Calon Wali Kota Contoh'],
  ['UCSukaSuka00000000000000', 'suka', 'Suka'],
  ['UCBagikan000000000000000', 'bagikan', 'Bagikan'],
  ['UCLikeLike00000000000000', 'like', 'Like'],
  ['UCKPUKotaContoh000000000', 'kpu_contoh', 'KPU Kota Contoh'],
  ['UCKabarKota0000000000000', 'kabar_kota', 'Kabar Kota Contoh'],
  ['UCIbuRT0500000000000_-0w', 'ibu.rt05', 'Bu RT 05'],
  ['UCSubscribe0000000000000', 'subscribe', 'Subscribe'],
] as const

/** All channels, registrants first. */
export const users: readonly User[] = [
  ...registrants.map((one) => ({ one, registrant: true })),
  ...others.map((one) => ({ one, registrant: false })),
].map(({ one: [id, handle, name], registrant }, at) => ({ at, id, handle, name, registrant }))

/** Who is logged in. */
export const viewer: User = { at: 99, id: 'UCPegawaiContoh000000000', handle: 'pegawai_contoh', name: 'Pegawai Contoh', registrant: false }

/** The channel with this handle in any case; throws for a handle nobody has. */
export const user = (handle: string): User => {
  const found = [...users, viewer].find((one) => one.handle.toLowerCase() === handle.toLowerCase())
  if (found === undefined) throw new Error(`nobody on the replica is called ${handle}`)
  return found
}

/** The channel an id belongs to, letter by letter. */
export const channel = (id: string): User | undefined => [...users, viewer].find((one) => one.id === id)
