import { useEffect, useState } from 'preact/hooks'
import { onStored, readStored } from '../../browser/store'

/** What became of a question: nothing yet, an answer, or no answer to be had. */
export type Asked<T> = { readonly state: 'waiting' } | { readonly state: 'answered'; readonly answer: T } | { readonly state: 'failed' }

/** Asks once, when the page opens. */
export function useAsked<T>(question: () => Promise<T>): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>({ state: 'waiting' })
  useEffect(() => {
    question().then((answer) => { setAsked({ state: 'answered', answer }) }, () => { setAsked({ state: 'failed' }) })
  }, [])
  return asked
}

/** A stored value, kept in step with the store. */
export function useStored(key: string): unknown {
  const [value, setValue] = useState<unknown>()
  useEffect(() => {
    onStored(key, setValue)
    readStored(key).then(setValue, () => undefined)
  }, [key])
  return value
}
