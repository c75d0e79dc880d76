/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { Deep, Label } from '../base/deep'
import { Icon, type IconName } from '../base/icon'
import { Link } from '../base/link'
import { Press } from '../base/press'
import { css } from '../base/style'
import { suggested } from '../lists'
import { Face } from '../post/face'
import { UserCell } from '../post/user-cell'
import { navigate } from '../route'
import { viewer } from '../world'
import { word, type Word } from '../words'

const entries: readonly (readonly [Word, IconName, string, string])[] = [
  ['home', 'home', '/home', 'AppTabBar_Home_Link'],
  ['explore', 'search', '/search?q=kota', 'AppTabBar_Explore_Link'],
  ['notifications', 'bell', '/notifications', 'AppTabBar_Notifications_Link'],
  ['messages', 'mail', '/messages', 'AppTabBar_DirectMessage_Link'],
  ['bookmarks', 'bookmark', '/i/bookmarks', 'AppTabBar_Bookmarks_Link'],
  ['profile', 'person', '/pegawai_contoh', 'AppTabBar_Profile_Link'],
]

/** Left side: navigation, the button for a new post, the viewer's own account. */
export const Navigation = (): ReactNode => (
  <header role="banner" className={css('navigation')}>
    <Deep n={3}>
      <h1 role="heading" className={css('brand')}>
        <Link href="/home" label="X">
          <div dir="ltr">
            <Icon name="mark" look={['big']} />
          </div>
        </Link>
      </h1>
      <nav aria-label={word('home')} role="navigation">
        {entries.map(([name, icon, href, testid]) => (
          <Link key={href} href={href} testid={testid} look={['entry']}>
            <div className={css('row', 'gap')}>
              <Icon name={icon} look={['big']} />
              <Label as="entrytext">{word(name)}</Label>
            </div>
          </Link>
        ))}
      </nav>
      <div>
        <Press testid="SideNav_NewTweet_Button" label={word('post')} look={['filled', 'wide']} onPress={() => navigate('/compose/post')}>
          <div dir="ltr">
            <span>
              <span>{word('post')}</span>
            </span>
          </div>
        </Press>
      </div>
      <div data-testid="SideNav_AccountSwitcher_Button" className={css('row', 'gap', 'account')}>
        <div data-testid="UserAvatar-Container-pegawai_contoh">
          <Face who={viewer} />
        </div>
        <Label>{viewer.name}</Label>
      </div>
    </Deep>
  </header>
)

/** Right side: search, trends that name people, accounts to follow. */
export const Sidebar = (): ReactNode => (
  <div data-testid="sidebarColumn" className={css('sidebar')}>
    <Deep n={3}>
      <form role="search" onSubmit={(event) => event.preventDefault()}>
        <input data-testid="SearchBox_Search_Input" aria-label={word('search')} placeholder={word('search')} className={css('input')} />
      </form>
      <section className={css('boxed')}>
        <h2 className={css('title')}>
          <span>{word('trending')}</span>
        </h2>
        {['#KotaContoh', 'calon_contoh', 'Pasar'].map((trend) => (
          <div key={trend} data-testid="trend" role="link" tabIndex={0} className={css('cell')}>
            <Label>{trend}</Label>
          </div>
        ))}
      </section>
      <aside aria-label={word('whoToFollow')} role="complementary" className={css('boxed')}>
        <h2 className={css('title')}>
          <span>{word('whoToFollow')}</span>
        </h2>
        {suggested.map((who) => (
          <UserCell key={who.id} who={who} />
        ))}
      </aside>
    </Deep>
  </div>
)

/** The small-screen form of the navigation. */
export const BottomBar = (): ReactNode => (
  <div data-testid="BottomBar" className={css('bottombar')}>
    <nav role="navigation" className={css('row', 'apart')}>
      {entries.slice(0, 4).map(([name, icon, href, testid]) => (
        <Link key={href} href={href} testid={testid} label={word(name)} look={['entry']}>
          <Icon name={icon} look={['big']} />
        </Link>
      ))}
    </nav>
  </div>
)
