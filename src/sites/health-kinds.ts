import type { Interaction } from '../neutrality'

/** What interactions health speaks of; the finer ones count with one of these. */
export const healthKinds = ['like', 'comment', 'share', 'follow'] as const
export type HealthKind = (typeof healthKinds)[number]

/** The interactions that count with each. */
export const finer: Readonly<Record<HealthKind, readonly Interaction[]>> = {
  like: ['like', 'react'],
  comment: ['comment', 'reply', 'chat'],
  share: ['share', 'repost', 'quote', 'send', 'story'],
  follow: ['follow', 'subscribe', 'friend', 'join'],
}

/**
 * How an interaction is offered, where there may be several ways and one does not stand for another: by a control that
 * acts, one that opens something, media pressed twice, a key in a text box; and the same of a comment under a post.
 */
export type Way = '' | ' opened' | ' twice' | ' typed' | ' below' | ' below opened'

/** One thing a page offers. */
export type Offer = `${Interaction}${Way}`

/** The kind an offer counts with, where health speaks of it. */
export const kindOf = (offer: string): HealthKind | undefined => healthKinds.find((kind) => finer[kind].some((one) => one === offer.split(' ')[0]))
