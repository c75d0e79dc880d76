// Names of elements, by what they are on a page: newest generation first, mobile (`ytm-`) last. Dates and doubts: docs/sites/youtube.md.

/** Each of some selectors, inside another. */
export const inside = (outer: string, inner: readonly string[]) => inner.map((one) => `${outer} ${one}`).join(', ')

export const button = ':is(button, [role="button"], tp-yt-paper-button, paper-button)'

export const comment = 'ytd-comment-view-model, ytd-comment-renderer, ytm-comment-view-model, ytm-comment-renderer'
export const thread = 'ytd-comment-thread-renderer, ytm-comment-thread-renderer'

export const post = 'ytd-backstage-post-renderer, ytd-post-renderer, ytd-shared-post-renderer, ytm-backstage-post-renderer, ytm-post-renderer'
export const postThread = 'ytd-backstage-post-thread-renderer, ytm-backstage-post-thread-renderer'
/** What a post shares or holds: somebody else's. */
export const enclosed = `:is(${post}) :is(${post}), #original-post, #content-attachment, #attachment`

export const metadata = 'ytd-watch-metadata, ytd-video-secondary-info-renderer, ytm-slim-video-metadata-section-renderer'
export const watchPage = 'ytd-watch-flexy, ytd-watch-grid, ytm-watch'
/** Links of the channel under a video; never those of the description. */
export const owner = ['ytd-video-owner-renderer a[href]', 'ytm-slim-owner-renderer a[href]', '#owner a[href]', '#upload-info a[href]', '#owner-name a[href]', 'a.slim-owner-icon-and-title', 'a.slim-video-owner-icon']

export const reel = 'ytd-reel-video-renderer, ytm-reel-player-overlay-renderer'
export const shorts = 'ytd-shorts, ytm-shorts-page, ytm-shorts'

/** A video in a list. */
export const row = 'yt-lockup-view-model, ytd-video-renderer, ytd-rich-grid-media, ytd-rich-grid-slim-media, ytd-compact-video-renderer, ytd-grid-video-renderer, ytd-playlist-video-renderer, ytd-playlist-panel-video-renderer, ytd-reel-item-renderer, ytm-shorts-lockup-view-model, ytm-shorts-lockup-view-model-v2, ytd-channel-video-player-renderer, ytm-video-with-context-renderer, ytm-compact-video-renderer'
/** A channel in a list. */
export const channelRow = 'ytd-channel-renderer, ytd-grid-channel-renderer, ytd-mini-channel-renderer, ytm-channel-list-item-renderer, ytm-compact-channel-renderer, yt-list-item-view-model'
/** The head of a channel's page. */
export const channelHead = 'yt-page-header-renderer, yt-page-header-view-model, ytd-page-header-renderer, ytd-tabbed-page-header, ytd-c4-tabbed-header-renderer, ytm-c4-tabbed-header-renderer, #channel-header'

export const popups = 'ytd-popup-container, tp-yt-paper-dialog'
export const player = '.html5-video-player, #movie_player'

export const bell = '#notification-preference-button, #notification-preference-toggle-button, ytd-subscription-notification-toggle-button-renderer, ytd-subscription-notification-toggle-button-renderer-next'
/** The box of a button to subscribe; two of them on a page say nothing of whose it is. */
export const subscribeBox = 'ytd-subscribe-button-renderer, yt-subscribe-button-view-model, ytm-subscribe-button-renderer'
/** Channels in a list, a dialog's rows and cards in the player are never the page's own. */
export const listed = `${channelRow}, ${popups}, .ytp-ce-element`
