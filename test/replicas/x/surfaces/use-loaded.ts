import { useEffect, useState } from 'react'
import { graphql, graphqlGet } from '../api'

/** Asks the server for a timeline, as the site does before it shows one; false until the answer is there. */
export const useLoaded = (operation: string, variables: Record<string, unknown>): boolean => {
  const key = JSON.stringify([operation, variables])
  const [loaded, setLoaded] = useState('')
  useEffect(() => {
    let gone = false
    const done = () => { if (!gone) setLoaded(key) }
    // The home timeline is read by POST: not every POST does something.
    if (operation.startsWith('Home')) graphql(operation, variables, done)
    else graphqlGet(operation, variables, done)
    return () => { gone = true }
  }, [key])
  return loaded === key
}
