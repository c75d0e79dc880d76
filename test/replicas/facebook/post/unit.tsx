/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { Decoys } from '../base/decoy'
import { Deep } from '../base/deep'
import { Link } from '../base/link'
import { Press } from '../base/press'
import { blank, css } from '../base/style'
import { idOf, type Scope } from '../ids'
import { permalink, photoLink, profileLink } from '../links'
import { options } from '../options'
import type { Post } from '../posts'
import { word } from '../words'
import { Bar, Counts } from './bar'
import { Comments } from './comments'
import { Header } from './header'
import { useShowing } from './use-showing'

const Media = ({ post, scope }: { post: Post; scope: Scope }): ReactNode => {
  if (post.media === 'photo')
    return (
      <Link id={idOf(scope, post.id, 'photo')} href={photoLink(post)}>
        <Deep n={3}><img alt="" className={css('media')} src={blank} /></Deep>
        <div role="none" />
      </Link>
    )
  if (post.media !== 'video') return null
  return (
    <Deep n={2}>
      <Press id={idOf(scope, post.id, 'play')} label={word('play')} onPress={() => undefined}><div className={css('media')} /></Press>
      <Link href={permalink(post)}><span>{word('watch')}</span></Link>
    </Deep>
  )
}

const Message = ({ post, scope }: { post: Post; scope: Scope }): ReactNode => (
  <div dir="auto" className={css('body')}>
    <div data-ad-rendering-role={options.gen === '2023' ? undefined : 'story_message'}>
      <div data-ad-comet-preview="message" data-ad-preview="message" id={idOf(scope, post.id, 'message')}>
        <Deep n={2}><span dir="auto"><div><div dir="auto">{post.text}{post.mentions && <> <Link href={profileLink(post.mentions)} look={['bold']}><span>{post.mentions.name}</span></Link></>}</div></div></span></Deep>
      </div>
    </div>
  </div>
)

/** The original inside a post that shares it: a name, a time and a text of its own, and no controls. */
const Shared = ({ post, scope }: { post: Post; scope: Scope }): ReactNode => (
  <div className={css('inner')}>
    <Deep n={2}>
      <Header post={post} scope={scope} inner />
      <Message post={post} scope={scope} />
    </Deep>
  </div>
)

interface UnitProps {
  readonly post: Post
  readonly scope?: Scope
  readonly at?: number
  readonly inGroup?: boolean
  /** Comments and their box under the post. */
  readonly open?: boolean
}

/** What a post is inside its container. */
const Content = ({ post, scope = 'page', inGroup = false, open = false }: UnitProps): ReactNode => {
  const noisy = options.gen !== '2023'
  return (
    <Deep n={3}>
      {noisy && <Decoys n={11} />}
      <Deep n={2}>
        <div>
          {noisy && <Decoys n={22} />}
          <Header post={post} scope={scope} inGroup={inGroup} />
          <div>
            <Message post={post} scope={scope} />
            <div id={idOf(scope, post.id, 'attachment')}>
              {post.shared && <Shared post={post.shared} scope="layer" />}
              <Media post={post} scope={scope} />
            </div>
          </div>
          <Deep n={2}>
            <Counts post={post} scope={scope} />
            <Bar post={post} scope={scope} />
          </Deep>
          {(open || (options.gen === '2023' && !options.out)) && <Comments post={post} scope={scope} />}
        </div>
      </Deep>
      {noisy && <Decoys n={11} />}
    </Deep>
  )
}

/** A post in its container, which each generation builds differently. */
export const Unit = (props: UnitProps): ReactNode => {
  const { post, scope = 'page', at = 0 } = props
  const element = useShowing(post, scope)
  const shared = { ref: element, tabIndex: -1, id: idOf(scope, post.id, 'unit'), className: css('unit') }
  if (options.gen === '2023')
    return (
      <div {...shared} aria-posinset={at + 1} role="article" aria-labelledby={idOf(scope, post.id, 'name')} aria-describedby={idOf(scope, post.id, 'message')}>
        <Content {...props} />
      </div>
    )
  if (options.gen === '2025') return <div {...shared} aria-posinset={at + 1}><div data-virtualized="false"><Content {...props} /></div></div>
  return <div><div {...shared}><Content {...props} /></div></div>
}
