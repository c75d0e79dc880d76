/** The browser's alarm for the next look at the registries' servers. */
export const alarm = 'update-registries'

const minute = 60_000
const hour = 60 * minute

/** Every registry is asked for news about this often, unless an agency decides otherwise. */
export const interval = 6 * hour
/** However often it failed, it is tried again within this time. */
export const longest = 12 * hour
/** How long a server may ask to be left alone. */
const mostPatience = 24 * hour

/*
 * Every function takes `random`, 0 up to but not 1, drawn on this device: 100,000 browsers that were installed,
 * started or refused in the same minute must not come back in the same minute.
 */

/** The first look after installation: within ten minutes. */
export const firstCheck = (now: number, random: () => number): number => now + Math.floor(random() * 10 * minute)

/** The next look after one that went well: a quarter sooner or later than the interval, 4.5 to 7.5 hours where nobody decides another. */
export const nextCheck = (now: number, random: () => number, hours = interval / hour): number => now + Math.floor(hours * hour * (0.75 + random() / 2))

/**
 * The next attempt after the `failures`-th failure in a row, 1 or more: full jitter below a bound that starts at ten
 * minutes and doubles up to twelve hours, and half a minute at least. A server that said when to come again
 * (`retryAfter`, milliseconds) is left alone until then, and a little longer by chance.
 */
export function nextAttempt(now: number, failures: number, random: () => number, retryAfter = 0): number {
  const bound = Math.min(longest, 10 * minute * 2 ** (Math.max(1, failures) - 1))
  const patience = Math.min(mostPatience, Math.max(0, retryAfter))
  return now + Math.floor(Math.max(30_000, random() * bound, patience * (1 + random() / 4)))
}

/** `Retry-After`, seconds or a date, as milliseconds from now; undefined where it says nothing usable. */
export function parseRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined
  if (/^\s*\d{1,9}\s*$/.test(header)) return Number(header) * 1000
  const date = /GMT$/.test(header) ? Date.parse(header) : Number.NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
