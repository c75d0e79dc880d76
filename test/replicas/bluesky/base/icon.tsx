/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { css } from './style'

// Plain outlines drawn for the replica; those of controls begin where the site's begin.
const paths = {
  reply: 'M20.002 7a2 2 0 0 0-2-2H6v12h4v3l4-3h6z',
  repost: 'M17.957 2.293a1 1 0 1 0-1.414 1.414L18 5H4v6h2V7h12l-2 2zM6 17h12v-4h2v6H6l2 2z',
  like: 'M16.734 5.091c-1.238-.276-3 .5-4.734 2-1.734-1.500-3.500-2.276-5-2C4 6 3 12 12 19 21 12 20 6 16.734 5.091z',
  liked: 'M12.489 21.372c8.528-5 11-10 9-14.500-2-4-7-5-9.500-2-2.500-3-7.500-2-9.500 2-2 4.500 1 10 9.500 14.500z',
  plus: 'M12 3a1 1 0 0 1 1 1v7h7v2h-7v7h-2v-7H4v-2h7V4z',
  check: 'M21.59 3.193a1 1 0 0 1 0 1.400L10 20l-7-6 1.300-1.600L9.700 17z',
  share: 'M12 3l7 7-1.400 1.400L13 7v11h-2V7l-4.600 4.400L5 10zM4 20h16v2H4z',
  save: 'M6 3h12v18l-6-4-6 4z',
  more: 'M4 11h2v2H4zm7 0h2v2h-2zm7 0h2v2h-2z',
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z', search: 'M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12m5 11l5 5-1 1-5-5z', bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 2H4z',
  chat: 'M3 5h18v12H9l-5 4v-4H3z', person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M4 21c0-5 16-5 16 0z', plane: 'M3 11l18-8-6 18-4-7z', close: 'M5 5l14 14-1 1L4 6zM19 5L5 19l1 1L20 6z', link: 'M9 11h6v2H9z', quote: 'M4 5h7v7l-4 6H4zm9 0h7v7l-4 6h-3z',
} as const

export type IconName = keyof typeof paths

export const Icon = ({ name, color }: { name: IconName; color?: string }): ReactNode => (
  <svg fill="none" viewBox="0 0 24 24" width="18" height="18" className={css('icon')} style={{ color, pointerEvents: 'none' }}>
    <path fill="currentColor" fillRule="evenodd" clipRule="evenodd" d={paths[name]} />
  </svg>
)
