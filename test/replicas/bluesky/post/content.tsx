/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { Words } from '../base/deep'
import { Box, Link, Press } from '../base/press'
import { css } from '../base/style'
import { openLightbox } from '../layers/state'
import { options } from '../options'
import { pathOf, type Post } from '../posts'
import { nameInUrl } from '../world'
import { shownHandle, word } from '../words'
import { Meta } from './meta'

/** Text with mentions as links. */
const Rich = ({ text, links }: { text: string; links: boolean }): ReactNode =>
  text.split(/(@[\w.-]+)/).map((piece, at) => (links && piece.startsWith('@') ? <Link key={at} to={`/profile/${piece.slice(1).replace(/\.$/, '')}`} look={['blue']}>{piece}</Link> : piece))

/** A quoted post as a card: a box without an address, named in English in every language. */
export const Quote = ({ post, still = false }: { post: Post; still?: boolean }): ReactNode => {
  const inside = (
    <>
      <Meta post={post} portrait links={options.gen === '2024' && !still} />
      <Words look={['text']}>{post.text}</Words>
    </>
  )
  return (
    <div className={css()} data-truth={`quoted:${post.rkey}`}>
      {still ? <div className={css('card', 'under')}>{inside}</div> : <Box to={pathOf(post)} label={`Post by ${post.author.handle}`} look={['card']}>{inside}</Box>}
    </div>
  )
}

/** What a post says and shows. */
export const Content = ({ post, large = false }: { post: Post; large?: boolean }): ReactNode => (
  <div data-testid="contentHider-post" className={css()}>
    <div className={css()}>
      <Words testid="postText" look={large ? ['text', 'large'] : ['text']}><Rich text={post.text} links /></Words>
    </div>
    {post.photo && (
      <Press label={word('image')} truth={`photo:${post.rkey}`} style={{ display: 'block', width: '100%' }} onPress={() => openLightbox(post)}>
        <img alt="" className={css('picture')} src={`https://cdn.bsky.app/img/feed_thumbnail/plain/${post.author.did}/bafkreifoto@jpeg`} />
      </Press>
    )}
    {post.card && (
      <Link to={`/profile/${nameInUrl(post.card)}`} label={post.card.name} look={['card']}>
        <Words look={['bold']}>{post.card.name}</Words><Words look={['dim']}>{shownHandle(post.card.handle)}</Words>
      </Link>
    )}
    {post.quote === 'detached' && <div className={css('card', 'dim')}><Words>{word('detached')}</Words></div>}
    {post.quote !== undefined && post.quote !== 'detached' && <Quote post={post.quote} />}
  </div>
)
