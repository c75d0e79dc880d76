import { useState } from 'preact/hooks'
import type { Text } from '../../neutrality'
import { Frame, sessionPlaces } from '../shared/frame'
import type { PageProps } from '../shared/show-page'
import { useOwnLanguage } from '../shared/use-own-language'
import { type Game, hasEnded } from './game'
import { Play } from './play'
import { Result } from './result'
import { Setup } from './setup'
import { quizText } from './text'

export const quizTitle: Text = { id: `${quizText.id.title} · Jaga Netral`, en: `${quizText.en.title} · Jaga Netral` }

/** "Boleh atau tidak?": set up, played, and its result. The game lives in this page alone. */
export function Quiz({ settings }: Pick<PageProps, 'settings'>) {
  const [language, choose] = useOwnLanguage(settings.language, quizTitle)
  const [game, setGame] = useState<Game>()
  const [hasShortcuts, setShortcuts] = useState(true)
  if (game !== undefined && !hasEnded(game)) {
    return <Play game={game} language={language} hasShortcuts={hasShortcuts} onChange={(change) => { setGame((standing) => standing && change(standing)) }} />
  }
  return (
    <Frame language={language} here="quiz" among={sessionPlaces} main="quiz" onLanguage={choose}>
      {game === undefined
        ? <Setup language={language} hasShortcuts={hasShortcuts} onShortcuts={setShortcuts} onGame={setGame} />
        : <Result game={game} language={language} onGame={setGame} />}
    </Frame>
  )
}
