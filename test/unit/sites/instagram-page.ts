/** Pages of Instagram in outline, from the structure of rendered pages (docs/sites/instagram.md); only what carries meaning. */
export const shapes = {
  heart: 'M16.792 3.904A4.989 4.989 0 0 1 21.5 9.122', full: 'M34.6 3.1c-4.5 0-7.9 1.8-10.6 5.6',
  bubble: 'M20.656 17.008a9.993 9.993 0 1 0-3.59 3.615L22 22Z', arrows: 'M19.998 9.497a1 1 0 0 0-1 1v4.228',
  again: 'M16 6.001a1 1 0 0 0 .924-1.382l4.612-4.614', plane: 'M13.973 20.046 21.77 6.928', save: 'M20 21 12 13.44',
}
type Shape = keyof typeof shapes

const words = {
  id: { like: 'Suka', unlike: 'Batal Suka', comment: 'Komentar', repost: 'Posting ulang', share: 'Bagikan', save: 'Simpan', follow: 'Ikuti', following: 'Mengikuti', reply: 'Balas', post: 'Kirim' },
  en: { like: 'Like', unlike: 'Unlike', comment: 'Comment', repost: 'Repost', share: 'Share', save: 'Save', follow: 'Follow', following: 'Following', reply: 'Reply', post: 'Post' },
  /** No language the pack knows: only shapes and places are left. */
  none: { like: 'zz1', unlike: 'zz2', comment: 'zz3', repost: 'zz4', share: 'zz5', save: 'zz6', follow: 'zz7', following: 'zz8', reply: 'zz9', post: 'zz10' },
}
export type Tongue = keyof typeof words

const icon = (label: string, shape: Shape | '', size = 24) =>
  `<svg aria-label="${label}" role="img" height="${size}" width="${size}" viewBox="0 0 ${shape === 'full' ? '48 48' : '24 24'}"><title>${label}</title>${shape === '' ? '' : `<path d="${shapes[shape]}"></path>`}</svg>`
const button = (id: string, inside: string) => `<span><div role="button" tabindex="0" id="${id}">${inside}</div></span>`

export interface Look { readonly tongue?: Tongue; readonly liked?: boolean; readonly bare?: boolean; readonly also?: string; readonly context?: string; readonly caption?: string; readonly likedBy?: string }
const shape = (look: Look, name: Shape) => (look.bare === true ? '' : name)

const bar = (id: string, look: Look = {}) => {
  const w = words[look.tongue ?? 'id']
  return `<section><div>${button(`like-${id}`, `<div>${icon(look.liked === true ? w.unlike : w.like, look.liked === true ? 'full' : shape(look, 'heart'))}</div>`)}
    ${button(`comment-${id}`, icon(w.comment, shape(look, 'bubble')))}
    ${button(`repost-${id}`, icon(w.repost, shape(look, 'arrows')))}
    <div><button type="button" id="share-${id}">${icon(w.share, shape(look, 'plane'))}</button></div></div>
    <div><div role="button"><div role="button" id="save-${id}">${icon(w.save, 'save')}</div></div></div></section>`
}
const link = (handle: string, inside: string) => `<a href="/${handle}/" role="link" tabindex="0">${inside}</a>`
const header = (id: string, handle: string, { tongue = 'id', also }: Look = {}) => `<header><div role="button" aria-disabled="true"><canvas></canvas>${link(handle, '<img alt="">')}</div>
  <div><div><span dir="auto">${link(handle, `<span>${handle}</span>`)}${also === undefined ? '' : ` dan <span>${link(also, also)}</span>`}</span>
  <div><span>•</span><button type="button" id="follow-${id}"><div dir="auto">${words[tongue].follow}</div></button></div></div>
  <div><a href="/explore/locations/1/contoh/">Contoh</a> <a href="/reels/audio/9/">Audio</a></div></div></header>`
