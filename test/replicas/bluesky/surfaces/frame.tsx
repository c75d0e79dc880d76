/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { Deep, Words } from '../base/deep'
import { Icon, type IconName } from '../base/icon'
import { Link, Press } from '../base/press'
import { css } from '../base/style'
import { compose } from '../layers/state'
import { viewer } from '../world'
import { word, type Word } from '../words'

const entries: readonly (readonly [Word, IconName, string])[] = [
  ['home', 'home', '/'], ['search', 'search', '/search'], ['notifications', 'bell', '/notifications'], ['chat', 'chat', '/messages'], ['profile', 'person', `/profile/${viewer.handle}`],
]

export const Navigation = (): ReactNode => (
  <nav className={css('side')}>
    <Deep n={1}>
      {entries.map(([name, icon, to]) => <Link key={name} to={to} label={word(name)} look={['entry']}><Icon name={icon} /><Words>{word(name)}</Words></Link>)}
      <Press truth="new-post" look={['solid']} label={word('newPost')} onPress={() => compose({})}><Words>{word('newPost')}</Words></Press>
    </Deep>
  </nav>
)

/** One screen: those left behind stay in the document, unseen. */
export const Screen = ({ testid, title, shown, children }: { testid: string; title: string; shown: boolean; children: ReactNode }): ReactNode => (
  <div data-testid={testid} data-truth={shown ? `screen:${testid}` : undefined} className={css('main')} style={{ display: shown ? undefined : 'none' }} aria-hidden={!shown || undefined}>
    <div className={css('head')}><Words>{title}</Words></div>
    {children}
  </div>
)
