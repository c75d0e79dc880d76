/** Pages of Threads in outline, from the structure of rendered pages (docs/sites/threads.md); only what carries meaning. */
const shapes = {
  heart: 'M16.5 2C14.8335 2 13.2217 2.70703', full: 'M16.4045 1.50879C14.785 1.50879', arrows: 'M19.998 9.497a1 1 0 0 0-1 1',
  bubble: 'M15.376 13.2177', plane: 'M15.6097 4.09082',
}
const words = {
  id: { like: 'Suka', unlike: 'Batal suka', reply: 'Balas', repost: 'Posting ulang', share: 'Bagikan', more: 'Lainnya', follow: 'Ikuti' },
  en: { like: 'Like', unlike: 'Unlike', reply: 'Reply', repost: 'Repost', share: 'Share', more: 'More', follow: 'Follow' },
  none: { like: 'zz1', unlike: 'zz2', reply: 'zz3', repost: 'zz4', share: 'zz5', more: 'zz6', follow: 'zz7' },
}
type Tongue = keyof typeof words
export interface Look { readonly tongue?: Tongue; readonly liked?: boolean; readonly bare?: boolean; readonly old?: boolean; readonly quoted?: string; readonly context?: string; readonly text?: string }

const icon = (label: string, shape: string, box: string) => `<svg aria-label="${label}" role="img" viewBox="${box}"><title>${label}</title>${shape === '' ? '' : `<path d="${shape}"></path>`}</svg>`
const head = (handle: string, code: string) => `<div><div><span><a href="/@${handle}" role="link"><span>${handle}</span></a><svg aria-label="Terverifikasi" viewBox="0 0 40 40"></svg></span>
  <span dir="auto"><a href="/@${handle}/post/${code}" role="link"><time>1j</time></a></span></div>`
const portrait = (handle: string, plus: string) => `<div><a href="/@${handle}" role="link"><img alt="" height="36"></a>${plus}</div>`

const bar = (id: string, look: Look = {}) => {
  const w = words[look.tongue ?? 'id']
  const size = look.old === true ? '0 0 18 18' : '-0.5 0 25 24'
  const one = (name: string, label: string, shape: string, count = '') =>
    `<div><div role="button" tabindex="0" id="${name}-${id}"><div>${icon(label, look.bare === true && shape !== shapes.full ? '' : shape, size)}<span dir="auto"><span>${count}</span></span></div></div></div>`
  return `<div>${one('like', look.liked === true ? w.unlike : w.like, look.liked === true ? shapes.full : shapes.heart, '12')}${one('reply', look.old === true && look.tongue === 'en' ? 'Comment' : w.reply, shapes.bubble, '3')}${one('repost', w.repost, shapes.arrows)}${one('share', w.share, shapes.plane)}</div>`
}
/** A post; what it quotes is a card of the same kind inside, without menu and without bar. */
export const post = (handle: string, id: string, look: Look = {}) => {
  const w = words[look.tongue ?? 'id']
  return `<div data-pressable-container="true"><div>${look.context === undefined ? '' : `<div><a href="/@${look.context}">${look.context}</a> memposting ulang</div>`}
  ${portrait(handle, `<div role="button" id="plus-${id}">${icon(w.follow, '', '0 0 10 10')}</div>`)}${head(handle, id)}<div role="button" aria-haspopup="menu" id="more-${id}">${icon(w.more, '', '0 0 24 24')}</div></div>
  <div><span dir="auto"><span>${look.text ?? 'Halo'}</span></span><div><div><div role="button" tabindex="0"><img id="photo-${id}"></div></div></div>
  ${look.quoted === undefined ? '' : `<div data-pressable-container="true"><div>${portrait(look.quoted, '')}${head(look.quoted, 'Q9')}</div><span>Dikutip</span></div></div>`}
  ${bar(id, look)}</div></div></div>`
}
export const menu = (items: string) => `<div><div role="menu">${items}</div></div>`
export const item = (label: string, id: string) => `<div role="menuitem" id="${id}"><span>${label}</span><svg viewBox="0 0 20 20"></svg></div>`
export const dialog = (above: string, asks: string, button: string, below = '') => `<div><div role="dialog"><div role="button">Batal</div><div>${above}</div>
  <div><div><a href="/@saya"><img alt=""></a></div><div><span><a href="/@saya">saya</a></span><div><div role="textbox" contenteditable="true" id="box" aria-placeholder="${asks}">Halo</div></div><div>${below}</div></div></div>
  <div><div role="button" aria-haspopup="menu">Siapa pun dapat membalas</div><div role="button" id="go"><div>${button}</div></div></div></div></div>`
export const inline = (asks: string, label: string) => `<div><div><div role="textbox" contenteditable="true" id="box" aria-placeholder="${asks}"></div></div><div><div role="button"><svg aria-label="Lampirkan"></svg></div></div><div role="button" id="go">${icon(label, '', '0 0 24 24')}</div></div>`
export const row = (handle: string, text: string) => `<div><div>${portrait(handle, '')}<div><a href="/@${handle}"><span>${handle}</span></a></div><div role="button" id="row-${handle}"><div>${text}</div></div></div></div>`
