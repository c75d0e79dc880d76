/** @jsxImportSource react */
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { graphql } from '../api'
import { Deep } from '../base/deep'
import { Press } from '../base/press'
import { css } from '../base/style'
import { options } from '../options'
import { Article } from '../post/article'
import { feedPost, homePosts, storyOf } from '../posts'
import { navigate } from '../route'
import { user } from '../world'
import { Sidebar } from './frame'

/** How many places the long feed has; their nodes are used again for other posts while scrolling. */
const pool = 8
const height = 560

const Tray = (): ReactNode => (
  <div role="menu" className={css('row', 'pad')}>
    {['calon_contoh', 'like', 'warga_biasa'].map(user).map((who) => (
      <Press key={who.id} truth={`tray:${who.handle}`} onPress={() => navigate(`/stories/${who.handle}/${storyOf(who).id}/`)}>
        <Deep n={1}>
          <div className={css('face')} style={{ background: '#c66' }}>
            <canvas height={66} width={66} />
          </div>
          <span dir="auto">{who.handle}</span>
        </Deep>
      </Press>
    ))}
  </div>
)

/** A feed of any length in a few places, keyed by place and not by post. */
const LongFeed = ({ length }: { length: number }): ReactNode => {
  const box = useRef<HTMLDivElement>(null)
  const [first, setFirst] = useState(0)
  useEffect(() => {
    const scrolled = () => {
      const above = Math.floor(-(box.current?.getBoundingClientRect().top ?? 0) / height) - 2
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
            <Article post={feedPost(index)} />
          </div>
        )
      })}
    </div>
  )
}

/** The feed, read by POST: not every POST does something. */
export const Home = (): ReactNode => {
  useEffect(() => graphql('PolarisFeedTimelineRootV2Query', { after: null, first: 12 }), [])
  return (
    <div className={css('home')}>
      <div className={css('feed')}>
        {options.n === undefined ? (
          <>
            <Tray />
            <Deep n={3}>
              {homePosts.map((post) => (
                <Article key={post.id} post={post} />
              ))}
            </Deep>
          </>
        ) : (
          <LongFeed length={options.n} />
        )}
      </div>
      <Sidebar />
    </div>
  )
}
