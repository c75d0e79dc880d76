/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { liveShare, shareOut, toggleRepost } from '../actions'
import { Icon, type IconName } from '../base/icon'
import { pressed, pressedAnyway } from '../base/press'
import { css } from '../base/style'
import { isOn, showToast, useStore } from '../store'
import { pathOf, type Video } from '../videos'
import { word } from '../words'
import { Popover } from './popover'
import { closeAll, open, type Shareable } from './state'

/** Where a share leads out of the site. The windows of other sites do not open here; the request that counts the exit is what is left. */
const exits = (link: string): readonly (readonly [name: string, text: string, href: string])[] => [
  ['whatsapp', 'WhatsApp', `https://api.whatsapp.com/send/?text=${encodeURIComponent(link)}`],
  ['facebook', 'Facebook', `https://www.facebook.com/sharer/sharer.php?app_id=1&display=popup&u=${encodeURIComponent(link)}`],
  ['twitter', 'X', `https://twitter.com/intent/tweet?url=${encodeURIComponent(link)}`],
]

const linkTo = (what: Shareable): string => `https://www.tiktok.com${'video' in what ? pathOf(what.video) : `/@${what.host.handle}/live`}`

const leave = (what: Shareable, channel: string): void => ('video' in what ? shareOut(what.video, channel) : liveShare(what.host, channel))
const copyLink = (): void => showToast(word('copied'))

const Option = ({ e2e, text, icon, act }: { e2e: string; text: string; icon: IconName; act: () => void }): ReactNode => {
  const pressedOnce = () => {
    closeAll()
    act()
  }
  return (
    <div data-e2e={e2e} className={css('DivShareOption', 'option')} {...pressedAnyway(pressedOnce)}>
      <Icon name={icon} />
      <p className={css('PText')}>{text}</p>
    </div>
  )
}

interface ExitLinkProps {
  readonly e2e: string
  readonly id?: string
  readonly text: string
  readonly href: string
  readonly act: () => void
  readonly small?: boolean
}

const ExitLink = ({ e2e, id, text, href, act, small = false }: ExitLinkProps): ReactNode => (
  <a
    id={id}
    href={href}
    target="_blank"
    rel="noopener noreferrer"
    data-e2e={e2e}
    aria-label={small ? text : undefined}
    className={css('AShareLink', small ? 'round' : 'option')}
    onClick={(event) => {
      event.stopPropagation()
      event.preventDefault()
      act()
    }}
  >
    <Icon name="arrow" />
    {!small && <p className={css('PText')}>{text}</p>}
  </a>
)

/** The panel that flies out of a share control, far from the item it belongs to. */
export const SharePanel = ({ what, at }: { what: Shareable; at: DOMRect }): ReactNode => {
  useStore()
  const video = 'video' in what ? what.video : undefined
  return (
    <Popover at={at} height={330} onClose={closeAll}>
      <div className={css('DivShareLayoutContent')}>
        {video && (
          <>
            <Option
              e2e="share-repost"
              icon="loop"
              text={word(isOn(`repost:${video.id}`) ? 'unrepost' : 'repost')}
              act={() => toggleRepost(video)}
            />
            <Option e2e="share-message" icon="plane" text={word('sendTo')} act={() => open({ send: video })} />
            <Option e2e="share-embed" icon="note" text={word('embed')} act={() => open({ embed: video })} />
          </>
        )}
        <Option e2e="share-copy" icon="mark" text={word('copy')} act={copyLink} />
        {exits(linkTo(what)).map(([name, text, href]) => (
          <ExitLink
            key={name}
            e2e={`share-${name}`}
            text={text}
            href={href}
            act={() => {
              closeAll()
              leave(what, name)
            }}
          />
        ))}
      </div>
    </Popover>
  )
}

/** The same as a row of links under an item's own page or modal, repost the first of them. */
export const ShareGroup = ({ video }: { video: Video }): ReactNode => {
  useStore()
  const on = isOn(`repost:${video.id}`)
  return (
    <div data-e2e="browse-share-group" className={css('DivFlexCenterRow', 'row')}>
      <a
        id="icon-element-repost"
        data-e2e="video-share-repost"
        aria-label={word(on ? 'unrepost' : 'repost')}
        className={css('AShareLink', 'round', 'press')}
        {...pressedAnyway(() => toggleRepost(video))}
      >
        <Icon name="loop" fill={on ? '#FFC300' : undefined} />
      </a>
      <a
        id="icon-element-message"
        data-e2e="video-share-message"
        aria-label={word('sendTo')}
        className={css('AShareLink', 'round', 'press')}
        {...pressedAnyway(() => open({ send: video }))}
      >
        <Icon name="plane" />
      </a>
      {exits(linkTo({ video })).map(([name, text, href]) => (
        <ExitLink
          key={name}
          small
          id={`icon-element-${name}`}
          e2e={`video-share-${name}`}
          text={text}
          href={href}
          act={() => shareOut(video, name)}
        />
      ))}
      <button type="button" data-e2e="browse-copy" className={css('ButtonCopyLink', 'plain')} {...pressed(copyLink)}>
        {word('copy')}
      </button>
    </div>
  )
}
