import type { Site } from '../../registry'

/** The list of sites that are off, with one site turned on or off. */
export const turned = (off: readonly Site[], site: Site, on: boolean): Site[] =>
  on ? off.filter((one) => one !== site) : [...new Set([...off, site])]
