import type { Account, Post } from './world'

/** What the site hears of. */
export const heardKinds = ['like', 'unlike', 'repost', 'unrepost', 'quote', 'reply', 'send', 'follow', 'unfollow'] as const
export type HeardKind = (typeof heardKinds)[number]

/** One thing the site has heard, in the order it came. */
export interface Heard {
  readonly number: number
  readonly kind: HeardKind
  /** Whose post or account it concerns. */
  readonly about: Account
  readonly at: Date
}

export interface FeedState {
  readonly heard: readonly Heard[]
  /** What is on, by `like:<post>`, `repost:<post>` and `follow:<account>`. */
  readonly on: ReadonlySet<string>
}

export const emptyFeed: FeedState = { heard: [], on: new Set() }

export type FeedAction =
  | { readonly kind: 'reset' }
  | { readonly kind: HeardKind; readonly about: Account; readonly post?: Post; readonly at: Date }

const pairs: Readonly<Partial<Record<HeardKind, readonly [name: string, on: boolean]>>> = {
  like: ['like', true], unlike: ['like', false],
  repost: ['repost', true], unrepost: ['repost', false],
  follow: ['follow', true], unfollow: ['follow', false],
}

/** The name under which something on or off is kept. */
export const toggleName = (name: 'like' | 'repost' | 'follow', id: string) => `${name}:${id}`

/** The feed after the site has heard one more thing, or after a reset. */
export function feedAfter(state: FeedState, action: FeedAction): FeedState {
  if (action.kind === 'reset') return emptyFeed
  const { kind, about, post, at } = action
  const heard = [...state.heard, { number: state.heard.length + 1, kind, about, at }]
  const [name, turnsOn] = pairs[kind] ?? []
  if (name === undefined) return { ...state, heard }
  const on = new Set(state.on)
  const entry = `${name}:${post?.id ?? about.id}`
  if (turnsOn) on.add(entry)
  else on.delete(entry)
  return { heard, on }
}
