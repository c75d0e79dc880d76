/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { Deep, Label } from '../base/deep'
import { Link } from '../base/link'
import { Press } from '../base/press'
import { css } from '../base/style'
import { ComposerLine } from '../composer/composer'
import { idOf } from '../ids'
import { profileLink } from '../links'
import { groupList } from '../lists'
import { JoinButton } from '../post/people'
import { word } from '../words'
import type { Group } from '../world'
import { Posts } from './feed'
import { openInvite } from './profile'

/** `/groups/<g>/`: a head that says who runs the group, a line to write in, its posts. */
export const GroupPage = ({ group }: { group: Group }): ReactNode => (
  <>
    <div className={css('card')}>
      <div className={css('cover')} />
      <Deep n={3}>
        <span dir="auto" className={css('title')}><Link href={`/groups/${group.slug}/`}>{group.name}</Link></span>
        <span dir="auto" className={css('dim')}>{word('groupBy')} <Link href={profileLink(group.by)} look={['bold']}><span>{group.by.name}</span></Link></span>
        <div className={css('wrap')}>
          <JoinButton group={group} where="head" />
          <Press id={idOf('page', group.id, 'invite')} label={word('invite')} look={['soft']} onPress={() => openInvite({ group_id: group.id })}><Label>{word('invite')}</Label></Press>
        </div>
      </Deep>
    </div>
    <ComposerLine to={group.id} />
    <Posts list={groupList(group)} inGroup />
  </>
)
