/** @jsxImportSource react */
import type { MouseEvent, ReactNode } from 'react'
import { css, type Look } from '../../instagram/base/style'
import { navigate } from '../route'

interface LinkProps {
  readonly href: string
  readonly children?: ReactNode
  readonly look?: readonly Look[]
  readonly truth?: string
  readonly onOpen?: () => void
}

/** An in-page link; the press does not reach the post around it. */
export const Link = ({ href, children, look = [], truth, onOpen }: LinkProps): ReactNode => {
  const open = (event: MouseEvent) => {
    event.preventDefault()
    event.stopPropagation()
    if (onOpen) onOpen()
    else navigate(href)
  }
  return (
    <a href={href} role="link" tabIndex={0} data-truth={truth} className={css('link', ...look)} onClick={open}>
      {children}
    </a>
  )
}
