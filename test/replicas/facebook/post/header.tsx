/** @jsxImportSource react */
import { useState, type PointerEvent, type ReactNode } from 'react'
import { ScrambledTime } from '../base/decoy'
import { Deep, Label } from '../base/deep'
import { Link } from '../base/link'
import { Press } from '../base/press'
import { css } from '../base/style'
import { idOf, type Scope } from '../ids'
import { hoverName, leaveCard, openMenu, showToast } from '../layers/state'
import { authorLink, permalink, profileLink } from '../links'
import { options } from '../options'
import type { Post } from '../posts'
import { actionsFor, ago, word } from '../words'
import type { User } from '../world'
import { FollowButton, JoinButton } from './people'

interface HeaderProps {
  readonly post: Post
  readonly scope: Scope
  /** In the group's own page its name is not repeated. */
  readonly inGroup?: boolean
  readonly inner?: boolean
}

/** Handlers that open an account's card while a mouse rests on its name. */
export const hoverProps = (who: User) => ({
  onPointerEnter: (event: PointerEvent<HTMLElement>) => {
    if (event.pointerType === 'mouse') hoverName(who, event.currentTarget.getBoundingClientRect())
  },
  onPointerLeave: () => leaveCard(),
})

/** The time, in letters nobody can search for; its address is empty until it is pointed at. */
const TimeLink = ({ post, scope }: HeaderProps): ReactNode => {
  const [pointed, setPointed] = useState(false)
  return (
    <Link id={idOf(scope, post.id, 'time')} href={pointed || options.gen === '2023' ? permalink(post) : '/'} to={permalink(post)}
      onPointerEnter={() => setPointed(true)} onFocus={() => setPointed(true)} {...(options.gen === '2023' && { 'aria-label': ago() })}>
      {options.gen === '2023' ? <span>{ago()}</span> : <ScrambledTime />}
    </Link>
  )
}

const Name = ({ post, scope }: HeaderProps): ReactNode => {
  if (post.anonymous) return <span className={css('bold')}>{word('postedBy')}</span>
  return (
    <Link id={idOf(scope, post.id, 'author')} href={authorLink(post)} look={['bold']} {...hoverProps(post.author)}>
      <span><span>{post.author.name}</span></span>
    </Link>
  )
}

/** Whose post it is: the first line, with what the site puts beside a name. */
const FirstLine = ({ post, scope, inGroup }: HeaderProps): ReactNode => {
  const where = `inline${post.id}`
  if (post.group && !inGroup)
    return (
      <span className={css('row')}>
        <Link href={`/groups/${post.group.slug}/`} look={['bold']}><span>{post.group.name}</span></Link>
        {post.suggested && <><span aria-hidden="true"> · </span><JoinButton group={post.group} where={where} short look={['small']} /></>}
      </span>
    )
  return (
    <span className={css('row')}>
      <Name post={post} scope={scope} />
      {post.together && <span> {word('with')} <Link href={profileLink(post.together)} look={['bold']}><span>{post.together.name}</span></Link></span>}
      {post.suggested && <><span aria-hidden="true"> · </span><FollowButton who={post.author} where={where} look={['small']} /></>}
    </span>
  )
}

const ids = (scope: Scope, post: Post, part: string) => ({ id: idOf(scope, post.id, part) })

const Corner = ({ post, scope }: HeaderProps): ReactNode => {
  const entry = (part: 'save' | 'report' | 'snooze') => ({ id: idOf('layer', post.id, part), text: word(part), act: () => showToast(word('done')) })
  return (
    <div className={css('row')}>
      <Press {...ids(scope, post, 'more')} label={actionsFor(post.anonymous ? word('postedBy') : post.author.name)} popup="menu" look={['round']} aria-expanded={false}
        onPress={(opener) => openMenu(opener, [entry('save'), entry('snooze'), entry('report')])}>
        <svg viewBox="0 0 20 20" width="20" height="20"><path d="M4 10h.1M10 10h.1M16 10h.1" /></svg>
      </Press>
      {options.gen === '2025' && <a aria-label={word('hide')} href="/#" role="link" tabIndex={0} onClick={(event) => event.preventDefault()}><i>✕</i></a>}
    </div>
  )
}

/** The head of a post: face, name, time, menu. */
export const Header = (props: HeaderProps): ReactNode => {
  const { post, scope, inner } = props
  const Heading = options.gen === '2023' ? 'h2' : 'h4'
  const face = post.anonymous ? <div className={css('face')} /> : (
    <Link href={authorLink(post)} aria-label={post.author.name} {...(options.gen === '2023' && { 'aria-hidden': true, tabIndex: -1 })}>
      <div className={css('face')}><svg aria-label={post.author.name} role="img" width="20" height="20" /></div>
    </Link>
  )
  return (
    <div className={css('head')}>
      <Deep n={1}>{face}</Deep>
      <div className={css('grow')}>
        <Deep n={1}>
          <span dir="ltr">
            <div data-ad-rendering-role={options.gen === '2023' ? undefined : 'profile_name'}>
              <Heading {...ids(scope, post, 'name')}><Deep n={1}><FirstLine {...props} /></Deep></Heading>
            </div>
          </span>
        </Deep>
        <Deep n={1}>
          <span dir="ltr" className={css('dim')}>
            <div id={idOf(scope, post.id, 'when')} className={css('row')}>
              {post.group && !props.inGroup && <><Name {...props} /><span aria-hidden="true"> · </span></>}
              {post.sponsored ? <Label>{word('sponsored')}</Label> : <TimeLink {...props} />}
              <span aria-hidden="true"> · </span>
              <span><svg viewBox="0 0 16 16" width="12" height="12"><title>Shared with Public</title></svg></span>
            </div>
          </span>
        </Deep>
      </div>
      {!inner && <Deep n={2}><Corner {...props} /></Deep>}
    </div>
  )
}
