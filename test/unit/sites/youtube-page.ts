/** Pages of YouTube in outline, from the structure of rendered pages (docs/sites/youtube.md); only what carries meaning. */

export interface Words { readonly like: string; readonly dislike: string; readonly share: string; readonly subscribe: string; readonly subscribed: string; readonly reply: string; readonly comment: string }
export const languages: Readonly<Record<'id' | 'en' | 'xx', Words>> = {
  id: { like: 'suka video ini bersama 29 ribu orang lainnya', dislike: 'Tidak suka video ini', share: 'Bagikan', subscribe: 'Subscribe', subscribed: 'Disubscribe', reply: 'Balas', comment: 'Komentar' },
  en: { like: 'like this video along with 29 other people', dislike: 'Dislike this video', share: 'Share', subscribe: 'Subscribe', subscribed: 'Subscribed', reply: 'Reply', comment: 'Comment' },
  xx: { like: 'zz a', dislike: 'zz b', share: 'zz c', subscribe: 'zz d', subscribed: 'zz e', reply: 'zz f', comment: 'zz g' },
}

const pressable = (label: string, pressed: boolean | undefined, id = '') =>
  `<button ${id === '' ? '' : `id="${id}"`} title="" ${pressed === undefined ? '' : `aria-pressed="${String(pressed)}"`} aria-label="${label}"><yt-icon><svg viewBox="0 0 24 24"></svg></yt-icon></button>`

/** Today's pair under a video or beside a Short, likes first. */
export const likePair = (words: Words, liked = false, id = 'like') => `<segmented-like-dislike-button-view-model><yt-smartimation><div>
  <like-button-view-model><toggle-button-view-model><button-view-model>${pressable(words.like, liked, id)}</button-view-model></toggle-button-view-model></like-button-view-model>
  <dislike-button-view-model><toggle-button-view-model><button-view-model>${pressable(words.dislike, false, 'dislike')}</button-view-model></toggle-button-view-model></dislike-button-view-model>
</div></yt-smartimation></segmented-like-dislike-button-view-model>`

export const subscribeButton = (words: Words, on = false, id = 'subscribe') => `<div id="subscribe-button"><ytd-subscribe-button-renderer ${on ? 'subscribed=""' : ''}><yt-smartimation><yt-button-shape id="subscribe-button-shape">
  <button id="${id}" aria-label="${on ? words.subscribed : words.subscribe}"><span role="text">${on ? words.subscribed : words.subscribe}</span></button></yt-button-shape>
  <div id="notification-preference-button"><ytd-subscription-notification-toggle-button-renderer-next><button id="bell" aria-label="zz"></button></ytd-subscription-notification-toggle-button-renderer-next></div></yt-smartimation></ytd-subscribe-button-renderer></div>`

export const modernSubscribe = (words: Words, on = false, id = 'subscribe') => `<yt-subscribe-button-view-model><div>
  <button id="${id}" class="yt-spec-button-shape-next--${on ? 'tonal' : 'filled'}">${on ? '<yt-icon><svg></svg></yt-icon>' : ''}<div>${on ? words.subscribed : words.subscribe}</div></button></div></yt-subscribe-button-view-model>`

const ownerBox = (handles: readonly string[], words: Words, subscribed = false) => `<div id="owner"><ytd-video-owner-renderer>
  ${handles.map((handle) => `<a tabindex="-1" href="${handle}"><img></a>`).join('')}
  <div id="upload-info"><ytd-channel-name id="channel-name">${handles.map((handle) => `<a href="${handle}">Calon Contoh</a>`).join('')}</ytd-channel-name></div>
  <div id="sponsor-button"><button id="join">zz</button></div></ytd-video-owner-renderer>${subscribeButton(words, subscribed)}</div>`

export interface Watch { readonly words?: Words; readonly liked?: boolean; readonly subscribed?: boolean; readonly inside?: string; readonly description?: string; readonly apart?: boolean; readonly hidden?: boolean }

