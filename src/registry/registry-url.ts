/**
 * The address of a registry's folder in the one form it is kept in: https, or http on this very computer,
 * ending in a slash. Undefined for everything else, also with a user name, a query or a fragment.
 */
export function registryUrl(text: string): string | undefined {
  const given = text.trim().replace(/\/timestamp\.json$/, '/')
  if (!URL.canParse(given)) return undefined
  const url = new URL(given)
  if (!isAllowed(url) || url.username !== '' || url.password !== '' || /[?#]/.test(given)) return undefined
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}

/** https anywhere, http on this computer only. */
export const isAllowed = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && /^(?:localhost|127\.0\.0\.1)$/.test(hostname))
