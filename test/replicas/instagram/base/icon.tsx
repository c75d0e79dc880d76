/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { css, type Look } from './style'

// Plain outlines drawn for the replica. They begin where the site's begin, since that is what others recognise them by.
const paths = {
  like: 'M16.792 3.904C19.300 3.900 21.500 6 21.500 9c0 5-6 8.500-9.500 12C8.500 17.500 2.500 14 2.500 9c0-3 2.200-5.100 4.700-5.096C9.500 3.900 11 5 12 6.500c1-1.500 2.500-2.600 4.792-2.596z',
  liked: 'M16.792 3.904C19.300 3.900 21.500 6 21.500 9c0 5-6 8.500-9.500 12C8.500 17.500 2.500 14 2.500 9c0-3 2.200-5.100 4.700-5.096C9.500 3.900 11 5 12 6.500c1-1.500 2.500-2.600 4.792-2.596z',
  comment: 'M20.656 17.008L22 22l-5-1.350A9.500 9.500 0 1 1 20.656 17.008z',
  share: 'M13.973 20.046L21.500 3.500 3 9l7 4zM10 13L21 4',
  repost: 'M19.998 9.497L17 6l-3 3M17 6v9a3 3 0 0 1-3 3h-2M4 14l3 4 3-3M7 18V9a3 3 0 0 1 3-3h2',
  reposted: 'M19.998 9.497L17 6l-3 3M17 6v9a3 3 0 0 1-3 3h-2M4 14l3 4 3-3M7 18V9a3 3 0 0 1 3-3h2M9.500 12l1.800 1.800 4.612-4.614',
  save: 'M5 3h14v18l-7-7-7 7z', more: 'M5 12h.1M12 12h.1M19 12h.1', close: 'M4 4l16 16M20 4L4 20', next: 'M9 4l8 8-8 8',
  smile: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M8 14c2 3 6 3 8 0M9 9h.1M15 9h.1', sound: 'M4 9v6h4l6 5V4L8 9zM18 8c2 2 2 6 0 8', play: 'M6 3l14 9-14 9z',
  pause: 'M7 4v16M17 4v16', check: 'M3 12l6 6L21 6', note: 'M9 18V5l11-2v13', home: 'M4 11l8-7 8 7v9H4z', plus: 'M12 4v16M4 12h16', search: 'M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12M15 15l6 6',
} as const

export type IconName = keyof typeof paths

interface IconProps {
  readonly name: IconName
  readonly label: string
  readonly size?: 12 | 16 | 18 | 24 | 96
  readonly look?: readonly Look[]
}

/** An icon with its name, as the site writes it: attributes for the size, the label twice. */
export const Icon = ({ name, label, size = 24, look = [] }: IconProps): ReactNode => (
  <svg aria-label={label} role="img" height={size} width={size} viewBox="0 0 24 24" fill="currentColor" className={css('icon', ...look)}>
    <title>{label}</title>
    <path d={paths[name]} />
  </svg>
)
