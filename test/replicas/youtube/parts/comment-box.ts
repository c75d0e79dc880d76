import { buttonRenderer } from '../base/button'
import { define, h, when } from '../base/element'
import { isMobile } from '../mobile/is-mobile'
import { refresh } from '../store'
import { viewer } from '../world/users'
import { word } from '../words'

/** A place to write in. */
export interface Box {
  /** Tells one box's text from another's when nodes are used again. */
  readonly key: string
  readonly placeholder: string
  readonly submit: string
  /** What is written there before anybody writes. */
  readonly start: string
  readonly send: (text: string) => Promise<boolean>
  readonly cancel: () => void
}

const field = (box: () => Box, write: (text: string) => void, submit: () => void): HTMLElement => {
  if (isMobile) {
    const area: HTMLElement = h('textarea.commentbox-input', {
      placeholder: () => box().placeholder, 'aria-label': () => box().placeholder,
      '@input': () => write((area as HTMLTextAreaElement).value),
    })
    return area
  }
  const root: HTMLElement = h('div#contenteditable-root', {
    contenteditable: 'true', role: 'textbox', 'aria-label': () => box().placeholder,
    '@input': () => write(root.innerText.trim()),
    '@keydown': (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit()
    },
  })
  return h('tp-yt-paper-input-container', {}, h('div#input-wrapper', {}, h('yt-user-mention-autosuggest-input', {},
    h('yt-formatted-string#contenteditable-textarea', {}, root))))
}

/** The editor with its buttons; what is typed stays until it is sent or cancelled. Nothing in it says whom it answers. */
export const commentBox = define<Box>(isMobile ? 'ytm-commentbox' : 'ytd-commentbox', (host) => {
  let text = ''
  const put = (field: Element, value: string): void => {
    text = value
    if (field instanceof HTMLTextAreaElement) field.value = value
    else field.textContent = value
  }
  const submit = (): void => {
    if (text === '') return
    const { send } = host.data
    void send(text).then((sent) => {
      if (sent) put(input, '')
      refresh()
    })
  }
  const cancel = (): void => {
    put(input, '')
    host.data.cancel()
    refresh()
  }
  const box = field(() => host.data, (now) => {
    text = now
    refresh()
  }, submit)
  const input = box.querySelector('#contenteditable-root') ?? box
  const buttons = [
    buttonRenderer('cancel-button', { label: word('cancel'), text: word('cancel'), press: cancel }),
    buttonRenderer('submit-button', { label: () => host.data.submit, text: () => host.data.submit, disabled: () => text === '', press: submit }),
  ]
  return h('div#main', {},
    h('div#thumbnail-input-row.row', {}, h('yt-img-shadow#author-thumbnail', {}), h('span', {}, `@${viewer.handle}`)),
    h('div#creation-box', {}, when(() => host.data.key, () => {
      put(input, host.data.start)
      return undefined
    }), box),
    h('div#footer', {}, h('div#emoji-button', {}), h('div#buttons', {}, buttons)))
})
