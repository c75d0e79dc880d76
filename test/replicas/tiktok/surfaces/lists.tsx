/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { Link } from '../base/link'
import { css } from '../base/style'
import { Face } from '../item/face'
import { FollowButton } from '../item/follow'
import { explored, foundUsers, searched, tagged } from '../lists'
import { Grid } from './grid'
import { useLoaded } from './use-loaded'

/** Accounts and items for whatever was asked. */
export const Search = ({ query }: { query: string }): ReactNode => {
  const loaded = useLoaded('search/general/full', { keyword: query })
  return (
    <main id="main-content-general_search" className={css('MainContainer', 'main')}>
      {loaded && (
        <div id="tabs-0-panel-search_top" role="tabpanel">
          <div data-e2e="search-user-container" className={css('DivUserList', 'pad', 'stack')}>
            {foundUsers.map((who) => (
              <div key={who.id} data-e2e="search-user-card" className={css('DivLink', 'apart')}>
                <Link href={`/@${who.handle}`} e2e="search-user-info-container" className={css('StyledDivInfo', 'row')}>
                  <Face who={who} />
                  <span>
                    <p data-e2e="search-user-unique-id" className={css('PTitle', 'bold')}>
                      {who.handle}
                    </p>
                    <span data-e2e="search-user-nickname">{who.name}</span>
                  </span>
                </Link>
                <FollowButton who={who} />
              </div>
            ))}
          </div>
          <Grid items={searched} e2e="search_top-item" list="search_top-item-list" card="search-card" />
        </div>
      )}
    </main>
  )
}

/** Tiles without a feed: what is popular, a tag, a sound. */
export const Shelf = ({ kind }: { kind: 'explore' | 'challenge' | 'music' }): ReactNode => {
  const loaded = useLoaded(kind === 'explore' ? 'explore/item_list' : 'challenge/item_list', { count: '8' })
  return (
    <main id={`main-content-${kind}`} className={css('MainContainer', 'main')}>
      {loaded && (
        <Grid
          items={kind === 'explore' ? explored : tagged}
          e2e={`${kind}-item`}
          list={`${kind}-item-list`}
          {...(kind === 'explore' && { card: 'explore-card' })}
        />
      )}
    </main>
  )
}
