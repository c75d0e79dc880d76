/** @jsxImportSource react */
import type { ReactNode, MouseEvent } from 'react'
import { navigate } from '../route'
import { css, type StyleName } from './style'

interface LinkProps {
  readonly href: string
  readonly children?: ReactNode
  readonly look?: StyleName[]
  readonly hidden?: boolean
  readonly skip?: boolean
  readonly label?: string
  readonly testid?: string
}

/** An in-page link; the press does not reach the post around it. */
export const Link = ({ href, children, look = [], hidden, skip, label, testid }: LinkProps): ReactNode => {
  const open = (event: MouseEvent) => {
    event.stopPropagation()
    event.preventDefault()
    if (href.startsWith('/')) navigate(href)
  }
  return (
    <a href={href} role="link" className={css('link', ...look)} onClick={open} dir={label ? 'ltr' : undefined}
      aria-hidden={hidden || undefined} tabIndex={hidden || skip ? -1 : undefined} aria-label={label} data-testid={testid}>
      {children}
    </a>
  )
}
