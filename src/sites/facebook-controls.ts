import { button, commentMark, dialog, first, likeMark, name, pair, paired, press, rowStart, second, shareMark, thread } from './facebook-anchors'
import { says } from './facebook-labels'
import { comments, posts } from './facebook-scopes'
import type { Control } from './schema'

const notInPost = `${thread}, form`
const inThread = `${thread} ${button}:not([aria-haspopup])`
/** Outside every post's row of actions, and no menu of what is done already. */
const plain = `${button}:not([aria-haspopup="menu"], [aria-disabled="true"], :has(a, [data-ad-rendering-role]))`
const unmarked = ':not(:has([data-ad-rendering-role]))'
const inDialog = `:is([role="dialog"], [aria-modal="true"], [role="menu"]) ${button}${unmarked}, [role^="menuitem"]${unmarked}`
const start = `:has(> [aria-label] + ${second})${rowStart}`
/** The ones after like in such a row, by their place in it; a wrapper or two are around them. Where only one comes after, it may be either. */
const near = (place: string, more = '') => ['>', '> * >'].map((deep) => `${place} ${deep} ${press}${more}`).join(', ')
const inRow = (nth: string) => near(`${start} ~ :nth-child(${nth})`)
const group = 'a[href*="/groups/"]:not([href*="/user/"])'
// A picture the size of a face is somebody's, whatever they are called; symbols are small.
const face = 'a, image, img:not([height="16"], [height="18"], [height="20"], [height="24"], [width="16"], [width="20"], [width="24"])'
const onPost = { not: notInPost, scopes: posts }
const onComment = { not: 'form', scopes: comments }
const onRow = { scopes: ['row', 'faced', 'profile'] }
// The small site names nobody but in the page's own address.
const mobile = `:is(#screen-root, [data-screen-id]) ${press}`
const onMobile = { scopes: ['m-address', 'profile'] }
const onGroup = { scopes: ['group-row', 'group'] }

const reactions = ['Love', 'Super', 'Care', 'Peduli', 'Haha', 'Wow', 'Sad', 'Sedih', 'Angry', 'Marah'].map((one) => `[aria-label="${one}" i]`).join(', ')

/** One's own reaction is written in its colour: blue, red, yellow or orange. */
const colours = ['8, 102, 255', '243, 62, 88', '247, 177, 37', '233, 113, 15'].map((colour) => `[style*="rgb(${colour})"]`).join(', ')
const liked = { on: `:has(${colours})`, onLabel: says.undoLike }

// The faces of a count, in a toolbar as well, are small pictures with a number.
const faces = `:is([role="toolbar"]:not(span), [aria-label="Reactions" i], [aria-label="Tanggapan" i]) :is(${button}, [role^="menuitem"]):not([aria-label*=":"], [aria-pressed]:not([aria-label]), :has(img[height="18"])), ${button}:is(${reactions})`

