import { useEffect, useState } from 'preact/hooks'
import { useDesk } from '../state/desk-context'
import { noticesOf, undecided } from '../state/use-notices'
import { buildRecords, type Outcome, recordsFile } from './build-records'

/** What comes out, with the file itself and its SHA-256 in hex; undefined while it is being made. */
export interface Made extends Outcome { readonly file: string; readonly sum: string }

/** Makes the records anew after every change, a moment later: 20,000 accounts take a while to check. */
export function useOutcome(): Made | undefined {
  const { work, rows, earlier, sheets } = useDesk()
  const [made, setMade] = useState<Made>()
  const ready = sheets.length === work.sheets.length && sheets.every((sheet) => sheet.ready)
  useEffect(() => {
    let stale = false
    setMade(undefined)
    if (!ready) return undefined
    const timer = setTimeout(() => {
      const outcome = buildRecords(work, rows, earlier, undecided(noticesOf(rows, earlier, work), work.settled))
      const file = recordsFile(outcome.records)
      void sha256(file).then((sum) => { if (!stale) setMade({ ...outcome, file, sum }) })
    }, 30)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [work, rows, earlier, ready])
  return made
}

async function sha256(text: string): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
