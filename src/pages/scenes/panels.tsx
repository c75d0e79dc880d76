import type { Language } from '../../neutrality'
import { channels, examples, prohibitionDetail } from '../../neutrality/details'
import { acts } from '../../neutrality/acts'
import type { Scene } from '../training/scenes'
import { consequencesOf, ruleOf } from './rule'
import type { Session } from './session'
import { scenesText } from './text'

interface PanelProps { readonly session: Session; readonly language: Language }

/** The item: its words, its basis, and how sure it is that the act falls under it. */
export function RulePanel({ session: { scene, stage }, language }: PanelProps) {
  const text = scenesText[language]
  const { title, text: words, basis, certainty, why, onlyIf, isReading, isAlso } = ruleOf(scene, stage, language)
  return (
    <section class="panel rule" aria-labelledby="rule-title">
      <p class="label">{text.item(scene.item)}</p>
      <h2 id="rule-title" tabIndex={-1}>{title}</h2>
      <p class="words">{words}</p>
      <dl>
        {why === undefined ? null : <div><dt>{text.why}</dt><dd>{why}{onlyIf === undefined ? null : <b> {onlyIf[0]?.toUpperCase()}{onlyIf.slice(1)}.</b>}{isAlso ? <> {text.alsoUnder}</> : null}</dd></div>}
        <div><dt>{text.basis}</dt><dd>{basis}</dd></div>
        <div><dt>{text.certainty}</dt><dd>{text.certainties[certainty]}{isReading && why === undefined ? <> {text.ourReading}</> : null}</dd></div>
      </dl>
    </section>
  )
}

/** The sanction at both stages, the one shown now marked. */
export function ConsequencePanel({ session: { scene, stage }, language }: PanelProps) {
  const text = scenesText[language]
  const consequences = consequencesOf(scene, language)
  const [before, later] = consequences
  const sameWords = before?.text === later?.text
  const isSame = sameWords && before?.isReading === later?.isReading
  const shown = isSame ? consequences.slice(0, 1) : consequences
  return (
    <section class="panel consequence" aria-labelledby="consequence-title">
      <h2 id="consequence-title" tabIndex={-1}>{text.consequence}</h2>
      <div class={sameWords ? 'stages same-words' : 'stages'}>
        {shown.map(({ stage: at, text: words, track, isReading }) => (
          <div key={at} class={isSame || at === stage ? 'at now' : 'at'} {...(at === stage ? { 'aria-current': true as const } : {})}>
            <h3>{isSame ? text.sameAtBoth : text.towards[at]} {!isSame && at === stage ? <span class="tag here">{text.here}</span> : null}</h3>
            <p><span class="tag">{text.track[track]}</span>{isReading ? <> <span class="tag reading">{text.reading}</span></> : null} {sameWords && at !== shown[0]?.stage ? text.sameAtBoth : words}</p>
          </div>
        ))}
      </div>
      <p class="quiet">{text.canBeJudged}</p>
      <p class="quiet note">{prohibitionDetail(scene.item).note[language]}</p>
    </section>
  )
}

/** What became of it, and what one can do instead. */
export function DecisionPanel({ session: { scene }, language }: PanelProps) {
  const text = scenesText[language]
  const ask = channels.find(({ use }) => use === 'ask')
  return (
    <section class="panel decision" aria-labelledby="decision-title">
      <h2 id="decision-title" tabIndex={-1}>{text.instead}</h2>
      <p class="words">{scene.instead[language]}</p>
      <h3>{text.isNot}</h3>
      <ul>
        {examples[scene.item].isNot.map(({ text: words, reading }) => (
          <li key={words.id}>{words[language]}{reading ? <> <span class="tag reading">{text.reading}</span></> : null}</li>
        ))}
      </ul>
      {ask === undefined ? null : <p class="quiet">{text.ask} {ask.name[language]}.</p>}
    </section>
  )
}

/** What the site has heard in this run, and how the last dialog ended. */
export function HeardBox({ session: { heard, outcome }, language }: PanelProps) {
  const text = scenesText[language]
  return (
    <div class="heard" role="status">
      <b>{text.heard}</b><span class={heard.length > 0 ? 'total some' : 'total'}>{heard.length}</span>
      {outcome === undefined ? null : <p class="outcome">{text.outcomes[outcome]}</p>}
      {heard.length === 0 ? null : (
        <ul>{heard.map(({ number, interaction, who, undo }) => <li key={number}>{undo ? `${text.undone} ` : ''}{acts[language][interaction].doing.replace('{who}', who)}</li>)}</ul>
      )}
    </div>
  )
}

/** The sentence a choice of a told scene rests on. */
export function restsOn(scene: Scene, at: number, language: Language): { readonly words: string; readonly isReading: boolean; readonly falls: boolean } | undefined {
  const text = scenesText[language]
  const rests = scene.kind === 'told' ? scene.choices[at]?.rests : undefined
  if (rests === undefined) return undefined
  if (rests.of === 'is' || rests.of === 'isNot') {
    const example = examples[scene.item][rests.of][rests.at]
    return example && { words: `${text.rests[rests.of]} ${example.text[language]}`, isReading: example.reading, falls: rests.of === 'is' }
  }
  const ask = channels.find(({ use }) => use === 'ask')
  return { words: rests.of === 'ask' && ask !== undefined ? `${ask.name[language]}. ${ask.text[language]}` : text.rests.out, isReading: false, falls: false }
}
