/** The rebuilt sites, and the pages share links lead to; one folder each beside this file, with `server.ts`, `cells.ts`, `check.ts` and `main.tsx`. A new one is a word here. */
export const replicaSites = ['x', 'facebook', 'instagram', 'threads', 'tiktok', 'youtube', 'bluesky', 'destinations'] as const
export type ReplicaSite = (typeof replicaSites)[number]

/** What the server needs to know to stand in for a site. */
export interface SiteServer {
  readonly site: ReplicaSite
  readonly hosts: readonly string[]
  /** HTML for an address, given the address of the client script. */
  readonly shell: (script: string, url: URL) => string
  /** HTML for `/_plain`. */
  readonly plain: string
  /** Where the server sends whoever asks for an address, instead of answering. */
  readonly redirect?: (url: URL) => string | undefined
  /** What the site calls the request: a query's name, an API method, else the path. */
  readonly operation: (path: string, body: unknown) => string
  /** Operations known to change nothing. Everything else sent by POST is taken for a mutation. */
  readonly harmless: RegExp
  /** JSON for an operation; `fields` are the body's, or the query's of a GET. Undefined for a GET that asks for a page. */
  readonly answer: (operation: string, fields: Record<string, unknown>, url: URL) => object | undefined
}

/** Whom a recorded request is aimed at. */
export interface Target {
  readonly handle: string
  readonly registrant: boolean
}

/** One request a page sent with POST, as the server heard it. */
export interface Recorded {
  readonly host: string
  readonly path: string
  /** As the site calls it ({@link SiteServer.operation}). */
  readonly operation: string
  /** Parsed JSON or form body; the raw text where it is neither. */
  readonly body: unknown
  /** False for what only reads or logs. Anything not known to be harmless counts as a mutation. */
  readonly mutation: boolean
  /** Milliseconds since the epoch. */
  readonly at: number
}

/** A running replica server. */
export interface Replicas {
  readonly port: number
  /** Every host name the server answers for. */
  readonly hosts: readonly string[]
  /** Base64 SHA-256 of the server's public key. */
  readonly spki: string
  /** Copies of what was recorded since the start or the last `clear()`, oldest first. */
  requests(): Recorded[]
  clear(): void
  close(): Promise<void>
}

/**
 * One thing a person does. `tap` is a touch; `press` sends a key or chord (`Enter`, `Space`, `Control+Enter`) to
 * what has the focus, or to `on` after focusing it; `type` types into `on` after clicking it; `wait` waits until
 * `on` is there and visible; `hold` keeps the mouse down for 700 ms. Selectors are plain CSS, so any browser driver can
 * use them; ` >>> ` steps into an open shadow root or a frame of the same origin.
 */
export interface Step {
  readonly do: 'click' | 'dblclick' | 'hold' | 'tap' | 'focus' | 'press' | 'type' | 'wait' | 'hover'
  readonly on?: string
  readonly key?: string
  readonly text?: string
}

/** Steps on a page; the last one commits. */
export interface Act {
  readonly url: string
  readonly steps: readonly Step[]
}

export const ways = ['mouse', 'double', 'hold', 'touch', 'enter', 'space', 'shortcut', 'menu', 'submit', 'ctrl-enter'] as const
export type Way = (typeof ways)[number]

/** One cell of the matrix surface × interaction × way. */
export interface Cell {
  readonly id: string
  readonly site: ReplicaSite
  readonly surface: string
  readonly interaction: string
  readonly way: Way
  readonly lang: 'id' | 'en'
  /** Generation of the site's markup, where it is not the current one. */
  readonly gen?: string
  /** Aimed at a registrant: the warning's case. */
  readonly registrant: Act
  /** The same aimed at somebody the registry does not list. */
  readonly other: Act
  /** Taking the interaction back, on a page where it is already done. */
  readonly undo?: Act & { readonly request: string }
  /** Operation expected exactly once in `registrant` and in `other`. */
  readonly request: string
  /** Element whose typed text must survive a cancelled attempt. */
  readonly draft?: string
  /** Why nothing on the page tells whom it concerns: the matrix names the cell with this reason instead of running it. */
  readonly beyond?: string
}

/** Something on a registrant's page that is no interaction: it must never raise the warning. */
export interface QuietAct extends Act {
  readonly id: string
  /** Operation the last step sends, if any. */
  readonly request?: string
}
