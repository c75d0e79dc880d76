import { dialog, named, rowButton, words } from './meta-words'
import type { Control } from './schema'
import { arrows, bubble, button, heart, itemAt, liked, media, menuItem, placed, plane, post, reposted, textButton } from './threads-anchors'

const posts = ['post', 'bare', 'viewer']
const has = (icon: string) => ({ select: `${button}:has(${icon})`, not: 'nav, a' })
const undo = { is: ['remove', 'remove repost', 'unrepost', 'undo repost', 'hapus', 'hapus posting ulang', 'batal posting ulang', 'batalkan posting ulang'] }
const follow: Pick<Control, 'does' | 'label' | 'onLabel'> = { does: 'follow', label: { is: [...words.follow.is, ...words.following.is] }, onLabel: words.following }

/** What can be pressed on Threads: by name and shape first, by place last. */
export const controls: Control[] = [
  { name: 'like', ...has(heart), on: `:has(${liked})`, does: 'like', scopes: posts },
  { name: 'media', select: media, not: 'a', double: true, unmarked: true, onInside: liked, does: 'like', scopes: ['post'] },
  { name: 'repost-menu', ...has(arrows), does: 'repost', scopes: posts, opens: 'menu' },
  { name: 'reply', ...has(bubble), does: 'reply', scopes: posts, opens: 'compose', composer: true },
  { name: 'share', ...has(plane), does: 'share', scopes: posts, opens: 'share', unmarked: true },
  { name: 'repost', select: menuItem, label: { is: ['repost', 'posting ulang', ...undo.is] }, on: `:has(${reposted})`, onLabel: undo, does: 'repost', scopes: [], family: 'menu' },
  { name: 'quote', select: menuItem, label: { is: ['quote', 'kutip', 'kutipan'] }, does: 'quote', scopes: [], family: 'menu', opens: 'compose', composer: true },
  // In the menu it opens a list of people, where its twin sends.
  { name: 'send-menu', select: `[role="menuitem"], [role="menu"] ${button}`, label: words.send, does: 'send', scopes: [], family: 'share', opens: 'share', unmarked: true },
  { name: 'send', select: `${dialog} ${button}`, label: words.send, does: 'send', scopes: [], family: 'share' },
  { name: 'send-place', select: `${dialog} [aria-disabled]:last-child${textButton}`, does: 'send', scopes: [], family: 'share' },
  { name: 'story', select: menuItem, label: words.story, does: 'story', scopes: [], family: 'share' },
  { name: 'elsewhere', select: `[role="menu"] ${button}, ${dialog} ${button}, [role="menu"] a[href], ${dialog} a[href]`, label: words.elsewhere, does: 'share', scopes: [], family: 'share' },
  // The plus on a portrait opens a card that asks; the card's button follows.
  { name: 'follow-plus', select: `${button}:has(${named('Follow', 'Ikuti')})`, does: 'follow', scopes: ['post', 'bare', 'person'], opens: 'follow', unmarked: true },
  { name: 'follow', select: button, ...follow, scopes: ['post', 'person'] },
  { name: 'follow-page', select: button, not: `${dialog}, ${post}`, ...follow, scopes: ['intent-user', 'profile', 'row'] },
  { name: 'follow-card', select: `${dialog} ${button}`, ...follow, scopes: ['row'] },
  { name: 'follow-opened', select: button, ...follow, scopes: [], family: 'follow' },
  { name: 'follow-row', select: rowButton(textButton), does: 'follow', scopes: ['person', 'row'], onLabel: { is: [...words.following.is, ...words.other.is] } },
  { name: 'repost-place', select: itemAt(1), on: `:has(${reposted})`, does: 'repost', scopes: [], family: 'menu' },
  { name: 'quote-place', select: itemAt(2), does: 'quote', scopes: [], family: 'menu', opens: 'compose', composer: true },
  { name: 'like-place', select: placed(1), on: `:has(${liked})`, does: 'like', scopes: posts },
  { name: 'reply-place', select: placed(2), does: 'reply', scopes: posts, opens: 'compose', composer: true },
  { name: 'repost-menu-place', select: placed(3), does: 'repost', scopes: posts, opens: 'menu' },
  { name: 'share-place', select: placed(4), does: 'share', scopes: posts, opens: 'share', unmarked: true },
]
