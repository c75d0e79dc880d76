import { sendComment } from '../actions'
import { button } from '../base/button'
import { define, h, repeat, when } from '../base/element'
import { options } from '../options'
import { refresh } from '../store'
import { commentsUnder } from '../world/posts'
import { word } from '../words'
import { thread } from './comment'
import { commentBox, type Box } from './comment-box'
import { loaded } from './loaded'
import { windowed } from './window'

let writing: string | undefined
const leave = (): void => {
  writing = undefined
  refresh()
}

/** The box of a new comment under a video or post. */
export const newComment = (under: string): Box => ({
  key: under, placeholder: word('addComment'), submit: word('comment'), start: '', cancel: leave,
  send: async (text) => {
    const sent = await sendComment(under, text)
    if (sent) leave()
    return sent
  },
})

/** A line to press first; the editor takes its place. */
const simplebox = define<string>('ytd-comment-simplebox-renderer', (host) => [
  h('div#thumbnail-input-row', { hidden: () => writing === host.data }, h('div#placeholder-area', {
    tabindex: '0', role: 'button', '@click': () => {
      writing = host.data
      refresh()
      host.querySelector<HTMLElement>('#contenteditable-root')?.focus()
    },
  }, h('yt-formatted-string#simplebox-placeholder', { role: 'textbox' }, word('addComment')))),
  h('div#comment-dialog', {}, when(() => writing === host.data && host.data, () =>
    h('ytd-comment-dialog-renderer', {}, commentBox(() => newComment(host.data), { id: 'commentbox' })))),
])

const list = (under: () => string): HTMLElement | DocumentFragment => options.n === undefined
  ? h('div#contents', {}, repeat(() => commentsUnder(under()), thread))
  : windowed(() => commentsUnder(under(), options.n), thread, { height: 150, columns: 1 })

/** `ytd-comments`: loaded after the page, for the video or post whose id it is given. */
export const comments = define<string>('ytd-comments', (host) =>
  h('ytd-item-section-renderer#sections', {},
    h('div#header', {}, h('ytd-comments-header-renderer', {},
      h('div#title.row', {}, h('h2#count', {}, `6 ${word('comments')}`),
        h('div#sort-menu', {}, button({ label: word('sort'), text: word('sort'), press: () => undefined }))),
      h('div#simple-box', {}, simplebox(() => host.data)))),
    when(() => host.data !== '' && loaded('next', { continuation: host.data }), () => list(() => host.data))))
