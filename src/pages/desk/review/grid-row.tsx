import { accountOnSite } from '../../../warning/people'
import { useDesk } from '../state/desk-context'
import type { Row } from '../state/rows'
import type { Decision } from '../state/work'

interface GridRowProps {
  readonly row: Row
  readonly at: number
  readonly active: boolean
  readonly chosen: boolean
  readonly onPick: (extend: boolean) => void
  readonly onDecide: (decision: Decision) => void
}

const decisions = ['accept', 'hold', 'reject'] as const

/** One row: what was written, the account it is taken for, and the decision. Its buttons are for the mouse; the keyboard has the letters. */
export function GridRow({ row, at, active, chosen, onPick, onDecide }: GridRowProps) {
  const { text: { review, words }, language } = useDesk()
  const { account, raw, state, proposal } = row
  const name = account === undefined ? undefined : accountOnSite(account.key, language)
  return (
    <div id={`row-${at}`} data-row class="line" role="row" aria-rowindex={at + 1} aria-selected={chosen} data-active={active} data-state={state}
      onMouseDown={(event) => { if (event.button === 0 && !(event.target instanceof Element && event.target.closest('a, button'))) onPick(event.shiftKey) }}>
      <span role="gridcell" class="raw">
        <b>{raw === '' ? '…' : raw}</b>
        <small>{proposal.row} · {[proposal.listedFor ?? proposal.person, proposal.column].filter((one) => one !== undefined).join(' · ')}</small>
      </span>
      <span role="gridcell" class="account">
        {account === undefined ? <span class="quiet">{review.noAccount}</span> : <span>{name}{row.corrected ? <span class="tag">{review.corrected}</span> : null}</span>}
        {row.sure && !row.decided ? null : <small>{row.decided ? review.byPerson : row.reason[language]}</small>}
      </span>
      <span role="gridcell" class="verdict">
        <span class="state" data-state={state}>{words.states[state]}</span>
        <span class="doing">
          {account === undefined ? null : <a href={account.url} target="_blank" rel="noopener noreferrer" tabIndex={-1} aria-label={review.openAt(name ?? '')}>{review.open}</a>}
          {decisions.filter((one) => one !== state && (one !== 'accept' || account !== undefined)).map((one) => (
            <button key={one} type="button" tabIndex={-1} onClick={() => { onDecide(one) }}>{review[one]}</button>
          ))}
        </span>
      </span>
    </div>
  )
}
