import type { Text } from '../../neutrality'
import type { Office, RegistrantKind } from '../types'
import { dayIn } from './days'
import { type ListedFor } from './guess-candidacy'
import { agree, guessRegion } from './guess-region'
import type { Cell, Column, ColumnRole, RegionGuess, SourceRow } from './types'

/** What a row says besides its accounts. `listedForRow`: where the candidacy stands when it was filled down. */
export interface RowFacts {
  readonly person?: string
  readonly listedFor?: string
  readonly listedForRow?: number
  /** The candidacy was left blank here, not merged: that it carries on is a guess. */
  readonly fromAbove?: true
  readonly kind?: RegistrantKind
  readonly region?: RegionGuess
  readonly ticket?: number
  readonly office?: Office
  readonly party?: string
  readonly election?: string
  readonly registeredAt?: string
  readonly registeredWith?: string
  readonly validFrom?: string
  readonly validUntil?: string
  readonly document?: string
  readonly note?: string
  readonly unread: readonly { column: string; text: string; reason: Text }[]
}

export interface RowReader {
  readonly read: (row: SourceRow) => RowFacts
  /** A line that heads the rows below it: a region, or whom they are listed for. */
  readonly head: (text: string, row: number) => void
}

/** Reads the other columns of rows, top to bottom: a blank in a grouped list means what the row above said. */
export function rowReader(columns: readonly Column[]): RowReader {
  const filled = new Map<ColumnRole, { text: string; row: number }>()
  const places = new Map<ColumnRole, Column[]>()
  for (const column of columns) places.set(column.role, [...(places.get(column.role) ?? []), column])
  const regions = new Map<string, RegionGuess | undefined>()
  const head = (text: string, row: number) => {
    const region = guessRegion(text) !== undefined
    for (const role of groups.slice(region ? 1 : 2).flat()) filled.delete(role)
    filled.set(region ? 'region' : 'candidacy', { text, row })
  }
  const readRow = (source: SourceRow): RowFacts => {
    const cellsOf: Cells = (role) => (places.get(role) ?? []).flatMap(({ at, header }) => {
      const cell = source.cells[at]
      return cell === undefined || cell.text === '' ? [] : [{ header, cell }]
    })
    const textOf = (role: ColumnRole) => cellsOf(role).map(({ cell }) => cell.text.replace(/\s+/g, ' ')).join(' - ')
    const unread: { column: string; text: string; reason: Text }[] = []

    // From the widest group to the narrowest: where a new one begins, what was said within the old one is over.
    for (const [nth, within] of groups.entries()) {
      const changed = within.some((role) => cellsOf(role).length > 0 && filled.get(role)?.text !== textOf(role))
      if (changed) for (const role of groups.slice(nth).flat()) filled.delete(role)
      for (const role of within) {
        const [first] = cellsOf(role)
        if (first !== undefined) filled.set(role, { text: textOf(role), row: first.cell.from ?? source.row })
      }
    }
    const { text: listedFor, row: listedForRow } = filled.get('candidacy') ?? {}
    const day = (role: ColumnRole) => read(role, cellsOf, unread, dayIn, texts.day)
    const ticket = ticketIn(filled.get('ticket')?.text ?? '') ?? ticketIn(/\b(?:no(?:mor)?\.? ?urut|paslon|pasangan calon)(?: no(?:mor)?\.?)? ?:? ?(\d{1,2})\b/i.exec(listedFor ?? '')?.[1] ?? '')
    const where = filled.get('region')?.text ?? ''
    if (!regions.has(where)) regions.set(where, regionIn(where))
    const region = regions.get(where)
    const [place] = cellsOf('region')
    if (region === undefined && place !== undefined) unread.push({ column: place.header, text: where, reason: texts.region })
    const office = read('office', cellsOf, unread, officeIn, texts.office)
    const kind = read('kind', cellsOf, unread, kindIn, texts.kind)
    const given = {
      person: textOf('person'), party: textOf('party'), election: filled.get('election')?.text, registeredAt: day('registeredAt'), registeredWith: textOf('registeredWith'),
      validFrom: day('validFrom'), validUntil: day('validUntil'), document: textOf('document'), note: textOf('note'), listedFor,
      ...(listedFor !== undefined && listedForRow !== source.row && { listedForRow }),
      ...(listedForRow !== undefined && listedForRow !== source.row && !cellsOf('candidacy').some(({ cell }) => cell.from !== undefined) && { fromAbove: true }),
      region, ticket, office, kind,
    }
    return { ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== '')), unread } as RowFacts
  }
  return { read: readRow, head }
}

