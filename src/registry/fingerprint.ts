/**
 * 40 bits of a string as one integer: two 32-bit multiply-mix lanes over the UTF-16 units, crossed at the end.
 * Fast and even, not secret: a crafted collision gains nothing, because every hit is confirmed by comparing
 * the whole key. Part of the index format: a change here is a new format version.
 */
export function fingerprint(text: string): number {
  let a = 0x9e3779b9 ^ text.length
  let b = 0x85ebca6b
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    a = Math.imul(a ^ unit, 0xcc9e2d51)
    a ^= a >>> 15
    b = Math.imul(b ^ unit, 0x1b873593)
    b ^= b >>> 13
  }
  a = Math.imul(a ^ (b >>> 16), 0x85ebca6b)
  b = Math.imul(b ^ (a >>> 13), 0xc2b2ae35)
  a = Math.imul(a ^ (b >>> 15), 0x27d4eb2f)
  return ((b ^ (b >>> 16)) & 0xffff) * 0x100_0000 + ((a ^ (a >>> 16)) & 0xff_ffff)
}
