/** Pages of TikTok in outline, from the structure of rendered pages (docs/sites/tiktok.md); only what carries meaning. */
export interface Video {
  readonly handle: string
  readonly id?: string
  readonly name?: string
  readonly liked?: boolean
  readonly following?: boolean
  readonly reposted?: boolean
  readonly about?: string
  readonly language?: Language
}
export type Language = 'id' | 'en' | 'xx'

const words = {
  id: { like: 'Sukai video', likes: 'suka', comment: 'Baca atau tambahkan komentar', share: 'Bagikan video', follow: 'Ikuti', following: 'Mengikuti', reply: 'Balas', repost: 'Posting ulang', unrepost: 'Hapus postingan ulang', send: 'Kirim' },
  en: { like: 'Like video', likes: 'likes', comment: 'Read or add comments', share: 'Share video', follow: 'Follow', following: 'Following', reply: 'Reply', repost: 'Repost', unrepost: 'Remove repost', send: 'Send' },
  // A language nobody has read the labels of.
  xx: { like: 'zz a', likes: 'zz', comment: 'zz b', share: 'zz c', follow: 'zz d', following: 'zz e', reply: 'zz f', repost: 'zz g', unrepost: 'zz h', send: 'zz i' },
} as const

const heart = (on?: boolean) => `<svg width="24" viewBox="0 0 24 24"><path fill="${on === true ? 'rgb(254, 44, 85)' : 'currentColor'}" d="M24 9.44c3.2-4.03 8"></path></svg>`
const cross = (on?: boolean) => `<svg viewBox="0 0 48 48"><path d="${on === true ? 'M43 6.08c.7.45' : 'M26 7a1 1 0 0 0-1-1'}"></path></svg>`
const plain = '<svg viewBox="0 0 48 48"></svg>'

/** An item of the feed as in 2025: author in the media card, actions in the section beside it. */
export const item2025 = ({ handle, id = '71', name = 'Nama', liked = false, following = false, reposted = false, about = 'Halo', language = 'id' }: Video) => {
  const say = words[language]
  return `<article id="one-column-item-${id}" data-scroll-index="0" data-e2e="recommend-list-item-container" class="css-1-ArticleItemContainer">
  <div><section id="media-card-${id}" tabindex="0" role="button" aria-label="video" data-e2e="feed-video">
    <div><div id="xgwrapper-0-${id}"><video></video></div>
    <div><div tabindex="0"><button type="button" aria-pressed="false" aria-expanded="false" aria-haspopup="dialog" class="mute">${plain}</button></div></div>
    <div>${reposted ? '<div data-e2e="repost-action-tag"><a href="/@warga_saya">Anda</a></div>' : ''}<a href="/@${handle}"><p>${name}</p></a><span>3j</span>
      <div data-e2e="video-desc"><span data-e2e="desc-span-0_-1">${about}</span><a data-e2e="search-common-link" href="/tag/pilkada"><p>#pilkada</p></a></div></div></div>
  </section>
  <section><div><a data-e2e="video-author-avatar" href="/@${handle}"><span data-e2e=""><img></span></a><button data-e2e="feed-follow">${cross(following)}</button></div>
    <button type="button" class="like" aria-label="${say.like}\n12 ${say.likes}" aria-pressed="${String(liked)}"><span data-e2e="like-icon">${heart(liked)}</span><strong data-e2e="like-count">12</strong></button>
    <button type="button" class="comments" aria-label="${say.comment}"><span data-e2e="comment-icon">${plain}</span><strong data-e2e="comment-count">4</strong></button>
    <div aria-expanded="false" aria-haspopup="dialog"><button type="button" class="save" aria-label="Favorit"><span data-e2e="undefined-icon">${plain}</span><strong data-e2e="undefined-count">1</strong></button></div>
    <button type="button" class="share" aria-label="${say.share}\n2 shares" aria-expanded="false"><span data-e2e="share-icon">${plain}</span><strong data-e2e="share-count">2</strong></button>
    <a data-e2e="video-music" href="/music/original-sound-9">suara</a></section></div></article>`
}

/** The same in 2026: the actions are elements with a role, and saving can stay pressed as well. */
export const item2026 = (video: Video) => item2025(video)
  .replaceAll(/<button type="button" (class="(?:like|comments|save|share)"[^]*?)<\/button>/g, '<div role="button" tabindex="0" $1</div>')
  .replace('aria-label="Favorit"', 'aria-label="Favorit" aria-pressed="false"')

