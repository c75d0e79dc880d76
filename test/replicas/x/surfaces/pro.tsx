/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { Deep } from '../base/deep'
import { css } from '../base/style'
import { homeList, shelfList, type List } from '../lists'
import { PostCell } from '../post/article'
import { word, type Word } from '../words'
import { Loading, Region } from './column'
import { useLoaded } from './use-loaded'

const ProColumn = ({ title, list, length }: { title: Word; list: List; length: number }): ReactNode =>
  <section className={css('procolumn')}>
    <h2 className={css('title', 'pad')}><span>{word(title)}</span></h2>
    <div data-testid="multi-column-layout-column-content" className={css('proscroll')}>
      <Deep n={2}><Region>
        {Array.from({ length }, (_, at) => list.at(at)).map((post) => (
          <div key={post.id} data-testid="cellInnerDiv"><div className={css('ruled')}><PostCell post={post} /></div></div>
        ))}
      </Region></Deep>
    </div>
  </section>

/** X Pro: several columns side by side, the same post in more than one of them. */
export const Pro = (): ReactNode => {
  const loaded = useLoaded('HomeLatestTimeline', { count: 20 })
  const home = homeList()
  if (!loaded) return <Loading />
  return <div className={css('row', 'top')}>
    <ProColumn title="home" list={home} length={8} />
    <ProColumn title="notifications" list={shelfList()} length={6} />
    <ProColumn title="forYou" list={home} length={4} />
  </div>
}
