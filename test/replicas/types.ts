/** The sites rebuilt so far; one folder each beside this file. */
export type ReplicaSite = 'x'

/** One request a page sent with POST, as the server heard it. */
export interface Recorded {
  readonly host: string
  readonly path: string
  /** `FavoriteTweet` from `/graphql/<id>/FavoriteTweet`, `friendships/create` from `/i/api/1.1/friendships/create.json`, else the path. */
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
  /** Copies of what was recorded since the start or the last `clear()`, oldest first. */
  requests(): Recorded[]
  clear(): void
  close(): Promise<void>
}

/**
 * One thing a person does. `tap` is a touch; `press` sends a key or chord (`Enter`, `Space`, `Control+Enter`) to
 * what has the focus, or to `on` after focusing it; `type` types into `on` after clicking it; `wait` waits until
 * `on` is there and visible. Selectors are plain CSS, so any browser driver can use them.
 */
export interface Step {
  readonly do: 'click' | 'tap' | 'focus' | 'press' | 'type' | 'wait' | 'hover'
  readonly on?: string
  readonly key?: string
  readonly text?: string
}

/** Steps on a page; the last one commits. */
export interface Act {
  readonly url: string
  readonly steps: readonly Step[]
}

export const ways = ['mouse', 'touch', 'enter', 'space', 'shortcut', 'menu', 'submit', 'ctrl-enter'] as const
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
}

/** Something on a registrant's page that is no interaction: it must never raise the warning. */
export interface QuietAct extends Act {
  readonly id: string
  /** Operation the last step sends, if any. */
  readonly request?: string
}
