const syllables = ['ba', 'ni', 'ku', 'mwe', 'ta', 'ra', 'si', 'ngo', 'la', 'ye', 'po', 'vu', 'sha', 'mi', 'zo', 'ndu']

/** A number out of a text, the same every time. */
export const hash = (text: string): number => [...text].reduce((sum, letter) => (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0, 7)

const invented = (word: string): string => {
  const seed = hash(word.toLowerCase())
  const made = [0, 4, 8].slice(0, word.length > 5 ? 3 : 2).map((shift) => syllables[(seed >>> shift) & 15]).join('')
  return word === word.toUpperCase() && word.length > 1 ? made.toUpperCase() : /^\p{Lu}/u.test(word) ? made.charAt(0).toUpperCase() + made.slice(1) : made
}

/**
 * A text as it might read in a language no pack knows: every word is another, the same each time. Numbers, addresses,
 * `@names`, words with digits or marks inside and those of `kept` stay, as they would in any translation.
 */
export function translated(text: string, kept: ReadonlySet<string> = new Set()): string {
  return text.replace(/\S+/gu, (piece) => (/[@/\d]|\p{L}[_.]\p{L}/u.test(piece) ? piece
    : piece.replace(/[\p{L}\p{M}]+/gu, (word) => (kept.has(word.toLowerCase()) ? word : invented(word)))))
}
