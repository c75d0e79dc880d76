import type { Day, Language } from '../neutrality'

// Written out, not asked of Intl: its first formatter costs 12 ms on a desktop (Chromium 156), a quarter of
// what the whole way from gesture to dialog may take. A test holds every month against Intl.
const months: Readonly<Record<Language, string>> = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
  en: 'January February March April May June July August September October November December',
}

/** A day as people write it: "15 Januari 2024". */
export function formatDay(day: Day, language: Language): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${date} ${months[language].split(' ')[(month ?? 1) - 1]} ${year}`
}