/** The same as until 2023: a div, the handle in an h3, the follow button beside the name. */
export const item2022 = ({ handle, id = '71', name = 'Nama', liked = false, following = false, about = 'Halo', language = 'id' }: Video) => {
  const say = words[language]
  return `<div data-e2e="recommend-list-item-container" class="tiktok-1-DivItemContainer">
  <a data-e2e="video-author-avatar" href="/@${handle}?lang=${language}"><span><img></span></a>
  <div><div><a href="/@${handle}"><h3 data-e2e="video-author-uniqueid">${handle}</h3><h4 data-e2e="video-author-nickname">${name}</h4></a><div data-e2e="video-desc"><span>${about}</span></div></div>
    <button data-e2e="follow-button" class="FollowButton">${following ? say.following : say.follow}</button>
    <div><div data-e2e="feed-video"><a href="https://www.tiktok.com/@${handle}/video/${id}"><video></video></a></div>
    <div><button class="like" aria-label="${say.like} 12 ${say.likes}" aria-pressed="${String(liked)}"><span data-e2e="like-icon">${heart(liked)}</span><strong data-e2e="like-count">12</strong></button>
      <button class="comments"><span data-e2e="comment-icon">${plain}</span><strong data-e2e="comment-count">4</strong></button>
      <button class="share"><span data-e2e="share-icon">${plain}</span><strong data-e2e="share-count">2</strong></button></div></div></div></div>`
}

export const comment = (handle: string, more: { name?: string; text?: string; liked?: boolean; replies?: string; composer?: string; language?: Language } = {}) => `
  <div class="css-1-DivCommentObjectWrapper"><div class="css-2-DivCommentItemWrapper" id="comment-of-${handle}">
    <a data-e2e="comment-avatar-1" href="/@${handle}"><img></a>
    <div class="css-3-DivCommentContentWrapper"><div><div data-e2e="comment-username-1"><a href="/@${handle}"><p>${more.name ?? 'Nama'}</p></a></div></div>
      <span data-e2e="comment-level-1"><p>${more.text ?? 'Setuju'}</p></span>
      <div class="css-4-DivCommentSubContentSplitWrapper"><div class="css-5-DivCommentSubContentWrapper"><span>3j</span><span role="button" tabindex="0" data-e2e="comment-reply-1">${words[more.language ?? 'id'].reply}</span></div>
        <div class="css-6-DivLikeContainer" role="button" tabindex="0" aria-pressed="${String(more.liked === true)}" aria-label="${words[more.language ?? 'id'].like}\n3">${heart(more.liked)}<span>3</span></div></div>
      ${more.composer ?? ''}</div></div>
    ${more.replies === undefined ? '' : `<div class="css-7-DivReplyContainer">${more.replies}</div>`}</div>`

export const composer = (place = 'css-1-DivCommentFooter') => `<div class="${place}"><div class="css-2-DivCommentInputContainer"><div data-e2e="comment-input"><div data-e2e="comment-text"><div class="public-DraftEditor-content" contenteditable="true" role="textbox">Semangat</div></div></div>
  <div data-e2e="comment-post" role="button" class="css-3-DivPostButton">Posting</div></div></div>`

/** The comments beside a feed: a sibling of the column the videos are in. */
export const panel = (comments: string, box = composer()) => `<div class="css-1-DivCommentSidebarTransitionWrapper"><section class="css-2-SectionCommentSidebarContainer">
  <div class="css-3-DivCommentHeader">Komentar</div><div class="css-4-DivCommentMain"><div class="css-5-DivCommentListContainer">${comments}</div></div>${box}</section></div>`

