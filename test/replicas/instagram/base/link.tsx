/** @jsxImportSource react */
import type { MouseEvent, ReactNode } from 'react'
import type { Post } from '../posts'
import { navigate } from '../route'
import { css, type Look } from './style'

interface LinkProps {
  readonly href: string
  readonly children?: ReactNode
  readonly look?: readonly Look[]
  readonly label?: string
  readonly truth?: string
  /** Opens the post in a dialog over the page, with this list to go through. */
  readonly list?: readonly Post[]
  readonly onOpen?: () => void
}

/** An in-page link. */
export const Link = ({ href, children, look = [], label, truth, list, onOpen }: LinkProps): ReactNode => {
  const open = (event: MouseEvent) => {
    event.preventDefault()
    event.stopPropagation()
    if (onOpen) onOpen()
    else if (href.startsWith('/')) navigate(href, list)
  }
  return (
    <a href={href} role="link" tabIndex={0} aria-label={label} data-truth={truth} className={css('link', ...look)} onClick={open}>
      {children}
    </a>
  )
}