/** The watch page of 2025. `owners` are paths: `/@handle` or `/channel/UC…`. */
export const watch = (owners: readonly string[], { words = languages.id, liked = false, subscribed = false, inside = '', description = '', apart = false, hidden = false }: Watch = {}) => {
  const metadata = `<ytd-watch-metadata><div id="above-the-fold"><div id="title"><h1>Video</h1></div>
    <div id="top-row">${ownerBox(owners, words, subscribed)}
      <div id="actions"><div id="menu"><ytd-menu-renderer><div id="top-level-buttons-computed">${likePair(words, liked)}
        <yt-button-view-model><button-view-model>${pressable(words.share, undefined, 'share')}</button-view-model></yt-button-view-model></div>
        <div id="flexible-item-buttons"></div><yt-icon-button id="button"><button id="more"></button></yt-icon-button></ytd-menu-renderer></div></div></div>
    <div id="description">${description}</div></div></ytd-watch-metadata>`
  return `<ytd-page-manager><ytd-watch-flexy ${hidden ? 'hidden=""' : ''}><div id="movie_player" class="html5-video-player"><yt-player-quick-action-buttons>${likePair(words, liked, 'fullscreen-like')}</yt-player-quick-action-buttons></div>
    ${apart ? '' : metadata}${inside}</ytd-watch-flexy></ytd-page-manager>${apart ? metadata : ''}`
}

/** The watch page of 2021: two renderers, toggles with a link around the button. */
export const oldWatch = (owner: string, words: Words = languages.id) => `<ytd-watch-flexy><ytd-video-primary-info-renderer><ytd-menu-renderer><div id="top-level-buttons-computed">
  <ytd-toggle-button-renderer><a><yt-icon-button id="button"><button id="like" aria-pressed="false" aria-label="${words.like}"></button></yt-icon-button></a></ytd-toggle-button-renderer>
  <ytd-toggle-button-renderer><a><yt-icon-button id="button"><button id="dislike" aria-pressed="false" aria-label="${words.dislike}"></button></yt-icon-button></a></ytd-toggle-button-renderer>
  <ytd-button-renderer><a><button id="share" aria-label="${words.share}"></button></a></ytd-button-renderer></div></ytd-menu-renderer></ytd-video-primary-info-renderer>
  <ytd-video-secondary-info-renderer><div id="top-row"><ytd-video-owner-renderer><a href="${owner}"></a><ytd-channel-name id="channel-name"><a href="${owner}">Nama</a></ytd-channel-name></ytd-video-owner-renderer>
  <div id="subscribe-button"><ytd-subscribe-button-renderer><tp-yt-paper-button id="subscribe" role="button">${words.subscribe}</tp-yt-paper-button></ytd-subscribe-button-renderer></div></div></ytd-video-secondary-info-renderer></ytd-watch-flexy>`

export interface Said { readonly tag?: string; readonly words?: Words; readonly liked?: boolean; readonly text?: string; readonly id?: string; readonly name?: string }

export const comment = (author: string, key: string, { tag = 'ytd-comment-view-model', words = languages.id, liked = false, text = 'Halo', id = 'Ugc1', name = author.slice(1) }: Said = {}) => `<${tag}><div id="body">
  <div id="author-thumbnail"><a href="${author}"></a></div><div id="main"><div id="header"><div id="header-author"><h3><a id="author-text" href="${author}"><span>${name}</span></a></h3>
  <span id="published-time-text"><a href="/watch?v=abcdefghijk&lc=${id}">1 jam</a></span></div></div><div id="content"><span id="content-text">${text}</span></div>
  <ytd-comment-engagement-bar><div id="toolbar"><div id="like-button"><ytd-toggle-button-renderer><yt-button-shape>${pressable(words.like, liked, `like-${key}`)}</yt-button-shape></ytd-toggle-button-renderer></div>
  <div id="dislike-button"><ytd-toggle-button-renderer><yt-button-shape>${pressable(words.dislike, false, `dislike-${key}`)}</yt-button-shape></ytd-toggle-button-renderer></div>
  <div id="reply-button-end"><ytd-button-renderer><yt-button-shape><button id="reply-${key}" aria-label="${words.reply}">${words.reply}</button></yt-button-shape></ytd-button-renderer></div></div></ytd-comment-engagement-bar></div></div></${tag}>`