const comment = (id: string, handle: string, look: Look = {}) => {
  const w = words[look.tongue ?? 'id']
  return `<div><div role="button" tabindex="0" id="row-${id}"><div><div>${link(handle, '<img alt="">')}<div><span>${link(handle, handle)}</span><span>Setuju <a href="/orang_lain/">@orang_lain</a></span>
    <span><a href="/p/CODE/c/${id}/"><time>1mg</time></a></span><div role="button" id="reply-${id}"><span>${w.reply}</span></div></div></div>
    <div><div role="button" tabindex="0" id="heart-${id}">${icon(w.like, shape(look, 'heart'), 12)}</div></div></div></div></div>`
}
const box = (id: string, { tongue = 'id' }: Look = {}) => `<div><div><div role="button">${icon('Emoji', '')}</div></div><textarea id="box-${id}" placeholder="Tambahkan komentar…"></textarea>
  <div><div role="button" tabindex="-1" id="post-${id}"><span>${words[tongue].post}</span></div></div></div>`
const media = (id: string) => `<div><div role="button" aria-hidden="true" tabindex="0"><div><img srcset="a.jpg" id="photo-${id}"></div></div><a href="/orang_lain/">ditandai</a></div>`
const rest = (id: string, handle: string, look: Look) => `${bar(id, look)}
  <span dir="auto">Disukai oleh ${link(look.likedBy ?? 'warga', look.likedBy ?? 'warga')} dan <div role="button" id="count-${id}">12 suka</div></span>
  <div>${link(handle, handle)} <span>${look.caption ?? 'Halo'}</span></div><ul>${comment(`${id}7`, 'pemberi_komentar', look)}</ul>
  <a href="/${handle}/p/${id}/"><time>1j</time></a>${box(id, look)}`

/** A post of the feed: an article. */
export const post = (handle: string, id: string, look: Look = {}) => `<article>${look.context === undefined ? '' : `<div>${link(look.context, look.context)} memposting ulang</div>`}
  <div>${header(id, handle, look)}${media(id)}<div>${rest(id, handle, look)}</div></div></article>`
/** The same on a page of its own, as drawn since 2025: no article and no header. */
export const page = (handle: string, id: string, look: Look = {}) => `<section><main role="main"><div><div>${media(id)}</div><div><div>${link(handle, '<img alt="">')}${link(handle, handle)}</div>${rest(id, handle, look)}</div></div></main></section>`

export const reel = (handle: string, id: string, look: Look = {}) => {
  const w = words[look.tongue ?? 'id']
  return `<div><div><div data-virtualized="false"><div role="group" aria-label="Pemutar"><div role="presentation" id="video-${id}"><div role="button" aria-disabled="false"><div>
    <div><a href="/${handle}/reels/"><div><span>${handle}</span></div></a></div><div><div role="button" id="follow-${id}">${w.follow}</div></div></div>
    <div role="button"><span>Teks <a href="/orang_lain/">@orang_lain</a></span><span aria-hidden="true">… more</span></div></div></div></div></div></div>
    <div><div>${button(`like-${id}`, icon(w.like, shape(look, 'heart')))}<div role="button" id="count-${id}"><span>9</span></div></div>
    <div><div role="button" aria-haspopup="menu" id="comment-${id}">${icon(w.comment, shape(look, 'bubble'))}</div></div>
    <div><div role="button" id="share-${id}">${icon(w.share, shape(look, 'plane'))}</div></div>
    <div><div role="button">${icon(w.save, 'save')}</div></div><a href="/reels/audio/9/"></a></div></div>`
}
export const story = (handle: string) => `<section><div><header>${link(handle, '<img alt="">')}${link(handle, handle)}<div role="button" id="pause">${icon('Jeda', '')}</div></header><video></video>
  <div><textarea id="answer" placeholder="Balas ke ${handle}…">Semangat</textarea></div><div><div role="button" id="like-story">${icon('Suka', 'heart')}</div></div><div role="button" id="share-story">${icon('Bagikan', 'plane')}</div>
  <div><div role="button" id="react"><span>🔥</span></div></div></div></section>`
export const sheet = (button: string) => `<div role="dialog"><input name="queryBox"><div role="button"><img alt="">teman</div><div role="button" id="story-exit"><svg></svg>Tambahkan ke cerita</div><div role="button" id="send">${button}</div></div>`
export const row = (handle: string, text: string) => `<div><div><div>${link(handle, '<img alt="">')}</div><div>${link(handle, handle)}<span>Disarankan untuk Anda</span></div><div><button type="button" class="row-follow" id="row-${handle}"><div>${text}</div></button></div></div></div>`
