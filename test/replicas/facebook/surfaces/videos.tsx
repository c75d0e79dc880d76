/** @jsxImportSource react */
import { useState, type ReactNode } from 'react'
import { Deep, Label } from '../base/deep'
import { Link } from '../base/link'
import { css } from '../base/style'
import { idOf, type Scope } from '../ids'
import { permalink, profileLink } from '../links'
import { videos } from '../lists'
import { Bar, Column, Counts } from '../post/bar'
import { Comments } from '../post/comments'
import { hoverProps } from '../post/header'
import { FollowButton } from '../post/people'
import { useShowing } from '../post/use-showing'
import type { Post } from '../posts'
import { ago, word } from '../words'

const Owner = ({ post, where }: { post: Post; where: string }): ReactNode => (
  <div className={css('head')}>
    <Link href={profileLink(post.author)} aria-label={word('owner')}><div className={css('face')} /></Link>
    <div className={css('grow')}>
      <Deep n={2}>
        <span className={css('row')}>
          <Link href={profileLink(post.author)} look={['bold']} {...hoverProps(post.author)}><span>{post.author.name}</span></Link>
          <span aria-hidden="true"> · </span>
          <FollowButton who={post.author} where={where} look={['small']} />
        </span>
      </Deep>
      <Label look="dim">{ago()}</Label>
    </div>
  </div>
)

/** One film with its owner and its row of controls, which carries no rendering roles. */
const Film = ({ post, where, scope = 'page' }: { post: Post; where: string; scope?: Scope }): ReactNode => (
  <div ref={useShowing(post, scope)} id={idOf(scope, post.id, 'unit')} tabIndex={-1} className={css('unit')}>
    <Deep n={3}>
      <video className={css('player')} />
      <Owner post={post} where={where} />
      <div className={css('body')}><span dir="auto">{post.text}</span></div>
      <Deep n={2}><Counts post={post} scope={scope} /><Bar post={post} scope={scope} roleless /></Deep>
    </Deep>
  </div>
)

const others = (post: Post): readonly Post[] => videos.filter((one) => one !== post)

/** `/<v>/videos/<id>/`: the film, its comments beside it, other people's films below those. */
export const VideoPage = ({ post }: { post: Post }): ReactNode => (
  <div className={css('row', 'top')}>
    <div className={css('grow')}><Film post={post} where="video" /></div>
    <div role="complementary" className={css('panel')}>
      <Comments post={post} scope="page" />
      {others(post).map((one) => (
        <div key={one.id} className={css('head')}>
          <Link href={permalink(one)}><span>{one.text}</span></Link>
          <Link href={profileLink(one.author)}><span>{one.author.name}</span></Link>
        </div>
      ))}
    </div>
  </div>
)

/** `/watch/?v=<id>`: the film asked for, then others. */
export const Watch = ({ post }: { post: Post }): ReactNode => (
  <div>
    <Film post={post} where="watch" />
    <Comments post={post} scope="page" />
    {others(post).map((one) => <Film key={one.id} post={one} where="watch" />)}
  </div>
)

const Reel = ({ post }: { post: Post }): ReactNode => {
  const [open, setOpen] = useState(false)
  return (
    <div ref={useShowing(post, 'page')} id={idOf('page', post.id, 'unit')} tabIndex={-1} className={css('reel')}>
      <div className={css('film')}>
        <Deep n={2}><video className={css('player')} /></Deep>
        <div className={css('caption')}>
          <div className={css('row')}>
            <Link href={profileLink(post.author)} aria-label={word('owner')}><div className={css('face')} /></Link>
            <h2><Link href={profileLink(post.author)} aria-label={word('owner')} look={['bold']}>{post.author.name}</Link></h2>
            <FollowButton who={post.author} where="reel" look={['small']} />
          </div>
          <Label>{post.text}</Label>
        </div>
      </div>
      <Deep n={2}><Column post={post} scope="page" onComment={() => setOpen(true)} /></Deep>
      {open && <div role="complementary" className={css('panel')}><Comments post={post} scope="page" /></div>}
    </div>
  )
}

/** `/reel/<id>`: the reel and the one after it; only what is around both ties name and controls together. */
export const Reels = ({ post }: { post: Post }): ReactNode => <div>{[post, ...others(post)].map((one) => <Reel key={one.id} post={one} />)}</div>
