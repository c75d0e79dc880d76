import type { Language } from '../../neutrality'
import { formatNumber } from '../shared/format'
import { type Game, resultOf } from './game'
import { resultText } from './result-text'

/** What is shown of a result in one line: a share of hands together, a count alone. */
export function scoreOf(game: Game, language: Language): string | undefined {
  const { answered, hands, right: rightHands } = resultOf(game)
  const text = resultText[language]
  if (hands === 0) return undefined
  if (game.mode === 'alone') return text.alone(formatNumber(rightHands, language), formatNumber(answered, language))
  return text.together(new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(rightHands / hands))
}
