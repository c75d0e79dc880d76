/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { Icon, type IconName } from '../base/icon'
import { Link } from '../base/link'
import { css } from '../base/style'
import { Face } from '../item/face'
import { word, type Word } from '../words'
import { user } from '../world'

const entries: readonly (readonly [Word, IconName, string, string])[] = [
  ['forYou', 'up', '/foryou', 'nav-foryou'],
  ['explore', 'note', '/explore', 'nav-explore'],
  ['following', 'tick', '/following', 'nav-following'],
  ['live', 'dots', '/@warga_biasa/live', 'nav-live'],
  ['messages', 'plane', '/messages', 'nav-messages'],
  ['upload', 'plus', '/tiktokstudio/upload', 'nav-upload'],
  ['profile', 'loop', '/@pegawai_contoh', 'nav-profile'],
]

const followed = ['calon_contoh', 'kabar_kota', 'calon_contoh_'].map(user)

/** Left side: search, navigation, and accounts that are followed, registrants among them. */
export const Navigation = (): ReactNode => (
  <div className={css('DivSideNavContainer', 'nav')}>
    <div className={css('DivFullSideNavLayout', 'stack')}>
      <Link href="/foryou" e2e="tiktok-logo" className={css('StyledLinkLogo', 'heading')}>
        TikTok
      </Link>
      <form data-e2e="search-box" className={css('FormElement')} onSubmit={(event) => event.preventDefault()}>
        <input
          data-e2e="search-user-input"
          name="q"
          type="search"
          placeholder={word('search')}
          aria-label={word('search')}
          className={css('InputElement', 'input')}
        />
      </form>
      <nav className={css('DivMainNavContainer')}>
        {entries.map(([name, icon, href, e2e]) => (
          <Link key={href} href={href} e2e={e2e} label={word(name)} className={css('StyledTUXNavLink', 'entry')}>
            <Icon name={icon} />
            <div className={css('DivButtonContent')}>{word(name)}</div>
          </Link>
        ))}
      </nav>
      <div data-e2e="following-accounts" className={css('DivFollowingAccountBody', 'stack')}>
        <h2 className={css('H2Title', 'dim')}>{word('followingAccounts')}</h2>
        {followed.map((who) => (
          <div key={who.id} data-e2e="following-user-button" className={css('DivUserContainer')}>
            <Link href={`/@${who.handle}`} className={css('StyledUserContentLink', 'row')}>
              <Face who={who} />
              <span>
                <p data-e2e="following-user-title">{who.handle}</p>
                <p className={css('PDesc', 'dim')}>{who.name}</p>
              </span>
            </Link>
          </div>
        ))}
      </div>
    </div>
  </div>
)
