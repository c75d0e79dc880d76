/** @jsxImportSource react */
import { useState, type ReactNode } from 'react'
import { pressed } from '../base/press'
import { Link } from '../base/link'
import { css } from '../base/style'
import { Face } from '../item/face'
import { FollowButton } from '../item/follow'
import { open } from '../layers/state'
import { ofAccount, storyOf, suggestedFor } from '../lists'
import { options } from '../options'
import { pathOf } from '../videos'
import { word } from '../words'
import { viewer, type User } from '../world'
import { Grid } from './grid'
import { useLoaded } from './use-loaded'

const tabs = ['videos', 'reposts', 'favorites', 'liked'] as const
type Tab = (typeof tabs)[number]

// One of each: the endpoint, the tab's test id, the tile's.
const facts: Record<Tab, readonly [read: string, tab: string, tile: string]> = {
  videos: ['post/item_list', 'videos-tab', 'user-post-item'],
  reposts: ['repost/item_list', 'repost-tab', 'user-repost-item'],
  favorites: ['user/collect/item_list', 'favorites-tab', 'user-favorite-item'],
  liked: ['favorite/item_list', 'liked-tab', 'user-liked-item'],
}

const Suggested = ({ who }: { who: User }): ReactNode => (
  <div className={css('DivSuggestedAccounts', 'pad', 'stack')}>
    <h2 className={css('H2Title', 'dim')}>{word('suggested')}</h2>
    {suggestedFor(who).map((one) => (
      <div key={one.id} data-e2e="suggest-user-item" className={css('DivSuggestedUser', 'apart')}>
        <Link href={`/@${one.handle}`} className={css('StyledLink', 'row')}>
          <Face who={one} />
          <span>{one.name}</span>
        </Link>
        <FollowButton who={one} />
      </div>
    ))}
  </div>
)

const Head = ({ who }: { who: User }): ReactNode => {
  const story = storyOf(who)
  const face = <Face who={who} />
  return (
    <div className={css('DivShareLayoutHeader', 'top', 'pad')}>
      <div data-e2e="user-avatar">{story ? <Link href={pathOf(story)} label={word('story')}>{face}</Link> : face}</div>
      <div className={css('DivUserTitleWrapper', 'grow', 'stack')}>
        <div className={css('DivTitleRow', 'row')}>
          <h1 data-e2e="user-title" className={css('H1ShareTitle', 'heading')}>
            {who.handle}
          </h1>
          <h2 data-e2e="user-subtitle" className={css('H2ShareSubTitle')}>
            {who.name}
          </h2>
        </div>
        {who !== viewer && (
          <div className={css('DivButtonPanelWrapper', 'row')}>
            <FollowButton who={who} />
            <Link href={`/messages?u=${who.id}`}>
              <button type="button" data-e2e="message-button" className={css('ButtonMessage', 'plain')}>
                {word('message')}
              </button>
            </Link>
          </div>
        )}
        <h3 className={css('H3CountInfos', 'row')}>
          <div className={css('DivNumber', 'press')} {...pressed(() => open({ people: who }))}>
            <strong data-e2e="following-count">{who.at * 7 + 3}</strong> <span data-e2e="following">{word('followed')}</span>
          </div>
          <div className={css('DivNumber', 'press')} {...pressed(() => open({ people: who }))}>
            <strong data-e2e="followers-count">{who.at * 310 + 99}</strong> <span data-e2e="followers">{word('followers')}</span>
          </div>
          <div className={css('DivNumber')}>
            <strong data-e2e="likes-count">{who.at * 4100 + 12}</strong> <span data-e2e="likes">{word('likesTotal')}</span>
          </div>
        </h3>
        <h2 data-e2e="user-bio" className={css('H2ShareDesc')}>
          {who.registrant ? 'Kota Contoh untuk semua.' : 'Kota Contoh · kenal @calon_contoh'}
        </h2>
      </div>
    </div>
  )
}

/** An account's page. The tabs beyond the first show other people's items. */
export const Profile = ({ who }: { who: User }): ReactNode => {
  const [tab, setTab] = useState<Tab>(who === viewer ? 'favorites' : 'videos')
  const [path, , tile] = facts[tab]
  const loaded = useLoaded(path, { uniqueId: who.handle })
  // The viewer's favourites open as a feed of their own since autumn 2026.
  const as = tab === 'favorites' && options.gen === '2026' ? 'feed' : 'browser'
  return (
    <main id="main-content-others_homepage" className={css('MainContainer', 'main')}>
      <div data-e2e="user-page" className={css('DivShareLayoutBase')}>
        <Head who={who} />
        <Suggested who={who} />
        <div role="tablist" className={css('DivVideoFeedTab', 'tabs')}>
          {tabs.map((name) => (
            <p
              key={name}
              role="tab"
              tabIndex={0}
              data-e2e={facts[name][1]}
              aria-selected={name === tab}
              className={css('PTab', 'press')}
              {...pressed(() => setTab(name))}
            >
              <span>{word(name === 'reposts' ? 'reposted' : name)}</span>
            </p>
          ))}
        </div>
        {loaded && <Grid items={ofAccount(who, tab)} e2e={tile} list={`${tile}-list`} as={as} />}
      </div>
    </main>
  )
}
