import { asPublished } from '../../../src/registry/publish'
import type { AccountRecord, CandidacyRecord, Records } from '../../../src/registry/records'

/** A fictional candidacy: prospective from August, fixed from 22 September 2024, unless told otherwise. */
export function candidacy(change: Partial<CandidacyRecord> = {}): CandidacyRecord {
  return {
    id: 'pilkada2024:6372:1', election: { id: 'pilkada2024', name: 'Pilkada 2024' },
    region: { code: '6372', name: 'Kota Contoh', codeset: 'fiksi' }, office: 'wali-kota', name: 'Calon Contoh - Wakil Contoh', ticket: 1,
    stages: [
      { stage: 'bakal_calon', from: '2024-08-27', basis: 'pendaftaran' },
      { stage: 'calon', from: '2024-09-22', basis: 'penetapan' },
    ],
    ...change,
  }
}

/** A fictional account of it, on X, open since the candidacy began. */
export function account(change: Partial<AccountRecord> = {}): AccountRecord {
  return {
    id: 'akun-1', candidacies: ['pilkada2024:6372:1'], kind: 'candidate', name: 'Calon Contoh', keys: [{ key: 'x:u:calon' }],
    status: 'listed', registration: 'registered', sources: ['https://contoh.example/daftar'], validFrom: '2024-08-27', ...change,
  }
}

export const records = (accounts: AccountRecord[] = [account()], candidacies: CandidacyRecord[] = [candidacy()]): Records => ({ candidacies, accounts })

/** The same, as readers of a published registry have them. */
export const published = (...parts: Parameters<typeof records>) => asPublished(records(...parts))
