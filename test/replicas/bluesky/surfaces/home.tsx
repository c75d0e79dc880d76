/** @jsxImportSource react */
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { interaction } from '../api'
import { Words } from '../base/deep'
import { css } from '../base/style'
import { options } from '../options'
import { FeedItem } from '../post/post'
import { feedPost, front, posts } from '../posts'
import { word } from '../words'

/** How many places the long feed has; their nodes are used again for other posts while scrolling. */
const pool = 16
const height = 210

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
  useEffect(() => interaction('interactionSeen', String(first)), [first])
  return (
    <div ref={box} style={{ position: 'relative', height: length * height }}>
      {Array.from({ length: Math.min(pool, length) }, (_, place) => {
        const index = first + ((((place - first) % pool) + pool) % pool)
        return <div key={place} className={css('slot')} style={{ transform: `translateY(${index * height}px)`, height }}><FeedItem post={feedPost(index)} /></div>
      })}
    </div>
  )
}

/** The home page: a pager whose other feed is in the document too, and not shown. */
export const Home = (): ReactNode => (
  <>
    <div role="tablist" className={css('tabs')}>
      {['Discover', word('following')].map((name, at) => <div key={name} role="tab" tabIndex={0} data-testid={`homeScreenFeedTabs-selector-${at}`} className={css()}><Words look={['bold']}>{name}</Words></div>)}
    </div>
    <div className={css()} style={{ display: 'none' }} data-testid="followingFeedPage"><FeedItem post={posts.kpu} /><FeedItem post={posts.calon} /></div>
    <div data-testid="customFeedPage" data-truth="feed" className={css()}>
      {options.n === undefined ? front.map((post) => <FeedItem key={post.rkey} post={post} />) : <LongFeed length={options.n} />}
    </div>
  </>
)
