/** @jsxImportSource react */
import type { MouseEvent, ReactNode } from 'react'
import { navigate, type Opening } from '../route'

interface LinkProps {
  readonly href: string
  readonly className?: string
  readonly e2e?: string | undefined
  readonly label?: string
  readonly opens?: Opening
  readonly children?: ReactNode
}

/** An in-page link; the press does not reach the player around it. `opens` makes it open over the page it is on. */
export const Link = ({ href, className, e2e, label, opens, children }: LinkProps): ReactNode => {
  const go = (event: MouseEvent) => {
    event.stopPropagation()
    event.preventDefault()
    navigate(href, opens)
  }
  return (
    <a href={href} className={className} data-e2e={e2e} aria-label={label} onClick={go}>
      {children}
    </a>
  )
}
