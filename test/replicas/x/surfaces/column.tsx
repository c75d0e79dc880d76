/** @jsxImportSource react */
import { useId, type ReactNode } from 'react'
import { Deep } from '../base/deep'
import { Icon } from '../base/icon'
import { Press } from '../base/press'
import { css } from '../base/style'
import { goBack } from '../route'
import { word } from '../words'

/** The middle of the page with its sticky title. */
export const Column = ({ title, back = false, children }: { title: string; back?: boolean; children: ReactNode }): ReactNode =>
  <div data-testid="primaryColumn" className={css('column')}>
    <Deep n={1}>
      <div className={css('bartop')}>
        {back && <Press testid="app-bar-back" label={word('back')} onPress={goBack}><div dir="ltr"><Icon name="back" /></div></Press>}
        <h2 dir="ltr" role="heading" className={css('title')}><span>{title}</span></h2>
      </div>
      {children}
    </Deep>
  </div>

/** The region every list of cells sits in. */
export const Region = ({ children, height }: { children: ReactNode; height?: number }): ReactNode => {
  const id = useId()
  return (
    <section role="region" aria-labelledby={`accessible-list-${id}`}>
      <h1 id={`accessible-list-${id}`} dir="ltr" className={css('unseen')}>{word('timeline')}</h1>
      <div aria-label={word('timeline')}><div style={{ position: 'relative', minHeight: height }}>{children}</div></div>
    </section>
  )
}

/** A cell in a list that is short enough to be simply there. */
export const Cell = ({ children }: { children: ReactNode }): ReactNode =>
  <div data-testid="cellInnerDiv"><div className={css('ruled')}><Deep n={1}>{children}</Deep></div></div>

export const Loading = (): ReactNode => <div role="progressbar" className={css('loading')} />
