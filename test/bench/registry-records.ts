import type { AccountRecord, CandidacyRecord } from '../../src/registry/records'
import type { AccountKey, Office, RegistrantKind, Site } from '../../src/registry/types'

/** A synthetic registry to measure with: how many candidacies, how many accounts they share, and on which sites; on all alike unless told. */
export interface Scale { readonly candidacies: number; readonly accounts: number; readonly shares?: readonly (readonly [Site, number])[] }

/** The real size: pairs of 2024, each with as many accounts as KPU's rules made usual; Facebook leads, as it did in the lists of 2020. */
export const real: Scale = { candidacies: 1557, accounts: 20_000, shares: [['facebook', 40], ['instagram', 25], ['tiktok', 13], ['x', 9], ['youtube', 7], ['threads', 6]] }

/** The bound: every registrant of a general election uses up the 20 accounts a site that the rules allow, which makes all sites equal. */
export const bound: Scale = { candidacies: 10_517, accounts: 1_000_000 }
const alike: NonNullable<Scale['shares']> = [['facebook', 17], ['instagram', 17], ['tiktok', 17], ['x', 17], ['youtube', 16], ['threads', 16]]

/** What the records are like, to be read beside every figure they give. */
export const mix = [
  'invented names; owners of 9.5 accounts each: 3 in 8 a branch of a party, the others a candidate, a mate, a pair, a team or supporters',
  '20,000: Facebook 40 %, Instagram 25, TikTok 13, X 9, YouTube 7, Threads 6; 1,000,000: six equal sites, as at 20 accounts a site for everybody',
  '11 % of accounts with a numeric id beside the handle, 15 % of YouTube ones by channel id alone; 1 % closed, 1 % renamed',
  'handles are made of the owner\'s name: 60 % of accounts have the owner\'s usual one, 20 % differ in punctuation, 20 % by a word, year or number',
] as const

const provinces = ['11', '12', '13', '14', '15', '16', '17', '18', '19', '21', '31', '32', '33', '34', '35', '36', '51', '52', '53', '61', '62', '63', '64', '65', '71', '72', '73', '74', '75', '76', '81', '82', '91', '92', '93', '94', '95', '96']

/** 32-bit numbers, the same in every run (mulberry32). */
export function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = state + 0x6d2b79f5 | 0
    let mixed = Math.imul(state ^ state >>> 15, 1 | state)
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed
    return Math.floor(((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32 * below)
  }
}

