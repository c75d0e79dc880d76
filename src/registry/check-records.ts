import type * as z from 'zod/mini'
import type { Text } from '../neutrality'
import { isGenericHashtag } from './generic-hashtag'
import { type AccountRecord, accountSchema, type CandidacyRecord, candidacySchema, placeOf, type Records, recordsSchema } from './records'

/** Something wrong in a records file: where, and in words for a person. */
export interface Problem {
  /** E.g. `accounts[3].keys[0].key`. */
  readonly path: string
  readonly text: Text
}

/** What a check gives: records, or every problem found. */
export type Checked<T> = { records: T; problems: readonly [] } | { records?: never; problems: readonly Problem[] }

/** Reads what should be records, strictly: every problem found is listed, and with any problem there are no records. */
export function checkRecords(value: unknown): Checked<Records> {
  const checked = check<Records>(recordsSchema, value)
  const problems = checked.records ? crossCheck(checked.records) : checked.problems
  return problems.length > 0 ? { problems } : checked
}

/** One candidacy or one account alone, as a line of a .jsonl file has it; what it refers to is not looked at. */
export function checkCandidacy(value: unknown): Checked<Pick<Records, 'candidacies'>> {
  const { records, problems } = check<CandidacyRecord>(candidacySchema, value)
  return records ? { records: { candidacies: [records] }, problems: [] } : { problems }
}
export function checkAccount(value: unknown): Checked<Pick<Records, 'accounts'>> {
  const { records, problems } = check<AccountRecord>(accountSchema, value)
  return records ? { records: { accounts: [records] }, problems: [] } : { problems }
}

function check<T>(schema: z.ZodMiniType<T>, value: unknown): Checked<T> {
  const result = schema.safeParse(value, { reportInput: true })
  return result.success ? { records: result.data, problems: [] } : { problems: result.error.issues.map(problemOf) }
}

/** What no single record can know: ids used twice, candidacies that are not there, training mixed with real. */
export function crossCheck({ candidacies, accounts }: Records): Problem[] {
  const references = referenceCheck()
  candidacies.forEach((one, at) => { references.candidacy(one, () => `candidacies[${at}].`) })
  accounts.forEach((one, at) => { references.account(one, () => `accounts[${at}].`) })
  return references.problems()
}

/** `crossCheck` for records that come one by one, in any order; what `where` gives goes before the path of a problem. */
export function referenceCheck() {
  const problems: Problem[] = []
  const candidacies = new Map<string, boolean>()
  const ids = new Set<string>()
  const hashtags = new Map<string, readonly string[]>()
  const asked = new Map<string, { where: string; training: boolean }[]>()
  return {
    candidacy(candidacy: CandidacyRecord, where: () => string): void {
      if (candidacies.has(candidacy.id)) problems.push({ path: `${where()}id`, text: texts['used-twice'](candidacy.id) })
      else if (candidacy.id.split(':')[1] !== placeOf(candidacy)) problems.push({ path: `${where()}id`, text: texts['other-region'](candidacy.id) })
      candidacies.set(candidacy.id, candidacy.training === true)
    },
    account({ id, candidacies: own, ...one }: AccountRecord, where: () => string): void {
      const training = one.training === true
      if (ids.size === ids.add(id).size) problems.push({ path: `${where()}id`, text: texts['used-twice'](id) })
      one.keys.forEach(({ key }, nth) => {
        if (!key.startsWith('*:h:')) return
        const tag = key.slice(4)
        const others = hashtags.get(tag) ?? own
        if (isGenericHashtag(tag)) problems.push({ path: `${where()}keys[${nth}].key`, text: texts.generic(tag) })
        else if (!own.some((candidacy) => others.includes(candidacy))) problems.push({ path: `${where()}keys[${nth}].key`, text: texts.shared(tag) })
        hashtags.set(tag, [...others, ...own])
      })
      own.forEach((candidacy, nth) => {
        const known = candidacies.get(candidacy)
        // Most accounts follow their candidacy and are in order; only the others are kept for the end.
        if (known === training) return
        const waiting = asked.get(candidacy) ?? []
        asked.set(candidacy, waiting)
        waiting.push({ where: `${where()}candidacies[${nth}]`, training })
      })
    },
    problems(): Problem[] {
      const late = [...asked].flatMap(([id, places]) => places.flatMap(({ where, training }): Problem[] => {
        const known = candidacies.get(id)
        if (known === undefined) return [{ path: where, text: texts['unknown-candidacy'](id) }]
        return known === training ? [] : [{ path: where.replace(/candidacies\[\d+\]$/, 'training'), text: texts.training(id) }]
      }))
      return [...problems, ...late]
    },
  }
}

