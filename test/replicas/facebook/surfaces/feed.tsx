/** @jsxImportSource react */
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { graphql } from '../api'
import { css } from '../base/style'
import { ComposerLine } from '../composer/composer'
import { front } from '../lists'
import { options } from '../options'
import { Unit } from '../post/unit'
import { feedPost, type Post } from '../posts'

const pool = 10
const height = 446

/** A list of posts, all of them in the page, in the container its generation has. */
export const Posts = ({ list, inGroup = false }: { list: readonly Post[]; inGroup?: boolean }): ReactNode => {
  const units = list.map((post, at) => <Unit key={post.id} post={post} at={at} inGroup={inGroup} open={inGroup} />)
  return options.gen === '2026' ? <div>{units}</div> : <div role="feed">{units.map((unit, at) => <div key={unit.key} data-pagelet={`FeedUnit_${at}`}>{unit}</div>)}</div>
}

/** What is still loading looks like posts used to. */
const Placeholder = (): ReactNode => <div role="article" aria-busy="true" className={css('unit')}><div className={css('head')}><div className={css('face')} /></div></div>

/** A feed of any length in a window of containers that are recycled, keyed by place in the pool and not by post. */
const LongFeed = ({ n }: { n: number }): ReactNode => {
  const box = useRef<HTMLDivElement>(null)
  const [first, setFirst] = useState(0)
  useEffect(() => {
    const scrolled = () => setFirst(Math.max(0, Math.min(n - pool, Math.floor(-(box.current?.getBoundingClientRect().top ?? 0) / height) - 2)))
    addEventListener('scroll', scrolled, { passive: true })
    return () => removeEventListener('scroll', scrolled)
  }, [n])
  const page = Math.floor(first / pool)
  useEffect(() => {
    if (page > 0) graphql('CometNewsFeedPaginationQuery', { cursor: String(page * pool), n })
  }, [page, n])
  return (
    <div ref={box} style={{ position: 'relative', height: n * height }}>
      {Array.from({ length: Math.min(pool, n) }, (_, slot) => {
        const index = first + ((slot - first) % pool + pool) % pool
        return <div key={slot} className={css('slot')} style={{ transform: `translateY(${index * height}px)` }}><Unit post={feedPost(index)} at={index} /></div>
      })}
    </div>
  )
}

/** `/`: a line to write in, then the feed. */
export const Home = (): ReactNode => (
  <>
    {!options.out && <ComposerLine />}
    {options.n === undefined ? <Posts list={front} /> : <LongFeed n={options.n} />}
    {options.gen === '2026' && <><Placeholder /><Placeholder /></>}
  </>
)
