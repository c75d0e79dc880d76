import { type Language, prohibition } from '../../neutrality'
import { prohibitionDetail, type Source } from '../../neutrality/details'
import { Sources } from '../handbook/sources'
import { handbookText } from '../handbook/text'
import { Icon } from '../shared/icons'
import { type Hands, type Mode, right } from './game'
import type { Question } from './questions'
import { quizText } from './text'

interface AnswerProps {
  readonly question: Question
  readonly hands: Hands
  readonly mode: Mode
  readonly language: Language
}

/** How many sources of an item stand in for those of a reading, which has none of its own. */
const itemSources = 2

/** Before a projector there is room for who said it and when, which comes first in every title. */
const inShort = ({ title, ...source }: Source): Source => ({ ...source, title: title.split(/, | \(|:/)[0] ?? title })

/** What the answer is, by which rule, on what basis, and how sure that is. All of it is the handbook's. */
export function Answer({ question, hands, mode, language }: AnswerProps) {
  const { item, may, example } = question
  const text = quizText[language]
  const { reading, weights, basis: basisLabel, sources: sourcesLabel } = handbookText[language]
  const { title, basis } = prohibition(item)
  // A reading of what an item is not rests on nothing said anywhere: that is what its mark says.
  const sources = example.sources.length > 0 ? example.sources : may ? [] : prohibitionDetail(item).sources.slice(0, itemSources)
  return (
    <div class={may ? 'answer may' : 'answer may-not'}>
      {mode === 'alone' ? <p class="yours">{right(question, hands) > 0 ? text.yours.right : text.yours.wrong}</p> : null}
      <p class="verdict"><Icon name={may ? 'check' : 'cross'} /><span><b>{may ? text.sides.may : text.sides.mayNot}.</b> {may ? text.isNot : text.is(item)}</span></p>
      <p class="rule">{example.text[language]}</p>
      <dl class="why">
        <dt>{may ? text.differs : text.item(item)}</dt>
        <dd><a href={`../handbook/index.html#larangan-${String(item)}`} target="_blank">{may ? `${text.item(item)}: ${title[language]}` : title[language]}</a></dd>
        {may ? null : <><dt>{basisLabel}</dt><dd>{basis.calon[language]}</dd></>}
        <dt>{text.certainty}</dt>
        <dd>{mode === 'alone' ? weights[example.certainty] : text.certainties[example.certainty]}{example.reading ? <>{' '}<span class="tag reading">{reading}</span></> : null}</dd>
        <dt>{example.reading && !may ? text.itemSources : sourcesLabel}</dt>
        <dd>{sources.length === 0 ? text.noSource : <Sources sources={mode === 'alone' ? sources : sources.map(inShort)} language={language} />}</dd>
      </dl>
    </div>
  )
}
