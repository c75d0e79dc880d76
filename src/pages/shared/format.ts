import { type Day, type Language, today } from '../../neutrality'
export { formatDay } from '../../warning/dates'

const locales: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' }

/** A count as people write it: "1.204". */
export const formatNumber = (count: number, language: Language): string => new Intl.NumberFormat(locales[language]).format(count)

/** The month a day lies in: "November 2026". */
export const formatMonth = (day: Day, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(dateOf(day))

/** The time of day: "13.05". */
export const formatTime = (time: Date, language: Language): string => new Intl.DateTimeFormat(locales[language], { timeStyle: 'short' }).format(time)

/** A moment, to the minute: "22 Nov 2026, 13.05". Milliseconds since the epoch. */
export const formatMoment = (time: number, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeStyle: 'short' }).format(time)

/** How long ago a day was, in the largest unit that fits: "kemarin", "3 bulan yang lalu". */
export function formatAge(day: Day, language: Language, now: Day = today()): string {
  const days = Math.round((dateOf(day).getTime() - dateOf(now).getTime()) / 86_400_000)
  const format = new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' })
  const away = Math.abs(days)
  if (away < 31) return format.format(days, 'day')
  return away < 365 ? format.format(Math.trunc(days / 30.44), 'month') : format.format(Math.trunc(days / 365.25), 'year')
}

/** The form of a word that goes with a count; Indonesian has one form for all. */
export const plural = (count: number, language: Language, forms: { readonly one: string; readonly other: string }): string =>
  new Intl.PluralRules(locales[language]).select(count) === 'one' ? forms.one : forms.other

// A calendar day has no time zone: read and written in UTC, it stays the same day everywhere.
const dateOf = (day: Day) => new Date(`${day}T00:00:00Z`)
