import { describe, expect, it } from 'vitest'
import { deskText } from '../../../../src/pages/desk/text'

/** Every sentence of a text, functions called with sample values, by its path. */
function sentences(value: unknown, path = ''): [path: string, sentence: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, String((value as (...all: unknown[]) => unknown)('7', '8', '9'))]]
  return Object.entries(value as object).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`))
}
// Two languages side by side inside one text, as records' problems have them.
const paths = (text: unknown) => sentences(text).map(([path]) => path)

describe('the texts of the registry desk', () => {
  it('say the same things in Indonesian and English', () => {
    expect(paths(deskText.en)).toEqual(paths(deskText.id))
  })
  it.each(['id', 'en'] as const)('say something everywhere, in %s', (language) => {
    for (const [path, sentence] of sentences(deskText[language])) {
      if (path === '.shell.stored.idle') continue
      expect(sentence.trim(), path).not.toBe('')
      expect(sentence, path).not.toMatch(/undefined|\bnull\b|\[object/)
    }
  })
  it('carry every value they are given', () => {
    for (const language of ['id', 'en'] as const) {
      expect(deskText[language].enter.reading('daftar.csv', '12')).toMatch(/daftar\.csv.*12/)
      expect(deskText[language].review.place('daftar.csv', '3', 'Akun')).toMatch(/daftar\.csv.*3.*Akun/)
    }
  })
  it('promise nobody safety and threaten nobody', () => {
    for (const [path, sentence] of [...sentences(deskText.id), ...sentences(deskText.en)]) {
      expect(sentence, path).not.toMatch(/\baman\b|\bsafe\b|akan dihukum|will be punished|pasti melanggar/i)
    }
  })
})
