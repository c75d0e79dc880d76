import { sendChat, sendChatReaction, voteInChat } from '../actions'
import { innertube } from '../api'
import { buttonRenderer, buttonViewModel } from '../base/button'
import { define, h, repeat, when } from '../base/element'
import { old } from '../options'
import { pressLikePaper } from '../base/tap'
import { refresh, votedFor } from '../store'
import { chatVideo } from '../tokens'
import { user, viewer, type User } from '../world/users'
import { videoById, videos, type Video } from '../world/videos'
import { sendEmoji, word } from '../words'

interface Message {
  readonly author: User
  readonly text: string
}

const query = new URLSearchParams(location.search)
/** The stream this chat is of: in the address, as a continuation in a frame and by its id in a window of its own. */
const stream = (): Video => videoById(chatVideo(query.get('continuation') ?? '') ?? query.get('v') ?? '') ?? videos.liveWarga

const message = define<Message>('yt-live-chat-text-message-renderer', (host) => [
  h('yt-img-shadow#author-photo', {}),
  h('div#content', {}, h('span#timestamp', {}, '20:15'),
    h('yt-live-chat-author-chip', {}, h('span#author-name', { dir: 'auto' }, () => host.data.author.name)),
    h('span#message', { dir: 'auto' }, () => host.data.text)),
])

// Whoever writes here is a name without a link: the stream's channel is nowhere in the frame.
let messages: readonly Message[] = [
  { author: user('penggemar77'), text: 'Hadir!' }, { author: user('Tim_Contoh'), text: 'Selamat malam semua' },
  { author: user('suka'), text: 'Suka' }, { author: user('calon_contoh'), text: 'Terima kasih sudah menonton' },
]
const say = (one: Message): void => {
  messages = [...messages, one].slice(-50)
  refresh()
}

const messageInput = define<Video>('yt-live-chat-message-input-renderer', (host) => {
  const input: HTMLElement = h('div#input', {
    contenteditable: 'true', tabindex: '0', role: 'textbox', 'aria-label': word('chat'),
    '@input': refresh,
    '@keydown': (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.shiftKey) return
      event.preventDefault()
      submit()
    },
  })
  const text = () => input.innerText.trim()
  const submit = (): void => {
    const written = text()
    if (written === '') return
    input.textContent = ''
    say({ author: viewer, text: written })
    void sendChat(host.data, written)
  }
  const look = { label: word('send'), icon: 'send', disabled: () => text() === '', press: submit } as const
  return h('div#container', {}, h('div#top.row', {}, h('yt-img-shadow#avatar', {}), h('div#input-container', {},
    h('yt-live-chat-text-input-field-renderer', { id: 'input-field' }, h('div#label', { 'aria-hidden': 'true' }, word('chat')), input)),
  h('div#message-buttons', {}, h('div#count', {}, '0/200'),
    h('div#send-button', {}, old ? buttonRenderer('', look) : h('yt-button-renderer', {}, h('yt-button-shape', {}, buttonViewModel(look)))))))
})

const choice = (video: Video, text: string, index: number): HTMLElement => {
  const item = h('tp-yt-paper-item#content',
    { role: 'option', tabindex: '0', 'aria-selected': () => String(votedFor(`chat:${video.id}`) === index), '@tap': () => voteInChat(video, index) },
    h('span#choice-text', {}, text))
  pressLikePaper(item)
  return h('yt-live-chat-poll-choice', {}, item)
}

const poll = (video: Video): HTMLElement =>
  h('yt-live-chat-poll-renderer', {}, h('yt-live-chat-poll-header-renderer', {}, h('yt-formatted-string#poll-question', {}, 'Lanjut sampai pukul sembilan?')),
    h('div#choices', {}, ['Ya', 'Tidak', 'Suka'].map((text, index) => choice(video, text, index))))

const emojis = ['❤', '😄', '🎉', '😳', '💯'] as const
const reaction = (video: Video, emoji: string, alt: string): HTMLElement =>
  h('yt-reaction-control-panel-button-view-model', {},
    h('button', { '@click': () => sendChatReaction(video, emoji) },
    h('yt-image', { width: '24' }, h('img.yt-core-image', { alt, width: '24', height: '24' }))))

const reactions = (video: Video): HTMLElement =>
  h('div#reaction-control-panel-overlay', {},
    h('yt-reaction-control-panel-overlay-view-model', {}, h('div#reaction-control-panel', {}, h('yt-reaction-control-panel-view-model', {},
    h('div#hover-area', {}, h('div#fab-container', {},
      h('div#expanded-buttons', {}, emojis.map((emoji) => reaction(video, emoji, sendEmoji(emoji)))),
      h('div#collapsed-button', {}, reaction(video, '❤', '❤'))))))))

/** The page in the frame beside a live video, or alone in a window of its own. */
export const chatApp = define<null>('yt-live-chat-app', () => {
  const video = stream()
  void innertube('live_chat/get_live_chat', { continuation: query.get('continuation') ?? '' })
  return h('div#contents', {}, h('yt-live-chat-renderer', {},
    h('yt-live-chat-header-renderer', {}, h('div#primary-content', {}, word('topChat'))),
    h('div#item-list', {}, h('yt-live-chat-item-list-renderer', {}, h('div#items', {}, repeat(() => messages, message)))),
    reactions(video),
    h('div#action-panel', {}, h('yt-live-chat-action-panel-renderer', {}, h('div#contents', {}, when(() => true, () => poll(video))))),
    h('div#input-panel', {}, messageInput(video, { id: 'live-chat-message-input' }))))
})