export const controls: Control[] = [
  { name: 'story-react', select: faces, path: '/stories', does: 'react', scopes: ['stories', 'stories-link'] },
  {
    // Only after pointing at a Like button.
    name: 'react',
    select: faces,
    onLabel: says.undoLike, does: 'react', scopes: [], family: 'react',
  },
  {
    name: 'like',
    select: `${button}:has(${likeMark}), ${rowStart} > ${first}${paired}:not([aria-haspopup])`,
    ...liked, does: 'like', ...onPost, hover: 'react',
  },
  {
    name: 'comment-like',
    select: `${inThread}:has(${likeMark}), ul :is(${press}[aria-label]:has(+ ${second}), :has(+ ${second}) > ${press}[aria-label])`,
    ...liked, does: 'like', ...onComment, hover: 'react',
  },
  { name: 'comment-like-label', select: `${thread} ${button}:not(:has(${face}))`, label: says.like, ...liked, does: 'like', ...onComment, hover: 'react' },
  { name: 'like-label', select: `${button}:not(:has(${face}))`, label: says.like, ...liked, does: 'like', ...onPost, hover: 'react' },
  { name: 'react-menu', select: `${button}:has(${likeMark}) + ${button}, ${rowStart} > ${pair}`, does: 'react', ...onPost, opens: 'react', hover: 'react', unmarked: true },
  { name: 'comment-react-menu', select: `${thread} * + ${second}:not([aria-haspopup])`, does: 'react', ...onComment, opens: 'react', hover: 'react', unmarked: true },
  { name: 'share-menu', select: `${button}:has(${shareMark}), ${inRow('n+3')}`, does: 'share', ...onPost, opens: 'share' },
  { name: 'share-label', select: button, label: says.share, does: 'share', not: notInPost, scopes: [...posts, 'event'], opens: 'share' },
  { name: 'comment', select: `${button}:has(${commentMark}), ${inRow('2):not(:last-child')}`, does: 'comment', ...onPost, opens: 'comment', composer: true, unmarked: true },
  { name: 'reply', select: inThread, label: says.reply, does: 'reply', ...onComment, opens: 'reply', composer: true, unmarked: true },
  // In the list of a comment's actions the one after like, whatever it says.
  { name: 'reply-place', select: near(`li:has(* + ${second}) + li`, ':not([aria-label])'), does: 'reply', ...onComment, opens: 'reply', composer: true, unmarked: true },
  { name: 'share-now', select: `${inDialog}, ${mobile}`, label: says.shareNow, does: 'share', scopes: [], family: 'share' },
  // The one filled button of the form that Share opens, whatever it says.
  { name: 'share-form', select: `${dialog} form:has([type="submit"]):has([contenteditable]) ${button}[aria-label]:has(> [role="none"]):not(:has(i, img, svg, image))`, does: 'share', scopes: [], family: 'share', leads: true },
  { name: 'share-dialog', select: `${dialog} form ${button}${unmarked}`, label: says.share, does: 'share', scopes: [], family: 'share' },
  { name: 'share-story', select: inDialog, label: says.story, does: 'story', scopes: [], family: 'share' },
  { name: 'share-send', select: inDialog, label: says.send, does: 'send', scopes: [], family: 'share' },
  { name: 'join-inline', select: `${name}:has(${group}) ${button}`, on: '[aria-haspopup]', onLabel: says.following, does: 'join', scopes: ['group-row', 'name'] },
  { name: 'follow-inline', select: `${name} ${button}`, on: '[aria-haspopup]', onLabel: says.following, does: 'follow', scopes: ['name'] },
  { name: 'follow', select: plain, label: says.follow, onLabel: says.following, does: 'follow', ...onRow },
  { name: 'friend', select: plain, label: says.friend, does: 'friend', ...onRow },
  { name: 'join', select: plain, label: says.join, does: 'join', ...onGroup },
  { name: 'rsvp', select: `${plain}, [role^="menuitem"]`, label: says.rsvp, on: '[aria-checked="true"], [aria-pressed="true"]', does: 'rsvp', scopes: ['row', 'event'] },
  { name: 'invite-menu', select: plain, label: says.invite, does: 'invite', scopes: ['group', 'event', 'row', 'profile'], opens: 'invite', unmarked: true },
  { name: 'invite', select: inDialog, label: says.sendInvites, does: 'invite', scopes: [], family: 'invite' },
  { name: 'page-like', select: plain, not: `${thread}, [role="article"], [aria-posinset], ${rowStart} > ${press}${paired}, ${rowStart}:nth-last-child(n+3):has(> ${press} + ${second}), form`, label: says.like, onLabel: says.liked, does: 'like', ...onRow },
  ...['/sharer', '/share.php', '/dialog/'].map((path): Control => ({ name: `link${path}`, select: `${press}, [type="submit"]`, label: says.shareLink, path, does: 'share', scopes: ['linked'] })),
  { name: 'm-like', select: `${mobile}:is([aria-label^="Like," i], [aria-label^="Suka," i])`, does: 'like', ...onMobile },
  { name: 'm-share', select: `${mobile}:is([aria-label^="Share," i], [aria-label^="Frekuensi dibagikan," i])`, does: 'share', ...onMobile, opens: 'share' },
]
