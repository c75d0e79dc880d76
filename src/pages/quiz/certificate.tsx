import type { Language } from '../../neutrality'
import { rulesAsOf } from '../../neutrality/details'
import { formatDay } from '../shared/format'
import { Logo } from '../shared/logo'
import { Paper } from '../shared/paper'
import type { Game } from './game'
import type { Written } from './papers'
import { resultText } from './result-text'
import { scoreOf } from './score'

interface SheetProps { readonly game: Game; readonly language: Language; readonly written: Written }

/** A sign of having taken part, lying A4. What is not filled in is a line to write on. */
export function Certificate({ game, language, written: { name, unit, place, day, trainer } }: SheetProps) {
  const text = resultText[language]
  const score = game.mode === 'alone' ? scoreOf(game, language) : undefined
  return (
    <Paper size="A4" lying class="certificate" label={text.sheet}>
      <div class="border">
        <Logo />
        <p class="kind">{text.kinds.certificate}</p>
        <p class="name">{name === '' ? <Line /> : name}</p>
        {unit === '' ? null : <p class="unit">{unit}</p>}
        <p class="took">{text.took}</p>
        <p>{day === '' ? null : text.playedOn(formatDay(day, language))}{place === '' ? null : ` ${text.at(place)}`}</p>
        {score === undefined ? null : <p class="points">{score}</p>}
        <div class="sign"><Line />{trainer === '' ? text.signs : trainer}</div>
        <p class="fine">{text.official} {text.code} {game.seed} · {text.rules} {formatDay(rulesAsOf, language)}</p>
      </div>
    </Paper>
  )
}

/** Room for a pen. */
export function Line() {
  return <span class="line" />
}
