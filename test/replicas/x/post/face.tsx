/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { css } from '../base/style'
import type { User } from '../world'

/** A coloured disc with an initial, in place of a picture. */
export const Face = ({ who }: { who: User }): ReactNode =>
  <div className={css('face')} style={{ background: `hsl(${who.at * 47 % 360} 45% 62%)` }}><span aria-hidden="true">{who.name[0]}</span></div>
