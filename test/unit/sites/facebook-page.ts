/** Pages of Facebook in outline, from the structure of rendered pages (docs/sites/facebook.md); only what carries meaning. */
export interface Words { like: string; unlike: string; react: string; comment: string; shareLabel: string; share: string; reply: string; follow: string; menu: string }
export const english: Words = { like: 'Like', unlike: 'Remove Like', react: 'React', comment: 'Leave a comment', shareLabel: 'Send this to friends or post it on your profile.', share: 'Share', reply: 'Reply', follow: 'Follow', menu: 'Actions for this post' }
export const indonesian: Words = { like: 'Suka', unlike: 'Hapus Suka', react: 'Tanggapi', comment: 'Beri komentar', shareLabel: 'Kirim ini ke teman atau posting di profil Anda.', share: 'Bagikan', reply: 'Balas', follow: 'Ikuti', menu: 'Tindakan untuk postingan ini' }
export const croatian: Words = { like: 'Sviđa mi se', unlike: 'Ukloni Sviđa mi se', react: 'Reakcija', comment: 'Napišite komentar', shareLabel: 'Pošaljite ovo prijateljima ili objavite na svojoj vremenskoj crti.', share: 'Podijeli', reply: 'Odgovori', follow: 'Prati', menu: 'Radnje za ovu objavu' }

export interface Post { words?: Words; roles?: boolean; liked?: boolean; shown?: string; body?: string; inner?: string; comments?: string; form?: string; before?: string; after?: string; beside?: string; shell?: 'feed' | 'article' | 'none' }

const decoys = '<div data-0="0"><div><span dir="auto"><span>S p o n</span></span></div><div aria-hidden="true" role="button" tabindex="-1"></div></div>'.repeat(3)
const tracked = (href: string) => `${href}${href.includes('?') ? '&amp;' : '?'}__cft__[0]=AZ&amp;__tn__=%2CO`
const marker = (role: string, on: boolean | undefined, text: string) => `<div><div><span dir="auto"><span${on === false ? '' : ` data-ad-rendering-role="${role}"`}>${text}</span></span></div></div><div role="none"></div>`
const title = (href: string, shown: string, roles: boolean | undefined, after = '') =>
  `<div><span dir="ltr"><div${roles === false ? '' : ' data-ad-rendering-role="profile_name"'}><h4 id="t"><span><strong><a href="${tracked(href)}" role="link" tabindex="0"><span>${shown}</span></a></strong></span></h4>${after}</div></span></div>`

/** The row under a post: counts above it, then like with its small reactions button, comment, share. */
export const bar = ({ words = indonesian, roles, liked }: Post = {}) => `
  <div><div><span aria-label="See who reacted to this" role="toolbar"><span id="r"><div><div aria-label="${words.like}: 46 rb orang" role="button" tabindex="0"><img height="18" role="presentation" width="18"></div></div>
    <div><div aria-label="Love: 3 orang" role="button" tabindex="0"><img height="18" role="presentation" width="18"></div></div></span></span>
    <div><div role="button" tabindex="0"><div>Semua tanggapan:</div><span aria-hidden="true"><span>46 rb</span></span></div></div></div>
    <div><div><div id="c" role="button" tabindex="0"><span dir="auto"><span>12 komentar</span></span></div></div></div></div>
  <div><div>
    <div><div aria-label="${liked === true ? words.unlike : words.like}" role="button" tabindex="0" class="like">${marker('like_button', roles, words.like)}</div>
      <div aria-label="${words.react}" role="button" tabindex="0" class="react"><div role="none"></div></div></div>
    <div><div aria-label="${words.comment}" role="button" tabindex="0" class="comment">${marker('comment_button', roles, words.comment)}</div></div>
    <div><div aria-label="${words.shareLabel}" role="button" tabindex="0" class="share">${marker('share_button', roles, words.share)}</div></div>
  </div></div>`

