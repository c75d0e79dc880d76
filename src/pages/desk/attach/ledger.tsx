import { useState } from 'preact/hooks'
import type { AccountRecord } from '../../../registry/records'
import { formatNumber } from '../../shared/format'
import { useDesk, useField } from '../state/desk-context'
import { LedgerAccount } from './ledger-account'

const most = 40

/** The accounts of the earlier file: what is no longer used gets a last day. Nothing is ever deleted. */
export function Ledger({ accounts }: { readonly accounts: readonly AccountRecord[] }) {
  const { text: { attach }, language } = useDesk()
  const [search = '', setSearch] = useField('ledger')
  const [open, setOpen] = useState<string>()
  const words = search.toLowerCase().split(/\s+/).filter((word) => word !== '')
  const found = accounts.filter(({ name, keys, candidacies }) => {
    const text = [name, ...keys.map(({ key }) => key), ...candidacies].join(' ').toLowerCase()
    return words.every((word) => text.includes(word))
  })
  return (
    <section class="ledger">
      <h3>{attach.ledger}</h3>
      <p class="quiet">{attach.ledgerMore}</p>
      <label class="field"><span>{attach.ledgerSearch}</span><input type="search" value={search} onInput={({ currentTarget }) => { setSearch(currentTarget.value) }} /></label>
      <ul>
        {found.slice(0, most).map((account) => (
          <LedgerAccount key={account.id} account={account} open={open === account.id} onOpen={() => { setOpen(open === account.id ? undefined : account.id) }} />
        ))}
      </ul>
      {found.length > most ? <p class="quiet">{attach.ledgerRest(formatNumber(found.length - most, language))}</p> : null}
    </section>
  )
}
