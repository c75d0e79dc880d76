import type { AccountRecord } from '../../../registry/records'
import { accountOnSite } from '../../../warning/people'
import { formatDay } from '../../shared/format'
import { useDesk, useField } from '../state/desk-context'
import { closed } from '../state/work'

interface LedgerAccountProps { readonly account: AccountRecord; readonly open: boolean; readonly onOpen: () => void }

/** One account of the earlier file, with the form that closes it or one of its keys. */
export function LedgerAccount({ account, open, onOpen }: LedgerAccountProps) {
  const { text: { attach }, language, work, change } = useDesk()
  const [what = account.id, setWhat] = useField(`close what ${account.id}`)
  const [day = '', setDay] = useField(`close day ${account.id}`)
  const [basis = '', setBasis] = useField(`close basis ${account.id}`)
  const named = (key: AccountRecord['keys'][number]['key']) => accountOnSite(key, language)
  const closings = Object.entries(work.closings).filter(([id]) => id === account.id || id.startsWith(`${account.id} `))
  const tooEarly = day !== '' && day < account.validFrom
  return (
    <li class="card">
      <p><b>{account.name}</b> <span class="quiet small">{account.keys.map(({ key }) => named(key)).join(' · ')}</span>
        {account.validUntil === undefined ? null : <span class="tag">{attach.closedOn(formatDay(account.validUntil, language))}</span>}</p>
      {closings.map(([id, closing]) => (
        <p key={id} class="row">
          <span class="tag">{id === account.id ? attach.whole : id.slice(account.id.length + 1)}: {attach.closedOn(formatDay(closing.day, language))}</span>
          <button type="button" class="button" onClick={() => { change((now) => closed(now, id, undefined)) }}>{attach.reopen}</button>
        </p>
      ))}
      <button type="button" class="button" aria-expanded={open} onClick={onOpen}>{attach.close}</button>
      {open ? (
        <form class="two" onSubmit={(event) => {
          event.preventDefault()
          change((now) => closed(now, what, { day, basis: basis.trim() }))
          for (const clear of [setWhat, setDay, setBasis]) clear(undefined)
          onOpen()
        }}>
          <label class="field"><span>{attach.closeWhat}</span>
            <select value={what} onChange={({ currentTarget }) => { setWhat(currentTarget.value) }}>
              <option value={account.id}>{attach.whole}</option>
              {account.keys.filter(({ validUntil }) => validUntil === undefined).map(({ key }) => <option key={key} value={`${account.id} ${key}`}>{named(key)}</option>)}
            </select>
          </label>
          <label class="field"><span>{attach.lastDay}</span><input type="date" required min={account.validFrom} value={day} onInput={({ currentTarget }) => { setDay(currentTarget.value) }} /></label>
          <label class="field"><span>{attach.closeBasis}</span><input type="text" required value={basis} onInput={({ currentTarget }) => { setBasis(currentTarget.value) }} /></label>
          <p class="row"><button type="submit" class="button strong" disabled={day === '' || tooEarly || basis.trim() === ''}>{attach.closeNow}</button></p>
        </form>
      ) : null}
    </li>
  )
}
