import type { NamedStage } from '../../neutrality'
import { trainingRecords } from '../../registry/bundled'
import type { PublishedRecords } from '../../registry/published-records'
import { asPublished } from '../../registry/publish'
import type { Records } from '../../registry/records'

const basis = 'Contoh buatan Jaga Netral untuk latihan; bukan orang, partai, atau pemilihan nyata.'

/** The fictional party, which the bundled registry has no use for: only scenes meet it. */
const party: Records['accounts'][number] = {
  id: 'latihan-partai-facebook', candidacies: ['latihan:latihan:1'], kind: 'party', name: 'Partai Latihan',
  keys: [{ key: 'facebook:u:partailatihan' }], status: 'listed', registration: 'not-known', sources: [basis], validFrom: '2020-01-01', training: true,
}
const records: Records = { ...trainingRecords, accounts: [...trainingRecords.accounts, party] }

const at = (stage: NamedStage): Records => ({
  ...records,
  candidacies: records.candidacies.map((candidacy) => ({ ...candidacy, stages: [{ stage, from: '2020-01-01', basis }] })),
})

/** Everybody of the training page, each at the stage of their own. */
export const ownStages: PublishedRecords = asPublished(records)
/** The same people, all of them at one stage, for showing what the stage changes. */
export const atStage: Readonly<Record<NamedStage, PublishedRecords>> = { bakal_calon: asPublished(at('bakal_calon')), calon: asPublished(at('calon')) }
