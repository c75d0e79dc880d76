import type { Text } from '../../neutrality'
import { siteOf } from '../account-key'
import type { AccountKey } from '../types'
import { twinsOf } from './twins'
import type { Listed, Notice } from './types'

/** More than this on one site is more than an election's rules have ever allowed (20 an application, PKPU 13/2024). */
const cap = 20

/**
 * What a person should see across everything accepted; nothing is refused. Only a conflict has to be decided.
 * Every list of rows keeps the order given.
 */
export function notices(accepted: readonly Listed[]): Notice[] {
  const byKey = grouped(accepted.flatMap((one) => [one.key, ...(one.also ? [one.also] : [])].map((key) => [key, one] as const)))
  const shared = [...byKey].filter(([, rows]) => rows.length > 1).map(([key, rows]): Notice => {
    const candidacies = new Set(rows.map((one) => one.candidacy))
    return candidacies.size > 1
      ? notice('conflict', key, rows, texts.conflict(key, candidacies.size))
      : notice('repeated', key, rows, texts.repeated(key, rows.length))
  })
  const distinct = new Map(accepted.map((one) => [`${one.candidacy}\n${one.key}`, one]))
  const many = [...grouped([...distinct.values()].map((one) => [`${siteOf(one.key)}:${one.candidacy}`, one] as const))]
    .filter(([, rows]) => rows.length > cap)
    .map(([at, rows]) => notice('many', at, rows, texts.many(rows.length, rows[0]!.candidacy)))
  const twins = twinsOf(accepted.map((one) => ({ key: one.key, candidacy: one.candidacy })))
    .map(([one, other]) => notice('twin', `${one}~${other}`, [...(byKey.get(one) ?? []), ...(byKey.get(other) ?? [])], texts.twin(one, other)))
  return [...shared, ...twins, ...many].sort((a, b) => Number(b.decide) - Number(a.decide))
}

function notice(kind: Notice['kind'], about: string, rows: readonly Listed[], text: Text): Notice {
  return { id: `${kind}:${about}`, kind, decide: kind === 'conflict', rows: [...new Set(rows.map(({ id }) => id))], text }
}

function grouped<Key, Value>(pairs: readonly (readonly [Key, Value])[]): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const [key, value] of pairs) {
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}

const texts = {
  conflict: (key: AccountKey, count: number): Text => ({ id: `${key} terdaftar untuk ${count} pencalonan. Putuskan milik siapa.`, en: `${key} is listed for ${count} candidacies. Decide whose it is.` }),
  repeated: (key: AccountKey, count: number): Text => ({ id: `${key} tertulis ${count} kali untuk pencalonan yang sama; dicatat sekali.`, en: `${key} is written ${count} times for the same candidacy; it is recorded once.` }),
  twin: (one: AccountKey, other: AccountKey): Text => ({ id: `${one} dan ${other} hampir sama: salah tulis, tiruan, atau memang dua akun?`, en: `${one} and ${other} are nearly the same: a slip, an imitation, or really two accounts?` }),
  many: (count: number, candidacy: string): Text => ({ id: `${count} akun pada satu aplikasi untuk ${candidacy}; batas yang dikenal 20.`, en: `${count} accounts on one application for ${candidacy}; the known limit is 20.` }),
}
