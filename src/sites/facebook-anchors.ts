/** Selectors the pack of Facebook is put together from. Generations and doubts: docs/sites/facebook.md. */
const role = (name: string) => `[data-ad-rendering-role="${name}"]`

export const name = role('profile_name')
export const likeMark = role('like_button')
export const commentMark = role('comment_button')
export const shareMark = role('share_button')
/** What is pressed, told by its role, its element or that the Tab key stops there. */
export const press = ':is([role="button"], button, div[tabindex="0"]:not([role]))'
export const button = `${press}:not([aria-hidden="true"])`
/** Layers over the page. */
export const dialog = ':is([role="dialog"], [aria-modal="true"])'
/** What somebody wrote in a post: names in it are mentions. */
export const text = `[data-ad-preview], [data-ad-comet-preview], ${role('story_message')}`
export const textbox = ':is([contenteditable="true"], [role="textbox"])'

/** A comment is an article that is no post: without a place in a feed, without a share button, without comments in it. */
export const comment = `[role="article"]:not([aria-posinset], [aria-labelledby], [aria-describedby], :has([role="article"], ${shareMark}))`
/** Where the actions of a comment are. */
export const thread = `:is(${comment}, ul)`

/** What is larger than any post; whatever holds one of these is the page, not a post. */
export const landmarks = '[role="main"], [role="banner"], [role="feed"]'
export const within = (has: string) => `${has}:not(:has(${landmarks}))`

/** Like and, beside it, the small button that opens the reactions: a pair that begins a row; only the first has a text or a count in it. */
export const second = '[aria-label]:last-child'
export const first = `${press}[aria-label]:has(span)`
/** The same of the first alone: what stands beside it is the last, and has no text in it. */
export const paired = `:has(+ ${second}):not(:has(+ * span))`
export const pair = `${first} + ${second}:not(:has(span))`
export const rowStart = ':first-child:not(:last-child)'
/** Rows of actions on posts: two of them are two posts, as where friends shared the same one. */
export const rows = (likes = first) => `${rowStart} > ${likes} + ${second}:not(:has(span), ul *, form *)`
export const unmarkedRows = rows(`${first}:not(:has(${likeMark}))`)

/** Profile links; `/groups/…` is a group unless it goes on to `/user/…`. */
export const person = 'a[href]:not([href*="/groups/"]), a[href*="/groups/"][href*="/user/"]'
export const group = 'a[href*="/groups/"]:not([href*="/user/"])'
export const heading = ':is(h2, h3, h4, h5, strong) a[href]'
/** Links that name whose post a comment is under, not who wrote it. */
export const elsewhere = '[href*="/posts/"], [href*="/permalink"], [href*="/videos/"], [href*="/photo"], [href*="/reel/"], [href*="/watch"], [href*="story_fbid="]'
export const commenter = `a[href]:not(${elsewhere}, ${'[href*="/groups/"]:not([href*="/user/"])'})`
/** The permalink of a post, on its time. */
export const permalink = ':is(a[href*="/posts/"], a[href*="/permalink"], a[href*="story_fbid="], a[href*="multi_permalinks="]):not([href*="comment_id="])'
export const media = ':is(a[href*="/videos/"], a[href*="/reel/"], a[href*="/watch"], a[href*="fbid="]):not([href*="comment_id="])'
/** The owner of a reel or video, told in words and told by place. */
export const owner = `a[aria-label="See Owner Profile" i], a[aria-label="Lihat Profil Pemilik" i], ${heading}`
