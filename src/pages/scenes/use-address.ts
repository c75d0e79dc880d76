import { useEffect, useRef, useState } from 'preact/hooks'

/** Which scene the page's address names, and whether it is projected: `#suka`, `#penyaji/suka`. */
export interface Address { readonly scene: string; readonly presenting: boolean }

const presenter = 'penyaji/'

/** Reads what stands behind the number sign; the only part of an address that a page from a file may change. */
export function readAddress(hash: string): Address {
  const name = decodeURIComponent(hash.replace(/^#/, ''))
  return name.startsWith(presenter) || name === 'penyaji' ? { scene: name.slice(presenter.length), presenting: true } : { scene: name, presenting: false }
}

/** The same the other way round. */
export const writeAddress = ({ scene, presenting }: Address): string => `#${presenting ? presenter : ''}${scene}`

/**
 * Whether the scenes are projected, and the way to write the address, which leaves no trail to go back through. Calls
 * back with a scene that somebody else's address names; what was written here is no news, however late it comes.
 */
export function useAddress(onScene: (scene: string) => void) {
  const [presenting, setPresenting] = useState(() => readAddress(location.hash).presenting)
  const written = useRef(location.hash)
  useEffect(() => {
    const listener = () => {
      if (location.hash === written.current) return
      written.current = location.hash
      const wanted = readAddress(location.hash)
      setPresenting(wanted.presenting)
      onScene(wanted.scene)
    }
    addEventListener('hashchange', listener)
    return () => { removeEventListener('hashchange', listener) }
  }, [])
  const goTo = (wanted: Address) => {
    written.current = writeAddress(wanted)
    location.replace(written.current)
    setPresenting(wanted.presenting)
  }
  return { presenting, goTo }
}
