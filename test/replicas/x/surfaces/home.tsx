/** @jsxImportSource react */
import { useMemo, type ReactNode } from 'react'
import { Deep } from '../base/deep'
import { css } from '../base/style'
import { Composer } from '../composer/composer'
import { homeList } from '../lists'
import { options } from '../options'
import { Face } from '../post/face'
import { viewer } from '../world'
import { word } from '../words'
import { Column, Loading } from './column'
import { Timeline } from './timeline'
import { useLoaded } from './use-loaded'

/** `/home`: a composer, then the feed. */
export const Home = (): ReactNode => {
  const list = useMemo(() => homeList(options.n), [])
  const loaded = useLoaded('HomeTimeline', { count: 20, n: options.n })
  return (
    <Column title={word('forYou')}>
      <Deep n={2}>
        <div className={css('row', 'top', 'ruled', 'composing')}>
          <Face who={viewer} />
          <div className={css('grow')}>
            <Composer inline />
          </div>
        </div>
      </Deep>
      {loaded ? <Timeline list={list} operation="HomeTimeline" /> : <Loading />}
    </Column>
  )
}
