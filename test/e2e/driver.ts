/** What a person can do in a tab, with trusted input, and what they can see of the warning. */
export interface Tab {
  /** Opens an address and returns when its document is parsed. */
  goto(url: string): Promise<void>
  /** Trusted mouse click at the middle of the first element matching `css`, scrolled into view if need be. */
  click(css: string): Promise<void>
  /** The same at a point of the viewport, in CSS pixels. */
  clickAt(point: { readonly x: number; readonly y: number }): Promise<void>
  dblclick(css: string): Promise<void>
  /** Mouse held down for 700 ms. */
  hold(css: string): Promise<void>
  /** Trusted touch. */
  tap(css: string): Promise<void>
  hover(css: string): Promise<void>
  /** Moves keyboard focus by script, as Tab would in the end. */
  focus(css: string): Promise<void>
  /** One key or a chord, e.g. `Enter`, `l`, `Control+Enter`. */
  press(key: string): Promise<void>
  /** Types into whatever has the focus. */
  type(text: string): Promise<void>
  /** Waits until `css` is there and visible; throws after `ms` (5,000 unless told). */
  waitFor(css: string, ms?: number): Promise<void>
  /** Runs a function (or an expression) in the page's own world. */
  evaluate<T, A extends unknown[]>(what: string | ((...args: A) => T | Promise<T>), ...args: A): Promise<T>
  screenshot(path: string): Promise<void>
  /** The page on paper, as a PDF of the size the page itself asks for; Chromium only. */
  pdf?(): Promise<Buffer>
  emulate(how: Emulation): Promise<void>
  /** The warning now open in this tab, read through its closed shadow root. */
  dialog(): Promise<SeenDialog | undefined>
  /** Presses a button of the warning with the mouse, where it really is on the screen. */
  choose(action: 'stop' | 'go' | 'mistaken'): Promise<void>
  /** What our page furniture outside the dialog says: a note or a hint. */
  note(): Promise<string | undefined>
  /** Runs axe on the page, or on the warning where one is open; one line for each violation. */
  audit(): Promise<string[]>
  close(): Promise<void>
}

export interface Emulation {
  width?: number
  height?: number
  dark?: boolean
  reducedMotion?: boolean
  forcedColors?: boolean
}

export interface SeenDialog {
  text: string
  /** `data-action` of the focused button, or the focused element's tag. */
  focused: string
  /** Labels of the buttons in order. */
  buttons: string[]
}

export interface Driver {
  readonly name: 'chromium' | 'firefox'
  newTab(): Promise<Tab>
  /** Opens a page of the extension, e.g. `src/pages/popup/index.html`, in a tab. */
  extensionPage(path: string): Promise<Tab>
  /** Merges into the settings the extension keeps, as its options page would. */
  settings(patch: Record<string, unknown>): Promise<void>
  /** Everything in the extension's local storage. */
  storage(): Promise<Record<string, unknown>>
  /** Puts the background to sleep as the browser may at any time; only where the browser can be told to. */
  sleepBackground?(): Promise<void>
  /** Every host the browser tried to reach so far, and how often. */
  contacted(): ReadonlyMap<string, number>
  close(): Promise<void>
}

/** Where the replicas are: one local https server that answers for every host listed. */
export interface Replicas {
  readonly port: number
  readonly hosts: readonly string[]
  /** Base64 SHA-256 of the server's public key. */
  readonly spki: string
}

export type OpenDriver = (extension: string, replicas: Replicas) => Promise<Driver>

/** Polls until `probe` gives something other than undefined; throws `what` after `ms`. */
export const until = async <T>(probe: () => Promise<T | undefined>, ms: number, what: string): Promise<T> => {
  const end = Date.now() + ms
  for (;;) {
    const found = await probe()
    if (found !== undefined) return found
    if (Date.now() > end) throw new Error(`${what} (waited ${ms} ms)`)
    await sleep(15)
  }
}

export const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))
