/** The languages of everything a person reads; Indonesian comes first. */
export type Language = 'id' | 'en'

/** One text in every language. */
export type Text = Readonly<Record<Language, string>>

/**
 * What a person does to a registrant. Finer kinds exist where law or a site needs them
 * (docs/law.md; coverage.ts maps each to the 16 items).
 */
export const interactions = [
  'like', 'react', 'comment', 'reply', 'share', 'repost', 'quote', 'send', 'post', 'hashtag', 'story',
  'follow', 'subscribe', 'friend', 'join', 'rsvp', 'attend', 'invite', 'tag', 'photo',
  'chat', 'vote', 'support-form', 'party-signup', 'volunteer', 'donate', 'promote',
] as const
export type Interaction = (typeof interactions)[number]

/** What one candidacy is on one day. `unknown` is a candidacy whose dates nobody has entered. */
export type Stage = 'bakal_calon' | 'calon' | 'ended' | 'unknown'

/** A calendar day, `YYYY-MM-DD`, in the time of Jakarta (WIB). */
export type Day = string
