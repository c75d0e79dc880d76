import { useEffect, useState } from 'preact/hooks'

const named = () => decodeURIComponent(location.hash.slice(1))

/**
 * What the address points at. The page is drawn after it has loaded, so the browser itself no longer
 * jumps there: this does, once at the start, and puts the keyboard there too.
 */
export function useTarget(): string {
  const [target, setTarget] = useState(named)
  useEffect(() => {
    const follow = () => { setTarget(named()) }
    addEventListener('hashchange', follow)
    return () => { removeEventListener('hashchange', follow) }
  }, [])
  useEffect(() => {
    const element = target === '' ? null : document.getElementById(target)
    element?.scrollIntoView({ behavior: 'instant' })
    element?.focus({ preventScroll: true })
  }, [target])
  return target
}
