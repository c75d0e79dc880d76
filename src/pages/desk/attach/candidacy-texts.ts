import type { Office } from '../../../registry'
import { checkRecords, type Problem } from '../../../registry/check-records'
import type { Proposal } from '../../../registry/import'
import type { CandidacyRecord } from '../../../registry/records'
import { codeset, regionByCode, regions } from '../../../registry/regions'

type Stage = CandidacyRecord['stages'][number]

/** A candidacy as its form holds it: whatever is typed, right or not. */
export interface CandidacyTexts {
  readonly electionId: string
  readonly electionName: string
  readonly region: string
  readonly office: string
  readonly name: string
  readonly ticket: string
  readonly parties: string
  /** KPU's own number; only asked for a new one. */
  readonly number: string
  readonly stages: readonly { readonly stage: string; readonly from: string; readonly why: string; readonly basis: string; readonly source: string }[]
}

export const noTexts: CandidacyTexts = { electionId: '', electionName: '', region: '', office: '', name: '', ticket: '', parties: '', number: '', stages: [] }

export function textsOf({ id, election, region, office, name, ticket, parties, stages }: CandidacyRecord): CandidacyTexts {
  return {
    electionId: election.id, electionName: election.name, region: region === undefined ? '' : `${region.code} ${region.name}`, office: office ?? '',
    name, ticket: ticket === undefined ? '' : String(ticket), parties: parties?.join('; ') ?? '', number: id.split(':')[2] ?? '',
    stages: stages.map(({ stage, from, why = '', basis, source = '' }) => ({ stage, from, why, basis, source })),
  }
}

/** What a list says about a candidacy, as the start of a form. A region it does not name beyond doubt stays empty. */
export function textsFrom(proposal: Proposal | undefined): CandidacyTexts {
  if (proposal === undefined) return noTexts
  const { election = '', region, ticket, listedFor, person, party = '', office } = proposal
  const found = region?.sure === true ? region.options[0] : undefined
  const fromLevel = found === undefined || !/^pil(?:kada|gub|bup|wali|wako)/i.test(election) ? '' : ({ provinsi: 'gubernur', kabupaten: 'bupati', kota: 'wali-kota' } as const)[found.level]
  return {
    ...noTexts,
    electionName: election, electionId: election.toLowerCase().replace(/[^a-z\d]+/g, ''), region: found === undefined ? '' : `${found.code} ${found.name}`,
    office: office ?? fromLevel, name: listedFor ?? person ?? '', ticket: ticket === undefined ? '' : String(ticket), parties: party,
  }
}

/** The regions as their box lists them: "6372 Kota Banjarbaru". */
export const regionLabels = (): readonly string[] => regions.map(({ code, name }) => `${code} ${name}`)

/** The candidacy a form says, or what is wrong with it. `known` is the record being changed; its id and its region's set of codes stay. */
export function candidacyOf(texts: CandidacyTexts, known?: CandidacyRecord): { candidacy: CandidacyRecord } | { problems: readonly Problem[] } {
  const text = (one: string) => one.trim()
  const typedRegion = text(texts.region)
  const code = /^\d{2}(?:\d{2})?(?=\s|$)/.exec(typedRegion)?.[0] ?? ''
  const region = known?.region !== undefined && typedRegion === `${known.region.code} ${known.region.name}` ? known.region
    : typedRegion === '' ? undefined
    : { code, name: regionByCode(code)?.name ?? '', codeset }
  const electionId = text(texts.electionId).toLowerCase()
  const number = text(texts.number) || `urut-${text(texts.ticket) || '0'}`
  const parties = texts.parties.split(/[;\n]/).map(text).filter((one) => one !== '')
  const value = {
    id: known?.id ?? `${electionId}:${region?.code ?? 'nas'}:${number}`,
    election: { id: electionId, name: text(texts.electionName) },
    ...(region && { region }),
    ...(texts.office !== '' && { office: texts.office as Office }),
    name: text(texts.name),
    ...(text(texts.ticket) !== '' && { ticket: Number(text(texts.ticket)) }),
    ...(parties.length > 0 && { parties }),
    stages: [...texts.stages].sort((a, b) => (a.from < b.from ? -1 : 1)).map(({ stage, from, why, basis, source }) => ({
      stage: stage as Stage['stage'], from, basis: text(basis),
      ...(why !== '' && { why: why as NonNullable<Stage['why']> }),
      ...(text(source) !== '' && { source: text(source) }),
    })),
  }
  const { problems } = checkRecords({ candidacies: [value], accounts: [] })
  return problems.length > 0 ? { problems } : { candidacy: value }
}
