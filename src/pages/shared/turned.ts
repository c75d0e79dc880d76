import type { Guarded } from '../../registry'

/** The list of sites that are off, with one site turned on or off. */
export const turned = (off: readonly Guarded[], site: Guarded, on: boolean): Guarded[] =>
  on ? off.filter((one) => one !== site) : [...new Set([...off, site])]
