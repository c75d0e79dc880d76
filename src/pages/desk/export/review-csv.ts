import type { Language } from '../../../neutrality'
import { toCsv } from '../../../registry/import'
import type { Row } from '../state/rows'
import type { DeskText } from '../text'

/** All rows with what was decided, as a CSV that a spreadsheet opens without running anything in it. */
export function reviewCsv(rows: readonly Row[], { output, words }: Pick<DeskText, 'output' | 'words'>, language: Language): string {
  return toCsv([
    output.csvHeads,
    ...rows.map((row) => [
      row.proposal.table, String(row.proposal.row), row.proposal.column, row.raw, row.account?.key ?? '', row.account?.url ?? '',
      words.states[row.state], row.decided ? output.person : output.machine, row.reason[language], row.candidacies.join(' '),
      row.owner, words.kinds[row.kind], row.document, row.validFrom, row.validUntil,
    ]),
  ])
}
