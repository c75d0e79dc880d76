import { arrows, bubble, check, filledHeart, heart, plus, portraitBox, post } from './bluesky-anchors'
import type { Control } from './schema'

const posts = ['post', 'bare']
const undo = { is: ['undo repost', 'remove repost', 'batalkan posting ulang', 'batal posting ulang', 'hapus postingan ulang'] }
const follow = { is: ['follow', 'follow back', 'ikuti', 'ikuti balik'] }
const following: Pick<Control, 'on' | 'onLabel'> = { on: `[data-testid="unfollowBtn"], :has(${check})`, onLabel: { is: ['following', 'mengikuti', 'diikuti'], starts: ['unfollow ', 'berhenti ikuti ', 'berhenti mengikuti '] } }
const unfollow = { is: ['unfollow account', 'berhenti ikuti akun', 'berhenti mengikuti akun'] }
/** One item of the menu of two that reposts or quotes. */
const itemAt = (place: 1 | 2) => `[role="menuitem"]:nth-child(${place}):nth-last-child(${3 - place})`

/** What can be pressed on Bluesky: by test id, then by the shape of its icon, by words last. `aria-pressed` tells only whether a finger is on it. */
export const controls: Control[] = [
  {
    name: 'like', select: `[data-testid="likeBtn"], button:has(${heart})`, does: 'like', scopes: posts,
    on: `:has(${filledHeart}), :has(svg[style*="236, 72, 153"]), [aria-label^="Unlike"], [aria-label^="Batal suka"], [aria-label^="Tidak suka"]`,
  },
  { name: 'repost-menu', select: `[data-testid="repostBtn"], button[aria-haspopup="menu"]:has(${arrows})`, does: 'repost', scopes: posts, opens: 'menu' },
  { name: 'reply', select: `[data-testid="replyBtn"], button:has(${bubble})`, does: 'reply', scopes: posts, opens: 'compose', composer: true },
  { name: 'prompt', select: `[data-testid="replyPromptBtn"], button:has(${portraitBox})`, not: `${post}, [role="dialog"], a, nav`, does: 'reply', scopes: ['thread'], opens: 'compose', composer: true },
  { name: 'share', select: '[data-testid="postShareBtn"], [data-testid="postDropdownBtn"]', does: 'share', scopes: posts, opens: 'share', unmarked: true },
  { name: 'repost', select: '[data-testid="repostDropdownRepostBtn"]', onLabel: undo, does: 'repost', scopes: [], family: 'menu' },
  { name: 'quote', select: '[data-testid="repostDropdownQuoteBtn"]', does: 'quote', scopes: [], family: 'menu', opens: 'compose', composer: true },
  { name: 'repost-place', select: itemAt(1), onLabel: undo, does: 'repost', scopes: [], family: 'menu' },
  { name: 'quote-place', select: itemAt(2), does: 'quote', scopes: [], family: 'menu', opens: 'compose', composer: true },
  // The chat that opens next sends it.
  { name: 'send-item', select: '[data-testid="postDropdownSendViaDMBtn"]', does: 'send', scopes: [], family: 'share', opens: 'message', unmarked: true },
  { name: 'send-item-named', select: '[role="menuitem"]', label: { is: ['send via direct message', 'kirim melalui pesan'] }, does: 'send', scopes: [], family: 'share', opens: 'message', unmarked: true },
  { name: 'follow', select: '[data-testid="followBtn"], [data-testid="unfollowBtn"]', ...following, does: 'follow', scopes: ['post', 'row', 'header', 'labelled', 'profile'] },
  { name: 'follow-named', select: 'button', label: { is: [...follow.is, ...following.onLabel?.is ?? []] }, ...following, does: 'follow', scopes: ['post', 'row', 'card'] },
  { name: 'follow-icon', select: `a button:has(${plus}), a button:has(${check})`, ...following, does: 'follow', scopes: ['post', 'row'] },
  { name: 'profile-menu', select: '[data-testid="profileHeaderDropdownBtn"]', does: 'follow', scopes: ['header', 'profile'], opens: 'profile', unmarked: true },
  { name: 'follow-item', select: '[data-testid="profileHeaderDropdownFollowBtn"]', onLabel: unfollow, does: 'follow', scopes: [], family: 'profile' },
  { name: 'follow-item-named', select: '[role="menuitem"]', label: { is: ['follow account', 'ikuti akun'] }, does: 'follow', scopes: ['profile'] },
]
