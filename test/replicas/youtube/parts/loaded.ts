import { innertube } from '../api'
import { refresh } from '../store'

const states = new Map<string, boolean>()

/** Whether the server has answered this read; asks, by POST as the site does, the first time it is wanted. */
export const loaded = (path: string, body: Readonly<Record<string, unknown>>): boolean => {
  const key = `${path} ${JSON.stringify(body)}`
  const state = states.get(key)
  if (state === undefined) {
    states.set(key, false)
    void innertube(path, body).then(() => {
      states.set(key, true)
      refresh()
    })
  }
  return state === true
}
