import type { QuietAct, Step } from '../../types'
import { posts } from '../world/posts'
import { shorts, videos, type Video } from '../world/videos'
import { commentBy, commentCss, threadCss } from './likes'
import { click, entry, key, page, query, short, type, wait, watch, withVideo } from './select'
import { iconCss } from '../base/icon-paths'

const quiet = (name: string, url: string, steps: readonly Step[], request?: string): QuietAct =>
  ({ id: `youtube/quiet/${name}`, url, steps, ...(request !== undefined && { request }) })
const home = page('/')
const onCalon = watch(videos.calon)
const share = `ytd-watch-metadata #top-level-buttons-computed button:has(${iconCss('share')})`
const panel = 'tp-yt-paper-dialog:not([aria-hidden]) ytd-unified-share-panel-renderer'
const more = `ytd-rich-item-renderer${withVideo(videos.calon)} button-view-model button`
const subscribe = 'ytd-watch-metadata #subscribe-button-shape button'
const subscribed = query(onCalon, { on: '1' })
const input = '#chatframe >>> yt-live-chat-message-input-renderer #input'
const firstShort = shorts[0] as Video
const comment = commentCss(commentBy('calon_contoh', videos.calon.id), 'ytd-comment-view-model')

/** On registrants' videos and pages, and no interaction with them. */
export const quietActs: readonly QuietAct[] = [
  quiet('dislike', onCalon, [click('ytd-watch-metadata dislike-button-view-model button')], 'like/dislike'),
  quiet('save for later', home, [click(more), wait(entry('clock')), click(entry('clock'))], 'browse/edit_playlist'),
  quiet('open a menu and leave it', home, [click(more), wait(entry('share')), key('Escape')]),
  quiet('report', home, [click(more), wait(entry('flag')), click(entry('flag'))]),
  quiet('open the share dialog and leave it', onCalon, [click(share), wait(panel), key('Escape')]),
  quiet('copy the link', onCalon, [click(share), wait(`${panel} #copy-button button`), click(`${panel} #copy-button button`)]),
  quiet('play', onCalon, [click('.ytp-play-button')]),
  quiet('fill the screen by a double press', onCalon, [{ do: 'dblclick', on: '.html5-video-container' }]),
  quiet('skip ahead by key', onCalon, [wait('#movie_player'), key('l'), key('l')]),
  quiet('open the description', onCalon, [click('ytd-watch-metadata #expand')]),
  quiet('open the channel', onCalon, [click('ytd-video-owner-renderer ytd-channel-name a'), wait('yt-page-header-renderer')]),
  quiet('open a video from the home page', home,
    [click(`ytd-rich-item-renderer${withVideo(videos.calon)} h3 a`), wait(`ytd-watch-flexy[video-id="${videos.calon.id}"]`)]),
  quiet('write a comment and leave it', onCalon, [
    click('#comments #placeholder-area'), type('ytd-comment-simplebox-renderer #contenteditable-root', 'Nanti saja'),
      click('ytd-comment-simplebox-renderer #cancel-button button')]),
  quiet('open a reply and leave it', onCalon,
    [click(`${comment} #reply-button-end button`), click('ytd-comment-replies-renderer ytd-commentbox #cancel-button button')]),
  quiet('stay subscribed', subscribed, [click(subscribe), wait(entry('leave')), click(entry('leave')),
    click('yt-confirm-dialog-renderer #cancel-button button')]),
  quiet('set the bell', subscribed, [click(subscribe), wait(entry('bell')), click(entry('bell'))], 'notification/modify_channel_preference'),
  quiet('turn a subscription down', page('/@calon_contoh?sub_confirmation=1'), [click('yt-confirm-dialog-renderer #cancel-button button')]),
  quiet('go on to the next Short', short(firstShort),
    [wait('ytd-reel-video-renderer[is-active]'), key('ArrowDown'), wait('ytd-reel-video-renderer[is-active]:has(a[href="/@warga_biasa/shorts"])')]),
  quiet('type in the chat and leave it', watch(videos.liveCalon), [type(input, 'Nanti saja')]),
  quiet('break a line in the chat', watch(videos.liveCalon), [type(input, 'Nanti'), key('Shift+Enter')]),
  quiet('open the posts', page('/@calon_contoh'), [click('#tabs a[href="/@calon_contoh/posts"]'), wait(threadCss(posts.calon))]),
  quiet('look at other videos', page('/@calon_contoh'), [click('#tabs a[href="/@calon_contoh/videos"]')]),
]

/** A post by somebody else that passes a registrant's on. */
export const softActs: readonly QuietAct[] = [
  { ...quiet('like a post that passes one on', page('/@warga_biasa/posts'),
    [click(`${threadCss(posts.wargaShares)} > #post > * > #action-buttons #like-button button`)], 'comment/perform_comment_action'),
    id: 'youtube/soft/like' },
]
