import type { Language } from '../../neutrality'
import { formatNumber } from '../shared/format'
import { Icon } from '../shared/icons'
import { type Hands as Raised, mostHands, type Mode, type Side, total } from './game'
import type { Question } from './questions'
import { quizText } from './text'

interface HandsProps {
  readonly question: Question
  readonly hands: Raised
  readonly mode: Mode
  readonly isShown: boolean
  readonly language: Language
  readonly onCount: (side: Side, to: number) => void
  readonly onOneMore: (side: Side, by: 1 | -1) => void
}

const both: readonly Side[] = ['may', 'mayNot']

/** The two answers: to be chosen alone, to be counted together, and once shown, how they fell out. */
export function Hands({ question, hands, mode, isShown, language, onCount, onOneMore }: HandsProps) {
  const text = quizText[language]
  if (isShown) return <Outcome question={question} hands={hands} language={language} mode={mode} />
  if (mode === 'alone') {
    return (
      <div class="sides">
        {both.map((side, at) => (
          <button key={side} type="button" class={`button side ${side}`} onClick={() => { onCount(side, 1) }}>
            <kbd aria-hidden="true">{at + 1}</kbd>{text.sides[side]}
          </button>
        ))}
      </div>
    )
  }
  return (
    <div class="sides">
      {both.map((side, at) => (
        <div key={side} class={`side ${side}`} role="group" aria-label={text.handsFor(text.sides[side])}>
          <label for={`count-${side}`}><kbd aria-hidden="true">{at + 1}</kbd>{text.sides[side]}</label>
          <div class="count">
            <button type="button" class="button" aria-label={text.fewer(text.sides[side])} onClick={() => { onOneMore(side, -1) }}><Icon name="minus" /></button>
            <input id={`count-${side}`} type="number" inputMode="numeric" min={0} max={mostHands} value={hands[side]}
              onInput={({ currentTarget }) => { onCount(side, currentTarget.valueAsNumber) }} />
            <button type="button" class="button" aria-label={text.oneMore(text.sides[side])} onClick={() => { onOneMore(side, 1) }}><Icon name="plus" /></button>
          </div>
        </div>
      ))}
    </div>
  )
}

/** How many raised a hand for either side, as bars; the right side is marked in words too. */
function Outcome({ question, hands, language, mode }: Pick<HandsProps, 'question' | 'hands' | 'language' | 'mode'>) {
  const text = quizText[language]
  const all = total(hands)
  if (mode === 'alone' || all === 0) return <div class="sides" />
  return (
    <dl class="sides outcome">
      {both.map((side) => {
        const isRight = (side === 'may') === question.may
        return (
          <div key={side} class={isRight ? 'side right' : 'side'}>
            <dt>{text.sides[side]}{isRight ? <span class="mark"><Icon name="check" />{text.right}</span> : null}</dt>
            <dd>
              <span class="bar-of"><span style={`width: ${String(100 * hands[side] / all)}%`} /></span>
              <b>{formatNumber(hands[side], language)}</b>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
