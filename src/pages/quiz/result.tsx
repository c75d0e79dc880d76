import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Language } from '../../neutrality'
import { formatNumber } from '../shared/format'
import { Icon } from '../shared/icons'
import { begin, type Game, resultOf, right, total } from './game'
import { Papers } from './papers'
import { saveSession } from './play'
import { resultText } from './result-text'
import { scoreOf } from './score'
import { newSeed } from './seed'
import { quizText } from './text'

interface ResultProps {
  readonly game: Game
  readonly language: Language
  readonly onGame: (game: Game) => void
}

/** How many of the hardest questions are worth going back to. */
const worthALook = 3

/** How the game went, what was hard, every question once more, and sheets to print. */
export function Result({ game, language, onGame }: ResultProps) {
  const text = resultText[language]
  const { mode, seed, questions } = game
  const { answered, hands, hardest } = resultOf(game)
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => { heading.current?.focus({ preventScroll: true }); scrollTo({ top: 0 }) }, [])
  const again = (at: number) => { onGame({ ...game, at, shown: true }) }
  return (
    <main class={`result ${mode}`} id="quiz">
      <div class="told">
        <h1 ref={heading} tabIndex={-1}>{text.title}</h1>
        <p class="score">{scoreOf(game, language) ?? text.none}</p>
        {mode === 'together' && hands > 0 ? <p class="quiet">{text.togetherMore(formatNumber(answered, language), formatNumber(hands, language))}</p> : null}
        <div class="row">
          <button type="button" class="button" onClick={() => { onGame(begin(mode, newSeed())) }}>{text.again}</button>
          <button type="button" class="button" onClick={() => { onGame(begin(mode, seed)) }}>{text.same}</button>
          <button type="button" class="button" onClick={() => { saveSession(game) }}><Icon name="save" />{quizText[language].save}</button>
        </div>
      </div>
      {hardest.length === 0
        ? null
        : (
          <section class="card hard" aria-labelledby="hardest">
            <h2 id="hardest">{text.hardest}</h2>
            <ol>{hardest.slice(0, worthALook).map((at) => <Row key={at} game={game} at={at} language={language} onLook={again} />)}</ol>
          </section>
        )}
      <details class="card">
        <summary>{text.all}</summary>
        <ol>{questions.map(({ situation }, at) => <Row key={situation.id} game={game} at={at} language={language} onLook={again} />)}</ol>
      </details>
      <Papers game={game} language={language} />
    </main>
  )
}

/** One question with its answer, and the way back to its explanation. */
function Row({ game, at, language, onLook }: { readonly game: Game; readonly at: number; readonly language: Language; readonly onLook: (at: number) => void }) {
  const text = resultText[language]
  const { sides } = quizText[language]
  const question = game.questions[at]
  if (question === undefined) return null
  const hands = total(game.hands[at])
  const good = right(question, game.hands[at])
  const outcome = hands === 0 ? text.notAnswered : game.mode === 'alone' ? (good > 0 ? text.right : text.wrong) : text.rightOf(formatNumber(good, language), formatNumber(hands, language))
  return (
    <li value={at + 1}>
      <p>{question.situation[language]}</p>
      <p class="quiet"><b>{sides[question.may ? 'may' : 'mayNot']}</b> · {outcome}</p>
      <button type="button" class="button look" aria-label={text.look(at + 1)} title={text.look(at + 1)} onClick={() => { onLook(at) }}><Icon name="search" /></button>
    </li>
  )
}
