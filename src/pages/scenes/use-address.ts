import { useEffect, useState } from 'preact/hooks'

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

/** The address as it stands, and the way to another one, which leaves no trail to go back through. */
export function useAddress() {
  const [address, setAddress] = useState(() => readAddress(location.hash))
  useEffect(() => {
    const listener = () => { setAddress(readAddress(location.hash)) }
    addEventListener('hashchange', listener)
    return () => { removeEventListener('hashchange', listener) }
  }, [])
  return { address, goTo: (wanted: Address) => { location.replace(writeAddress(wanted)); setAddress(wanted) } }
}
