import { arrows, bubble, button, commentBox, dots, heart, liked, likedLarge, media, nested, placed, plainBar, plane, reelsLink, reposted, secondCounted, small, textButton } from './instagram-anchors'
import { dialog, rowButton, words } from './meta-words'
import type { Control } from './schema'

const posts = ['story', 'article', 'modal', 'page-p', 'page-reel', 'page-tv', 'reels', 'item', 'live']
const owners = ['card', 'profile', 'row', 'story', 'article', 'modal', 'reels', 'item']
// The heart that is drawn over a photo when it was liked stays in the photo's box.
const has = (icon: string) => ({ select: `${button}:has(${icon}):not(:has(${small}, img, video))`, not: `ul, nav, ${commentBox}` })
const follow: Pick<Control, 'does' | 'scopes' | 'onLabel'> = { does: 'follow', scopes: owners, onLabel: words.following }
const inSheet = `${dialog} ${button}, ${dialog} a[href]`
const like = { does: 'like', on: `:has(${liked})` } as const
const byPlace = { not: `header, nav, ul, form, ${nested}`, scopes: posts }

/** What can be pressed on Instagram: by name and shape first, by place last. */
export const controls: Control[] = [
  { name: 'comment-like', select: `${button}:has(${small}):has(${heart})`, ...like, scopes: ['comment', 'row'] },
  { name: 'comment-like-list', select: `${button}:has(${heart})`, within: `ul, ${commentBox}`, ...like, scopes: ['comment', 'row'] },
  { name: 'like', ...has(heart), ...like, scopes: posts },
  {
    // Twice on a photo or video likes it and never takes a like back; a story goes on to the next.
    name: 'media', select: media, not: 'a, header', double: true, unmarked: true, does: 'like',
    onInside: likedLarge, scopes: ['article', 'modal', 'page-p', 'page-reel', 'page-tv', 'reels', 'item'],
  },
  { name: 'repost', ...has(arrows), on: `:has(${reposted})`, does: 'repost', scopes: posts },
  { name: 'comment', ...has(bubble), does: 'comment', scopes: posts, opens: 'comments', composer: true },
  { name: 'share', ...has(plane), does: 'send', scopes: posts, opens: 'share', unmarked: true },
  { name: 'menu', select: `${button}:has(${dots})`, within: `article, main, ${dialog}:has(header)`, not: 'ul, nav', does: 'follow', scopes: posts, opens: 'menu', unmarked: true },
  { name: 'menu-follow', select: `${dialog} button`, label: words.follow, does: 'follow', scopes: [], family: 'menu' },
  { name: 'menu-share', select: `${dialog} button`, label: words.shareTo, does: 'send', scopes: [], family: 'menu', opens: 'share', unmarked: true },
  { name: 'reply', select: textButton, label: words.reply, does: 'reply', scopes: ['comment', 'row'], opens: 'reply', composer: true, unmarked: true },
  { name: 'react', select: textButton, path: '/stories/', label: { starts: ['😂', '😮', '😍', '😢', '👏', '🔥', '🎉', '💯', '❤'] }, does: 'react', scopes: ['story'] },
  { name: 'send', select: inSheet, label: words.send, does: 'send', scopes: [], family: 'share' },
  { name: 'story', select: inSheet, label: words.story, does: 'story', scopes: [], family: 'share' },
  { name: 'elsewhere', select: inSheet, label: words.elsewhere, does: 'share', scopes: [], family: 'share' },
  // Beside the list of people to send to (two names each) stands one button with a word on it.
  { name: 'send-place', select: `${dialog}:has(input):not(:has(article)) ${textButton}:not(:has(span ~ span))`, does: 'send', scopes: [], family: 'share' },
  { name: 'follow', select: button, label: { is: [...words.follow.is, ...words.following.is] }, ...follow },
  { name: 'follow-byline', select: 'header button[type="button"]:not(:has(svg, img, a))', not: 'li', ...follow },
  { name: 'follow-reel', select: `:is(${reelsLink}, :has(> ${reelsLink})) ~ * [role="button"]:not(:has(svg, img, [aria-hidden]))`, ...follow },
  // Rows of comments end in what shows their answers, and chats are rows as well.
  { name: 'follow-row', select: rowButton(textButton, ':not(:has(a[href*="/c/"]))'), not: '[role="grid"]', does: 'follow', scopes: ['row'], onLabel: { is: [...words.following.is, ...words.other.is] } },
  { name: 'like-place', select: placed(':nth-child(1)'), ...like, ...byPlace },
  { name: 'comment-place', select: `${placed(':nth-child(2)')}, ${secondCounted}`, does: 'comment', ...byPlace, opens: 'comments', composer: true },
  { name: 'repost-place', select: placed(':nth-child(3):nth-last-child(2)', plainBar), on: `:has(${reposted})`, does: 'repost', ...byPlace },
  { name: 'share-place', select: placed(':nth-child(n+3):last-child'), does: 'send', ...byPlace, opens: 'share', unmarked: true },
  { name: 'comment-like-place', select: `${button}:has(${small})`, ...like, scopes: ['comment'] },
]
