/** @jsxImportSource react */
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { graphql } from '../api'
import { Deep } from '../base/deep'
import { css } from '../base/style'
import type { List } from '../lists'
import { options } from '../options'
import { PostCell } from '../post/article'
import type { Post } from '../posts'
import { Region } from './column'

/** How many cells exist at any time; their nodes are used again for other posts while scrolling. */
const pool = 20
const above = 5

// Fixed by kind, so that a list of any length can be laid out without measuring.
const heightOf = (post: Post): number => {
  const extra = (options.mobile ? 66 : 0) + (post.repostedBy || post.pinned ? 26 : 0) + (post.text.length > 66 ? 22 : 0) + (post.replyTo ? 22 : 0)
  if (post.quote === 'unavailable') return 170 + extra
  if (post.quote) return 238 + extra
  if (post.card) return 182 + extra
  return (post.media ? 346 : 104) + extra
}

const lay = (list: List): { tops: Float64Array; height: number } => {
  const tops = new Float64Array(list.length)
  let height = 0
  for (let index = 0; index < list.length; index += 1) {
    tops[index] = height
    height += heightOf(list.at(index))
  }
  return { tops, height }
}

const firstAt = (tops: Float64Array, y: number): number => {
  let [low, high] = [0, tops.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tops[middle] ?? 0) <= y) low = middle + 1
    else high = middle
  }
  return Math.max(0, Math.min(low - 1 - above, tops.length - pool))
}

/** Asks for the next page of the timeline as it comes near, as the site does. */
const usePaging = (operation: string, first: number): void => {
  const asked = useRef(0)
  useEffect(() => {
    const page = Math.floor((first + pool) / pool)
    if (page <= asked.current) return
    asked.current = page
    graphql(operation, { count: pool, cursor: String(page * pool) })
  }, [first, operation])
}

/** A list of posts in a window of cells that are recycled, keyed by place in the pool and not by post. */
export const Timeline = ({ list, operation }: { list: List; operation: string }): ReactNode => {
  const { tops, height } = useMemo(() => lay(list), [list])
  const box = useRef<HTMLDivElement>(null)
  const [first, setFirst] = useState(0)
  usePaging(operation, first)
  useEffect(() => {
    const scrolled = () => setFirst(firstAt(tops, -(box.current?.getBoundingClientRect().top ?? 0)))
    scrolled()
    addEventListener('scroll', scrolled, { passive: true })
    return () => removeEventListener('scroll', scrolled)
  }, [tops])
  const slots = Math.min(pool, list.length)
  return (
    <div ref={box}>
      <Region height={height}>
        {Array.from({ length: slots }, (_, slot) => {
          const index = first + ((((slot - first) % slots) + slots) % slots)
          const post = list.at(index)
          return (
            <div
              key={slot}
              data-testid="cellInnerDiv"
              className={css('slot')}
              style={{ transform: `translateY(${tops[index]}px)`, height: heightOf(post) }}
            >
              <Deep n={2}>
                <PostCell post={post} />
              </Deep>
            </div>
          )
        })}
      </Region>
    </div>
  )
}