const groups: readonly (readonly ColumnRole[])[] = [['election'], ['region'], ['ticket', 'candidacy']]

type Cells = (role: ColumnRole) => { header: string; cell: Cell }[]

function read<Value>(role: ColumnRole, cellsOf: Cells, unread: { column: string; text: string; reason: Text }[], reader: (text: string) => Value | undefined, reason: Text): Value | undefined {
  for (const { header, cell } of cellsOf(role)) {
    const value = reader(cell.text)
    if (value !== undefined) return value
    unread.push({ column: header, text: cell.text, reason })
  }
  return undefined
}

/** Code and name may stand in two columns; they come as one text, as they are filled down. */
function regionIn(text: string): RegionGuess | undefined {
  return guessRegion(text) ?? agree(text.split(' - ').flatMap((part) => guessRegion(part) ?? []))
}

const ticketIn = (text: string) => (/^(?:no(?:mor)?\.?\s*(?:urut)?\s*)?0?(\d{1,2})\.?$/i.test(text.trim()) ? Number(/\d+/.exec(text)![0]) || undefined : undefined)

const kinds: readonly (readonly [RegistrantKind, RegExp])[] = [
  ['supporter-group', /relawan|pendukung|simpatisan|supporter|volunteer/i],
  ['campaign-team', /\btim\b|kampanye|pemenangan|pelaksana|campaign|team/i],
  ['party', /partai|parpol|\bparty\b|koalisi/i],
  ['running-mate', /wakil|deputy|running/i],
  ['pair', /paslon|pasangan|\bpair\b/i],
  ['candidate', /calon|kandidat|candidate|pribadi|personal/i],
]
const kindIn = (text: string) => kinds.find(([, words]) => words.test(text))?.[0]

const offices: readonly (readonly [Office, RegExp])[] = [
  ['wakil-presiden', /wakil presiden|wapres|vice president/i], ['presiden', /presiden|pilpres|president/i],
  ['wakil-gubernur', /^(?:calon )?wakil gubernur|wagub/i], ['gubernur', /gubernur|pilgub|governor/i],
  ['wakil-wali-kota', /^(?:calon )?wakil wali ?kota|wawali/i], ['wali-kota', /wali ?kota|pilwa(?:l|li|lkot)|mayor/i],
  ['wakil-bupati', /^(?:calon )?wakil bupati|wabup/i], ['bupati', /bupati|pilbup|regent/i],
  ['dprd-provinsi', /dprd.*prov/i], ['dprd-kabupaten-kota', /dprd/i], ['dpd', /\bdpd\b/i], ['dpr', /\bdpr\b/i],
]
const officeIn = (text: string) => offices.find(([, words]) => words.test(text))?.[0]

const texts = {
  day: { id: 'Bukan tanggal yang ada; tulis seperti 2024-09-25 atau 25/09/2024.', en: 'Not a day that exists; write it like 2024-09-25 or 25/09/2024.' },
  region: { id: 'Wilayah ini tidak ada dalam daftar Kemendagri.', en: 'This region is not in the Kemendagri list.' },
  office: { id: 'Jabatan ini tidak dikenal.', en: 'This office is not known.' },
  kind: { id: 'Peran ini tidak dikenal: calon, wakil, pasangan, partai, tim kampanye, atau relawan.', en: 'This role is not known: candidate, running mate, pair, party, campaign team or supporters.' },
} satisfies Record<string, Text>

/** For `guessCandidacy`: names from the candidacy first, else from whose account it is. */
export function listedForOf({ region, ticket, listedFor, person, election }: RowFacts): ListedFor {
  const names = listedFor ?? person
  const sure = region?.sure === true ? region.options[0] : undefined
  return { ...(sure && { region: sure }), ...(ticket !== undefined && { ticket }), names: names === undefined ? [] : [names], ...(election !== undefined && { election }) }
}
