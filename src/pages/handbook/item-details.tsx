import type { Language } from '../../neutrality'
import type { ProhibitionDetail } from '../../neutrality/details'
import { Sources } from './sources'
import { handbookText } from './text'

/** What an item rests on, folded away on the screen and open on paper. */
export function ItemDetails({ detail, language }: { readonly detail: ProhibitionDetail; readonly language: Language }) {
  const text = handbookText[language]
  return (
    <details>
      <summary>{text.more}</summary>
      <dl>
        <dt>{text.listLabel}</dt>
        <dd>{detail.listLabel[language]}</dd>
        <dt>{text.wording}</dt>
        <dd>{detail.wording[language]}</dd>
        {detail.rows.length > 0 ? <><dt>{text.rows}</dt><dd>{detail.rows.join(', ')}</dd></> : null}
        {detail.relatedRows.length > 0 ? <><dt>{text.relatedRows}</dt><dd>{detail.relatedRows.join(', ')}</dd></> : null}
        <dt>{text.fullSanction}</dt>
        <dd>{detail.sanction[language]}</dd>
        <dt>{text.note}</dt>
        <dd>{detail.note[language]}</dd>
        <dt>{text.sources}</dt>
        <dd><Sources sources={detail.sources} language={language} /></dd>
      </dl>
    </details>
  )
}
