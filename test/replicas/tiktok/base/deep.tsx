/** @jsxImportSource react */
import type { ReactNode } from 'react'

/** `n` bare wrappers around the children: the real tree is this deep and says nothing on the way. */
export const Deep = ({ n, children }: { n: number; children?: ReactNode }): ReactNode =>
  n === 0 ? children : <div><Deep n={n - 1}>{children}</Deep></div>
