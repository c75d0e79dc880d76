import { createContext } from 'preact'
import { useContext, useReducer, useState } from 'preact/hooks'
import type { Language } from '../../../neutrality'
import { emptyFeed, feedAfter, type FeedState, type HeardKind, toggleName } from './feed-state'
import type { Account, Post } from './world'

/** What is open over the feed, for which post; the keyboard goes back to the opener when it closes. */
export interface Layer {
  readonly kind: 'repost-menu' | 'share-menu' | 'reply' | 'quote' | 'send'
  readonly post: Post
  readonly opener: HTMLElement
}

/** Whether the feed lies under a dialog; a menu leaves it in reach. */
export const isCovered = (layer: Layer | undefined): boolean => layer !== undefined && !layer.kind.endsWith('-menu')

/** All the parts of the feed share: what is on, what is open, and the one way of telling the site something. */
export interface Feed {
  readonly language: Language
  readonly state: FeedState
  readonly layer: Layer | undefined
  readonly notice: string
  readonly isOn: (name: 'like' | 'repost' | 'follow', id: string) => boolean
  /** The site hears of it: this is what must not happen before the decision. */
  readonly tell: (kind: HeardKind, about: Account, post?: Post) => void
  readonly open: (layer: Layer) => void
  readonly close: () => void
  readonly say: (notice: string) => void
  readonly reset: () => void
}

const FeedContext = createContext<Feed | undefined>(undefined)
export const FeedProvider = FeedContext.Provider

/** The feed this part belongs to. */
export function useFeed(): Feed {
  const feed = useContext(FeedContext)
  if (feed === undefined) throw new Error('outside a feed')
  return feed
}

/** A fresh feed. */
export function useNewFeed(language: Language): Feed {
  const [state, act] = useReducer(feedAfter, emptyFeed)
  const [layer, setLayer] = useState<Layer>()
  const [notice, say] = useState('')
  return {
    language, state, layer, notice, say,
    isOn: (name, id) => state.on.has(toggleName(name, id)),
    tell: (kind, about, post) => { act({ kind, about, at: new Date(), ...(post === undefined ? {} : { post }) }) },
    open: (next) => { say(''); setLayer(next) },
    close: () => { setLayer(undefined) },
    reset: () => { act({ kind: 'reset' }); setLayer(undefined); say('') },
  }
}
