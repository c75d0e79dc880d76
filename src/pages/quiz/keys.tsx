import type { Language } from '../../neutrality'
import type { Mode } from './game'
import { quizText } from './text'

/** What the keys do, before they are needed. */
export function Keys({ language, mode }: { readonly language: Language; readonly mode: Mode }) {
  return (
    <dl class="keys">
      {quizText[language].keyMeanings[mode].map(([keys, meaning]) => (
        <div key={meaning}><dt>{keys.map((key) => <kbd key={key}>{key}</kbd>)}</dt><dd>{meaning}</dd></div>
      ))}
    </dl>
  )
}
