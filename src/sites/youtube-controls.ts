import type { Control } from './schema'
import { bell, button, channelHead, channelRow, comment, listed, metadata, player, popups, post, postThread, reel, row, shorts, subscribeBox, thread } from './youtube-anchors'

const said = `${comment}, ${thread}, ${post}, ${postThread}`
const dislike = 'dislike-button-view-model, #dislike-button, #segmented-dislike-button'
const pressed = '[aria-pressed="true"], [aria-pressed="true"] *, .style-default-active *'
const likes = { is: ['like', 'suka', 'sukai'], starts: ['like this ', 'sukai ', 'suka '] }

const onWatch = ['watch', 'watch-page', 'watch-address', 'live-address']
const onShort = ['short', 'shorts', 'short-shown']
const onVideo = [...onShort, ...onWatch, 'player']

const likesSaid: Pick<Control, 'within' | 'not' | 'on' | 'does' | 'scopes'> = { within: said, not: dislike, on: pressed, does: 'like', scopes: ['comment', 'thread', 'post', 'post-thread'] }
const likesVideo: Pick<Control, 'not' | 'on' | 'does' | 'scopes'> = { not: `${dislike}, ${said}`, on: pressed, does: 'like', scopes: onVideo }

const isSubscribed = ':is([subscribed]:not([subscribed="false"]), .is-subscribed)'
const subscribing: Pick<Control, 'not' | 'does' | 'on' | 'onLabel'> = {
  not: `${bell}, ${listed}`,
  does: 'subscribe',
  // The new button has no state but its look: toned down, with a bell.
  on: `${isSubscribed}, ${isSubscribed} *, [aria-haspopup="true"], [aria-pressed="true"], [class*="tonal" i]:has(svg, yt-icon, lottie-component), [class*="ytp-sb-unsubscribe"]`,
  onLabel: {
    is: ['subscribed', 'disubscribe', 'berlangganan'],
    starts: ['unsubscribe', 'current setting is', 'setelan saat ini', 'berhenti ', 'batal'],
  },
}
const subscribe = `:is(${subscribeBox}, #subscribe-button) ${button}`
const subscribes = { is: ['subscribe'], starts: ['subscribe to ', 'subscribe ke '] }
const joins = { is: ['join', 'gabung', 'bergabung'], starts: ['join this channel', 'gabung ', 'bergabung '] }
const ownerRow = `${metadata}, ytd-video-owner-renderer, ytm-slim-owner-renderer, #owner`
const head = `${channelHead}, yt-flexible-actions-view-model`
const onReel = `${reel}, ${shorts}`

const polls = 'ytd-backstage-poll-renderer, ytd-poll-renderer, yt-poll-renderer, poll-view-model, ytd-backstage-quiz-renderer, ytm-backstage-poll-renderer'
const choice = 'tp-yt-paper-item, tp-yt-paper-radio-button, [role="option"], [role="radio"], [role="button"], button, .choice'
const chosen = '[aria-selected="true"], [aria-checked="true"], [aria-pressed="true"], [checked]'
const votes: Pick<Control, 'does' | 'on'> = { does: 'vote', on: `${chosen}, :is(${chosen}) *` }

const bars = `${metadata}, ytd-video-primary-info-renderer, reel-action-bar-view-model, ytd-reel-player-overlay-renderer, #button-bar, yt-player-quick-action-buttons, ytm-slim-video-action-bar-renderer, #actions, #top-level-buttons-computed`
const sharing: Pick<Control, 'does' | 'scopes' | 'family'> = { does: 'share', scopes: [], family: 'share' }
const opensShare: Pick<Control, 'select' | 'does' | 'opens' | 'unmarked'> = { select: button, does: 'share', opens: 'share', unmarked: true }
const opensReply: Pick<Control, 'within' | 'does' | 'scopes' | 'opens' | 'composer' | 'unmarked'> = { within: `${comment}, ${thread}`, does: 'reply', scopes: ['comment', 'thread'], opens: 'reply', composer: true, unmarked: true }
const targets = 'yt-share-target-renderer, yt-third-party-share-target-section-renderer, ytm-share-target-renderer, ytm-unified-share-panel-renderer'
const boxes = 'ytd-commentbox, ytm-commentbox'

