import type * as z from 'zod/mini'
import type { Text } from '../neutrality'
import { type Records, shardOf, strictRecords } from './records'

/** Something wrong in a records file: where, and in words for a person. */
export interface Problem {
  /** E.g. `accounts[3].keys[0].key`. */
  readonly path: string
  readonly text: Text
}

/** Reads what should be records, strictly: every problem found is listed, and with any problem there are no records. */
export function checkRecords(value: unknown): { records: Records; problems: readonly [] } | { records?: never; problems: readonly Problem[] } {
  const result = strictRecords.safeParse(value, { reportInput: true })
  if (!result.success) return { problems: result.error.issues.map(problemOf) }
  const problems = crossCheck(result.data)
  return problems.length > 0 ? { problems } : { records: result.data, problems: [] }
}

/** What no single record can know: ids used twice, candidacies that are not there, training mixed with real. */
export function crossCheck({ candidacies, accounts }: Records): Problem[] {
  const problems: Problem[] = []
  const byId = new Map<string, boolean>()
  for (const [at, candidacy] of candidacies.entries()) {
    const path = `candidacies[${at}]`
    if (byId.has(candidacy.id)) problems.push({ path: `${path}.id`, text: texts['used-twice'](candidacy.id) })
    else if (candidacy.id.split(':')[1] !== shardOf(candidacy)) problems.push({ path: `${path}.id`, text: texts['other-region'](candidacy.id) })
    byId.set(candidacy.id, candidacy.training === true)
  }
  const ids = new Set<string>()
  for (const [at, account] of accounts.entries()) {
    const path = `accounts[${at}]`
    if (ids.has(account.id)) problems.push({ path: `${path}.id`, text: texts['used-twice'](account.id) })
    ids.add(account.id)
    for (const [nth, id] of account.candidacies.entries()) {
      const training = byId.get(id)
      if (training === undefined) problems.push({ path: `${path}.candidacies[${nth}]`, text: texts['unknown-candidacy'](id) })
      else if (training !== (account.training === true)) problems.push({ path: `${path}.training`, text: texts.training(id) })
    }
  }
  return problems
}

const texts = {
  'used-twice': (id: string) => ({ id: `kode "${id}" dipakai dua kali`, en: `the id "${id}" is used twice` }),
  'other-region': (id: string) => ({ id: `bagian tengah "${id}" harus kode wilayahnya, "nas", atau "latihan"`, en: `the middle of "${id}" must be its region code, "nas" or "latihan"` }),
  'unknown-candidacy': (id: string) => ({ id: `pencalonan "${id}" tidak ada dalam berkas ini`, en: `there is no candidacy "${id}" in this file` }),
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
