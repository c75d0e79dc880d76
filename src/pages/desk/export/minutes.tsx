import type { AccountRecord, Records } from '../../../registry/records'
import { accountOnSite } from '../../../warning/people'
import { formatDay, formatNumber } from '../../shared/format'
import { candidacyLabel } from '../attach/labels'
import { useDesk } from '../state/desk-context'
import type { Difference } from './difference'
import { MinutesTable } from './minutes-table'
import type { Made } from './use-outcome'

interface MinutesProps {
  readonly found: Difference
  readonly made: Made
  readonly file: string
  readonly before: { readonly name: string; readonly records: Records } | undefined
  readonly held: number
  readonly place: string
  readonly date: string
  readonly number: string
  readonly whole: boolean
}

/** The sheet for the berita acara: numbers, every change, and room for two signatures. What is printed is this alone. */
export function Minutes({ found, made, file, before, held, place, date, number, whole }: MinutesProps) {
  const { text: { minutes: text, output, words }, language, work } = useDesk()
  const count = (many: number) => formatNumber(many, language)
  const day = (one: string | undefined) => one === undefined || one === '' ? '' : formatDay(one, language)
  const accounts = (account: AccountRecord) => account.keys.map(({ key }) => accountOnSite(key, language)).join(', ')
  const candidacies = (account: AccountRecord) => account.candidacies.map((id) => candidacyLabel(work.candidacies[id]) ?? id).join('; ')
  const fields = (names: readonly string[]) => names.map((name) => text.fields[name] ?? name).join(', ')
  const numbers: readonly (readonly [string, number])[] = [
    [text.rows.before, before?.records.accounts.length ?? 0], [text.rows.added, found.added.length], [text.rows.closed, found.closed.length],
    [text.rows.changed, found.changed.length], ...(found.gone.length > 0 ? [[text.rows.gone, found.gone.length] as const] : []),
    [text.rows.after, made.records.accounts.length], [text.rows.candidacies, found.candidacies.length], [text.rows.held, held],
  ]
  return (
    <article class="minutes card">
      <h4>{text.title}</h4>
      {number.trim() === '' ? null : <p>{text.number(number)}</p>}
      <dl>
        <dt>{text.file}</dt><dd>{file}</dd>
        <dt>{text.sum}</dt><dd><code>{made.sum}</code></dd>
        <dt>{text.before}</dt><dd>{before?.name ?? text.nothing}</dd>
      </dl>
      <MinutesTable whole={whole} title={text.numbers} heads={[]} rows={numbers.map(([label, many]) => [label, count(many)])} />
      <MinutesTable whole={whole} title={text.added} heads={[text.cols.account, text.cols.owner, text.cols.candidacy, text.cols.source, text.cols.from]} numbered
        rows={found.added.map((one) => [accounts(one), `${one.name} (${words.kinds[one.kind]})`, candidacies(one), one.sources[0] ?? '', day(one.validFrom)])} />
      <MinutesTable whole={whole} title={text.closed} heads={[text.cols.account, text.cols.owner, text.cols.until, text.cols.basis]} numbered
        rows={found.closed.flatMap(({ account, keys, day: whole }) => [
          ...(whole === undefined ? [] : [[accounts(account), account.name, day(whole), account.statusBasis ?? '']]),
          ...keys.map((one) => [one.key, account.name, day(one.day), account.keys.find(({ key }) => key === one.key)?.source ?? '']),
        ])} />
      <MinutesTable whole={whole} title={text.changed} heads={[text.cols.account, text.cols.owner, text.cols.fields]} numbered
        rows={found.changed.map((one) => [accounts(one.account), one.account.name, fields(one.fields)])} />
      {found.gone.length === 0 ? null : <MinutesTable whole={whole} title={text.gone} heads={[text.cols.account, text.cols.owner]} numbered rows={found.gone.map((one) => [accounts(one), one.name])} />}
      <MinutesTable whole={whole} title={text.candidacies} heads={[text.cols.candidacy, text.cols.stages, text.cols.fields]} numbered
        rows={found.candidacies.map(({ candidacy, fields: names }) => [
          candidacyLabel(candidacy) ?? '',
          candidacy.stages.map(({ stage, from, basis }) => `${words.stages[stage]} ${day(from)} (${basis})`).join('; '),
          names.length === 0 ? text.fresh : fields(names),
        ])} />
      <div class="signatures">
        <p>{text.signed(place.trim() === '' ? text.blank : place, date === '' ? text.blank : day(date))}</p>
        {[output.steward, output.checker].map((role) => <div key={role}><p>{role}</p><p class="line" /><p class="small">{text.signName}</p></div>)}
      </div>
    </article>
  )
}
