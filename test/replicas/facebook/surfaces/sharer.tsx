/** @jsxImportSource react */
import { useState, type ReactNode } from 'react'
import { Label } from '../base/deep'
import { css } from '../base/style'
import { Composer } from '../composer/composer'
import { word } from '../words'

/** `/sharer/sharer.php?u=` and its kin: a composer that already has an address. What is behind the address shows only as text. */
export const Sharer = ({ url }: { url: string }): ReactNode => {
  const [done, setDone] = useState(false)
  const card = <div className={css('inner')}><div className={css('media')} /><div className={css('body')}><Label>{URL.canParse(url) ? new URL(url).host.toUpperCase() : ''}</Label></div></div>
  return <div className={css('card')}>{done ? word('done') : <Composer share={{ kind: 100, what: url }} preview={card} verb={word('toFacebook')} onDone={() => setDone(true)} />}</div>
}
