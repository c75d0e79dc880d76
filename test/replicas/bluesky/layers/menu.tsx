/** @jsxImportSource react */
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { mute, muteThread, toggleFollow, toggleRepost } from '../actions'
import { xrpc } from '../api'
import { Words } from '../base/deep'
import { Icon, type IconName } from '../base/icon'
import { css } from '../base/style'
import { options } from '../options'
import { uriOf, type Post } from '../posts'
import { isOn, showToast } from '../store'
import { word } from '../words'
import { closeMenu, compose, openSharing, type OpenMenu } from './state'

interface Item { readonly text: string; readonly icon: IconName; readonly act: () => void; readonly testid?: string; readonly truth: string }

const copy: Item = { text: word('copyLink'), icon: 'link', act: () => showToast(word('copied')), testid: 'postDropdownShareBtn', truth: 'item:copy' }
const send = (post: Post): Item => ({ text: word('sendDm'), icon: 'plane', act: () => openSharing(post), testid: 'postDropdownSendViaDMBtn', truth: 'item:send' })

const itemsOf = (menu: OpenMenu): readonly Item[] => {
  if (menu.kind === 'profile') {
    const { who } = menu
    return [
      { text: word('copyLink'), icon: 'link', act: () => showToast(word('copied')), testid: 'profileHeaderDropdownShareBtn', truth: 'item:copy' },
      { text: word(isOn(`follow:${who.did}`) ? 'unfollowAccount' : 'followAccount'), icon: 'person', act: () => toggleFollow(who), testid: 'profileHeaderDropdownFollowBtn', truth: 'item:follow' },
      { text: word('muteAccount'), icon: 'bell', act: () => mute(who), testid: 'profileHeaderDropdownMuteBtn', truth: 'item:mute' },
    ]
  }
  const { post } = menu
  if (menu.kind === 'repost') {
    return [
      { text: word(isOn(`repost:${post.rkey}`) ? 'undoRepost' : 'repost'), icon: 'repost', act: () => toggleRepost(post), testid: 'repostDropdownRepostBtn', truth: 'item:repost' },
      { text: word('quote'), icon: 'quote', act: () => compose({ quote: post }), testid: 'repostDropdownQuoteBtn', truth: 'item:quote' },
    ]
  }
  if (menu.kind === 'share') return [copy, send(post), { text: word('embed'), icon: 'link', act: () => undefined, testid: 'postDropdownEmbedBtn', truth: 'item:embed' }]
  return [
    { text: word('translate'), icon: 'link', act: () => undefined, testid: 'postDropdownTranslateBtn', truth: 'item:translate' },
    { text: word('copyText'), icon: 'link', act: () => showToast(word('copied')), testid: 'postDropdownCopyTextBtn', truth: 'item:copytext' },
    ...(options.gen === '2024' ? [copy, send(post)] : []),
    { text: word('muteThread'), icon: 'bell', act: () => muteThread(post), testid: 'postDropdownMuteThreadBtn', truth: 'item:mutethread' },
    { text: word('report'), icon: 'close', act: () => xrpc('com.atproto.moderation.createReport', { subject: { uri: uriOf(post) } }), testid: 'postDropdownReportBtn', truth: 'item:report' },
  ]
}

/** A menu drawn at the end of the body; its first item has the focus when a key opened it. */
export const Menu = ({ menu }: { menu: OpenMenu }): ReactNode => {
  const box = useRef<HTMLDivElement>(null)
  // The content arrives a moment after the frame.
  const [filled, setFilled] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setFilled(true), 30)
    return () => clearTimeout(timer)
  }, [])
  const entries = () => [...(box.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]
  useLayoutEffect(() => {
    if (filled) (menu.byKey ? entries()[0] : box.current)?.focus({ preventScroll: true })
  }, [filled])
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') closeMenu()
    const all = entries()
    const at = all.indexOf(document.activeElement as HTMLElement)
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') all[(at + (event.key === 'ArrowDown' ? 1 : -1) + all.length) % all.length]?.focus()
    if ((event.key === 'Enter' || event.key === ' ') && at >= 0) {
      event.preventDefault()
      all[at]?.click()
    }
  }
  const at = menu.opener.getBoundingClientRect()
  const top = at.bottom + 5 > innerHeight - 220 ? Math.max(8, at.top - 170) : at.bottom + 5
  return createPortal(
    <>
      <div role="button" aria-label="menu-backdrop" tabIndex={-1} className={css('clear')} onClick={closeMenu} />
      <div data-radix-popper-content-wrapper="" className={css('menu')} style={{ top, left: Math.max(8, Math.min(at.left, innerWidth - 230)) }}>
        <div ref={box} role="menu" aria-orientation="vertical" data-state="open" data-radix-menu-content="" tabIndex={-1} aria-label="Test" onKeyDown={onKeyDown}>
          <div className={css()}>
            {filled && itemsOf(menu).map((item) => (
              <div
                key={item.truth} role="menuitem" tabIndex={-1} aria-label={item.text} data-radix-collection-item="" data-orientation="vertical" data-testid={item.testid} data-truth={item.truth}
                className={`${css('item')} radix-dropdown-item`}
                onPointerMove={(event) => event.currentTarget.focus({ preventScroll: true })}
                onClick={(event) => {
                  event.stopPropagation()
                  closeMenu()
                  item.act()
                }}
              >
                <Words>{item.text}</Words><div className={css()}><Icon name={item.icon} /></div>
              </div>
            ))}
          </div>
        </div>
      </div>
    </>,
    document.body,
  )
}
