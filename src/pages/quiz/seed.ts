/** Letters and digits that cannot be taken for one another when read aloud or from a projector. */
const letters = 'ABCDEFGHJKMNPQRTUVWXY346789'
const length = 5

/** A seed nobody has chosen: five letters or digits. */
export function newSeed(): string {
  const values = crypto.getRandomValues(new Uint32Array(length))
  return [...values].map((value) => letters[value % letters.length]).join('')
}

/** A seed as somebody typed it, so that it makes the same game: upper case, letters and digits only, at most 20. Empty where nothing is left. */
export const tidySeed = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '').slice(0, 20)

/** FNV-1a, 32 bits: a number for a text, the same on every machine. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (const letter of text) value = Math.imul(value ^ letter.charCodeAt(0), 0x01000193)
  return value >>> 0
}

/** Numbers from 0 up to 1 in an order that a seed fixes (mulberry32, public domain). */
export function randomOf(seed: string): () => number {
  let state = hash(seed)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The list in an order that `random` fixes (Fisher and Yates); the list given stays as it is. */
export function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const order = [...list]
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as T, order[last] as T]
  }
  return order
}
