/** A draft's name as part of a file name. */
export const fileName = (draft: string, what: string, ending: string): string =>
  `${draft.normalize('NFKD').replace(/[^\w -]/g, '').trim().replace(/\s+/g, '-').toLowerCase() || 'registri'}-${what}.${ending}`
