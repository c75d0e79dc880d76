import type { Language } from '../../neutrality'
import { examples, neverWarned, sources } from '../../neutrality/details'
import { Icon } from '../shared/icons'
import { Logo } from '../shared/logo'
import { Foot, Provenance } from './foot'
import { notOnTheList } from './list'
import { handoutsText } from './text'

/** What social media is about most: the first examples of the items that happen there. */
const named = [[1, 0], [1, 1], [1, 2], [1, 3], [8, 0], [16, 1]] as const

/** What KASN asked of those who had already pressed. */
const undoing = neverWarned.find((statement) => statement.sources.some((source) => source === sources.unfollow))

/** Three questions before pressing, for a desk. */
export function Card({ language }: { readonly language: Language }) {
  const text = handoutsText[language]
  return (
    <>
      <header><Logo /><h2>{text.cardTitle}</h2></header>
      <ol class="steps">
        {text.steps.map(([question, more], at) => <li key={question}><b class="number">{at + 1}</b><div><h3>{question}</h3><p>{more}</p></div></li>)}
      </ol>
      <div class="both">
        <div class="can"><h3>{text.can}</h3><ul>{named.map(([item, at]) => <li key={`${String(item)}-${String(at)}`}><Icon name="cross" /><span>{examples[item].is[at]?.text[language]} <b>({item})</b></span></li>)}</ul></div>
        <div class="is-not"><h3>{text.isNot}</h3><ul>{notOnTheList(language).map((words) => <li key={words}><Icon name="check" /><span>{words}</span></li>)}</ul></div>
      </div>
      {undoing === undefined ? null : <p class="already"><b>{text.already}</b> {undoing.text[language]}</p>}
      <Foot language={language} />
      <Provenance language={language} />
    </>
  )
}
