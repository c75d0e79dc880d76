/** @jsxImportSource react */
import { useState, type ReactNode } from 'react'
import { Deep } from '../base/deep'
import { Icon } from '../base/icon'
import { Link } from '../base/link'
import { Press } from '../base/press'
import { css } from '../base/style'
import { openLayer } from '../layers/state'
import { Picture } from '../post/media'
import { Avatar, FollowButton, Name } from '../post/person'
import { postPath, postsBy, taggedPosts, type Post } from '../posts'
import { word } from '../words'
import { highlightId, user, users, type User } from '../world'

/** Pictures that open in a dialog. A grid says nothing of who made them, and likes nothing. */
export const Grid = ({ list }: { list: readonly Post[] }): ReactNode => (
  <div className={css('grid')}>
    {list.map((post) => (
      <Deep key={post.id} n={1}>
        <Link href={postPath(post, post.kind !== 'video')} truth={`tile:${post.id}`} list={list} look={['tile']}>
          <Deep n={2}>
            <Picture post={post} />
          </Deep>
          <div className={css('onMedia')}>
            {post.kind !== 'photo' && (
              <Icon name={post.kind === 'video' ? 'play' : 'note'} label={post.kind === 'video' ? 'Reel' : 'Carousel'} size={16} />
            )}
          </div>
        </Link>
      </Deep>
    ))}
  </div>
)

/** Other accounts one might follow, on the page of this one. */
const Similar = ({ who }: { who: User }): ReactNode => (
  <div className={css('row', 'pad')} data-truth="similar">
    {['calon_contoh', 'tim_contoh', 'penggemar77', 'bagikan']
      .map(user)
      .filter((one) => one !== who)
      .map((one) => (
        <Deep key={one.id} n={2}>
          <div className={css('pad')}>
            <Avatar who={one} />
            <Name who={one} />
            <Deep n={1}>
              <FollowButton who={one} where="elsewhere" />
            </Deep>
          </div>
        </Deep>
      ))}
  </div>
)

const crowd = users.filter(({ handle }) => ['tim_contoh', 'calon_contoh', 'penggemar77', 'calon_contoh_', 'suka'].includes(handle))

export const Profile = ({ who, tab }: { who: User; tab: string | undefined }): ReactNode => {
  const [similar, setSimilar] = useState(true)
  const base = `/${who.handle}/`
  const list =
    tab === 'tagged' || tab === 'reposts'
      ? taggedPosts(who)
      : tab === 'reels'
        ? postsBy(who).filter(({ kind }) => kind === 'video')
        : postsBy(who)
  return (
    <Deep n={1}>
      <header className={css('row')}>
        <section>
          <Avatar who={who} />
        </section>
        <section data-truth="profile-header">
          <div className={css('row')}>
            <Link href="#" onOpen={() => undefined}>
              <h2 dir="auto">
                <span>{who.handle}</span>
              </h2>
            </Link>
            <Deep n={2}>
              <FollowButton who={who} where="profile" />
            </Deep>
            <Press look={['grey']} onPress={() => undefined}>
              {word('message')}
            </Press>
            <Press look={['grey']} truth="toggle-similar" onPress={() => setSimilar(!similar)}>
              <Icon name="plus" label={word('suggested')} size={16} />
            </Press>
            <Press onPress={() => undefined}>
              <Icon name="more" label={word('more')} />
            </Press>
          </div>
          <ul className={css('row')}>
            <li>
              {list.length} {word('posts')}
            </li>
            <li>
              <Link
                href={`${base}followers/`}
                truth="followers"
                onOpen={() => openLayer({ kind: 'people', title: word('followers'), people: crowd })}
              >
                <span>{who.at * 210 + 99}</span> {word('followers')}
              </Link>
            </li>
          </ul>
          <div>
            <span dir="auto">{who.name}</span>
            <Deep n={1}>
              <span dir="auto" className={css('dim')}>
                Kota Contoh · @kpu_contoh
              </span>
            </Deep>
          </div>
        </section>
      </header>
      {similar && <Similar who={who} />}
      <div className={css('row')}>
        <Link href={`/stories/highlights/${highlightId(who, 1)}/`} truth="highlight">
          <Deep n={2}>
            <div className={css('face')}>
              <canvas height={87} width={87} />
            </div>
            <span dir="auto">Warga</span>
          </Deep>
        </Link>
      </div>
      <div role="tablist" className={css('row')}>
        <Link href={base}>
          <span>{word('posts')}</span>
        </Link>
        <Link href={`${base}reels/`}>
          <span>{word('reels')}</span>
        </Link>
        <Link href={`${base}reposts/`}>
          <span>{word('reposts')}</span>
        </Link>
        <Link href={`${base}tagged/`} truth="tagged">
          <span>{word('tagged')}</span>
        </Link>
      </div>
      <Grid list={list} />
    </Deep>
  )
}
