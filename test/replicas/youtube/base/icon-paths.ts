// Outlines drawn for the replica; those of the share arrow begin as the site's do, which is all the facts give.
export const paths = {
  share: 'M10 3.158V7.51c-4 .6-7 3-7 9 2-3 4-4 7-4v4.5L20 10z',
  shareOld: 'M15 5.63 20.66 10 15 14.4v-3c-5 0-8 1-11 5 1-5 4-8 11-8z',
  like: 'M4 10h4v10H4zM8 11l4-7c2 0 2 2 1.500 5H20l-2 11H8z',
  dislike: 'M4 4h4v10H4zM8 13l4 7c2 0 2-2 1.500-5H20L18 4H8z',
  more: 'M12 5v.1M12 12v.1M12 19v.1',
  comment: 'M4 4h16v12H9l-5 5z',
  remix: 'M12 3l2 5 5 1-4 4 1 6-4-3-4 3 1-6-4-4 5-1z',
  clock: 'M12 3a9 9 0 1 0 .1 0M12 7v5l4 2',
  flag: 'M5 21V4h13l-3 4 3 4H5',
  block: 'M12 3a9 9 0 1 0 .1 0M6 6l12 12',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 2H4z',
  leave: 'M4 4h10v16H4M10 12h11M17 8l4 4-4 4',
  down: 'M6 9l6 6 6-6',
  send: 'M4 4l17 8-17 8 2-8z',
  download: 'M12 3v12M7 10l5 5 5-5M4 20h16',
  close: 'M5 5l14 14M19 5L5 19',
} as const
export type IconName = keyof typeof paths

/** CSS for an icon's outline. */
export const iconCss = (name: IconName): string => `path[d="${paths[name]}"]`
