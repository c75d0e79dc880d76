/** Something a person may share: its address, and whether a registrant's post or profile is behind it. Everybody is fictional. */
export interface Shared { readonly address: string; readonly handle: string; readonly registrant: boolean }

const shared = (address: string, handle: string, registrant: boolean): Shared => ({ address, handle, registrant })

/** One address a site, a registrant's and somebody else's: names close to the registrant's, on purpose. */
export const ours = {
  x: shared('https://x.com/calon_contoh/status/1900000000000000001', 'calon_contoh', true),
  facebook: shared('https://www.facebook.com/calon.contoh/posts/pfbid0Contoh1', 'calon.contoh', true),
  instagram: shared('https://www.instagram.com/calon_contoh/reel/C0ntohReel1/?igsh=abc', 'calon_contoh', true),
  threads: shared('https://www.threads.com/@calon_contoh/post/C0ntohPost1', 'calon_contoh', true),
  tiktok: shared('https://www.tiktok.com/@calon_contoh/video/7300000000000000001?is_from_webapp=1', 'calon_contoh', true),
  youtube: shared('https://www.youtube.com/@calon_contoh', 'calon_contoh', true),
} as const
export const theirs = {
  x: shared('https://x.com/calon_contoh_/status/1900000000000000002', 'calon_contoh_', false),
  facebook: shared('https://www.facebook.com/calon.contohh/posts/pfbid0Lain1', 'calon.contohh', false),
  instagram: shared('https://www.instagram.com/calon.contoh/reel/LainReel1/', 'calon.contoh', false),
  threads: shared('https://www.threads.com/@warga_biasa/post/LainPost1', 'warga_biasa', false),
  tiktok: shared('https://www.tiktok.com/@calon_contoh1/video/7300000000000000002', 'calon_contoh1', false),
  youtube: shared('https://www.youtube.com/@calon-contoh', 'calon-contoh', false),
} as const
export type Where = keyof typeof ours

/** Whose address a text holds; a link inside a link is escaped twice. */
export const sharedIn = (text: string): Shared | undefined =>
  [...Object.values(ours), ...Object.values(theirs)].find(({ address }) => text.includes(address) || text.includes(encodeURIComponent(address)))

/** What the text of a link to WhatsApp is like: words, then the address. */
export const message = ({ address }: Shared): string => `Lihat ini ${address}`