/** A post by whoever `href` leads to; `permalink` is on its time. */
export const post = (href: string, permalink: string, more: Post = {}) => {
  const { words = indonesian, roles, shown = 'Nama Akun', shell = 'feed' } = more
  const attributes = { feed: 'aria-posinset="1"', article: 'role="article" aria-posinset="1" aria-labelledby="t"', none: '' }[shell]
  return `<div ${attributes}><div data-virtualized="false"><div><div>${decoys}<div><div>
    ${more.before ?? ''}<div><div><a aria-label="${shown}" href="${tracked(href)}" role="link" tabindex="0"><div><svg role="img"><image></image></svg></div></a></div>
      <div>${title(href, shown, roles, more.beside)}<div><span dir="ltr"><div id="d"><span><a href="${tracked(permalink)}" role="link"><span><b><b>2</b><b>j</b></b></span></a></span></div></span></div></div>
      <div><div aria-expanded="false" aria-haspopup="menu" aria-label="${words.menu}" role="button" tabindex="0"><svg></svg></div></div></div>
    <div><div dir="auto"><div${roles === false ? '' : ' data-ad-rendering-role="story_message"'}><div data-ad-preview="message"><span dir="auto">${more.body ?? 'Halo'}</span></div></div></div>
      ${more.inner === undefined ? '' : `<div><div>${title(more.inner, 'Nama Lain', roles)}<div><a href="${tracked(`${more.inner}/posts/777`)}"><span>1h</span></a></div><div dir="auto">isi</div></div></div>`}</div>
    <div>${bar(more)}</div>${more.comments === undefined && more.form === undefined ? '' : `<div>${more.form ?? ''}${more.comments ?? ''}</div>`}
  </div></div>${decoys}${more.after ?? ''}</div></div></div></div>`
}

export const comment = (href: string, id: string, { words = indonesian, roles, liked, body = 'Setuju', article = true, of = '/warga.biasa/posts/1' }: Post & { article?: boolean; of?: string } = {}) => `
  <div><div${article ? ` aria-label="Komentar oleh Nama" role="article" tabindex="-1"` : ''}>
    <div><a aria-hidden="true" href="${href}${href.includes('?') ? '&amp;' : '?'}comment_id=${id}" role="link" tabindex="-1"><svg role="none"></svg></a></div>
    <div><div><div><div><a aria-hidden="false" href="${href}${href.includes('?') ? '&amp;' : '?'}comment_id=${id}" role="link"><span dir="auto">Nama</span></a></div><span dir="auto"><div dir="auto">${body}</div></span></div>
      <div><div aria-expanded="false" aria-haspopup="menu" aria-label="Lainnya" role="button" tabindex="0"></div></div></div>
      <ul aria-hidden="false"><li><span><div><div aria-label="${liked === true ? words.unlike : words.like}" role="button" tabindex="0" class="comment-like" id="like-${id}">${marker('like_button', roles, words.like)}</div></div>
        <div aria-label="${words.react}" role="button" tabindex="0" class="comment-react"></div></span></li>
        <li><div role="button" tabindex="0" class="reply" id="reply-${id}">${words.reply}</div></li><li><a href="${of}?comment_id=${id}" role="link"><span>2j</span></a></li></ul></div>
  </div></div>`

export const form = (label = 'Tulis komentar…', more = '') => `<div><form role="presentation"><div><div><div aria-label="${label}" contenteditable="true" data-lexical-editor="true" role="textbox" class="box"></div></div>
  <ul><li><span><div aria-label="Sisipkan emoji" role="button" tabindex="0"></div></span></li><li><span><div aria-label="Lampirkan foto" role="button" tabindex="0"></div></span></li></ul>
  <div id="focused-state-composer-submit"><span><div aria-label="Posting komentar" role="button" tabindex="0" class="send"></div></span></div>${more}</div></form></div>`

export const flyout = (label = 'Tanggapan', names = ['Suka', 'Super', 'Peduli', 'Haha', 'Wow', 'Sedih', 'Marah']) =>
  `<div><div aria-label="${label}" role="toolbar">${names.map((one) => `<div><div aria-label="${one}" role="button" tabindex="0" class="reaction"><img height="48"></div></div>`).join('')}</div></div>`

/** The page around its posts, with what else Facebook draws: banner, side columns, chat. */
export const frame = (main: string, portals = '') => `<div id="mount_0_0_a"><div role="banner"><div role="navigation"><a href="/saya.sendiri">Saya</a></div></div>
  <div><div role="main"><div>${main}</div></div><div role="complementary"><a href="/kontak.lain">Kontak</a></div></div>
  <div class="chat"><a href="/kontak.lain">Kontak</a><div aria-label="Pesan" contenteditable="true" role="textbox"></div></div></div><div>${portals}</div>`

export const dialog = (inside: string) => `<div role="dialog" aria-label="Dialog"><div>${inside}</div></div>`
export const press = (label: string, more = '') => `<div aria-label="${label}" role="button" tabindex="0" ${more}><div><span dir="auto">${label}</span></div></div>`
export const row = (href: string, label: string, attributes = '') => `<div role="listitem"><a href="${href}"><svg><image></image></svg></a><div><a href="${href}"><span>Nama</span></a></div><div>${press(label, attributes)}</div></div>`
