/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { Deep, Label } from '../base/deep'
import { Link } from '../base/link'
import { css } from '../base/style'
import { profileLink } from '../links'
import { searchList } from '../lists'
import { FollowButton, FriendButton, JoinButton, PageLikeButton } from '../post/people'
import { word } from '../words'
import { groups, user, type User } from '../world'
import { Posts } from './feed'

/** A row that names an account and offers to follow, befriend or like it. */
export const PersonRow = ({ who, where }: { who: User; where: string }): ReactNode => (
  <div className={css('row', 'apart')}>
    <div className={css('row', 'grow')}>
      <Link href={profileLink(who, where === 'search' ? 'number' : 'vanity')} aria-hidden="true" tabIndex={-1}><div className={css('face')} /></Link>
      <Deep n={2}><Link href={profileLink(who, where === 'search' ? 'number' : 'vanity')} look={['bold']}><span dir="auto"><span>{who.name}</span></span></Link></Deep>
    </div>
    {where === 'friends' ? <FriendButton who={who} where={where} /> : (
      <>
        {who.page && <PageLikeButton who={who} where={where} look={['small']} />}
        <FollowButton who={who} where={where} look={['soft']} />
      </>
    )}
  </div>
)

const rows = (handles: readonly string[], where: string): ReactNode => handles.map((handle) => <PersonRow key={handle} who={user(handle)} where={where} />)

/** `/search/top/?q=`: people and pages, a group, posts. */
export const Search = (): ReactNode => (
  <>
    <div className={css('card')}><Label>{word('people')}</Label>{rows(['calon.contoh', 'penggemar77', 'tim.contoh', 'calon.contoh1'], 'search')}</div>
    <div className={css('card')}>
      <div className={css('row', 'apart')}>
        <Link href={`/groups/${groups.tetangga.slug}/`} look={['bold']}><span>{groups.tetangga.name}</span></Link>
        <JoinButton group={groups.tetangga} where="search" short look={['soft']} />
      </div>
    </div>
    <Posts list={searchList} />
  </>
)

/** `/friends/`: people one may know. */
export const Friends = (): ReactNode => <div className={css('card')}>{rows(['penggemar77', 'calon.contoh', 'ikuti.contoh', 'suka.saja'], 'friends')}</div>

/** Beside the feed: accounts that have nothing to do with the posts. */
export const Sidebar = (): ReactNode => (
  <div role="complementary" className={css('side')}>
    <div className={css('card')}><Label>{word('suggested')}</Label>{rows(['tim.contoh', 'like.contoh', 'calon.contoh'], 'side')}</div>
  </div>
)
