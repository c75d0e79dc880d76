import type { Day, Text } from './types'

/** The day the rules were last checked against published sources; screens show it next to the list's name. */
export const rulesAsOf: Day = '2026-11-22'

/**
 * What the list is called. It is not "the prohibitions of SKB 2/2022": that decree's tables have
 * twenty rows, and the list of sixteen is the one KASN and Bawaslu present (docs/law.md).
 */
export const listName: Text = {
  id: '16 larangan netralitas ASN (daftar KASN/Bawaslu)',
  en: 'the 16 ASN neutrality prohibitions (KASN/Bawaslu list)',
}
