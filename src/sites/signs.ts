import type { Guarded } from '../registry'
import { finer } from './health-kinds'
import type { Sign } from './schema'

const tells = (kind: Sign['tells'], select: string, more: Partial<Sign> = {}): Sign => ({ tells: kind, does: [...finer[kind]], select, ...more })
/** What holds a whole post has all three. */
const post = (select: string, more: Partial<Sign> = {}): Sign[] => (['like', 'comment', 'share'] as const).map((kind) => tells(kind, select, more))
const follows = { is: ['follow', 'follow back', 'ikuti', 'ikuti balik', 'ikuti kembali'] }
const button = ':is(button, [role="button"])'

/**
 * Signs of the bundled packs, for their health. They stay out of the guards, which are at their largest already: the
 * background hands them over with the briefing. Each names a thing in another way than the pack finds it by.
 */
export const signsOf: Readonly<Partial<Record<Guarded, readonly Sign[]>>> = {
  x: [
    ...post('article:has([role="group"] button, [role="group"] [role="button"]), [data-testid="cellInnerDiv"] div:has(> [role="group"][id] > :nth-child(5))'),
    tells('follow', button, { label: { is: follows.is, starts: ['follow @', 'ikuti @'] } }),
    tells('comment', '[role="dialog"] [role="textbox"], [role="dialog"] [contenteditable="true"]', { family: 'compose' }),
    tells('share', '[role="menu"]:has([role="menuitem"]), #layers [role="menuitem"]:nth-child(1)', { family: 'menu' }),
  ],
  facebook: [
    ...post(':is([role="feed"] > div):has([role="button"]), [aria-posinset]:has([role="button"])'),
    ...post('[role="dialog"]:has([data-ad-rendering-role="story_message"], [data-ad-preview="message"]):has([role="button"])'),
    tells('follow', button, { label: { is: [...follows.is, 'add friend', 'tambah teman', 'tambahkan teman', 'join group', 'gabung ke grup'] } }),
    tells('share', '[role="dialog"]:has([role="button"] + [role="button"])', { family: 'share' }),
  ],
  instagram: [
    ...post('article:has(section svg)'),
    tells('follow', button, { label: follows }),
    tells('share', '[role="dialog"]:has(input)', { family: 'share' }),
  ],
  threads: [
    ...post('div:has(> :nth-child(4) svg):has(> :nth-child(1) svg):not(:has(a[href]))'),
    tells('follow', button, { label: follows }),
    tells('comment', '[role="dialog"] :is([role="textbox"], [contenteditable="true"])', { family: 'compose' }),
    tells('share', '[role="menu"], [role="dialog"]:not(:has([role="textbox"]))', { family: 'menu' }),
  ],
  tiktok: [
    tells('like', 'article:has(video), [data-e2e="like-count"], [data-e2e="browse-like-count"]'),
    tells('share', 'article:has(video), [data-e2e="share-count"]'),
    tells('comment', ':is([data-e2e*="comment"], [class*="Comment"]) [contenteditable="true"]'),
    tells('follow', button, { label: follows }),
  ],
  bluesky: [
    // The row of a post: what is counted in it is known by other names than what is pressed.
    ...post('[data-testid^="feedItem-by-"]:has(button), [data-testid^="postThreadItem-by-"]:has(button), div[role="link"]:has([data-testid="likeCount"])'),
    tells('follow', button, { label: follows }),
    tells('comment', ':is([data-testid="composePostView"], [role="dialog"]) :is(textarea, [contenteditable="true"])', { family: 'compose' }),
  ],
  youtube: [
    tells('like', 'like-button-view-model, ytm-like-button-renderer, #segmented-like-button'),
    tells('like', 'button[aria-pressed]', { label: { is: ['like', 'suka'], starts: ['like this ', 'sukai video', 'suka video'] } }),
    tells('share', button, { label: { is: ['share', 'bagikan'] } }),
    tells('comment', '#placeholder-area, #simplebox-placeholder, ytd-comment-simplebox-renderer, ytm-comment-simplebox-renderer'),
    tells('comment', button, { label: { is: ['reply', 'balas'] } }),
    tells('follow', button, { label: { is: ['subscribe'] } }),
  ],
}