/** The viewer a grid opens: media on the left, author, actions and comments on the right. */
export const viewer = ({ handle, name = 'Nama', liked = false, reposted = false, about = 'Halo', language = 'id' }: Video, comments = '') => {
  const say = words[language]
  return `<div class="css-1-DivBrowserModeContainer" role="dialog"><div><div data-e2e="browse-video"><video></video></div><button data-e2e="browse-close"></button><button data-e2e="arrow-right"></button></div>
  <div><div><a data-e2e="browse-user-avatar" href="/@${handle}"><img></a><a href="/@${handle}"><span data-e2e="browse-username">${handle}</span><span data-e2e="browser-nickname">${name}</span></a><div data-e2e="browse-follow"><button>${say.follow}</button></div>
    <div data-e2e="browse-video-desc"><span>${about}</span></div></div>
    <div><button class="like" aria-label="${say.like}" aria-pressed="${String(liked)}"><span data-e2e="browse-like-icon">${heart(liked)}</span><strong data-e2e="browse-like-count">12</strong></button>
      <button class="comments"><span data-e2e="browse-comment-icon">${plain}</span></button></div>
    <div data-e2e="browse-share-group"><a id="icon-element-repost" data-e2e="video-share-repost" aria-label="${reposted ? say.unrepost : say.repost}">${plain}</a><a id="icon-element-embed" data-e2e="video-share-embed">${plain}</a><a id="icon-element-whatsapp" data-e2e="video-share-whatsapp" href="https://api.whatsapp.com/send?text=x">${plain}</a></div>
    <div class="css-2-DivCommentListContainer">${comments}</div>${composer('css-3-DivBottomCommentContainer')}</div></div>`
}

/** The page of one video as of September 2026: an author, a heart that is its own button, no article. */
export const permalink = ({ handle, name = 'Nama', liked = false, about = 'Halo' }: Video, beside = '') => `<div id="main-content-video_detail"><div><div data-e2e="detail-video"><video></video></div>
  <div><a data-e2e="video-author-avatar" href="/@${handle}"><img></a><h4 data-e2e="video-author-nickname">${name}</h4><button data-e2e="feed-follow">${cross()}</button>
    <div role="button" class="like" tabindex="0" data-e2e="like-icon" aria-pressed="${String(liked)}">${heart(liked)}</div>
    <div role="button" class="share" tabindex="0" data-e2e="share-icon">${plain}</div></div>
  <div data-e2e="video-desc">${about}</div></div>${beside}</div>`

/** The share panel, drawn at the end of the page. */
export const sharePanel = (language: Language = 'id', reposted = false) => `<div data-floating-ui-portal><div role="dialog"><div data-e2e="share-repost" role="button"><span>${reposted ? words[language].unrepost : words[language].repost}</span></div>
  <div data-e2e="share-copy" role="button">Salin</div><a data-e2e="share-whatsapp" href="https://api.whatsapp.com/send?text=x">WhatsApp</a><button class="send">${words[language].send}</button></div></div>`

/** A row or card of an account. */
export const card = (handle: string, more: { name?: string; following?: boolean; language?: Language; bio?: string; mark?: string } = {}) => `<div class="css-1-DivUserContainer"><a href="/@${handle}"><img></a><div><a href="/@${handle}"><p>${more.name ?? 'Nama'}</p><span>${handle}</span></a>${more.bio ?? ''}</div>
  <button ${more.mark ?? 'data-e2e="follow-button"'}>${words[more.language ?? 'id'][more.following === true ? 'following' : 'follow']}</button></div>`

export const profile = (handle: string, more: { name?: string; following?: boolean; language?: Language; bio?: string; inside?: string; grid?: string } = {}) => `<div id="app"><nav><a data-e2e="nav-profile" href="/@warga_saya">Profil</a></nav><div id="main-content-others_homepage"><div data-e2e="user-page">
  <div class="css-1-DivShareLayoutHeader"><h1 data-e2e="user-title">${handle}</h1><h2 data-e2e="user-subtitle">${more.name ?? 'Nama'}</h2><div><button data-e2e="follow-button" class="head">${words[more.language ?? 'id'][more.following === true ? 'following' : 'follow']}</button><button data-e2e="message-button">Pesan</button></div>
  <h3><strong data-e2e="followers-count">12</strong></h3><h2 data-e2e="user-bio">${more.bio ?? ''}</h2>${more.inside ?? ''}</div>
  <div data-e2e="user-post-item-list">${more.grid ?? `<div id="grid-item-container-1" data-e2e="user-post-item"><a href="/@${handle}/video/71"><img></a></div>`}</div></div></div></div>`

export const live = (beside = '') => `<div id="tiktok-live-main-container-id"><div data-e2e="live-people-count">9</div><div data-e2e="live-room-follow"><button>Ikuti</button></div><video></video><div data-e2e="like-btn"><svg></svg></div>
  <div data-e2e="chat-room"><div data-e2e="chat-message"><span>Nama</span><span>halo</span></div><div><div><div><div contenteditable="true">Semangat</div></div></div><div class="send-chat"><svg></svg></div></div></div>${beside}</div>`
