import { useEffect, useState } from 'preact/hooks'
import { forgetEntry, forgetJournal, type JournalEntry, readJournal } from '../../browser/journal'

/** The journal as it is now, and the ways to take something out of it. */
export interface Entries {
  readonly state: 'waiting' | 'failed' | 'read'
  readonly list: readonly JournalEntry[]
  /** The last deletion did not go through. */
  readonly stuck: boolean
  readonly remove: (id: number) => void
  readonly removeAll: () => void
}

/** Reads the journal, again whenever the person comes back to the page. */
export function useEntries(days: number): Entries {
  const [state, setState] = useState<Entries['state']>('waiting')
  const [list, setList] = useState<readonly JournalEntry[]>([])
  const [stuck, setStuck] = useState(false)
  const read = () => readJournal(days).then((entries) => { setList(entries); setState('read') }, () => { setState('failed') })
  useEffect(() => {
    void read()
    addEventListener('focus', read)
    return () => { removeEventListener('focus', read) }
  }, [days])
  const then = (work: Promise<void>) => { work.then(() => { setStuck(false); return read() }, () => { setStuck(true) }).catch(() => undefined) }
  return { state, list, stuck, remove: (id) => { then(forgetEntry(id)) }, removeAll: () => { then(forgetJournal()) } }
}
