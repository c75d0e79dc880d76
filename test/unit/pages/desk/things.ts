import type { AccountKey } from '../../../../src/registry'
import type { Pair2024 } from '../../../../src/registry/candidacies-2024'
import { accountUrl, type CandidacyGuess, type Proposal } from '../../../../src/registry/import'
import type { AccountRecord, CandidacyRecord } from '../../../../src/registry/records'
import { createRows, type Row } from '../../../../src/pages/desk/state/rows'
import { emptyWork, type Work } from '../../../../src/pages/desk/state/work'

/** A row of a fictional list that names one account beyond doubt, unless told otherwise. */
export function proposal(row: number, change: Partial<Proposal> & { key?: AccountKey | 'none' } = {}): Proposal {
  const { key = `instagram:u:contoh${row}`, ...rest } = change
  return {
    id: `daftar.csv:${row}:1:0`, table: 'daftar.csv', row, column: 'Akun', raw: `@contoh${row}`, verdict: 'accept', why: 'sure',
    reason: { id: 'Jelas.', en: 'Clear.' }, site: 'instagram', listedFor: 'Calon Contoh - Wakil Contoh', document: 'Formulir contoh', validFrom: '2024-09-24',
    ...(key !== 'none' && { account: { key, url: accountUrl(key) } }),
    ...rest,
  }
}

export const rowsOf = (proposals: readonly Proposal[], work: Work = emptyWork): Row[] => createRows()([{ sheet: 's', proposals }], work)

/** The id of a row of {@link proposal}. */
export const id = (row: number): string => `s/daftar.csv:${row}:1:0`

export const candidacy = (change: Partial<CandidacyRecord> = {}): CandidacyRecord => ({
  id: 'pilkada2024:6372:1', election: { id: 'pilkada2024', name: 'Pilkada 2024' }, region: { code: '6372', name: 'Kota Banjarbaru', codeset: 'contoh' },
  office: 'wali-kota', name: 'Calon Contoh - Wakil Contoh', ticket: 1, stages: [{ stage: 'calon', from: '2024-09-22', basis: 'Penetapan contoh' }], ...change,
})

export const account = (change: Partial<AccountRecord> = {}): AccountRecord => ({
  id: 'lama-1', candidacies: ['pilkada2024:6372:1'], kind: 'pair', name: 'Calon Contoh - Wakil Contoh', keys: [{ key: 'x:u:lama' }],
  status: 'listed', registration: 'registered', sources: ['Formulir lama'], validFrom: '2024-09-22', ...change,
})

const pair: Pair2024 = {
  id: 'pilkada2024:6372:1', region: { code: '6372', name: 'Kota Banjarbaru', level: 'kota' }, office: 'wali-kota', ticket: 1,
  head: 'Calon Contoh', deputy: 'Wakil Contoh', name: 'Calon Contoh - Wakil Contoh',
}
export const guess = (sure = true, change: Partial<Pair2024> = {}): CandidacyGuess =>
  ({ pair: { ...pair, ...change }, by: 'ticket', sure, reason: { id: 'Dari wilayah dan nomor urut.', en: 'From region and ticket number.' } })

/** Work in which these rows are accepted as they stand and attached to the fictional pair. */
export const acceptedWork = (proposals: readonly Proposal[], candidacies: readonly CandidacyRecord[] = [candidacy()]): Work => ({
  ...emptyWork,
  candidacies: Object.fromEntries(candidacies.map((one) => [one.id, one])),
  edits: Object.fromEntries(proposals.map((one) => [`s/${one.id}`, {
    decision: 'accept' as const, candidacies: ['pilkada2024:6372:1'], ...(one.account && { key: one.account.key }),
  }])),
})