/** What can be pressed on YouTube. Entries that match more come after those that match less. */
export const controls: Control[] = [
  { name: 'said-like', select: `:is(#like-button, like-button-view-model, ytm-comment-like-button) ${button}, :is(ytd-comment-engagement-bar, ytd-comment-action-buttons-renderer) ${button}[aria-pressed]`, ...likesSaid },
  // Of two side by side that can stay pressed, the first likes.
  { name: 'said-like-first', select: 'button[aria-pressed]:has(+ button[aria-pressed]), :has(+ * > button[aria-pressed]) > button[aria-pressed]', ...likesSaid },
  { name: 'said-like-label', select: 'button[aria-pressed]', label: likes, ...likesSaid },
  { name: 'like', select: `:is(like-button-view-model, segmented-like-dislike-button-view-model, #segmented-like-button, #like-button, ytd-segmented-like-dislike-button-renderer) ${button}, ytm-like-button-renderer > :first-child ${button}, ytm-like-button-renderer > button:first-child`, ...likesVideo },
  // Every generation puts the like first in its row.
  { name: 'like-first', select: `:is(#top-level-buttons-computed, reel-action-bar-view-model, .segmented-buttons) > :first-child ${button}[aria-pressed], ytm-slim-metadata-toggle-button-renderer:first-of-type ${button}`, ...likesVideo },
  { name: 'like-label', select: 'button[aria-pressed]', within: `${metadata}, ${onReel}, ${player}, ytm-slim-video-action-bar-renderer`, label: likes, ...likesVideo },

  {
    // Two taps on a Short of the mobile site like it and never take a like back; elsewhere they fill the screen.
    name: 'media',
    select: 'ytm-app :is(.video-stream, .html5-video-player)',
    onInside: ':is(like-button-view-model, ytm-like-button-renderer > :first-child, #like-button) [aria-pressed="true"]',
    double: true, unmarked: true,
    does: 'like', scopes: onShort,
  },

  { name: 'subscribe-end-card', select: '[class*="ytp-sb-"], [class*="ytp-ce-subscribe"]', ...subscribing, not: bell, within: '.ytp-ce-element', scopes: ['end-card'] },
  { name: 'subscribe-player', select: ':is(a, button, [role="button"])[class*="ytp-sb-"]', ...subscribing, scopes: ['watch-page', 'player'] },
  { name: 'subscribe-row', select: subscribe, ...subscribing, not: bell, within: channelRow, scopes: ['channel-row'] },
  { name: 'subscribe-row-label', select: button, ...subscribing, not: bell, within: channelRow, label: subscribes, scopes: ['channel-row'] },
  { name: 'subscribe-head', select: subscribe, ...subscribing, within: head, scopes: ['channel-head'] },
  { name: 'subscribe-head-label', select: button, ...subscribing, within: head, label: subscribes, scopes: ['channel-head', 'channel-page'] },
  { name: 'subscribe-short', select: subscribe, ...subscribing, within: onReel, scopes: onShort },
  { name: 'subscribe-owner', select: subscribe, ...subscribing, within: ownerRow, scopes: onWatch },
  { name: 'subscribe-owner-label', select: button, ...subscribing, within: `${ownerRow}, ${onReel}`, label: subscribes, scopes: [...onShort, ...onWatch] },
  { name: 'subscribe-popup', select: subscribe, ...subscribing, not: `${bell}, ${channelRow}`, within: popups, scopes: ['channel-popup'] },
  { name: 'subscribe-confirm', select: `#confirm-button ${button}`, ...subscribing, not: bell, within: popups, label: subscribes, scopes: ['channel-popup'] },
  { name: 'subscribe-alone', select: subscribe, ...subscribing, scopes: ['channel-page'] },
  { name: 'subscribe-widget', select: 'button[class*="subscri"], [role="button"][class*="subscri"], [id*="subscribe"] button', path: '/subscribe_embed', ...subscribing, scopes: ['channel-address'] },

  {
    name: 'join',
    select: `:is(#sponsor-button, ytd-sponsorships-button-renderer) ${button}`,
    not: listed,
    onLabel: { starts: ['see perks', 'lihat '] },
    does: 'join', scopes: [...onShort, ...onWatch, 'channel-head', 'channel-page'],
  },
  { name: 'join-label', select: button, within: `${head}, ${metadata}`, not: listed, label: joins, does: 'join', scopes: ['watch', 'channel-head', 'channel-page'] },
  { name: 'thanks', select: button, within: metadata, label: { is: ['thanks', 'terima kasih'] }, does: 'donate', scopes: onWatch },
  { name: 'hype', select: button, within: metadata, label: { is: ['hype'] }, does: 'promote', scopes: onWatch },

  { name: 'vote', select: choice, within: polls, ...votes, scopes: ['post', 'post-thread'] },
  { name: 'chat-vote', select: `${choice}, #choices > *`, within: 'yt-live-chat-poll-renderer', not: 'yt-live-chat-poll-header-renderer, #menu', ...votes, scopes: ['stream'] },
  { name: 'chat-react', select: button, within: 'yt-reaction-control-panel-view-model, yt-reaction-control-panel-button-view-model, #reaction-control-panel', does: 'react', scopes: ['stream'] },

  { name: 'reply', select: `:is(#reply-button-end, #reply-button) ${button}`, ...opensReply },
  { name: 'reply-label', select: button, not: boxes, label: { is: ['reply', 'balas'] }, ...opensReply },
  { name: 'comment-box', select: '#placeholder-area, #simplebox-placeholder, ytm-comment-simplebox-renderer', not: boxes, does: 'comment', scopes: [...onVideo, 'post-page', 'community-page'], opens: 'comment', composer: true, unmarked: true },

  // The share panel tells no author: whatever may open it, in whatever language, says first whose video it is.
  { name: 'harmless', select: `:is(${targets}) ${button}`, label: { starts: ['embed', 'sematkan', 'copy', 'salin'] }, ...sharing, opens: 'share', unmarked: true },
  // A post of one's own with the video in it is shared when it is sent.
  { name: 'share-as-post', select: `:is(${targets}) ${button}`, label: { is: ['create post', 'buat postingan'] }, ...sharing, opens: 'share-post', unmarked: true },
  { name: 'new-post', select: `:is(ytd-backstage-create-post, ytd-backstage-create-post-renderer) ${button}`, does: 'post', scopes: ['channel-address'], opens: 'share-post', unmarked: true },
  {
    name: 'exit',
    select: 'button, a, [role="button"]',
    within: targets,
    not: '.scroll-button, [id*="scroll"], [id$="arrow"]',
    agrees: { in: 'page', find: ':is(ytd-unified-share-panel-renderer, ytm-unified-share-panel-renderer, yt-copy-link-renderer) input', take: 'text', as: 'permalink' },
    ...sharing,
  },
  { name: 'exit-player', select: '.ytp-share-panel-service-button', does: 'share', scopes: ['watch-page', 'player'] },
  { name: 'share-player', ...opensShare, select: '.ytp-share-button', scopes: ['watch-page', 'player'] },
  { name: 'share-post', ...opensShare, within: post, not: comment, scopes: ['post'] },
  { name: 'share-row', ...opensShare, within: row, not: post, scopes: ['row', 'videos-tab', 'shorts-tab', 'streams-tab'] },
  { name: 'share-head', ...opensShare, within: `${channelHead}, ytd-playlist-header-renderer, ytd-playlist-sidebar-renderer`, not: row, scopes: ['playlist', 'channel-address'] },
  { name: 'share', ...opensShare, within: bars, not: `${listed}, ${said}`, scopes: onVideo },
]
