import type { Language } from '../../neutrality'
import { listName } from '../../neutrality/details'
import { formatDay } from '../shared/format'
import { Brand } from '../shared/parts'
import { Paper } from '../shared/paper'
import { Line } from './certificate'
import type { Game } from './game'
import type { Written } from './papers'
import { resultText } from './result-text'
import { scoreOf } from './score'
import { quizText } from './text'

/** As many as fit on one A4 with room to sign. */
const places = 25

/** A list to be signed by hand, upright A4, with what the group came to. */
export function Attendance({ game, language, written }: { readonly game: Game; readonly language: Language; readonly written: Written }) {
  const text = resultText[language]
  const { activity, place, day, trainer } = written
  const about: readonly (readonly [string, string])[] = [
    [text.fields.activity, activity], [text.fields.place, place], [text.fields.day, day === '' ? '' : formatDay(day, language)], [text.fields.trainer, trainer],
  ]
  return (
    <Paper size="A4" class="attendance" label={text.sheet}>
      <header><h2>{text.kinds.attendance}</h2><Brand /></header>
      <p class="about">{quizText[language].title} {listName[language].charAt(0).toUpperCase() + listName[language].slice(1)}.</p>
      <dl class="about">{about.map(([label, value]) => <div key={label}><dt>{label}</dt><dd>{value === '' ? <Line /> : value}</dd></div>)}</dl>
      <table>
        <thead><tr>{text.columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
        <tbody>{Array.from({ length: places }, (_, at) => <tr key={at}><td>{at + 1}</td><td /><td /><td /></tr>)}</tbody>
      </table>
      <p class="fine">{text.score}: {scoreOf(game, language) ?? '–'} · {text.code} {game.seed}</p>
    </Paper>
  )
}
