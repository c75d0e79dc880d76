/** A day as lists write it: `2024-09-25`, `25/09/2024` (day first, as in Indonesia), `25 September 2024`. Undefined for anything else. */
export function dayIn(text: string): string | undefined {
  const plain = text.trim().replace(/^\p{L}+,\s*/u, '').replace(/[T ]\d{1,2}[:.]\d{2}.*$/, '')
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(plain) ?? []
  if (year !== undefined) return dayOf(year, month!, day!)
  const [, date, number, then] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(plain) ?? []
  if (date !== undefined) return dayOf(then!, number!, date)
  const [, dated, word = '', of] = /^(\d{1,2})[\s-]+(\p{L}+)\.?[\s-]+(\d{4})$/u.exec(plain) ?? []
  const nth = months.findIndex((names) => names.test(word))
  return dated === undefined || nth < 0 ? undefined : dayOf(of!, String(nth + 1), dated)
}

const months = [
  /^jan(uari|uary)?$/i, /^[fp]eb(ruari|ruary)?$/i, /^mar(et|ch)?$/i, /^apr(il)?$/i, /^m(ei|ay)$/i, /^jun(i|e)?$/i,
  /^jul(i|y)?$/i, /^(ags?t?|agu|aug)(ustus|ust)?$/i, /^sept?(ember)?$/i, /^[o]([kc])t(ober)?$/i, /^no[vp](ember)?$/i, /^de[sc](ember)?$/i,
]

function dayOf(year: string, month: string, day: string): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : undefined
}
