import { useEffect, useState } from 'preact/hooks'
import { activateLocal, deactivateLocal, localRegistry, LocalRegistryRefused } from '../../../browser/local-registry'
import type { Records } from '../../../registry/records'
import { formatDay, formatNumber } from '../../shared/format'
import { useDesk } from '../state/desk-context'

/** Puts the records in force in this browser at once, plainly marked, and takes them away again. */
export function Local({ records }: { readonly records: Records | undefined }) {
  const { text: { output }, language, draft, say } = useDesk()
  const [active, setActive] = useState<Awaited<ReturnType<typeof localRegistry>>>()
  const [refused, setRefused] = useState<string>()
  const [busy, setBusy] = useState(false)
  const look = () => localRegistry().then(setActive, () => undefined)
  useEffect(() => { void look() }, [])

  async function set(how: () => Promise<void>, done: string): Promise<void> {
    setBusy(true)
    setRefused(undefined)
    try {
      await how()
      say(done)
    } catch (error) {
      setRefused(error instanceof LocalRegistryRefused ? error.text[language] : output.localFailed)
    }
    await look()
    setBusy(false)
  }
  return (
    <div class="local">
      <p>
        <button type="button" class="button" disabled={records === undefined || busy} aria-describedby="local-more"
          onClick={() => { if (records) void set(() => activateLocal(records, output.localName(draft.name).slice(0, 120)), output.localDone) }}>{output.local}</button>
        <small id="local-more" class="quiet">{output.localMore}</small>
      </p>
      <div role="alert">{refused === undefined ? null : <p class="notice">{refused}</p>}</div>
      {active === undefined ? null : (
        <p class="notice">
          <b>{output.localOn(active.name, formatNumber(active.accounts, language), formatDay(active.since.slice(0, 10), language))}</b>
          <span><button type="button" class="button" disabled={busy} onClick={() => { void set(deactivateLocal, output.localGone) }}>{output.localOff}</button></span>
        </p>
      )}
    </div>
  )
}
