/** Pages of Bluesky in outline, from its public source (docs/sites/bluesky.md); only what carries meaning. */
const shapes = {
  heart: 'M16.734 5.091c-1.238-.276-2.708', full: 'M12.489 21.372c8.528-4.78', arrows: 'M17.957 2.293a1 1 0 1 0', bubble: 'M20.002 7a2 2 0 0 0-2-2', plus: 'M12 3a1 1 0 0 1 1 1v7h7a1', check: 'M21.59 3.193a1 1 0 0 1',
}
export const words = {
  id: { like: 'Suka (12 suka)', unlike: 'Batal suka (13 suka)', reply: 'Balas (3 balasan)', repost: 'Posting ulang atau kutip postingan', share: 'Buka menu berbagi', again: 'Posting ulang', undo: 'Batalkan posting ulang', quote: 'Kutip postingan', follow: 'Ikuti', following: 'Mengikuti', unfollow: 'Berhenti ikuti', account: 'Ikuti akun', leave: 'Berhenti ikuti akun', send: 'Kirim pesan' },
  en: { like: 'Like (12 likes)', unlike: 'Unlike (13 likes)', reply: 'Reply (3 replies)', repost: 'Repost or quote post', share: 'Open share menu', again: 'Repost', undo: 'Undo repost', quote: 'Quote post', follow: 'Follow', following: 'Following', unfollow: 'Unfollow', account: 'Follow account', leave: 'Unfollow account', send: 'Send message' },
  none: { like: 'zz1', unlike: 'zz2', reply: 'zz3', repost: 'zz4', share: 'zz5', again: 'zz6', undo: 'zz7', quote: 'zz8', follow: 'zz9', following: 'zz10', unfollow: 'zz11', account: 'zz12', leave: 'zz13', send: 'zz14' },
}
export type Tongue = keyof typeof words
export const tongues = Object.keys(words) as Tongue[]

export interface Look {
  readonly tongue?: Tongue
  readonly liked?: boolean
  /** The build of 2024: links inside quoted posts. */
  readonly old?: boolean
  /** The post's own page; else a feed, a reply in a thread, or among notifications. */
  readonly where?: 'feed' | 'anchor' | 'reply' | 'note'
  readonly quoted?: string
  readonly context?: string
  readonly name?: string
  readonly text?: string
  /** Whose portrait it is; none without. */
  readonly did?: string
}

const icon = (shape: string) => `<svg viewBox="0 0 24 24"><path d="${shape}"></path></svg>`
export const portrait = (did: string | undefined) => (did === undefined ? '<svg data-testid="userAvatarFallback"></svg>' : `<div data-testid="userAvatarImage"><img src="https://cdn.bsky.app/img/avatar/plain/${did}/bafk@jpeg"></div>`)
const button = (id: string, label: string, inside: string, more = '') => `<button role="button" type="button" aria-pressed="false" aria-label="${label}" id="${id}" ${more}>${inside}</button>`
const marked = (handle: string) => `\u202a@${handle}\u202c`
const meta = (handle: string, id: string, name: string, links: boolean) => (links
  ? `<a href="/profile/${handle}" role="link">${name}</a><a href="/profile/${handle}" role="link">${marked(handle)}</a><a href="/profile/${handle}/post/${id}" role="link"><div dir="auto">·</div>1j</a>`
  : `<div dir="auto">${name}</div><div dir="auto">${marked(handle)}</div><div dir="auto">· 1j</div>`)

const quote = (handle: string, links: boolean) => `<div><div role="link" tabindex="0" aria-label="Post by ${handle}" id="quoted">${portrait('did:plc:quotedquotedquotedquoted')}${meta(handle, 'Q9', 'Nama', links)}<div dir="auto">Dikutip</div></div></div>`

const bar = (id: string, { tongue = 'id', liked = false }: Look) => {
  const w = words[tongue]
  return `<div>${button(`reply-${id}`, w.reply, `${icon(shapes.bubble)}<div>3</div>`, 'data-testid="replyBtn"')}
    <div>${button(`repost-${id}`, w.repost, icon(shapes.arrows), 'aria-haspopup="menu" data-testid="repostBtn"')}</div>
    ${button(`like-${id}`, liked ? w.unlike : w.like, `<div>${liked ? `<div>${icon(shapes.full)}</div>` : icon(shapes.heart)}</div><div>12</div>`, 'data-testid="likeBtn"')}
    ${button(`share-${id}`, w.share, '<svg></svg>', 'aria-haspopup="menu" data-testid="postShareBtn"')}${button(`more-${id}`, 'zz', '<svg></svg>', 'aria-haspopup="menu" data-testid="postDropdownBtn"')}</div>`
}

