/** @jsxImportSource react */
import { useMemo, type ReactNode } from 'react'
import { css } from '../base/style'
import { following, forYou } from '../lists'
import { options } from '../options'
import { Column } from './column'
import { useLoaded } from './use-loaded'

/** For You and Following: the same feed, in containers of different kinds. */
export const Feed = ({ kind }: { kind: 'foryou' | 'following' }): ReactNode => {
  const list = useMemo(() => (kind === 'foryou' ? forYou(options.n, options.first) : following()), [kind])
  const path = kind === 'foryou' ? 'recommend/item_list' : 'following/item_list'
  const loaded = useLoaded(path, { count: '8', cursor: '0', ...(options.n && { n: String(options.n) }) })
  return (
    <main
      id={kind === 'foryou' ? 'main-content-homepage_hot' : 'main-content-homepage_follow'}
      className={css('MainContainer', 'main')}
      style={{ display: 'flex', overflow: 'hidden' }}
    >
      {loaded && <Column list={list} as={kind === 'foryou' ? 'article' : 'div'} />}
    </main>
  )
}
