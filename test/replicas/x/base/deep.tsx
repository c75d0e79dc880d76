/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { css } from './style'

/** `n` bare wrappers around the children: the real tree is this deep and says nothing on the way. */
export const Deep = ({ n, children }: { n: number; children?: ReactNode }): ReactNode =>
  n === 0 ? children : <div className={css('box')}><Deep n={n - 1}>{children}</Deep></div>

/** Text in the two or three nested elements the real page puts around every word. */
export const Label = ({ children, as = 'label' }: { children: ReactNode; as?: Parameters<typeof css>[0] }): ReactNode =>
  <div dir="ltr" className={css(as)}><span className={css('span')}><span className={css('span')}>{children}</span></span></div>
