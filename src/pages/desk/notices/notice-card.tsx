import type { Notice } from '../../../registry/import'
import { accountOnSite } from '../../../warning/people'
import { formatNumber } from '../../shared/format'
import { candidacyLabel } from '../attach/labels'
import { useDesk } from '../state/desk-context'
import type { Row } from '../state/rows'
import { earlierId, noticeKey } from '../state/use-notices'
import { edited, settled } from '../state/work'

/** How many rows of a notice are named; "more than 20" has many. */
const most = 25

/** One notice: what it is about, its rows, and what a person says to it. */
export function NoticeCard({ notice, rows }: { readonly notice: Notice; readonly rows: ReadonlyMap<string, Row> }) {
  const { text: { notices: text, review }, language, work, change, goTo, earlier } = useDesk()
  const isSettled = work.settled[noticeKey(notice)] === true
  const before = new Map(earlier?.accounts.map((account) => [earlierId(account.id), account]))
  return (
    <li class="card" data-settled={isSettled}>
      <p>{isSettled || notice.decide ? <span class="tag">{isSettled ? text.settled : text.decide}</span> : null} {notice.text[language]}</p>
      <ul>
        {notice.rows.slice(0, most).map((id) => {
          const row = rows.get(id)
          if (row?.account === undefined) {
            const account = before.get(id)
            return account === undefined ? null : <li key={id}><span>{account.name} · {account.candidacies.map((one) => candidacyLabel(work.candidacies[one]) ?? one).join('; ')}</span> <span class="tag">{text.earlier}</span></li>
          }
          const name = accountOnSite(row.account.key, language)
          const owner = row.candidacies.map((one) => candidacyLabel(work.candidacies[one]) ?? one).join('; ') || row.owner
          return (
            <li key={id}>
              <span><a href={row.account.url} target="_blank" rel="noopener noreferrer" aria-label={review.openAt(name)}>{name}</a> · {owner}</span>
              <span class="row">
                <button type="button" class="button" onClick={() => { goTo('periksa', id) }} aria-label={`${text.look}: ${row.raw}`}>{text.look}</button>
                {!notice.decide || isSettled ? null : (
                  <button type="button" class="button" aria-label={`${text.only}: ${row.raw}, ${owner}`} onClick={() => {
                    change((now) => edited(now, notice.rows.filter((one) => one !== id && rows.has(one)), { decision: 'reject' }))
                  }}>{text.only}</button>
                )}
              </span>
            </li>
          )
        })}
      </ul>
      {notice.rows.length > most ? <p class="quiet small">{text.rest(formatNumber(notice.rows.length - most, language))}</p> : null}
      <p><button type="button" class="button" onClick={() => { change((now) => settled(now, noticeKey(notice), !isSettled)) }}>
        {isSettled ? text.unsettle : notice.decide ? text.settle.conflict : text.settle.other}
      </button></p>
    </li>
  )
}
