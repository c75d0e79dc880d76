import type { ProblemCode } from './problem-texts'

/** Text out of bytes; `notice`: what a person should know about how it was read. Undefined: no text at all. */
export function decodeText(bytes: Uint8Array): { text: string; notice?: ProblemCode } | undefined {
  const marked = marks.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte))
  if (marked !== undefined) return { text: decode(bytes, marked.encoding) }
  const wide = withoutMark(bytes)
  if (wide !== undefined) return { text: decode(bytes, wide), notice: 'utf-16-guessed' }
  if (bytes.subarray(0, 65_536).includes(0)) return undefined
  const text = decode(bytes, 'utf-8')
  const damaged = count(text, /\ufffd/g)
  if (damaged === 0) return { text }
  // Cut or damaged UTF-8 still has more whole letters than broken ones; text of an old encoding has hardly any.
  const whole = count(text, /[\u0080-\ufffc]/g)
  if (whole > damaged) return { text, notice: 'damaged-letters' }
  // Node 20 leaves 0x80 to 0x9f as control characters, against the standard; browsers do not.
  const old = decode(bytes, 'windows-1252').replace(/[\u0080-\u009f]/g, (letter) => upper[letter.charCodeAt(0) - 0x80]!)
  return { text: old, notice: 'windows-1252' }
}

const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const marks = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
]

/** UTF-16 without a mark: every other byte of plain letters is zero. */
function withoutMark(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4096)
  let even = 0
  let odd = 0
  for (let at = 0; at + 1 < sample.length; at += 2) {
    if (sample[at] === 0) even++
    if (sample[at + 1] === 0) odd++
  }
  const pairs = sample.length >> 1
  if (bytes.length % 2 !== 0 || pairs < 2) return undefined
  if (odd > pairs * 0.4 && even < pairs * 0.05) return 'utf-16le'
  return even > pairs * 0.4 && odd < pairs * 0.05 ? 'utf-16be' : undefined
}

const decode = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes)
const count = (text: string, what: RegExp) => text.length - text.replace(what, '').length
