import { useEffect, useLayoutEffect } from 'preact/hooks'
import { isTalk, type Talk, type Told } from '../notes/talk'
import { type Command, commands } from './keys'

let notes: Window | undefined

/** Opens the window with notes, or brings it to the front; false where the browser will not. */
export function openNotes(): boolean {
  notes = window.open('../notes/index.html', 'jaga-netral-catatan', 'popup,width=900,height=700') ?? undefined
  notes?.focus()
  return notes !== undefined
}

// Pages from files have no origin that could be named; what is said is no secret, and what is heard is looked at.
const tell = (told: Told) => { notes?.postMessage({ jaga: 'told', told } satisfies Talk, '*') }

/** Keeps the window with notes told, and obeys what is pressed in it. Only a window that this one opened is listened to. */
export function useNotes(presenting: boolean, told: Told, onCommand: (command: Command) => void): void {
  useEffect(() => { tell(told) }, [JSON.stringify(told)])
  useLayoutEffect(() => {
    if (!presenting) return
    const listener = ({ data, source }: MessageEvent) => {
      if (!isTalk(data) || source === null || !('opener' in source) || source.opener !== window) return
      // After this page was loaded anew the window is still there, and says so.
      notes = source as Window
      if (data.jaga === 'hello') tell(told)
      else if (data.jaga === 'command') {
        const command = [...commands].find((one) => one === data.command) ?? (typeof data.command === 'number' ? data.command : undefined)
        if (command !== undefined) onCommand(command)
      }
    }
    addEventListener('message', listener)
    return () => { removeEventListener('message', listener) }
  })
}
