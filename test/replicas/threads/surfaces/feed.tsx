/** @jsxImportSource react */
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Deep } from '../../instagram/base/deep'
import { css } from '../../instagram/base/style'
import { options } from '../../instagram/options'
import { graphql } from '../api'
import { PostCard } from '../post/post'
import { feedPost, following, forYou, posts, type Post } from '../posts'
import { word, type Word } from '../words'

/** How many places the long feed has; their nodes are used again for other posts while scrolling. */
const pool = 14
const height = 190

const LongFeed = ({ length }: { length: number }): ReactNode => {
  const box = useRef<HTMLDivElement>(null)
  const [first, setFirst] = useState(0)
  useEffect(() => {
    const scrolled = () => {
      const above = Math.floor(-(box.current?.getBoundingClientRect().top ?? 0) / height) - 3
      setFirst(Math.max(0, Math.min(above, length - pool)))
    }
    addEventListener('scroll', scrolled, { passive: true })
    return () => removeEventListener('scroll', scrolled)
  }, [length])
  return (
    <div ref={box} style={{ position: 'relative', height: length * height }}>
      {Array.from({ length: Math.min(pool, length) }, (_, place) => {
        const index = first + ((((place - first) % pool) + pool) % pool)
        return (
          <div key={place} className={css('slot')} style={{ transform: `translateY(${index * height}px)`, height }}>
            <PostCard post={feedPost(index)} />
          </div>
        )
      })}
    </div>
  )
}

/** The frame of a page or column. There are several in the document, all with the one id. */
export const Layout = ({
  pagelet,
  title,
  truth,
  children,
}: {
  pagelet: string
  title: string
  truth: string
  children: ReactNode
}): ReactNode => (
  <div id="barcelona-page-layout" className={css('lane')} data-truth={truth}>
    <Deep n={1}>
      <div className={css('pad', 'bold')}>
        <h1 dir="auto">
          <span>{title}</span>
        </h1>
      </div>
    </Deep>
    <Deep n={2}>
      <div data-pagelet={pagelet}>{children}</div>
    </Deep>
  </div>
)

const Column = ({ name, title, list }: { name: string; title: Word; list: readonly Post[] }): ReactNode => (
  <Layout pagelet={`threads_feed_${name}`} title={word(title)} truth={`column:${name}`}>
    {list.map((post) => (
      <Deep key={post.id} n={2}>
        <PostCard post={post} />
      </Deep>
    ))}
  </Layout>
)

/** The home page: one column in the older build; in the newer two, some posts in both, and a page kept hidden. Read by POST. */
export const Home = (): ReactNode => {
  useEffect(() => graphql('BarcelonaFeedPaginationDirectQuery', { first: 10 }), [])
  if (options.n !== undefined)
    return (
      <Layout pagelet="threads_feed_for_you" title={word('forYou')} truth="column:for_you">
        <LongFeed length={options.n} />
      </Layout>
    )
  const old = options.gen === '2024'
  return (
    <>
      {!old && (
        <div hidden>
          <Layout pagelet="threads_search_results_0" title={word('search')} truth="hidden">
            <PostCard post={posts.kpu} />
          </Layout>
        </div>
      )}
      <Column name="for_you" title="forYou" list={forYou} />
      {!old && <Column name="following" title="following" list={following} />}
    </>
  )
}
