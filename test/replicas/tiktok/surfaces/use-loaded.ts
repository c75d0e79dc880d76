import { useEffect, useState } from 'react'
import { read } from '../api'

/** Asks the server for a list, as the site does before it shows one; false until the answer is there. */
export const useLoaded = (path: string, parameters: Readonly<Record<string, string>>): boolean => {
  const key = JSON.stringify([path, parameters])
  const [loaded, setLoaded] = useState('')
  useEffect(() => {
    let gone = false
    void read(path, parameters).then(() => {
      if (!gone) setLoaded(key)
    })
    return () => {
      gone = true
    }
  }, [key])
  return loaded === key
}
