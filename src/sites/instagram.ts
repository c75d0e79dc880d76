import { button, fields, submit, textButton } from './instagram-anchors'
import { controls } from './instagram-controls'
import { scopes } from './instagram-scopes'
import { dialog, words } from './meta-words'
import type { Composer, SitePack } from './schema'

const create: Composer = {
  name: 'create',
  within: `${dialog}:has([contenteditable="true"], textarea)`,
  submit: `${dialog} ${textButton}`,
  label: words.publish,
  text: `${dialog} [contenteditable="true"]`,
  keys: [],
  targets: [],
  mentions: { does: 'post', read: [{ find: fields, pick: 'every', take: 'text', as: 'mentions' }] },
}

/** Instagram, on www.instagram.com. Selectors, generations and doubts: docs/sites/instagram.md. */
export const instagram: SitePack = {
  site: 'instagram',
  version: 1,
  checked: '2026-08-08',
  source: 'docs/sites/instagram.md',
  origin: 'https://www.instagram.com',
  scopes,
  controls,
  composers: [
    {
      // Quick reactions stand behind the field as well: here the button has to say that it sends.
      name: 'story', within: 'section', submit: `section ${textButton}`, label: words.send, text: fields, keys: ['Enter'],
      targets: [{ does: 'reply', scopes: ['story'] }],
    },
    {
      // The field beside the people a post is sent to; the other one looks for people.
      name: 'send', within: `${dialog}:has(input)`, submit: `${dialog} ${textButton}`, label: words.send, text: `${dialog} input:not([name="queryBox"], [type="search"])`, keys: ['Enter'],
      targets: [{ does: 'send', scopes: [], family: 'share', inside: dialog }],
    },
    {
      name: 'comment',
      // A dialog with a search field sends to people: that is a share, not a comment.
      within: `article, main, [role="main"], ${dialog}:not(:has(input)), [role="menu"], section`,
      submit, text: fields, keys: ['Enter'],
      targets: [
        { does: 'chat', scopes: ['live'] },
        { does: 'comment', scopes: ['article', 'modal', 'page-p', 'page-reel', 'page-tv', 'reels', 'item', 'reels-shown'] },
        { does: 'comment', scopes: [], family: 'comments', inside: `${dialog}:not(:has(header)), [role="menu"]` },
        { does: 'reply', scopes: [], family: 'reply' },
      ],
      // Chats are written in editable boxes outside forms: private words are nobody's post.
      mentions: { does: 'post', read: [{ find: 'textarea, form [contenteditable="true"]', pick: 'every', take: 'text', as: 'mentions' }] },
    },
    // People tagged in the picture are shown on it by name.
    { ...create, name: 'create-tag', mentions: { does: 'tag', read: [{ find: 'span:not(:has(*))', not: `${button}, h1, h2, label, ${fields}`, pick: 'every', take: 'text', as: 'handle' }] } },
    create,
  ],
  shortcuts: [],
}
