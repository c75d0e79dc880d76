/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { follow, repost, undoRepost } from '../actions'
import { askUnfollow } from '../post/user-cell'
import { navigate } from '../route'
import { options } from '../options'
import { isOn, showToast } from '../store'
import { withHandle, word } from '../words'
import { DropdownMenu, SheetMenu, type MenuItem } from './menu'
import { openMessage, type OpenMenu } from './state'

const nothing = () => undefined

const itemsOf = ({ kind, post }: OpenMenu): readonly MenuItem[] => {
  if (kind === 'repost') {
    const quote: MenuItem = { text: word('quote'), icon: 'reply', href: '/compose/post', act: () => navigate('/compose/post', { quote: post }) }
    return isOn(`repost:${post.id}`)
      ? [{ text: word('undoRepost'), icon: 'repost', testid: 'unretweetConfirm', act: () => undoRepost(post) }, quote]
      : [{ text: word('repost'), icon: 'repost', testid: 'retweetConfirm', act: () => repost(post) }, quote]
  }
  if (kind === 'share') {
    return [
      { text: word('copyLink'), icon: 'share', act: () => showToast(word('copied')) },
      { text: word('shareVia'), icon: 'share', act: nothing },
      { text: word('sendBy'), icon: 'mail', act: () => openMessage(post) },
    ]
  }
  const { author } = post
  return [
    isOn(`follow:${author.id}`)
      ? { text: withHandle('unfollow', author.handle), icon: 'person', act: () => askUnfollow(author) }
      : { text: withHandle('follow', author.handle), icon: 'person', act: () => follow(author) },
    { text: withHandle('mute', author.handle), icon: 'bell', act: nothing },
    { text: withHandle('block', author.handle), icon: 'close', testid: 'block', act: nothing },
    { text: word('report'), icon: 'pin', act: nothing },
  ]
}

export const Menus = ({ menu }: { menu: OpenMenu | undefined }): ReactNode => {
  const items = menu === undefined ? [] : itemsOf(menu)
  if (options.mobile) return <SheetMenu menu={menu} items={items} />
  return menu && <DropdownMenu menu={menu} items={items} />
}
