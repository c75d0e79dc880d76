import { button, dialog, press, shareMark, textbox, within } from './facebook-anchors'
import { controls } from './facebook-controls'
import { says } from './facebook-labels'
import { posts, scopes } from './facebook-scopes'
import type { Composer, SitePack } from './schema'

const submitLabels = ['Comment', 'Post comment', 'Posting komentar', 'Komentari', 'Kirim', 'Kirim komentar', 'Send', 'Reply', 'Balas', 'Kommentieren', 'Comentar', 'Commenter']
const submit = `#focused-state-composer-submit ${press}, form :is([type="submit"], ${press}:is(${submitLabels.map((one) => `[aria-label="${one}" i]`).join(', ')}))`
// A reply is written among the comments; the box for a comment on the post stands beside its bar.
const amongComments = `${within(':has([role="article"], a[href*="comment_id="])')}:not(:has(${shareMark}))`
const written = (pick: 'every' = 'every') => [
  { find: textbox, pick, take: 'text', as: 'mentions' },
  { find: `${textbox} a[href]`, pick, take: 'href', as: 'account' },
] as const

// What is written on somebody's page or in a group is for them.
const wall = ['group', 'profile']

const publish: Composer = {
  name: 'publish',
  within: dialog,
  submit: `${dialog} ${button}:not(:has([data-ad-rendering-role]))`,
  label: says.publish,
  text: `${dialog} ${textbox}`,
  keys: ['Control+Enter'],
  targets: [{ does: 'share', scopes: [], family: 'share', inside: dialog }, { does: 'post', scopes: wall }],
  mentions: { does: 'post', read: [...written()] },
}

/** Facebook, on www, web, m and language hosts. Selectors, generations and doubts: docs/sites/facebook.md. */
export const facebook: SitePack = {
  site: 'facebook',
  version: 1,
  checked: '2026-10-04',
  source: 'docs/sites/facebook.md',
  origin: 'https://www.facebook.com',
  buttons: `${press}, [role^="menuitem"], [type="submit"]`,
  scopes,
  controls,
  composers: [
    {
      name: 'comment',
      within: 'form',
      submit,
      text: textbox,
      keys: ['Enter', 'Control+Enter'],
      targets: [
        { does: 'reply', scopes: [], family: 'reply', inside: amongComments },
        { does: 'comment', scopes: [...posts.filter((name) => !name.startsWith('stories')), 'above'] },
        { does: 'reply', scopes: ['stories', 'stories-link'] },
      ],
    },
    {
      // Where no form stands around the box: only in what is surely a post or a story.
      name: 'comment-without-form',
      submit: `#focused-state-composer-submit ${press}`,
      text: `:is(${textbox}, textarea):not(form *)`,
      keys: ['Enter'],
      targets: [
        { does: 'reply', scopes: [], family: 'reply', inside: amongComments },
        { does: 'comment', scopes: ['post', 'article', 'photo', 'photos', 'reel', 'reels'] },
        { does: 'reply', scopes: ['stories', 'stories-link'] },
      ],
    },
    {
      name: 'm-comment',
      submit: `:is(#screen-root, [data-screen-id]) ${press}`,
      label: says.publish,
      text: ':is(#screen-root, [data-screen-id]) textarea',
      keys: [],
      targets: [{ does: 'comment', scopes: ['m-address', 'profile'] }],
    },
    { ...publish, name: 'publish-photo', within: `${dialog}:has(img[src^="blob:"], video[src^="blob:"])`, targets: [{ does: 'photo', scopes: wall }], mentions: { does: 'photo', read: [...written()] } },
    publish,
  ],
  shortcuts: [
    ...['[aria-posinset], [role="article"]', within(`:has([data-ad-rendering-role="profile_name"]):has(${shareMark})`)].flatMap((post) => [
      { key: 'l', control: 'like', post, viewers: ['[role="dialog"]', '[role="complementary"]'] },
      { key: 'c', control: 'comment', post, viewers: ['[role="dialog"]', '[role="complementary"]'] },
      { key: 's', control: 'share-menu', post, viewers: ['[role="dialog"]', '[role="complementary"]'] },
    ]),
  ],
}