const texts = {
  'used-twice': (id: string) => ({ id: `kode "${id}" dipakai dua kali`, en: `the id "${id}" is used twice` }),
  'other-region': (id: string) => ({ id: `bagian tengah "${id}" harus kode wilayahnya, "nas", atau "latihan"`, en: `the middle of "${id}" must be its region code, "nas" or "latihan"` }),
  'unknown-candidacy': (id: string) => ({ id: `pencalonan "${id}" tidak ada dalam berkas ini`, en: `there is no candidacy "${id}" in this file` }),
  generic: (tag: string) => ({
    id: `#${tag} terlalu umum: kurang dari 6 huruf, atau hanya terdiri atas kata pemilihan, jabatan, wilayah, semboyan, dan angka yang dipakai siapa saja`,
    en: `#${tag} is too general: shorter than 6 letters, or made only of words for elections, offices, places and slogans, and of numbers, which anybody uses`,
  }),
  shared: (tag: string) => ({ id: `#${tag} sudah tercantum untuk pencalonan lain; tagar yang dipakai dua pihak bukan milik salah satunya`, en: `#${tag} is listed for another candidacy already; what two sides use is neither's` }),
  training: (id: string) => ({ id: `akun dan pencalonan "${id}" harus sama-sama latihan, atau sama-sama bukan`, en: `the account and the candidacy "${id}" must both be for training, or neither` }),
} satisfies Record<string, (id: string) => Text>

const ours: Readonly<Record<string, Text>> = {
  'plain-line': { id: 'memuat karakter kendali atau karakter tak terlihat', en: 'contains control or invisible characters' },
  slug: { id: 'hanya boleh huruf, angka, titik, garis bawah, dan tanda hubung', en: 'may only have letters, digits, dots, underscores and hyphens' },
  'account-key': { id: 'bukan kunci akun, misalnya "instagram:u:nama" atau "facebook:n:100064573920202"', en: 'is no account key such as "instagram:u:name" or "facebook:n:100064573920202"' },
  'candidacy-id': { id: 'harus berbentuk pemilihan:wilayah:nomor, misalnya "pilkada2024:6372:1001070"', en: 'must be election:region:number, such as "pilkada2024:6372:1001070"' },
  'region-code': { id: 'harus kode Kemendagri dua atau empat angka, misalnya "63" atau "6372"', en: 'must be a Kemendagri code of two or four digits, such as "63" or "6372"' },
  'stages-ascend': { id: 'tahap harus urut menurut tanggal, satu tahap per tanggal', en: 'stages must be in order of date, one a day' },
  window: { id: 'mendahului validFrom', en: 'is before validFrom' },
  'closed-without-day': { id: 'wajib diisi: akun yang ditutup atau dicabut perlu hari terakhirnya', en: 'is missing: a closed or revoked account needs its last day' },
  'no-keys': { id: 'kosong: akun tanpa kunci hanya boleh berstatus "held"', en: 'is empty: only an account with status "held" may have no key' },
}

function problemOf(issue: z.core.$ZodIssue): Problem {
  const path = issue.path.reduce<string>((text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? String(part) : `${text}.${String(part)}`), '')
  return { path, text: ours[issue.message] ?? describe(issue) }
}

function describe(issue: z.core.$ZodIssue): Text {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return { id: 'wajib diisi', en: 'is missing' }
      return { id: `harus berupa ${kinds[issue.expected]?.id ?? issue.expected}`, en: `must be ${kinds[issue.expected]?.en ?? issue.expected}` }
    case 'invalid_value': {
      const values = issue.values.join(', ')
      return { id: `harus salah satu dari: ${values}`, en: `must be one of: ${values}` }
    }
    case 'invalid_format': return { id: 'harus tanggal yang ada, YYYY-MM-DD', en: 'must be a day that exists, YYYY-MM-DD' }
    case 'too_small': return { id: 'kosong atau terlalu kecil', en: 'is empty or too small' }
    case 'too_big': return { id: 'terlalu panjang atau terlalu besar', en: 'is too long or too big' }
    case 'unrecognized_keys': return { id: `bidang tidak dikenal: ${issue.keys.join(', ')}`, en: `unknown field: ${issue.keys.join(', ')}` }
    default: return { id: 'tidak sah', en: 'is not valid' }
  }
}

const kinds: Readonly<Record<string, Text>> = {
  string: { id: 'teks', en: 'text' },
  int: { id: 'bilangan bulat', en: 'a whole number' },
  number: { id: 'angka', en: 'a number' },
  array: { id: 'daftar', en: 'a list' },
  object: { id: 'objek', en: 'an object' },
}
