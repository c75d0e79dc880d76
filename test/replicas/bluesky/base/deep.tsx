/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { css, textCss, type Look } from './style'

/** `n` bare boxes around the children: the real tree is this deep and says nothing on the way. */
export const Deep = ({ n, children }: { n: number; children?: ReactNode }): ReactNode =>
  n === 0 ? children : <div className={css()}><Deep n={n - 1}>{children}</Deep></div>

/** A text as the site draws every one of them. */
export const Words = ({ children, look = [], testid }: { children: ReactNode; look?: readonly Look[]; testid?: string }): ReactNode =>
  <div dir="auto" data-testid={testid} className={textCss(...look)}>{children}</div>
