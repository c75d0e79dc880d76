/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { Deep, Words } from '../base/deep'
import { Link } from '../base/press'
import { css } from '../base/style'
import { options } from '../options'
import { Portrait } from '../post/portrait'
import { profileOf, shownHandle } from '../words'
import { nameInUrl, type User } from '../world'
import { FollowButton } from './follow'

/** Name and handle, one under the other; in the newer build the name shares its line with a mark. */
export const Names = ({ who }: { who: User }): ReactNode => (
  <div className={css('grow')}>
    {options.gen === '2024' ? <Words look={['bold']}>{who.name}</Words> : <div className={css('row')}><Words look={['bold']}>{who.name}</Words><div className={css()} /></div>}
    <Words look={['dim']}>{shownHandle(who.handle)}</Words>
  </div>
)

/** An account in a list: the whole card is a link, by DID in the newer build, and the button is inside it. */
export const Person = ({ who, round = false }: { who: User; round?: boolean }): ReactNode => (
  <Link to={`/profile/${options.gen === '2024' ? nameInUrl(who) : who.did}`} label={profileOf(who.name)} look={['person']} truth={`person:${who.did}`}>
    <Deep n={1}>
      <div className={css('row')}>
        <div className={css('row', 'grow')}><Portrait who={who} /><Names who={who} /></div>
        <FollowButton who={who} round={round} />
      </div>
      {who.bio !== '' && <div className={css()}><Words>{who.bio}</Words></div>}
    </Deep>
  </Link>
)
