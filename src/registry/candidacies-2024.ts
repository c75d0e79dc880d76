import pairs from './data/pilkada-2024.json' with { type: 'json' }
import type { CandidacyRecord } from './records'
import { codeset, type Region, regionByCode } from './regions'
import type { Office } from './types'

/** One of the 1,557 pairs of the regional elections of 2024. */
export interface Pair2024 {
  /** `pilkada2024:6372:1001071`: election, Kemendagri code, KPU's own id. */
  readonly id: string
  readonly region: Region
  readonly office: Extract<Office, 'gubernur' | 'bupati' | 'wali-kota'>
  readonly ticket: number
  readonly head: string
  readonly deputy: string
  /** `head - deputy`, as the list prints them, titles and all. */
  readonly name: string
}

const officeOf = { provinsi: 'gubernur', kabupaten: 'bupati', kota: 'wali-kota' } as const

/** Every pair, by region and ticket number. Origin, and what was left out: data/README.md. */
export const candidacies2024: readonly Pair2024[] = Object.entries(pairs as unknown as Record<string, [number, number, string, string][]>)
  .flatMap(([code, all]) => {
    const region = regionByCode(code)
    return region === undefined ? [] : all.map(([id, ticket, head, deputy]) => ({
      id: `pilkada2024:${code}:${id}`, region, office: officeOf[region.level], ticket, head, deputy, name: `${head} - ${deputy}`,
    }))
  })

/**
 * A pair as a record. Its stages are empty unless a source documents them: the day of fixing and the day of the
 * result differ from region to region, and the person who keeps the list enters them with their decisions.
 */
export function recordOfPair({ id, region, office, ticket, name }: Pair2024): CandidacyRecord {
  return {
    id, election: { id: 'pilkada2024', name: 'Pilkada 2024' }, region: { code: region.code, name: region.name, codeset },
    office, name, ticket, stages: documented[id] ?? [],
  }
}

/**
 * KPU's list of 21 November 2024 still shows this pair, three weeks after the office in Banjarbaru had disqualified it,
 * and counts 0 votes for it; the re-run of 19 April 2025 set the other pair against the empty box.
 */
const documented: Readonly<Record<string, CandidacyRecord['stages']>> = {
  'pilkada2024:6372:1001071': [
    {
      stage: 'calon', from: '2024-09-22', why: 'fixed', basis: 'Penetapan pasangan calon Pilkada 2024',
      source: 'https://lampost.co/politik/jelang-kampanye-kemen-panrb-dan-bkn-kawal-netralitas-asn/',
    },
    { stage: 'ended', from: '2024-11-01', why: 'disqualified', basis: 'Keputusan KPU Kota Banjarbaru Nomor 124 Tahun 2024' },
  ],
}
