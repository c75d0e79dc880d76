import { type Language, type NamedStage, type Prohibition, sanctionFor } from '../../neutrality'
import { type Example, examples, prohibitionDetail } from '../../neutrality/details'
import { Icon } from '../shared/icons'
import { ItemDetails } from './item-details'
import { handbookText } from './text'

interface ItemProps {
  readonly prohibition: Prohibition
  readonly language: Language
  /** The address points here. */
  readonly isTarget: boolean
}

/** One of the sixteen: what it says, on what basis, with what consequence, and how sure that is. */
export function Item({ prohibition, language, isTarget }: ItemProps) {
  const { item, title, text: words, certainty } = prohibition
  const text = handbookText[language]
  const detail = prohibitionDetail(item)
  const { plain, is, isNot } = examples[item]
  const id = `larangan-${item}`
  return (
    <article id={id} class={isTarget ? 'card target' : 'card'} tabIndex={-1} data-part aria-labelledby={`${id}-title`}>
      <p class="label"><a href={`#${id}`}>{text.item(item)}</a></p>
      <h3 id={`${id}-title`}>{title[language]}</h3>
      <p class="plain">{plain[language]}</p>
      <p class="quiet">{words[language]}</p>
      <div class="examples">
        <Examples title={text.is} list={is} language={language} />
        <Examples title={text.isNot} list={isNot} language={language} not />
      </div>
      <dl>
        <dt>{text.basis}</dt>
        <dd><ul>{detail.basis.map((line) => <li key={line.id}>{line[language]}</li>)}</ul></dd>
        <dt>{text.sanction}</dt>
        <dd><Sanctions prohibition={prohibition} language={language} /></dd>
        <dt>{text.certainty}</dt>
        <dd>{text.certainties[certainty]}</dd>
        <dt>{text.readings}</dt>
        <dd>
          {detail.readings.length === 0
            ? text.noReadings
            : <ul>{detail.readings.map((reading) => <li key={reading.id}>{reading[language]}</li>)}</ul>}
        </dd>
      </dl>
      <p class="quiet small">{text.inBrowser[detail.browserRelevance]}</p>
      <ItemDetails detail={detail} language={language} />
    </article>
  )
}

interface ExamplesProps { readonly title: string; readonly list: readonly Example[]; readonly language: Language; readonly not?: boolean }

/** What is, or is not, an example of it; a reading of ours says so. */
function Examples({ title, list, language, not = false }: ExamplesProps) {
  return (
    <div class={not ? 'not' : 'is'}>
      <h4>{title}</h4>
      <ul>
        {list.map(({ text: words, reading }) => (
          <li key={words.id}><Icon name={not ? 'check' : 'cross'} /><span>{words[language]}{reading ? <>{' '}<span class="tag reading">{handbookText[language].reading}</span></> : null}</span></li>
        ))}
      </ul>
    </div>
  )
}

const stages: readonly NamedStage[] = ['bakal_calon', 'calon']

/** The sanction by stage; in one line where stage makes no difference, and never the same words twice. */
function Sanctions({ prohibition, language }: { readonly prohibition: Prohibition; readonly language: Language }) {
  const text = handbookText[language]
  const [before, after] = stages.map((stage) => ({ towards: text.towards[stage], ...sanctionFor(prohibition, stage) }))
  if (before === undefined || after === undefined) return null
  const sameWords = before.text === after.text
  const lines = sameWords && before.reading === after.reading ? [{ ...before, towards: text.always }] : [before, after]
  return (
    <ul class="sanctions">
      {lines.map(({ towards, track, reading, text: words }) => (
        <li key={towards}>
          <b>{towards}</b>
          {' '}<span class="tag">{text.track[track]}</span>
          {reading ? <>{' '}<span class="tag reading">{text.reading}</span></> : null}
          <br />{sameWords && towards === after.towards ? text.sameAsAbove : words[language]}
        </li>
      ))}
    </ul>
  )
}
