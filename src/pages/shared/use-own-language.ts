import { useEffect, useState } from 'preact/hooks'
import type { Language, Text } from '../../neutrality'

/**
 * The language of one page: that of the settings until another is chosen on the page itself, which is kept nowhere. For
 * pages a trainer opens in front of others, in whatever language these read.
 */
export function useOwnLanguage(ofSettings: Language, title: Text): readonly [Language, (language: Language) => void] {
  const [chosen, choose] = useState<Language>()
  const language = chosen ?? ofSettings
  useEffect(() => {
    document.documentElement.lang = language
    document.title = title[language]
  }, [language])
  return [language, choose]
}
