/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { css, type Look } from '../../instagram/base/style'

// Plain outlines drawn for the replica; the heart begins where the site's begins.
const heart = 'M16.5 2C14.8335 2 13 3 12 5 11 3 9 2 7.500 2 4 2 2.500 5 2.500 8c0 5 6 8 9.500 12 3.500-4 9.500-7 9.500-12 0-3-1.500-6-5-6z'
const paths = {
  like: heart, liked: heart, reply: 'M12 3a9 9 0 1 0 5 16.500L21 21l-1.500-4A9 9 0 0 0 12 3z', repost: 'M17 3l4 4-4 4M21 7H7a4 4 0 0 0-4 4M7 21l-4-4 4-4M3 17h14a4 4 0 0 0 4-4',
  share: 'M21 3L3 9l7 4 4 8zM10 13L21 3', more: 'M5 12h.1M12 12h.1M19 12h.1', quote: 'M4 4h16v12H9l-5 5z', plus: 'M12 5v14M5 12h14', arrow: 'M12 20V4M5 11l7-7 7 7',
  check: 'M5 12l5 5 9-10', home: 'M4 11l8-7 8 7v9H4z', search: 'M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12M15 15l6 6', close: 'M5 5l14 14M19 5L5 19', photo: 'M4 5h16v14H4zM4 16l5-5 4 4 3-2 4 4', play: 'M6 3l14 9-14 9z',
} as const

export type IconName = keyof typeof paths

/** An icon with its name; how large it is, is in the style only. */
export const Icon = ({ name, label, box = 18, size = 18, look = [] }: { name: IconName; label: string; box?: 18 | 24 | 40; size?: number; look?: readonly Look[] }): ReactNode => (
  <svg aria-label={label} role="img" viewBox={`0 0 ${box} ${box}`} className={css('icon', ...look)} style={{ height: size, width: size }}>
    <title>{label}</title>
    <g transform={`scale(${box / 24})`}><path d={paths[name]} /></g>
  </svg>
)
