import { named } from './meta-words'

const alone = ':not(:has([role="button"], button, a[href]))'
export const button = `:is([role="button"], button, [tabindex="0"]:not([role]))${alone}`
export const textButton = `${button}:not(:has(svg, img))`

/** A post; a quoted one is such a box inside another. */
export const post = '[data-pressable-container]'
export const permalink = 'a[href*="/post/"]'
export const dateLink = `${permalink}:has(time)`
export const person = 'a[href*="/@"]:not([href*="/post/"])'

// An icon is known by its name, or by how its shape begins; the shape is the same in every language.
export const liked = `${named('Unlike', 'Batal suka', 'Batalkan suka', 'Tidak suka', 'Hapus suka')}, path:is([d^="M16.4045 1.50879"], [d^="M34.6 3.1c"], [d^="M1.34375 7.03"]), svg:is([fill="#ff3040" i], [fill="rgb(255, 48, 64)"], [color="rgb(255, 48, 64)"], [style*="255, 48, 64"], [fill*="ig-badge"], [style*="ig-badge"])`
export const heartName = named('Like', 'Suka', 'Sukai', 'Unlike', 'Batal suka', 'Batalkan suka', 'Tidak suka', 'Hapus suka')
export const heart = `${heartName}, path:is([d^="M16.5 2C14.8335"], [d^="M16.4045 1.50879"], [d^="M16.792 3.904"], [d^="M1.34375 7."])`
export const bubble = `${named('Reply', 'Balas', 'Comment', 'Komentar', 'Komentari')}, path:is([d^="M20.656 17.008"], [d^="M15.376 13.2177"])`
export const reposted = `${named('Reposted', 'Unrepost', 'Undo repost', 'Remove repost', 'Remove', 'Diposting ulang', 'Batal posting ulang', 'Batalkan posting ulang', 'Hapus posting ulang', 'Hapus')}, path:is([d^="M16 6.001a1"], [d*="4.612-4.614"])`
export const arrows = `${named('Repost', 'Posting ulang', 'Reposted', 'Unrepost', 'Undo repost', 'Diposting ulang', 'Batal posting ulang', 'Batalkan posting ulang')}, path:is([d^="M19.998 9.497"], [d^="M6.41256 1.23531"], [d^="M16 6.001a1"])`
export const plane = `${named('Share', 'Bagikan', 'Send', 'Kirim')}, path:is([d^="M13.973 20.046"], [d^="M15.6097 4.09082"])`

// Without name and shape the place tells: heart, bubble, arrows, plane. Bars over a video hold sliders or larger icons.
// No deeper than icons are in a bar: asked of a whole feed, it would be gone through for every press.
const bar = ':has(> :nth-child(4) svg):not(:has(video, img, a[href], time, [role="slider"], [role="textbox"]))'
const icon = ':is([role="button"], button):has(svg):not(:has([role="button"], button, a[href], svg:is([width="24"], [height="24"], [viewBox="0 0 48 48"])))'
/** The icon at one place of the bar under a post. */
export const placed = (place: number) => [`> ${icon}:nth-child(${String(place)})`, `> :nth-child(${String(place)}) > ${icon}`, `> :nth-child(${String(place)}) > * > ${icon}`].map((at) => `${bar} ${at}`).join(', ')

export const fields = ':is([role="textbox"], [contenteditable="true"], textarea)'
/** What stands behind a text box of a composer is attached to it. */
const behind = [`${fields} ~ *`, `:has(${fields}) ~ *`]
export const attached = behind.join(', ')
export const inAttached = (find: string) => behind.map((place) => `${place} ${find}`).join(', ')
const block = `div:has(${fields}):not(:has(${post}))`
/** The whole box of one composer in a frame, up to the frame or to what holds posts as well. */
export const blockIn = (frame: string) => `${frame} > ${block}, ${frame} div:has(${post}) > ${block}`
/** A button that follows a text box: beside it or beside what it is in, and no deeper, since whole feeds stand beside one another as well. */
export const afterField = (button: string) => ['', '* > ', '* > * > '].map((depth) => `:has(${fields}) ~ ${depth}${button}`).join(', ')
export const menuItem = `[role="menuitem"], ${button}`
/** One item of a short menu, by its place; long menus are others. */
export const itemAt = (place: number) => {
  const child = `:nth-child(${place}):nth-last-child(-n+${4 - place})`
  return `[role="menuitem"]${child}, ${child} > [role="menuitem"]:only-child`
}
/** Photos and videos: a box around one, without any of the text. */
export const media = ['div:has(> img)', 'div:has(> video)', 'picture'].map((box) => `${post} ${box}:not(:has(time, [role="textbox"]))`).join(', ')
