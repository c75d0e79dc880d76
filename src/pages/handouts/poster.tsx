import { type Language, prohibitions } from '../../neutrality'
import { Brand } from '../shared/parts'
import { Foot, Provenance } from './foot'
import { handoutsText } from './text'

/** Lets a line end after a slash: “menguntungkan/merugikan” is wider than a column. */
const breakable = (words: string) => words.replaceAll('/', '/\u200b')

/** The sixteen by name, for a wall. */
export function Poster({ language }: { readonly language: Language }) {
  const text = handoutsText[language]
  return (
    <>
      <header>
        <h2>{text.posterTitle} <span>{text.posterLead}</span></h2>
      </header>
      <ol class="items">
        {prohibitions.map(({ item, title }) => <li key={item}><b class="number">{item}</b><h3>{breakable(title[language])}</h3></li>)}
      </ol>
      <Foot language={language} />
      <div class="under"><Provenance language={language} /><Brand /></div>
    </>
  )
}
