/** Something a page does against the warning. Functions run in the page's own world and are sent as text. */
export interface Attack {
  readonly name: string
  /** Set up before the gesture, as early as a page script can. */
  readonly before?: () => void
  /** Done while the warning is open. */
  readonly during?: () => void
  /** What becomes of the warning: it stays usable, or it is given up with the action not done. */
  readonly end: 'usable' | 'given-up'
  /** It cannot be seen meanwhile: even a real press on Lanjutkan must not count. */
  readonly unseen?: true
}

/** What a hostile page heard since the warning opened; read after the decision. */
export const heard = (): string[] => (window as unknown as { heard?: string[] }).heard ?? []

/** Listens to everything, everywhere, in both phases, and notes who it was about. */
export const eavesdrop = (): void => {
  const notes: string[] = []
  Object.assign(window, { heard: notes })
  const types = [
    'keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerenter',
    'mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseenter', 'click', 'dblclick', 'auxclick', 'contextmenu', 'touchstart', 'touchend',
    'focus', 'blur', 'focusin', 'focusout', 'cancel', 'close', 'toggle', 'reset', 'submit', 'copy', 'selectionchange',
  ]
  const listen = (target: EventTarget) => {
    for (const type of types) for (const capture of [true, false]) {
      target.addEventListener(type, (event) => {
        const key = event instanceof KeyboardEvent ? ` ${event.key}` : ''
        if (event.isTrusted) notes.push(`${type}${key} at ${event.target instanceof Element ? event.target.tagName : 'window'}`)
      }, { capture })
    }
  }
  for (const target of [window, document, document.documentElement, document.body]) listen(target)
  // A host the page can find gets listeners of its own.
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) listen(node)
  }).observe(document.documentElement, { childList: true })
}

const clickEverything = () => {
  const press = () => {
    for (const host of document.documentElement.children) {
      if (/^(HEAD|BODY)$/.test(host.tagName)) continue
      host.shadowRoot?.querySelector<HTMLElement>('[data-action="go"]')?.click()
      for (let x = 0; x < innerWidth; x += 80) {
        for (let y = 0; y < innerHeight; y += 80) {
          const init = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y, detail: 1 }
          for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) host.dispatchEvent(new MouseEvent(type, init))
        }
      }
      for (const key of ['Tab', 'Enter', ' ']) {
        for (const type of ['keydown', 'keyup']) host.dispatchEvent(new KeyboardEvent(type, { key, code: key === ' ' ? 'Space' : key, bubbles: true, composed: true }))
      }
    }
    // Its own controls it may click: that is a new attempt, which is held anew, not a hold on this warning.
    const active = document.activeElement
    if (active instanceof HTMLElement && !document.body.contains(active)) active.click()
    for (const button of document.querySelectorAll<HTMLElement>('[data-action], dialog button')) button.click()
  }
  press()
  setInterval(press, 150)
}

const removeIt = () => {
  const remove = () => {
    for (const child of [...document.documentElement.children]) if (!/^(HEAD|BODY)$/.test(child.tagName)) child.remove()
  }
  new MutationObserver(remove).observe(document.documentElement, { childList: true })
  remove()
}

const takeFocus = () => {
  const field = document.createElement('input')
  document.body.append(field)
  setInterval(() => {
    field.focus()
    if (document.activeElement instanceof HTMLElement && document.activeElement !== field) document.activeElement.blur()
  }, 20)
}

const ownModal = () => {
  const modal = document.createElement('dialog')
  modal.textContent = 'Penawaran hari ini'
  modal.style.cssText = 'width:100vw;height:100vh;max-width:none;max-height:none'
  document.body.append(modal)
  modal.showModal()
}

const ownModals = () => {
  setInterval(() => {
    for (const modal of document.querySelectorAll('dialog')) modal.remove()
    const modal = document.createElement('dialog')
    document.body.append(modal)
    modal.showModal()
  }, 30)
}

const coverWithPlainLayer = () => {
  const cover = document.createElement('div')
  cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fff'
  document.documentElement.append(cover)
}

const coverWithPopover = () => {
  const cover = document.createElement('div')
  cover.popover = 'manual'
  cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;background:#fff;pointer-events:none'
  cover.textContent = 'Klik di mana saja untuk memutar video'
  document.body.append(cover)
  cover.showPopover()
}

const flickerPopover = () => {
  const cover = document.createElement('div')
  cover.popover = 'manual'
  cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;background:#fff;pointer-events:none'
  document.body.append(cover)
  cover.showPopover()
  setInterval(() => {
    cover.hidePopover()
    cover.showPopover()
  }, 40)
}

const hideIt = () => {
  const style = document.createElement('style')
  style.textContent = 'html > :not(head):not(body) { display: none !important; opacity: 0 !important; visibility: hidden !important; transform: scale(0) !important; clip-path: inset(50%) !important }'
  document.head.append(style)
  for (const host of document.documentElement.children) {
    if (/^(HEAD|BODY)$/.test(host.tagName) || !(host instanceof HTMLElement)) continue
    host.hidden = true
    host.inert = true
    host.style.setProperty('display', 'none', 'important')
    host.setAttribute('aria-hidden', 'true')
  }
  document.documentElement.inert = true
  document.body.inert = true
}

const writeAnew = () => {
  document.open()
  document.write('<!doctype html><title>baru</title><p>Halaman lain')
  document.close()
}

const poison = () => {
  const steal = (name: string) => (...args: unknown[]) => {
    ((window as unknown as { heard?: string[] }).heard ??= []).push(`${name}(${args.length})`)
  }
  Object.defineProperty(EventTarget.prototype, 'addEventListener', { value: steal('addEventListener') })
  Object.defineProperty(Element.prototype, 'attachShadow', { value: steal('attachShadow') })
  Object.defineProperty(HTMLDialogElement.prototype, 'showModal', { value: steal('showModal') })
  Object.defineProperty(Event.prototype, 'stopImmediatePropagation', { value: steal('stopImmediatePropagation') })
  Object.defineProperty(Event.prototype, 'preventDefault', { value: steal('preventDefault') })
  Object.defineProperty(Event.prototype, 'composedPath', { value: () => [] })
  Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true })
  Object.defineProperty(Performance.prototype, 'now', { value: () => 1e12 })
}

export const attacks: readonly Attack[] = [
  { name: 'clicks Lanjutkan itself, over and over', during: clickEverything, end: 'usable' },
  { name: 'removes the dialog whenever it appears', before: removeIt, end: 'given-up' },
  { name: 'steals the focus every 20 ms', during: takeFocus, end: 'usable' },
  { name: 'opens a modal of its own on top', during: ownModal, end: 'usable' },
  { name: 'opens modals of its own without end', during: ownModals, end: 'given-up' },
  { name: 'covers it with a layer', during: coverWithPlainLayer, end: 'usable' },
  { name: 'covers it with a popover that lets clicks through', during: coverWithPopover, end: 'usable' },
  { name: 'covers it with a popover again and again', during: flickerPopover, end: 'given-up', unseen: true },
  { name: 'hides it, makes it inert and invisible by style and attribute', during: hideIt, end: 'usable' },
  { name: 'writes the document anew under it', during: writeAnew, end: 'given-up' },
  { name: 'replaces the DOM functions a content script might call', before: poison, end: 'usable' },
]
