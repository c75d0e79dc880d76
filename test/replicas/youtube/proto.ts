/** Fields of a protobuf message: strings, small numbers and messages in messages. */
export type Fields = readonly (readonly [field: number, value: string | number | Fields])[]

const varint = (n: number): number[] => (n < 128 ? [n] : [n % 128 + 128, ...varint(Math.floor(n / 128))])

const encode = (fields: Fields): number[] => fields.flatMap(([field, value]) => {
  if (typeof value === 'number') return [...varint(field * 8), ...varint(value)]
  const bytes = typeof value === 'string' ? [...new TextEncoder().encode(value)] : encode(value)
  return [...varint(field * 8 + 2), ...varint(bytes.length), ...bytes]
})

/** A message the way the site puts it into JSON: base64url, its padding percent-encoded. */
export const token = (fields: Fields): string =>
  encodeURIComponent(btoa(String.fromCharCode(...encode(fields))).replaceAll('+', '-').replaceAll('/', '_'))

const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from(atob(decodeURIComponent(text).replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))

const find = (bytes: Uint8Array, field: number): Uint8Array | undefined => {
  let at = 0
  const number = (): number => {
    let [value, unit] = [0, 1]
    for (;;) {
      const byte = bytes[at++] ?? 0
      value += (byte & 127) * unit
      unit *= 128
      if (byte < 128) return value
    }
  }
  while (at < bytes.length) {
    const tag = number()
    const value = number()
    if (tag % 8 === 0) continue
    if (Math.floor(tag / 8) === field) return bytes.slice(at, at + value)
    at += value
  }
  return undefined
}

/** The string at a path of field numbers in a token; undefined where there is none. */
export const read = (text: string, ...path: readonly number[]): string | undefined => {
  const found = path.reduce<Uint8Array | undefined>((bytes, field) => bytes && find(bytes, field), bytesOf(text))
  return found && new TextDecoder().decode(found)
}
