import { describe, expect, it } from 'vitest'
import { correctionText } from '../../../src/pages/correction/text'
import { diagnosticsText } from '../../../src/pages/diagnostics/text'
import { handbookText } from '../../../src/pages/handbook/text'
import { journalText } from '../../../src/pages/journal/text'
import { registriesText } from '../../../src/pages/options/registries-text'
import { optionsText } from '../../../src/pages/options/text'
import { packsText } from '../../../src/pages/options/packs-text'
import { policyBuilderText } from '../../../src/pages/policy-builder/text'
import { popupText } from '../../../src/pages/popup/text'
import { handoutsText } from '../../../src/pages/handouts/text'
import { healthText } from '../../../src/pages/shared/health-text'
import { frontText } from '../../../src/pages/front/text'
import { notesText } from '../../../src/pages/notes/text'
import { scenesText } from '../../../src/pages/scenes/text'
import { feedsText } from '../../../src/pages/training/feeds/text'
import { resultText } from '../../../src/pages/quiz/result-text'
import { quizText } from '../../../src/pages/quiz/text'
import { sharedText } from '../../../src/pages/shared/text'
import { trainingText } from '../../../src/pages/training/text'
import { feedText } from '../../../src/pages/training/x/text'
import { welcomeText } from '../../../src/pages/welcome/text'

const texts = { correctionText, diagnosticsText, handbookText, handoutsText, healthText, journalText, optionsText, packsText, policyBuilderText, popupText, quizText, registriesText, resultText, sharedText, trainingText, feedText, feedsText, frontText, notesText, scenesText, welcomeText }

/** Every sentence of a text, functions called with sample values, by its path. */
function sentences(value: unknown, path = ''): [path: string, sentence: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, String((value as (...all: unknown[]) => unknown)('7', '8', '9', '10'))]]
  return Object.entries(value as object).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`))
}

describe.each(Object.entries(texts))('%s', (_name, text) => {
  it('says the same things in Indonesian and English', () => {
    expect(sentences(text.en).map(([path]) => path)).toEqual(sentences(text.id).map(([path]) => path))
  })

  it.each(['id', 'en'] as const)('says something everywhere, in %s', (language) => {
    for (const [path, sentence] of sentences(text[language])) {
      expect(sentence.trim(), path).not.toBe('')
      expect(sentence, path).not.toMatch(/undefined|null|\[object/)
    }
  })

  it('promises nobody safety and threatens nobody', () => {
    for (const [path, sentence] of [...sentences(text.id), ...sentences(text.en)]) {
      expect(sentence, path).not.toMatch(/\baman\b|\bsafe\b|akan dihukum|will be punished|pasti melanggar/i)
    }
  })
})
