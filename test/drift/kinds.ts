/** What must hold with any one anchor gone, and the finer interactions that count with it. */
export const kinds: Readonly<Record<string, readonly string[]>> = {
  like: ['like', 'react'],
  comment: ['comment', 'reply', 'chat'],
  share: ['share', 'repost', 'quote', 'send', 'story'],
  follow: ['follow', 'subscribe', 'friend', 'join'],
}
export const kindOf = (interaction: string): string => Object.entries(kinds).find(([, all]) => all.includes(interaction))?.[0] ?? 'others'
