import type { Message } from './messages'

/** The page of ours that a warning points to: the handbook at an item, or the correction of an account. */
export const addressOf = (page: Message<'open-page'>): string => 'item' in page
  ? `src/pages/handbook/index.html#larangan-${String(page.item)}`
  : `src/pages/correction/index.html#${encodeURIComponent(page.key)}`
