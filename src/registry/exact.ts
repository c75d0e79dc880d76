/*
 * Checks for what comes by the million: a schema library takes 7 µs a small record, these a few hundred ns.
 */

const cleanAscii = /^[ -~]+$/
const clean = /^[^\p{Cc}\p{Cf}\p{Co}]+$/u

/** One line for people, as records.ts has it: up to 400 characters, none of them control, direction or invisible ones. */
export function isLine(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= 400 && (cleanAscii.test(value) || clean.test(value))
}

const days = new Map<string, boolean>()

/** A day that exists, YYYY-MM-DD. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || value.length !== 10) return false
  const known = days.get(value)
  if (known !== undefined) return known
  const exists = /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value)
  // A few thousand days are all a registry needs; a file that makes up more must not fill the memory.
  if (days.size < 5_000) days.set(value, exists)
  return exists
}

export const isOneOf = <T extends string>(list: readonly T[], value: unknown): value is T => (list as readonly unknown[]).includes(value)

/** Absent, or what `check` says. */
export const isMaybe = (check: (value: unknown) => boolean, value: unknown): boolean => value === undefined || value === null || check(value)
