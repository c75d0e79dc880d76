/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { css } from './style'

// Plain outlines drawn for the replica, in the boxes the real ones have; the heart begins as the real one does.
const shapes = {
  heart: [48, 'M24 9.44c3.200-4.030 8-5.440 12-3.440 5 2.500 7 8 5 14-2 7-9 13-17 20C16 33 9 27 7 20c-2-6 0-11.500 5-14 4-2 8.800-.590 12 3.440z'],
  bubble: [48, 'M8 10h32v24H24l-10 8v-8H8z'],
  mark: [24, 'M6 3h12v18l-6-5-6 5z'],
  arrow: [20, 'M11 3l6 6-6 6v-4C7 11 4 13 3 16c0-6 3-10 8-10z'],
  loop: [48, 'M10 18l8-8h14v8l8-8M38 30l-8 8H16v-8l-8 8'],
  plus: [48, 'M24 10v28M10 24h28'],
  cross: [48, 'M12 12l24 24M36 12L12 36'],
  dots: [48, 'M10 24h.1M24 24h.1M38 24h.1'],
  up: [48, 'M10 30l14-14 14 14'],
  down: [48, 'M10 18l14 14 14-14'],
  plane: [24, 'M3 4l18 8-18 8 3-8z'],
  note: [24, 'M9 18V5l10-2v13M9 18a3 3 0 1 1-3-3M19 16a3 3 0 1 1-3-3'],
  speaker: [48, 'M8 18h8l10-8v28l-10-8H8zM33 18a9 9 0 0 1 0 12'],
  tick: [24, 'M4 12l5 5L20 6'],
} as const satisfies Record<string, readonly [box: number, path: string]>

export type IconName = keyof typeof shapes

/** `fill` says a state by colour, as the site does; `test` is the stray empty test id some of its icons have. */
export const Icon = ({ name, fill, test }: { name: IconName; fill?: string | undefined; test?: boolean }): ReactNode => {
  const [box, path] = shapes[name]
  return (
    <svg viewBox={`0 0 ${box} ${box}`} width="24" height="24" className={css('StyledIcon', 'icon')} data-e2e={test ? '' : undefined}>
      <path d={path} fill={fill} />
    </svg>
  )
}
