import type { Composer, SitePack } from './schema'
import { button } from './youtube-anchors'
import { controls } from './youtube-controls'
import { scopes } from './youtube-scopes'

const box = 'ytd-commentbox, ytm-commentbox, ytm-comment-dialog-renderer, ytd-comment-reply-dialog-renderer, ytd-comment-simplebox-renderer, ytm-comment-simplebox-renderer'
const editable = ':is([contenteditable="true"], [contenteditable=""], textarea)'
const text = `#contenteditable-root, :is(${box}) ${editable}`
const replies = '#reply-dialog, #inline-action-dialog, ytd-comment-replies-renderer, ytd-comment-reply-dialog-renderer, ytm-comment-replies-renderer'
const inBox: Composer['mentions'] = { does: 'comment', read: [{ find: text, pick: 'every', take: 'text', as: 'mentions' }] }

/** Under a registrant's video an answer to anybody is also a comment on the video. */
const targets: Composer['targets'] = [
  { does: 'reply', scopes: ['comment', 'thread'], family: 'reply', inside: replies },
  { does: 'comment', scopes: ['short', 'shorts', 'short-shown', 'watch', 'watch-page', 'watch-address', 'live-address', 'post', 'post-thread', 'post-page', 'community-page'] },
]

/** YouTube, www.youtube.com and m.youtube.com, with embedded players and the frame of live chat. Selectors, generations and doubts: docs/sites/youtube.md. */
export const youtube: SitePack = {
  site: 'youtube',
  version: 1,
  checked: '2026-08-22',
  source: 'docs/sites/youtube.md',
  origin: 'https://www.youtube.com',
  scopes,
  controls,
  composers: [
    {
      // A post of one's own answers nobody, but may have been begun from a share panel.
      name: 'post',
      within: 'ytd-backstage-post-dialog-renderer, ytd-backstage-create-post-renderer',
      submit: `#submit-button ${button}`,
      text,
      keys: ['Control+Enter'],
      targets: [{ does: 'share', scopes: [], family: 'share-post', inside: 'ytd-backstage-post-dialog-renderer' }],
      mentions: { does: 'post', read: [{ find: text, pick: 'every', take: 'text', as: 'mentions' }] },
    },
    { name: 'comment', within: box, submit: `#submit-button ${button}, :is(${box}) [type="submit"]`, text, keys: ['Control+Enter'], targets, mentions: inBox },
    {
      name: 'comment-label',
      within: box,
      submit: `:is(${box}) ${button}:not(#cancel-button *, #emoji-button *)`,
      label: { is: ['comment', 'komentar', 'komentari', 'beri komentar', 'reply', 'balas', 'post', 'posting', 'send', 'kirim'] },
      text,
      keys: ['Control+Enter'],
      targets,
      mentions: inBox,
    },
    {
      name: 'chat',
      within: 'yt-live-chat-message-input-renderer, yt-live-chat-renderer',
      submit: `:is(#send-button, #message-buttons) ${button}`,
      text: `yt-live-chat-text-input-field-renderer :is(#input, ${editable}), #input${editable}`,
      keys: ['Enter', 'Control+Enter'],
      targets: [{ does: 'chat', scopes: ['stream'] }],
    },
  ],
  shortcuts: [],
}
