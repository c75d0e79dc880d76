/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { css, type StyleName } from './style'

/** `n` bare wrappers around the children: the real tree is this deep and says nothing on the way. */
export const Deep = ({ n, children }: { n: number; children?: ReactNode }): ReactNode =>
  n === 0 ? children : <div className={css('box')}><Deep n={n - 1}>{children}</Deep></div>

/** Text in the nested elements the real page puts around every word. */
export const Label = ({ children, look = 'box', role }: { children: ReactNode; look?: StyleName; role?: string | undefined }): ReactNode =>
  <div><span dir="auto" className={css(look)}><span data-ad-rendering-role={role}>{children}</span></span></div>
