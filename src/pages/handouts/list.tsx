import { type Language, type Prohibition, prohibitions, sanctionFor } from '../../neutrality'
import { examples } from '../../neutrality/details'
import { Logo } from '../shared/logo'
import { Foot, Provenance } from './foot'
import { handoutsText } from './text'

interface InLanguage { readonly language: Language }

/** Which examples of what is not on the list have room at the foot: by item, the first of each. */
const allowed = [[1, 0], [1, 1], [1, 2], [11, 1], [12, 0]] as const

/** What is no example of anything on the list, in a few words. */
export const notOnTheList = (language: Language): readonly string[] => allowed.flatMap(([item, at]) => examples[item].isNot[at]?.text[language] ?? [])

/** All sixteen on one page, each in a sentence. */
export function List({ language }: InLanguage) {
  const text = handoutsText[language]
  return (
    <>
      <header>
        <Logo />
        <div><h2>{text.sheets.list}</h2><Provenance language={language} /></div>
      </header>
      <ol class="items">
        {prohibitions.map((prohibition) => (
          <li key={prohibition.item}>
            <b class="number">{prohibition.item}</b>
            <div>
              <h3>{prohibition.title[language]}</h3>
              <p>{examples[prohibition.item].plain[language]}</p>
              <p class="sanction">{tracksOf(prohibition, language)}</p>
            </div>
          </li>
        ))}
      </ol>
      <div class="is-not"><h3>{text.isNot}</h3><ul>{notOnTheList(language).map((words) => <li key={words}>{words}</li>)}</ul></div>
      <Foot language={language} note={text.readings} />
    </>
  )
}

/** The kind of sanction by stage; a reading carries a star. */
function tracksOf(prohibition: Prohibition, language: Language): string {
  const { track, stages, bothStages } = handoutsText[language]
  const [before, after] = (['bakal_calon', 'calon'] as const).map((stage) => {
    const sanction = sanctionFor(prohibition, stage)
    return `${track[sanction.track]}${sanction.reading ? '*' : ''}`
  })
  const words = before === after ? bothStages : stages
  return words.replace('{before}', before ?? '').replace('{after}', after ?? '')
}