export const post = (handle: string, id: string, look: Look = {}) => {
  const { where = 'feed', name = 'Nama', context, quoted, text = 'Halo', old = false } = look
  const body = `${context === undefined ? '' : `<a href="/profile/${context}" role="link" aria-label="Diposting ulang oleh Nama">${icon(shapes.arrows)}<div dir="auto">Diposting ulang oleh Nama</div></a>`}
    <div><a href="/profile/${handle}" role="link">${portrait(look.did)}</a></div>
    <div>${where === 'anchor' ? `<a href="/profile/${handle}" role="link"><div dir="auto">${name}</div><div dir="auto">${marked(handle)}</div></a>${button(`here-${id}`, `${words[look.tongue ?? 'id'].follow} ${handle}`, icon(shapes.plus), 'data-testid="followBtn"')}` : meta(handle, id, name, true)}
    <div><div data-testid="postText" dir="auto">${text}</div>${quoted === undefined ? '' : quote(quoted, old)}</div>
    ${where === 'anchor' ? `<div><a href="/profile/${handle}/post/${id}/liked-by" role="link"><div>12 suka</div></a></div>` : ''}${bar(id, look)}</div>`
  if (where === 'anchor') return `<div data-testid="postThreadItem-by-${handle}">${body}</div>`
  if (where === 'note') return `<div data-testid="feedItem-by-${handle}"><div role="link">${body}</div></div>`
  return `<div><div role="link" tabindex="-1" data-testid="${where === 'feed' ? 'feedItem' : 'postThreadItem'}-by-${handle}"><div>${body}</div></div></div>`
}

export const menu = (...items: string[]) => `<div><div role="menu"><div>${items.join('')}</div></div></div>`
export const item = (label: string, id: string, testid?: string) => `<div role="menuitem" aria-label="${label}" id="${id}" ${testid === undefined ? '' : `data-testid="${testid}"`}><div dir="auto">${label}</div><div><svg></svg></div></div>`

/** The composer over a page: nothing in it names the account that is answered but its portrait. */
export const composer = ({ replyTo, quoted = '', typed = '', plain = false }: { replyTo?: { name?: string; did?: string; quoted?: string }; quoted?: string; typed?: string; plain?: boolean }) => `
  <div role="dialog" aria-modal="true"><div><div data-testid="composePostView"><div>${button('cancel', 'Batal', 'Batal', 'data-testid="composerDiscardButton"')}${button('go', 'zz', 'zz', 'data-testid="composerPublishBtn"')}</div>
  <div>${replyTo === undefined ? '' : `<div tabindex="0" aria-label="zz"><div>${portrait(replyTo.did)}</div><div><div dir="auto">${replyTo.name ?? 'Nama'}</div><div dir="auto">Isi</div>${replyTo.quoted ?? ''}</div></div>`}
  <div><div>${portrait('did:plc:pegawaipegawaipegawaiaaa')}</div><div>${plain ? `<textarea id="box">${typed}</textarea>` : `<div contenteditable="true" role="textbox" aria-label="Rich-Text Editor" tabindex="0" id="box"><p>${typed}</p></div>`}</div></div>${quoted === '' ? '' : `<div><div>${quoted}</div></div>`}</div></div></div></div>`
export const stagedQuote = (handle: string, did: string) => `<div>${portrait(did)}${meta(handle, 'Q9', 'Nama', false)}</div>`

/** An account in a list: the link is around everything, in the newer build by DID. */
export const person = (name: string, handle: string, { to = handle, shown = 'Nama', bio = '', did, tongue = 'id', on = false, old = false, round = false }: { to?: string; shown?: string; bio?: string; did?: string; tongue?: Tongue; on?: boolean; old?: boolean; round?: boolean } = {}) => {
  const w = words[tongue]
  const text = on ? w.following : w.follow
  return `<a href="/profile/${to}" role="link" aria-label="Lihat profil"><div><div><div>${portrait(did)}</div><div>${old ? `<div dir="auto">${shown}</div>` : `<div><div dir="auto">${shown}</div><div></div></div>`}<div dir="auto">${marked(handle)}</div></div></div>
    <div>${button(`row-${name}`, text, `${icon(on ? shapes.check : shapes.plus)}${round ? '' : `<div dir="auto">${text}</div>`}`)}</div></div><div><div dir="auto">${bio}</div></div></a>`
}
export const profile = (handle: string, { did, tongue = 'id', on = false }: { did?: string; tongue?: Tongue; on?: boolean } = {}) => `<div data-testid="profileView"><div>${button('follow', `${on ? words[tongue].unfollow : words[tongue].follow} ${handle}`, on ? 'x' : icon(shapes.plus), `data-testid="${on ? 'unfollowBtn' : 'followBtn'}"`)}
  ${button('menu', 'zz', '<svg></svg>', 'aria-haspopup="menu" data-testid="profileHeaderDropdownBtn"')}<div data-testid="profileHeaderDisplayName">Nama</div><a href="/profile/${handle}/known-followers">${portrait('did:plc:knownknownknownknownaaaa')}</a><button data-testid="profileHeaderAviButton">${portrait(did)}</button></div></div>`
export const card = (handle: string) => `<div><div><div><a href="/profile/${handle}">${portrait(undefined)}</a>${button('card', 'Ikuti', icon(shapes.plus))}</div><a href="/profile/${handle}"><div dir="auto">Nama</div></a><div><a href="/profile/${handle}/followers">12</a></div></div></div>`
export const chat = (handle: string, { embed = '', old = false, tongue = 'id' }: { embed?: string; old?: boolean; tongue?: Tongue } = {}) => `<div><div><a href="/profile/teman.bsky.social">Teman</a></div><div><div role="link" aria-label="Post by calon-contoh.bsky.social">${meta('calon-contoh.bsky.social', 'Q1', 'Nama', false)}</div></div>
  <div>${embed === '' ? '' : `<div><div>${portrait(embed)}${meta(handle, 'A1', 'Nama', old)}</div><div data-testid="postText">Isi</div></div>`}<div><button role="button" aria-label="emoji"></button><div><textarea id="box">Halo</textarea></div>${button('send', words[tongue].send, '<svg></svg>')}</div></div></div>`
