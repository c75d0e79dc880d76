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
