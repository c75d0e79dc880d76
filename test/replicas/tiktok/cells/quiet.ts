import type { QuietAct, Step } from '../../types'
import { pathOf, stories, videos } from '../videos'
import { click, control, done, e2e, hover, key, type, wait } from './select'
import { feedItem, surfaces } from './surfaces'

const { url, control: part, player, scope, opens, comments } = surfaces.foryou.registrant
const page = `https://www.tiktok.com${pathOf(videos.calon)}`
const profile = 'https://www.tiktok.com/@calon_contoh'
const live = `${profile}/live`
const draft = `${comments} ${e2e('comment-text')} [contenteditable="true"]`

const quiet = (name: string, steps: readonly Step[], where = url, request?: string): QuietAct => ({
  id: `tiktok/quiet/${name}`,
  url: where,
  steps,
  ...(request && { request }),
})

const { viewer, story } = surfaces
const caption = '.caption-editor [contenteditable="true"]'
const upload = 'https://www.tiktok.com/tiktokstudio/upload'
const entry = (name: string): Step[] => [click(part('share')), wait(control(name)), click(control(name))]

/** On registrants' items and pages, and no interaction with them. */
export const quietActs: readonly QuietAct[] = [
  quiet('add to favourites', [click(`${scope} ${control('undefined-icon')}`)], url, 'commit/item/collect:1'),
  quiet(
    'add to favourites in the favourites feed',
    [...viewer.registrant.before, click(viewer.registrant.control('favorite'))],
    viewer.registrant.url,
    'commit/item/collect:1',
  ),
  quiet('pause', [wait(part('like')), click(player)]),
  quiet('pause on the page of the item', [click(e2e('detail-video'))], page),
  quiet('double-click what is liked already', [wait(part('like')), { do: 'dblclick', on: player }], done(url)),
  quiet('double-click what is liked already, older page', [wait(part('like')), { do: 'dblclick', on: player }], `${done(url)}&gen=2025`),
  quiet('go to the next and back', [
    wait(part('like')),
    key('ArrowDown'),
    wait(`${feedItem(videos.warga)} ${control('like-icon')}`),
    key('ArrowUp'),
  ]),
  quiet('read the comments', [...opens, wait(`${comments} ${e2e('comment-level-1')}`)]),
  quiet('type the letter of a shortcut into a comment', [...opens, type(draft, 'lalala')]),
  quiet('write a comment and leave it', [...opens, type(draft, 'Nanti saja'), click(`${comments} button:has(svg)`)]),
  quiet('begin a new line', [...opens, type(draft, 'Satu'), key('Shift+Enter')]),
  quiet('start an answer', [...opens, click(`${comments} ${e2e('comment-reply-1')}`)]),
  quiet('copy the link', entry('share-copy')),
  quiet('copy the link from the row', [click(`#main-content-video_detail ${e2e('browse-copy')}`)], page),
  quiet('copy the link of a room', [click(e2e('share-btn')), wait(control('share-copy')), click(control('share-copy'))], live),
  quiet('see the code to embed it', [...entry('share-embed'), wait('[role="dialog"] textarea')]),
  quiet('open the share panel and leave it', [click(part('share')), wait(control('share-repost')), key('Escape')]),
  quiet('rest on the share button', [hover(part('share')), wait(control('share-repost'))]),
  quiet('choose nobody to send it to', [...entry('share-message'), wait('[role="dialog"] input'), key('Escape')]),
  quiet('report', [
    click(`${scope} ${e2e('more-menu-icon')}`),
    wait(e2e('more-menu-popover_report')),
    click(e2e('more-menu-popover_report')),
  ]),
  quiet('mute', [click(`${scope} ${e2e('feed-video')} button[aria-pressed]`)]),
  quiet('open the profile', [click(`${scope} ${e2e('video-author-avatar')}`), wait(e2e('user-title'))]),
  quiet('open an item', [click(`main a[href="${pathOf(videos.calonPhoto)}"]`), wait(e2e('browse-video'))], profile),
  quiet(
    'go through items',
    [
      click(`main a[href="${pathOf(videos.calon)}"]`),
      wait(e2e('arrow-right')),
      click(e2e('arrow-right')),
      wait(e2e('arrow-left')),
      click(e2e('browse-close')),
    ],
    profile,
  ),
  quiet('see who follows', [click(e2e('followers-count')), wait(e2e('follow-info-popup'))], profile),
  quiet('change tabs', [click(e2e('repost-tab')), wait(e2e('user-repost-item')), click(e2e('liked-tab'))], profile),
  quiet('open the story', [click(`${e2e('user-avatar')} a`), wait(story.registrant.control('like'))], profile),
  quiet('pause a story', [click(story.registrant.player)], `https://www.tiktok.com${pathOf(stories.calon)}`),
  quiet('write in a room and leave it', [type(`${e2e('chat-room')} [contenteditable="true"]`, 'Nanti')], live),
  quiet('save a draft', [wait(caption), type(caption, 'Untuk @calon_contoh'), click(e2e('save_draft_button'))], upload),
]
