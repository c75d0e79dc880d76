import type { Language } from '../../../neutrality'
import { attachText } from './attach'
import { enterText } from './enter'
import { exportText } from './export'
import { minutesText } from './minutes'
import { noticesText } from './notices'
import { reviewText } from './review'
import { shellText } from './shell'
import { wordsText } from './words'

const of = (language: Language) => ({
  shell: shellText[language], words: wordsText[language], enter: enterText[language], review: reviewText[language],
  attach: attachText[language], notices: noticesText[language], output: exportText[language], minutes: minutesText[language],
})

export type DeskText = ReturnType<typeof of>
export const deskText: Readonly<Record<Language, DeskText>> = { id: of('id'), en: of('en') }
