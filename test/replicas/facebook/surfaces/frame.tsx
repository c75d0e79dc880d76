/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { Deep, Label } from '../base/deep'
import { Link } from '../base/link'
import { Press } from '../base/press'
import { css } from '../base/style'
import { options } from '../options'
import { word, type Word } from '../words'

const entries: readonly (readonly [Word, string])[] =
  [['home', '/'], ['friends', '/friends/'], ['watch', '/watch/'], ['groups', '/groups/feed/'], ['events', '/events/']]

/** The bar at the top, or for whoever is not logged in the form that asks for it. */
export const Banner = (): ReactNode => (
  <div role="banner" className={css('banner')}>
    <a aria-label="Facebook" href="/" role="link"><div className={css('logo')}>f</div></a>
    {options.out ? (
      <form onSubmit={(event) => event.preventDefault()}>
        <input type="text" name="email" aria-label="e-mail" /> <input type="password" name="pass" aria-label="password" />
        <Press label={word('login')} look={['soft']} onPress={() => undefined}><Label>{word('login')}</Label></Press>
      </form>
    ) : (
      <>
        <input type="search" aria-label="Facebook" />
        <Deep n={2}>
          <ul className={css('row')}>{entries.map(([name, href]) => <li key={href}><Link href={href} aria-label={word(name)}>{word(name)}</Link></li>)}</ul>
        </Deep>
      </>
    )}
  </div>
)
