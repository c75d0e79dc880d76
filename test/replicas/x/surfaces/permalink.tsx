/** @jsxImportSource react */
import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { css } from '../base/style'
import { Composer } from '../composer/composer'
import { postById, threadOf } from '../lists'
import { Article } from '../post/article'
import { word } from '../words'
import { Cell, Column, Loading, Region } from './column'
import { useLoaded } from './use-loaded'

/** `/<handle>/status/<id>`: parents, the post itself, a reply box, replies. */
export const Permalink = ({ id }: { id: string }): ReactNode => {
  const loaded = useLoaded('TweetDetail', { focalTweetId: id })
  const focused = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (loaded) focused.current?.scrollIntoView({ block: 'nearest' })
  }, [loaded])
  const post = postById(id)
  if (post === undefined)
    return (
      <Column title={word('post')} back>
        {word('unavailable')}
      </Column>
    )
  const { parents, replies } = threadOf(post)
  return (
    <Column title={word('post')} back>
      {!loaded ? (
        <Loading />
      ) : (
        <Region>
          {parents.map((one) => (
            <Cell key={one.id}>
              <Article post={one} />
            </Cell>
          ))}
          <div ref={focused}>
            <Cell>
              <Article post={post} focused />
            </Cell>
          </div>
          <div data-testid="cellInnerDiv">
            <div className={css('ruled')} data-testid="inline_reply_offscreen">
              <Composer inline replyTo={post} />
            </div>
          </div>
          {replies.map((one) => (
            <Cell key={one.id}>
              <Article post={one} />
            </Cell>
          ))}
        </Region>
      )}
    </Column>
  )
}
