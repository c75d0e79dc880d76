/** @jsxImportSource react */
import { useEffect, type ReactNode } from 'react'
import { graphql } from '../api'
import { Deep } from '../base/deep'
import { Link } from '../base/link'
import { Press } from '../base/press'
import { blank, css } from '../base/style'
import { idOf } from '../ids'
import { Modal } from '../layers/modal'
import { profileLink } from '../links'
import { Bar, Counts } from '../post/bar'
import { Comments } from '../post/comments'
import { Unit } from '../post/unit'
import { useShowing } from '../post/use-showing'
import type { Post } from '../posts'
import { goBack } from '../route'
import { ago, postOf, word } from '../words'

/** A post in a dialog over the page it was opened from. */
export const PostDialog = ({ post }: { post: Post }): ReactNode => {
  useEffect(() => graphql('CometSinglePostDialogContentQuery', { storyID: post.id }), [post.id])
  return <Modal title={postOf(post.author.name)} onClose={goBack}><Unit post={post} scope="dialog" open inGroup={post.group !== undefined} /></Modal>
}

/** A photo with its post beside it: no rendering role names the author, only a link in the column does. */
export const PhotoViewer = ({ post }: { post: Post }): ReactNode => (
  <div ref={useShowing(post, 'dialog')} id={idOf('dialog', post.id, 'unit')} tabIndex={-1} className={css('viewer')}>
    <div className={css('stage')}>
      <Press label={word('close')} look={['corner', 'round']} onPress={goBack}><i>✕</i></Press>
      <Deep n={3}><img alt="" className={css('picture')} src={blank} /></Deep>
      <Press label={word('next')} look={['round']} onPress={() => undefined}><i>›</i></Press>
    </div>
    <div role="complementary" className={css('panel')}>
      <Deep n={4}>
        <div className={css('head')}>
          <Link href={profileLink(post.author)} aria-hidden="true" tabIndex={-1}><div className={css('face')} /></Link>
          <div>
            <Deep n={2}><span dir="auto"><Link href={profileLink(post.author)} look={['bold']}><span>{post.author.name}</span></Link></span></Deep>
            <span className={css('dim')}>{ago()}</span>
          </div>
        </div>
        <div className={css('body')}><span dir="auto">{post.text}</span></div>
        <Counts post={post} scope="dialog" />
        <Bar post={post} scope="dialog" />
      </Deep>
      <Comments post={post} scope="dialog" />
    </div>
  </div>
)
