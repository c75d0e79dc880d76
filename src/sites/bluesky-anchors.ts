/** Posts name their author in their test id: in feeds and among notifications, in threads. */
export const post = '[data-testid^="feedItem-by-"], [data-testid^="postThreadItem-by-"]'
// A post is a box that leads to its page, and a quoted one such a box inside it; on its own page a post is a plain box.
export const quoted = 'div[role="link"] div[role="link"], [data-testid^="postThreadItem-by-"]:not([role]) div[role="link"], [aria-label^="Post by "]'
export const permalink = 'a[href*="/post/"]'
export const profile = 'a[href^="/profile/"]'
/** The address of a portrait carries the DID of whose it is. */
export const portrait = 'img[src*="/img/avatar"]'
export const portraitBox = '[data-testid^="userAvatar"]'

// Icons by how their shapes begin: the same in every language.
export const filledHeart = 'path[d^="M12.489 21.372c8.528"]'
export const heart = `path:is([d^="M16.734 5.091c-1.238"], [d^="M12.489 21.372c8.528"])`
export const bubble = 'path[d^="M20.002 7a2 2 0 0 0-2-2"]'
export const arrows = 'path:is([d^="M17.957 2.293a1"], [d^="M16.793 2.293a1"], [d^="M16.293 2.293a1"])'
export const plus = 'path[d^="M12 3a1 1 0 0 1 1 1v7h7"]'
export const check = 'path[d^="M21.59 3.193a1"]'

export const fields = ':is(textarea, [contenteditable="true"])'
export const composing = ':is([data-testid="composePostView"], [data-testid="composer"], [role="dialog"][aria-modal])'
/** In a composer, the post that is answered: a box that can be pressed and has no role, its author's portrait in it first. */
export const answered = 'div[tabindex="0"][aria-label]:not([role])'
/** A chat's text box with a post staged above it. In the older build the staged post has links: there the address tells. */
export const staged = `div:has(> div ${fields}):has([data-testid="postText"]):not(:has(${profile}))`
