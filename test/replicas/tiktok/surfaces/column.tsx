/** @jsxImportSource react */
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { css } from '../base/style'
import { CommentPanel } from '../comments/panel'
import { FeedItem } from '../item/feed-item'
import type { List } from '../lists'
import { likes, useScreen } from '../screen'

/** How many items exist at any time; their nodes are used again for other items while scrolling. */
const pool = 7
/** Only so far from the one on screen do items hold more than their frame. */
const near = 2
/** The actions beside an item come later than the item. */
const actsAfter = 60

interface ColumnProps {
  readonly list: List
  /** The container's tag, which is not the same on every feed. */
  readonly as: 'article' | 'div'
  readonly renamed?: boolean
  readonly onShown?: (index: number) => void
}

/** A feed of items, one to a screen, in a window of nodes that are recycled: keyed by place in the pool and not by item. */
export const Column = ({ list, as: Container, renamed = false, onShown }: ColumnProps): ReactNode => {
  const scroller = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState(0)
  const [acting, setActing] = useState(false)
  const [commenting, setCommenting] = useState(false)
  const goTo = (index: number) => scroller.current?.scrollTo({ top: index * innerHeight })
  const video = list.at(shown)
  useScreen({
    like: likes(video),
    step: (by) => goTo(shown + by),
    pause: () => scroller.current?.querySelector<HTMLElement>(`#media-card-${shown}`)?.click(),
  })
  useEffect(() => {
    const timer = setTimeout(() => setActing(true), actsAfter)
    return () => clearTimeout(timer)
  }, [])
  const scrolled = () => {
    const index = Math.max(0, Math.min(list.length - 1, Math.round((scroller.current?.scrollTop ?? 0) / innerHeight)))
    if (index === shown) return
    setShown(index)
    onShown?.(index)
  }
  const slots = Math.min(pool, list.length)
  const first = Math.max(0, Math.min(shown - 3, list.length - slots))
  const comment = (index: number) => {
    goTo(index)
    setShown(index)
    setCommenting((open) => !(open && index === shown))
  }
  return (
    <>
      <div ref={scroller} className={css('DivColumnListContainer', 'column')} onScroll={scrolled}>
        <div style={{ height: `${list.length * 100}vh` }} />
        {Array.from({ length: slots }, (_, slot) => {
          const index = first + ((((slot - first) % slots) + slots) % slots)
          return (
            <Container
              key={slot}
              id={`one-column-item-${index}`}
              data-scroll-index={index}
              data-e2e="recommend-list-item-container"
              className={css(Container === 'article' ? 'ArticleItemContainer' : 'DivItemContainer', 'item')}
              style={{ top: `${index * 100}vh` }}
            >
              {Math.abs(index - shown) <= near && (
                <FeedItem video={list.at(index)} index={index} acting={acting} renamed={renamed} onComment={() => comment(index)} />
              )}
            </Container>
          )
        })}
      </div>
      {commenting && <CommentPanel key={video.id} video={video} onClose={() => setCommenting(false)} />}
    </>
  )
}
