/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { Deep } from '../base/deep'
import { Link } from '../base/link'
import { css } from '../base/style'
import { Picture } from '../post/media'
import { Avatar, FollowButton, Name } from '../post/person'
import { postPath, postsBy } from '../posts'
import { word } from '../words'
import type { User } from '../world'
import { closeHover, keepHover } from './state'

/** The card under a name the pointer rests on. */
export const HoverCard = ({ who, at }: { who: User; at: DOMRect }): ReactNode => (
  <div
    className={css('float')}
    data-truth="hover-card"
    style={{ top: Math.min(at.bottom + 2, innerHeight - 260), left: Math.min(at.left, innerWidth - 340) }}
    onPointerEnter={keepHover}
    onPointerLeave={closeHover}
  >
    <Deep n={3}>
      <div className={css('pad')}>
        <div className={css('row')}>
          <Avatar who={who} />
          <div>
            <Deep n={1}>
              <Name who={who} />
            </Deep>
            <span dir="auto" className={css('dim')}>
              {who.name}
            </span>
          </div>
        </div>
        <div className={css('row')}>
          <span>
            {who.at * 9 + 4} {word('posts')}
          </span>
          <span>
            {who.at * 210 + 99} {word('followers')}
          </span>
        </div>
        <div className={css('row')}>
          {postsBy(who)
            .slice(0, 3)
            .map((post) => (
              <Link key={post.id} href={postPath(post)} list={[post]} look={['tile', 'grow']}>
                <Picture post={post} />
              </Link>
            ))}
        </div>
        <Deep n={2}>
          <FollowButton who={who} where="elsewhere" />
        </Deep>
      </div>
    </Deep>
  </div>
)
