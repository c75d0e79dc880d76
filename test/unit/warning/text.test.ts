import { describe, expect, test } from 'vitest'
import { interactions } from '../../../src/neutrality'
import { acts } from '../../../src/neutrality/acts'
import { formatDay } from '../../../src/warning/dates'
import { noteOf, noteWords } from '../../../src/warning/note-text'
import { about } from '../../../src/warning/phrases'
import { words } from '../../../src/warning/text'
import type { NoteKind } from '../../../src/warning'
import { languages, registrant, told } from './views'

/** Every leaf of a table of texts, with its path; functions are leaves. */
function leaves(table: object, path = ''): [string, unknown][] {
  return Object.entries(table).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? leaves(value, `${path}.${name}`) : [[`${path}.${name}`, value] as [string, unknown]])
}

test('both languages have the same texts, of the same kind', () => {
  const kinds = (table: object) => leaves(table).map(([path, value]) => `${path}: ${typeof value}`)
  for (const table of [words, noteWords, acts]) expect(kinds(table.en)).toEqual(kinds(table.id))
})

test('no two languages share a sentence: nothing was left untranslated', () => {
  const texts = (table: object) => leaves(table).filter(([, value]) => typeof value === 'string' && value !== '').map(([, value]) => value)
  for (const table of [words, acts]) {
    const indonesian = new Set(texts(table.id))
    expect(texts(table.en).filter((text) => indonesian.has(text))).toEqual([])
  }
})

test.each(languages)('in %s every interaction names whom it concerns, once', (language) => {
  for (const interaction of interactions) {
    const { act, doing, stop } = acts[language][interaction]
    for (const phrase of [act, doing]) expect(phrase.split('{who}')).toHaveLength(2)
    expect(stop).not.toContain('{who}')
    expect(stop).toMatch(language === 'id' ? /^jangan / : /^do not /)
  }
})

test('a name with a dollar sign stays as it is', () => {
  expect(about('menyukai kiriman {who}', 'si $& dan $1')).toBe('menyukai kiriman si $& dan $1')
})

describe('days are written as Intl writes them', () => {
  const locale = { id: 'id-ID', en: 'en-GB' }
  test.each(languages)('%s', (language) => {
    const style = new Intl.DateTimeFormat(locale[language], { dateStyle: 'long', timeZone: 'UTC' })
    for (let month = 1; month <= 12; month += 1) {
      const day = `2024-${String(month).padStart(2, '0')}-05`
      expect(formatDay(day, language)).toBe(style.format(new Date(day)))
    }
  })
})

describe('notes', () => {
  const about: readonly NoteKind[] = ['remind', 'quoted', 'composer', 'too-late']
  const kinds = Object.keys(noteWords.id) as NoteKind[]

  test.each(languages)('in %s every note has a title and a text', (language) => {
    for (const kind of kinds) {
      const view = { kind, language, act: acts[language].like, registrant: told(registrant, language), day: '2024-01-15' } as Parameters<typeof noteOf>[0]
      const { title, text } = noteOf(view)
      expect(title).not.toBe('')
      expect(text).not.toMatch(/^$|undefined|\{who\}|\baman\b|\bsafe\b/i)
      expect(text.includes(registrant.name)).toBe(about.includes(kind))
    }
  })

  test('what was not done is said not to have been done', () => {
    for (const kind of ['lost', 'unchecked'] as const) {
      expect(noteOf({ kind, language: 'id' }).text).toContain('Tindakan Anda tidak dilakukan')
      expect(noteOf({ kind, language: 'en' }).text).toContain('Your action was not done')
    }
  })

  test('a reminder says how the act can be judged', () => {
    expect(noteOf({ kind: 'remind', language: 'id', act: acts.id.follow, registrant: told(registrant), day: '2024-01-15' }).text)
      .toBe('Mengikuti akun seorang calon dapat dinilai sebagai keberpihakan. Ini akun Calon Wali Kota Contoh (@calon_contoh), calon wali kota.')
  })
})