/** Candidacies first, then accounts, each with a key of its own. Deterministic. */
export function* syntheticRecords({ candidacies, accounts, shares = alike }: Scale): Generator<CandidacyRecord | AccountRecord> {
  const random = numbers(20_270_101)
  const pick = <T>(list: readonly T[]) => list[random(list.length)]!
  const syllables = ['ba', 'bu', 'da', 'di', 'fa', 'ga', 'ha', 'hi', 'ja', 'ka', 'ki', 'la', 'li', 'ma', 'mi', 'mu', 'na', 'ni', 'nur', 'pra', 'ra', 'ri', 'sa', 'si', 'su', 'ta', 'ti', 'wa', 'wi', 'ya', 'yu', 'za']
  const endings = ['', '', 'n', 'r', 'h', 's', 'ti', 'wan', 'din', 'to', 'ni', 'man']
  const words = Array.from({ length: 3000 }, () => Array.from({ length: 2 + random(2) }, () => pick(syllables)).join('') + pick(endings))
  // Some names are common and most are rare.
  const word = () => words[Math.floor(random(55) * random(55) + random(30))] ?? pick(words)
  const person = () => Array.from({ length: 2 + random(2) }, () => { const one = word(); return one[0]!.toUpperCase() + one.slice(1) }).join(' ')
  const titles = ['', '', '', ', S.E.', ', S.H.', ', S.Sos., M.Si.', ', M.M.']
  const digits = (count: number) => Array.from({ length: count }, () => random(10)).join('')
  const regions = provinces.flatMap((province) => [province, ...Array.from({ length: 13 }, (_, at) => `${province}${String(at < 10 ? at + 1 : at + 61).padStart(2, '0')}`)])
  const areas = new Map(regions.map((code) => { const one = word(); return [code, one[0]!.toUpperCase() + one.slice(1)] as const }))
  const parties = Array.from({ length: 18 }, (_, at) => `Partai Contoh ${String(at + 1)}`)
  const used = new Set<string>()
  const unused = (site: Site, name: string): AccountKey => {
    for (let candidate = name, more = 1; ; candidate = `${name}${digits(++more)}`) {
      const key = `${site}:u:${site === 'facebook' ? candidate.replace(/[._]/g, '') : candidate}` as AccountKey
      if (!used.has(key)) { used.add(key); return key }
    }
  }

  const people: string[] = []
  const ids: string[] = []
  for (let at = 0; at < candidacies; at++) {
    const code = regions[Math.floor(at * regions.length / candidacies)]!
    people.push(person())
    ids.push(`contoh2027:${code}:${1_000_001 + at}`)
    const office: Office = code.length === 2 ? 'gubernur' : 'bupati'
    yield {
      id: ids[at]!, election: { id: 'contoh2027', name: 'Pemilihan Contoh 2027' }, office, ticket: 1 + at % 3,
      region: { code, name: code.length === 2 ? `Provinsi ${areas.get(code)!}` : `Kabupaten ${areas.get(code)!}`, codeset: 'contoh-2025' },
      name: `${people[at]!}${pick(titles)} - ${person()}${pick(titles)}`, parties: Array.from({ length: 1 + random(6) }, () => pick(parties)),
      stages: [
        { stage: 'bakal_calon', from: '2027-08-27', why: 'registered', basis: 'Pendaftaran (contoh)' },
        { stage: 'calon', from: '2027-09-22', why: 'fixed', basis: `Keputusan KPU Contoh Nomor ${String(100 + regions.indexOf(code))} Tahun 2027` },
      ],
    }
  }

  const kinds: readonly RegistrantKind[] = ['candidate', 'running-mate', 'pair', 'campaign-team', 'supporter-group', 'party', 'party', 'party']
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  for (let made = 0; made < accounts;) {
    const at = Math.floor(made * candidacies / accounts)
    const place = ids[at]!.split(':')[1]!
    const kind = pick(kinds)
    const name = kind === 'candidate' ? people[at]! : kind === 'campaign-team' ? `Tim Pemenangan ${people[at]!}`
      : kind === 'supporter-group' ? `${pick(['Sahabat', 'Relawan', 'Kawan', 'Barisan'])} ${person()}`
      : kind === 'party' ? `${pick(parties)} ${pick(['DPC', 'PAC', 'Sayap Pemuda', 'Sayap Perempuan'])} ${areas.get(place)!} ${word()}` : person()
    const parts = kind === 'party' ? name.toLowerCase().replace('partai contoh ', 'contoh').split(' ') : name.toLowerCase().split(' ').slice(kind === 'campaign-team' ? 2 : 0)
    const first = (kind === 'party' ? [parts[0]!, parts.at(-1)!] : parts.slice(0, 2 + random(2))).join(pick(['', '', '_', '.']))
    // The ways one owner's handles differ: punctuation, a year, what it is, where it is.
    const [bare, area] = [first.replace(/[._]/g, ''), areas.get(place)!.toLowerCase()]
    const ways = [...new Set([
      first, bare, parts.slice(0, 2).join('_'), parts.slice(0, 2).join('.'), `${bare}official`, `${bare}2027`, `${bare}_${area}`, `${parts[0]!}${area}`, `sahabat${bare}`, `relawan.${bare}`,
      `dukung${bare}`, `${bare}center`, `${bare}${String(1 + at % 3)}`, `${bare}${digits(2)}`, `${area}bersama${parts[0]!}`, `info.${bare}`,
    ])]
    const registered = { registration: 'registered' as const, registeredWith: `KPU Contoh ${place}`, sources: [`Formulir akun ${ids[at]!}`], validFrom: `2027-09-${String(10 + at * 7 % 12)}` }
    const own = new Set<string>()
    for (let left = 1 + random(18); left > 0 && made < accounts; left--, made++) {
      let draw = random(100)
      const site = shares.find(([, share]) => (draw -= share) < 0)![0]
      const draws = random(100)
      let way = draws < 60 ? 0 : draws < 80 ? 1 + random(3) : 4 + random(4)
      while (own.has(`${site} ${String(way)}`) && way < ways.length) way++
      own.add(`${site} ${String(way)}`)
      const free = ways[way] ?? `${bare}${digits(3)}`
      const handle = (site === 'x' ? free.replaceAll('.', '_').slice(0, 15) : free.slice(0, 20)).padEnd(5, '1').replace(/\.+$/, '')
      const channel = site === 'youtube' && random(100) < 15
      const key = channel ? `youtube:c:UC${Array.from({ length: 22 }, () => letters[random(64)]!).join('')}` as AccountKey : unused(site, handle)
      const renamed = !channel && random(100) === 0
      yield {
        id: `akun-${String(made)}`, candidacies: [ids[at]!], kind, name,
        keys: [
          { key, ...(renamed && { validUntil: '2027-10-10' }) },
          ...(renamed ? [{ key: unused(site, handle.slice(0, 12).padEnd(5, '1').replace(/\.+$/, '')), validFrom: '2027-10-11' }] : []),
          ...(site !== 'youtube' && random(100) < 11 ? [{ key: `${site}:n:${site === 'facebook' ? '1000' : '1'}${digits(11)}` as AccountKey }] : []),
        ],
        ...(random(100) === 0 ? { status: 'closed' as const, validUntil: '2027-10-20' } : { status: 'listed' as const }),
        submitted: `${site} ${handle}`, ...registered,
      }
    }
  }
}