export const box = (words: Words = languages.id, typed = '') => `<ytd-commentbox><div id="contenteditable-root" contenteditable="true">${typed}</div><div id="footer"><div id="buttons">
  <ytd-button-renderer id="cancel-button"><yt-button-shape><button id="cancel">Batal</button></yt-button-shape></ytd-button-renderer>
  <ytd-button-renderer id="submit-button"><yt-button-shape><button id="send" aria-label="${words.comment}"></button></yt-button-shape></ytd-button-renderer></div></div></ytd-commentbox>`

export const comments = (inside: string) => `<ytd-comments id="comments"><div id="simple-box">${inside}</div></ytd-comments>`
export const thread = (head: string, replies = '') => `<ytd-comment-thread-renderer>${head}<div id="replies"><ytd-comment-replies-renderer>${replies}</ytd-comment-replies-renderer></div></ytd-comment-thread-renderer>`

export const reel = (owner: string, { words = languages.id, active = false, title = '' }: { words?: Words; active?: boolean; title?: string } = {}) => `<ytd-reel-video-renderer ${active ? 'is-active=""' : ''}><ytd-reel-player-overlay-renderer>
  <div id="metapanel"><yt-reel-metapanel-view-model><yt-reel-channel-bar-view-model><a href="${owner}/shorts"><span>x</span></a>${modernSubscribe(words)}</yt-reel-channel-bar-view-model><yt-shorts-video-title-view-model><h2>${title}</h2></yt-shorts-video-title-view-model></yt-reel-metapanel-view-model></div>
  <reel-action-bar-view-model id="button-bar"><like-button-view-model><label>${pressable(words.like, false, 'like')}</label></like-button-view-model><dislike-button-view-model><label>${pressable(words.dislike, false, 'dislike')}</label></dislike-button-view-model>
  <button-view-model><button id="open-comments"></button></button-view-model><button-view-model><button id="share"></button></button-view-model></reel-action-bar-view-model></ytd-reel-player-overlay-renderer></ytd-reel-video-renderer>`

export const communityPost = (author: string, key: string, { words = languages.id, attached = '', text = 'Halo', tag = 'ytd-backstage-post-renderer' }: { words?: Words; attached?: string; text?: string; tag?: string } = {}) => `<ytd-backstage-post-thread-renderer><${tag} id="post"><div id="body">
  <div id="author-thumbnail"><a href="${author}"></a></div><div id="main"><div id="header"><div id="header-author"><a id="author-text" href="${author}"><span>Calon Contoh</span></a><yt-formatted-string id="published-time-text"><a href="/post/Ugk${key}">1 jam</a></yt-formatted-string></div></div>
  <div id="content"><span id="content-text">${text}</span></div><div id="content-attachment">${attached}</div></div>
  <ytd-comment-action-buttons-renderer id="action-buttons"><div id="toolbar"><div id="like-button"><yt-button-shape>${pressable(words.like, false, `like-${key}`)}</yt-button-shape></div><div id="dislike-button"><yt-button-shape>${pressable(words.dislike, false, `dislike-${key}`)}</yt-button-shape></div>
  <div id="share-button"><button id="share-${key}"></button></div></div></ytd-comment-action-buttons-renderer></div></${tag}></ytd-backstage-post-thread-renderer>`

export const lockup = (video: string, channel: string | undefined, key: string) => `<yt-lockup-view-model><a href="/watch?v=${video}"></a><h3><a href="/watch?v=${video}">Judul</a></h3>
  <yt-content-metadata-view-model><div>${channel === undefined ? 'Calon Contoh' : `<a href="${channel}">Calon Contoh</a>`}</div></yt-content-metadata-view-model><button id="menu-${key}" aria-label="zz"></button></yt-lockup-view-model>`

export const sharePanel = (address = '') => `<ytd-popup-container><tp-yt-paper-dialog><ytd-unified-share-panel-renderer><yt-third-party-share-target-section-renderer><div class="scroll-button"><button id="scroll"></button></div>
  <yt-share-target-renderer><button id="target"><div id="title">WhatsApp</div></button></yt-share-target-renderer></yt-third-party-share-target-section-renderer>
  <yt-copy-link-renderer><input id="share-url" value="${address}"><div id="copy-button"><button id="copy"></button></div></yt-copy-link-renderer></ytd-unified-share-panel-renderer></tp-yt-paper-dialog></ytd-popup-container>`
