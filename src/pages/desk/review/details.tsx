import { accountName, accountOnSite } from '../../../warning/people'
import { formatNumber } from '../../shared/format'
import { Out } from '../../shared/parts'
import { Attribution } from '../attach/attribution'
import { useDesk } from '../state/desk-context'
import type { Row } from '../state/rows'
import type { Decision } from '../state/work'
import { Correction } from './correction'

interface DetailsProps { readonly rows: readonly Row[]; readonly onDecide: (decision: Decision) => void }

/** Everything about the selected row, or what holds for all selected rows. */
export function Details({ rows, onDecide }: DetailsProps) {
  const { text: { review }, language } = useDesk()
  const [first] = rows
  return (
    <section class="card details" aria-label={review.details}>
      <h3>{review.details}</h3>
      {first === undefined ? <p class="quiet">{review.pick}</p> : (
        <>
          {rows.length === 1 ? <One row={first} /> : <p class="notice">{review.chosen(formatNumber(rows.length, language))}</p>}
          <div class="decisions">
            {(['accept', 'hold', 'reject'] as const).map((decision) => (
              <button key={decision} type="button" class="button" data-decision={decision} aria-pressed={rows.every(({ state }) => state === decision)} onClick={() => { onDecide(decision) }}>
                {review[decision]} <kbd aria-hidden="true">{{ accept: 'T', hold: 'H', reject: 'X' }[decision]}</kbd>
              </button>
            ))}
          </div>
          {rows.length === 1 ? <Correction key={first.id} row={first} /> : null}
          <Attribution rows={rows} />
        </>
      )}
    </section>
  )
}

function One({ row: { proposal, raw, account, reason, moreKeys, decided } }: { readonly row: Row }) {
  const { text: { review }, language } = useDesk()
  return (
    <>
      <p class="quiet small">
        {review.place(proposal.table, String(proposal.row), proposal.column)}
        {proposal.listedForRow === undefined || proposal.listedForRow === proposal.row ? null : `; ${review.filledFrom(String(proposal.listedForRow))}`}
      </p>
      <p class="written">{raw}</p>
      {account === undefined ? null : <p><Out href={account.url} language={language}>{accountOnSite(account.key, language)}</Out></p>}
      {moreKeys.map((key) => <p key={key} class="small">{review.also}: {accountName(key, language)}</p>)}
      <p><b>{review.why}.</b> {reason[language]}{decided ? ` (${review.byPerson})` : ''}</p>
      {(proposal.unread ?? []).length === 0 ? null : (
        <div class="small">
          <b>{review.unread}</b>
          <ul>{proposal.unread?.map(({ column, text, reason: why }) => <li key={column}>{column}: “{text}”. {why[language]}</li>)}</ul>
        </div>
      )}
    </>
  )
}
