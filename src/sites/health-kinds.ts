/** What interactions health speaks of; the finer ones count with one of these. */
export const healthKinds = ['like', 'comment', 'share', 'follow'] as const
export type HealthKind = (typeof healthKinds)[number]
