/** @jsxImportSource react */
import { useMemo, type ReactNode } from 'react'
import { join } from '../actions'
import { Deep, Label } from '../base/deep'
import { Icon } from '../base/icon'
import { Link } from '../base/link'
import { Press } from '../base/press'
import { css } from '../base/style'
import { crowd, mentionPosts, searchResults, shelfList } from '../lists'
import { Article } from '../post/article'
import { UserAvatar } from '../post/avatar'
import { UserCell } from '../post/user-cell'
import { isOn, useStore } from '../store'
import { followedYou, likedYours, word, type Word } from '../words'
import { user, type User } from '../world'
import { Cell, Column, Loading, Region } from './column'
import { Timeline } from './timeline'
import { useLoaded } from './use-loaded'

/** Followers, likers and other lists of accounts. */
export const People = (): ReactNode => {
  const loaded = useLoaded('Followers', { count: 20 })
  return (
    <Column title={word('followers')} back>
      {loaded ? (
        <Region>
          {crowd.map((who) => (
            <Cell key={who.id}>
              <UserCell who={who} />
            </Cell>
          ))}
        </Region>
      ) : (
        <Loading />
      )}
    </Column>
  )
}

/** `/search`: people above posts in one column. */
export const Search = ({ query }: { query: string }): ReactNode => {
  const { people, list } = useMemo(searchResults, [])
  const loaded = useLoaded('SearchTimeline', { rawQuery: query, product: 'Top' })
  if (!loaded)
    return (
      <Column title={word('search')} back>
        <Loading />
      </Column>
    )
  return (
    <Column title={word('search')} back>
      <Region>
        <Cell>
          <h2 className={css('title', 'pad')}>
            <span>{word('people')}</span>
          </h2>
        </Cell>
        {people.map((who) => (
          <Cell key={who.id}>
            <UserCell who={who} />
          </Cell>
        ))}
        {Array.from({ length: list.length }, (_, at) => list.at(at)).map((post) => (
          <Cell key={post.id}>
            <Article post={post} />
          </Cell>
        ))}
      </Region>
    </Column>
  )
}

const Aggregate = ({ who, text, icon }: { who: User; text: string; icon: 'heart' | 'person' }): ReactNode => (
  <article role="article" tabIndex={0} data-testid="notification" className={css('article')}>
    <Deep n={1}>
      <div className={css('row', 'gap')}>
        <Icon name={icon} look={['pink']} />
        <div className={css('avatar')}>
          <UserAvatar who={who} />
        </div>
        <div>
          <Deep n={2}>
            <div dir="ltr">
              <Link href={`/${who.handle}`}>
                <Label as="name">{who.name}</Label>
              </Link>
              <span>{text}</span>
            </div>
          </Deep>
        </div>
      </div>
    </Deep>
  </article>
)

/** `/notifications`: aggregates that look like posts and are none, between mentions that are posts. */
export const Notifications = (): ReactNode => {
  const loaded = useLoaded('NotificationsTimeline', { count: 20 })
  const [calon, suka] = [user('calon_contoh'), user('suka')]
  if (!loaded)
    return (
      <Column title={word('notifications')}>
        <Loading />
      </Column>
    )
  return (
    <Column title={word('notifications')}>
      <Region>
        <Cell>
          <Aggregate who={calon} text={likedYours(calon.name)} icon="heart" />
        </Cell>
        {mentionPosts.map((post) => (
          <Cell key={post.id}>
            <Article post={post} />
          </Cell>
        ))}
        <Cell>
          <Aggregate who={suka} text={followedYou(suka.name)} icon="person" />
        </Cell>
      </Region>
    </Column>
  )
}

const CommunityHeader = (): ReactNode => {
  useStore()
  const on = isOn('join:1900000000000000077')
  return (
    <div className={css('pad', 'row', 'apart')}>
      <Label as="title">{word('community')}</Label>
      <Press
        look={[on ? 'outlined' : 'filled']}
        onPress={() => {
          if (!on) join('1900000000000000077')
        }}
      >
        <div dir="ltr">
          <span>
            <span>{word(on ? 'joined' : 'join')}</span>
          </span>
        </div>
      </Press>
    </div>
  )
}

/** A list, a community's page, the bookmarks, the quotes of a post. */
export const Shelf = ({ title, operation, community = false }: { title: Word; operation: string; community?: boolean }): ReactNode => {
  const list = useMemo(shelfList, [])
  const loaded = useLoaded(operation, { count: 20 })
  return (
    <Column title={word(title)} back>
      {community && <CommunityHeader />}
      {loaded ? <Timeline list={list} operation="HomeTimeline" /> : <Loading />}
    </Column>
  )
}
