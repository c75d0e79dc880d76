/** @jsxImportSource react */
import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react'
import { tracked } from '../links'
import { navigate } from '../route'
import { css, type StyleName } from './style'

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'onClick' | 'className'> {
  readonly href: string
  readonly look?: readonly StyleName[]
  /** Where it leads when its address does not say so yet. */
  readonly to?: string
}

/** An in-page link with the tracking parameters every link of the site carries. */
export const Link = ({ href, to, look = [], children, ...rest }: LinkProps): ReactNode => {
  const open = (event: MouseEvent) => {
    event.preventDefault()
    event.stopPropagation()
    navigate(to ?? href)
  }
  return <a tabIndex={0} role="link" {...rest} href={tracked(href)} className={css(...look)} onClick={open}>{children}</a>
}
