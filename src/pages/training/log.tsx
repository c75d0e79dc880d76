import type { Language } from '../../neutrality'
import { formatTime } from '../shared/format'
import { type Decisions, useTally } from './decisions'
import { trainingText } from './text'
import type { Heard } from './x/feed-state'

interface LogProps {
  readonly heard: readonly Heard[]
  readonly decisions: Decisions
  readonly language: Language
}

/** What the training site has received, newest first, and how often the person cancelled or went on. */
export function Log({ heard, decisions, language }: LogProps) {
  const text = trainingText[language]
  const { cancelled, continued } = useTally(decisions)
  return (
    <section class="log" aria-labelledby="log-title">
      <div class="log-head">
        <h2 id="log-title">{text.heard}</h2>
        <span class={heard.length > 0 ? 'total some' : 'total'}>{heard.length}</span>
      </div>
      <p class="quiet small">{text.heardMore}</p>
      <div role="log" aria-labelledby="log-title" tabIndex={0} class="lines">
        {heard.length === 0
          ? <p class="nothing">{text.nothing}</p>
          : (
            <ol reversed>
              {heard.toReversed().map(({ number, kind, about, at }) => (
                <li key={number}><b>{text.lines[kind](about.handle)}</b> <time class="quiet small">{formatTime(at, language)}</time></li>
              ))}
            </ol>
          )}
      </div>
      <dl class="tally" aria-label={text.decisions}>
        <div><dt>{text.cancelled}</dt><dd>{cancelled}</dd></div>
        <div><dt>{text.continued}</dt><dd>{continued}</dd></div>
      </dl>
    </section>
  )
}
