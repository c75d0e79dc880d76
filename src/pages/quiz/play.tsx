import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Language } from '../../neutrality'
import { download } from '../shared/download'
import { Icon } from '../shared/icons'
import { Brand } from '../shared/parts'
import { Answer } from './answer'
import { back, counted, ended, forward, type Game, oneMore } from './game'
import { Hands } from './hands'
import { writeSession } from './session-file'
import { quizText } from './text'
import { useKeys } from './use-keys'

interface PlayProps {
  readonly game: Game
  readonly language: Language
  readonly hasShortcuts: boolean
  /** Changes the game from how it stands by then, not from how it was last drawn. */
  readonly onChange: (change: (game: Game) => Game) => void
}

/** Turns full screen on and off, where the browser lets it. */
function turnFullScreen(): void {
  const turning = document.fullscreenElement === null ? document.documentElement.requestFullscreen() : document.exitFullscreen()
  turning.catch(() => undefined)
}

/** Saves how the game stands as a file. */
export const saveSession = (game: Game): void => { download(`kuis-${game.seed.toLowerCase()}.json`, 'application/json', writeSession(game)) }

/** One question after another, as large as the window allows. */
export function Play({ game, language, hasShortcuts, onChange }: PlayProps) {
  const { mode, questions, at, shown, hands } = game
  const text = quizText[language]
  const heading = useRef<HTMLHeadingElement>(null)
  const next = useRef<HTMLButtonElement>(null)
  const question = questions[at]
  const now = hands[at]
  // In the same breath as the page, for the next key may come at once. The keyboard follows: to the question when it comes, alone to the way on once it is answered.
  useLayoutEffect(() => { heading.current?.focus({ preventScroll: true }); scrollTo({ top: 0 }) }, [at])
  useLayoutEffect(() => { if (shown && mode === 'alone') next.current?.focus({ preventScroll: true }) }, [at, shown])
  useKeys({
    forward: () => { onChange(forward) },
    back: () => { onChange(back) },
    count: (side, by) => { onChange((standing) => oneMore(standing, side, by)) },
    fullScreen: turnFullScreen,
  }, hasShortcuts)
  if (question === undefined || now === undefined) return null
  const onward = !shown ? text.show : at + 1 === questions.length ? text.finish : text.next
  return (
    <main class={`play ${mode}`} id="quiz">
      <header class="bar">
        <Brand />
        <p class="place">{text.question(at + 1, questions.length)} <span>· {text.title}</span></p>
        <div class="tools">
          <button type="button" class="button" aria-label={text.save} title={text.save} onClick={() => { saveSession(game) }}><Icon name="save" /></button>
          <button type="button" class="button" aria-label={text.fullScreen} title={text.fullScreen} onClick={turnFullScreen}><Icon name="screen" /></button>
          <button type="button" class="button" aria-label={text.quit} title={text.quit} onClick={() => { onChange(ended) }}><Icon name="cross" /></button>
        </div>
      </header>
      <div class={shown ? 'asked answered' : 'asked'}>
        <h1 ref={heading} tabIndex={-1}>{question.situation[language]}</h1>
        <div aria-live="polite">{shown ? <Answer question={question} hands={now} mode={mode} language={language} /> : null}</div>
      </div>
      <footer class="foot">
        <Hands question={question} hands={now} mode={mode} isShown={shown} language={language} onCount={(side, to) => { onChange((standing) => counted(standing, side, to)) }} onOneMore={(side, by) => { onChange((standing) => oneMore(standing, side, by)) }} />
        <div class="steps">
          <button type="button" class="button" aria-label={text.back} title={text.back} disabled={at === 0 && !shown} onClick={() => { onChange(back) }}><Icon name="back" /></button>
          {shown || mode === 'together'
            ? <button ref={next} type="button" class="button strong next" onClick={() => { onChange(forward) }}>{onward}<Icon name="forward" /></button>
            : null}
        </div>
      </footer>
    </main>
  )
}
