import { named } from './meta-words'

/** Something to press that has nothing to press inside: rows of comments and links are buttons here as well. */
export const button = ':is([role="button"], button, [tabindex="0"]:not([role])):not(:has([role="button"], button, a[href]))'
export const textButton = `${button}:not(:has(svg, img))`

/** Drawn in 24 pixels under a post, in 12 to 16 beside a comment. */
export const large = 'svg:is([height="24"], [width="24"])'
export const small = 'svg:is([height="12"], [height="14"], [height="16"])'

// An icon is known by its name, or by how its shape begins; the shape is the same in every language.
/** One comment: it has an address of its own, and nothing of the post around it. */
export const commentBox = ':is(li, div):has(a[href*="/c/"]):not(:has(section, textarea, video, header))'

export const liked = `${named('Unlike', 'Batal Suka', 'Batalkan Suka', 'Tidak Suka', 'Hapus Suka')}, path[d^="M34.6 3.1c"], svg:is([viewBox="0 0 48 48"], [fill="#ff3040" i], [fill="rgb(255, 48, 64)"], [color="rgb(255, 48, 64)"])`
export const heart = `${named('Like', 'Suka', 'Sukai', 'Unlike', 'Batal Suka', 'Batalkan Suka', 'Tidak Suka', 'Hapus Suka')}, path:is([d^="M16.792 3.904"], [d^="M34.6 3.1c"])`
export const bubble = `${named('Comment', 'Komentar', 'Komentari')}, path[d^="M20.656 17.008"]`
export const plane = `${named('Share', 'Share Post', 'Send', 'Send Post', 'Bagikan', 'Bagikan Postingan', 'Kirim', 'Kirim Postingan')}, path[d^="M13.973 20.046"], polygon[points^="11.698 20.334"]`
export const reposted = `${named('Unrepost', 'Undo Repost', 'Batal Posting Ulang', 'Batalkan Posting Ulang', 'Hapus Posting Ulang')}, path:is([d^="M16 6.001a1"], [d*="4.612-4.614"])`
export const arrows = `${named('Repost', 'Posting ulang', 'Unrepost', 'Undo Repost', 'Batal Posting Ulang', 'Batalkan Posting Ulang', 'Hapus Posting Ulang')}, path:is([d^="M19.998 9.497"], [d^="M16 6.001a1"], [d*="4.612-4.614"])`
export const dots = `${named('More options', 'More', 'Opsi lainnya', 'Lainnya')}, circle ~ circle ~ circle`
/** One to a post: two of them are two posts. */
export const largeHeart = `${large}:has(> path:is([d^="M16.792 3.904"], [d^="M34.6 3.1c"])), ${named('Like', 'Suka', 'Unlike', 'Batal Suka')}[height="24"]`
export const likedLarge = `${named('Unlike', 'Batal Suka', 'Batalkan Suka', 'Tidak Suka', 'Hapus Suka')}[height="24"], ${large} path[d^="M34.6 3.1c"]`

/** The bookmark is a button in a button, beside the others or apart. */
export const nested = '[role="button"] [role="button"]'

// Without name and shape the place tells: heart, bubble, (arrows), plane, in a row or column of at least three.
export const third = `:nth-child(3) ${large}`
const bar = `:has(> ${third})`
/** The large icon at one place of the bar; `place` is a pseudo-class of its child, which is no bar itself. */
export const placed = (place: string, from = bar) => `${from} > ${button}${place}:has(${large}), ${from} > ${wrapped(place)}`
const wrapped = (place: string) => `${place}:not(:has(a[href], :nth-child(3) svg)) ${button}:has(${large})`
/** The second icon, behind a number. */
export const secondCounted = `${bar} > :nth-child(2):not(:has(svg)) + ${wrapped(':nth-child(3)')}`
/** A bar without a bookmark at its end. */
export const plainBar = `${bar}:not(:has(> :last-child ${nested}))`

/** A link that names somebody, as far as a selector can tell; what it names is read from the address. */
export const person = `a[href*="/"]:not([href="/"], [href$=".com/"], ${['p', 'c', 'reel', 'audio', 'explore', 'direct', 'accounts'].map((part) => `[href*="/${part}/"]`).join(', ')})`
export const portrait = `${person}:has(img), canvas ~ a[href]`
export const reelsLink = 'a[href*="/reels/"]:not([href*="/audio/"])'
/** The date under a post leads to it; the dates of comments lead to them. */
export const dateLink = 'a[href]:has(time):not([href*="/c/"])'
const beside = ':is(textarea, [contenteditable="true"], :has(> textarea:only-child), :has(> [contenteditable="true"]))'
export const fields = 'textarea, [contenteditable="true"]'
/** The button that sends what a field holds stands behind it. */
export const submit = `${beside} ~ ${textButton}, ${beside} ~ * ${textButton}, form ${textButton}, form [type="submit"]`
/** Photos and videos: a box around one, without any of the text. */
export const media = ['[role="group"]:has([role="presentation"])', '[role="group"]:has(video)', '[aria-hidden="true"][tabindex="0"]:has(img)', 'li:has(img)', 'div:has(> img)', 'div:has(> video)']
  .map((box) => `${box}:not(:has(time, section, textarea))`).join(', ')
