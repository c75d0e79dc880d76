import { useMemo } from 'preact/hooks'
import { formatNumber } from '../../shared/format'
import { useDesk } from '../state/desk-context'
import { noticeKey } from '../state/use-notices'
import { NoticeCard } from './notice-card'

const kinds = ['conflict', 'twin', 'many', 'repeated'] as const
/** How many of a kind are drawn at once; those looked at come last. */
const most = 100

/** Fourth step: what a person should look at across all accounts. */
export function Notices() {
  const { text: { notices: text }, notices, work, rows, language } = useDesk()
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows])
  return (
    <>
      <h2 tabIndex={-1}>{text.title}</h2>
      <p class="quiet">{text.lead}</p>
      {notices.length === 0 ? <p class="card">{text.none}</p> : kinds.map((kind) => {
        const all = notices.filter((one) => one.kind === kind).sort((a, b) => Number(work.settled[noticeKey(a)] ?? false) - Number(work.settled[noticeKey(b)] ?? false))
        return all.length === 0 ? null : (
          <section key={kind}>
            <h3>{text.kinds[kind]} <span class="count">{formatNumber(all.length, language)}</span></h3>
            <p class="quiet small">{text.more[kind]}</p>
            <ul class="notices">{all.slice(0, most).map((notice) => <NoticeCard key={notice.id} notice={notice} rows={byId} />)}</ul>
          </section>
        )
      })}
    </>
  )
}
