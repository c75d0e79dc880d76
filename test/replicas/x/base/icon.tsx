/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { css, type StyleName } from './style'

// Plain outlines drawn for the replica.
const paths = {
  reply: 'M4 11c0-4 3.5-7 8-7s8 3 8 7-3.500 7-8 7h-1l-4 3v-4.200C5.100 15.500 4 13.500 4 11z',
  repost: 'M3 9l4-4 4 4M7 5v10h6M21 15l-4 4-4-4M17 19V9h-6',
  heart:
    'M12 20C6 15.500 3.500 12.500 3.500 9.200 3.500 6.500 5.500 5 7.700 5c1.800 0 3.300 1 4.300 2.800C13 6 14.500 5 16.300 5c2.200 0 4.200 1.500 4.200 4.200 0 3.300-2.500 6.300-8.500 10.800z',
  bars: 'M5 20v-7M10 20V5M15 20v-9M20 20V8',
  bookmark: 'M6 4h12v17l-6-5-6 5z',
  share: 'M12 15V3M8 7l4-4 4 4M4 14v6h16v-6',
  more: 'M5 12h.1M12 12h.1M19 12h.1',
  spark: 'M5 19L19 5M12 12m-7 0a7 7 0 1 0 14 0 7 7 0 1 0-14 0',
  close: 'M5 5l14 14M19 5L5 19',
  back: 'M20 12H4M10 6l-6 6 6 6',
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  search: 'M10.500 4a6.500 6.500 0 1 0 0 13 6.500 6.500 0 1 0 0-13M15.500 15.500L20 20',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l1.500 1.500h-15zM10 21h4',
  mail: 'M3 6h18v13H3zM3 7l9 7 9-7',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 1 0 0-8M4 21c0-4.500 3.500-7 8-7s8 2.500 8 7',
  image: 'M4 5h16v14H4zM4 16l5-5 4 4 3-2 4 4',
  plus: 'M12 5v14M5 12h14',
  pin: 'M8 4h8l-1 7 3 3H6l3-3zM12 14v6',
  mark: 'M5 5l14 14M14 5h5v5M10 19H5v-5',
  tick: 'M4 11l4.500 4.500L18 6',
} as const

export type IconName = keyof typeof paths

export const Icon = ({ name, look = [] }: { name: IconName; look?: StyleName[] }): ReactNode => (
  <svg viewBox="0 0 24 24" aria-hidden="true" className={css('icon', ...look)}>
    <g>
      <path d={paths[name]} />
    </g>
  </svg>
)

/** The mark beside a verified account's name: 22 units wide, labelled, with a test id of its own. */
export const Verified = ({ label }: { label: string }): ReactNode => (
  <svg viewBox="0 0 22 22" aria-label={label} role="img" data-testid="icon-verified" className={css('verified')}>
    <g>
      <circle cx="11" cy="11" r="10" />
      <path d={paths.tick} />
    </g>
  </svg>
)
