/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { Deep } from '../base/deep'
import { Icon } from '../base/icon'
import { Link } from '../base/link'
import { Press } from '../base/press'
import { css } from '../base/style'
import { closeLayer, openLayer, useLayers } from '../layers/state'
import { Avatar, PersonRow } from '../post/person'
import { word } from '../words'
import { user, viewer } from '../world'

const suggestions = ['suka', 'tim_contoh', 'calon_contoh', 'penggemar77'].map(user)

/** The column of pages on the left. */
export const Navigation = (): ReactNode => {
  const shown = useLayers().find(({ kind }) => kind === 'notifications')
  return (
    <div className={css('nav')}>
      <Deep n={3}>
        <Link href="/" look={['entry']}>
          <Icon name="home" label={word('home')} />
          <span>{word('home')}</span>
        </Link>
        <Link href="/explore/" look={['entry']}>
          <Icon name="search" label={word('explore')} />
          <span>{word('explore')}</span>
        </Link>
        <Link href="/reels/" look={['entry']} onOpen={() => location.assign('/reels/')}>
          <Icon name="play" label={word('reels')} />
          <span>{word('reels')}</span>
        </Link>
        <Link
          href="#"
          look={['entry']}
          truth="nav-notifications"
          onOpen={() => (shown ? closeLayer(shown) : openLayer({ kind: 'notifications' }))}
        >
          <Icon name="like" label={word('notifications')} />
          <span>{word('notifications')}</span>
        </Link>
        <Link href="#" look={['entry']} truth="nav-create" onOpen={() => openLayer({ kind: 'create' })}>
          <Icon name="plus" label={word('create')} />
          <span>{word('create')}</span>
        </Link>
        <Link href={`/${viewer.handle}/`} look={['entry']}>
          <Deep n={2}>
            <span>{viewer.name}</span>
          </Deep>
        </Link>
        <Press look={['entry']} onPress={() => undefined}>
          <Icon name="more" label={word('more')} />
          <span>{word('more')}</span>
        </Press>
      </Deep>
    </div>
  )
}

/** Who is logged in and whom one might follow, beside the feed. */
export const Sidebar = (): ReactNode => (
  <div className={css('side')} data-truth="sidebar">
    <Deep n={2}>
      <div className={css('row')}>
        <Avatar who={viewer} />
        <span dir="auto">{viewer.handle}</span>
      </div>
      <div className={css('apart', 'pad')}>
        <span className={css('dim')}>{word('suggested')}</span>
      </div>
      {suggestions.map((who) => (
        <PersonRow key={who.id} who={who}>
          {word('suggested')}
        </PersonRow>
      ))}
    </Deep>
  </div>
)
