import { useState } from 'preact/hooks'
import type { Settings } from '../../browser/settings'
import type { AccountKey } from '../../registry'
import { parseAccount } from '../../registry/parse-account'
import { accountOnSite } from '../../warning/people'
import { Field } from './field'
import { Setting } from './setting'
import { optionsText } from './text'

/** The accounts a person named, one a line; or the first line that names none. */
export function parseOfficeAccounts(text: string): { keys: AccountKey[] } | { unread: string } {
  const keys = new Set<AccountKey>()
  for (const line of text.split('\n')) {
    const readings = parseAccount(line)
    for (const reading of readings) {
      if (reading.outcome === 'accepted') keys.add(reading.key)
      else if (reading.outcome !== 'dropped' || reading.reason !== 'empty') return { unread: line.trim() }
    }
  }
  return { keys: [...keys] }
}

interface OfficeAccountsProps {
  readonly settings: Settings
  readonly accounts: readonly AccountKey[]
  readonly onChange: (accounts: AccountKey[] | undefined) => void
}

/** Accounts of the person's office: through one of them an act may concern state facilities as well. */
export function OfficeAccounts({ settings, accounts, onChange }: OfficeAccountsProps) {
  const { language } = settings
  const text = optionsText[language].office
  const stored = accounts.map((key) => accountOnSite(key, language)).join('\n')
  const [typed, setTyped] = useState<string>()
  const read = parseOfficeAccounts(typed ?? '')

  function take(): void {
    if (typed === undefined || 'unread' in read) return
    onChange(read.keys.length === 0 ? undefined : read.keys)
    setTyped(undefined)
  }

  return (
    <Setting settings={settings} title={text.title}>
      <p class="quiet small">{text.lead}</p>
      <Field label={text.label} more={text.more} wrong={'unread' in read ? text.unread(read.unread) : undefined}>
        {(tied) => (
          <textarea {...tied} rows={Math.max(2, accounts.length)} spellcheck={false} autocomplete="off" value={typed ?? stored}
            onInput={({ currentTarget }) => { setTyped(currentTarget.value) }} onBlur={take} />
        )}
      </Field>
    </Setting>
  )
}
