/** Whether this is m.youtube.com. */
export const isMobile = location.host.startsWith('m.')
