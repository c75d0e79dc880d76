import { useEffect, useState } from 'preact/hooks'
import type { Language } from '../../neutrality'

type Line = (language: Language) => string

/** How long a line stays, in milliseconds. */
const lineMs = 4_000

/** Short lines said to the person, from wherever on the page. */
export function createSaying() {
  let told: ((line: Line) => void) | undefined
  return {
    say: (line: Line) => { told?.(line) },
    onSay: (listener: (line: Line) => void) => { told = listener },
  }
}
export type Saying = ReturnType<typeof createSaying>

/** The line being said, while it is. */
export function useLine({ onSay }: Saying): Line | undefined {
  const [line, setLine] = useState<{ readonly said: Line }>()
  useEffect(() => { onSay((said) => { setLine({ said }) }) }, [])
  useEffect(() => {
    if (line === undefined) return
    const timer = setTimeout(() => { setLine(undefined) }, lineMs)
    return () => { clearTimeout(timer) }
  }, [line])
  return line?.said
}
