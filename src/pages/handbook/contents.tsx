import { type Language, prohibitions } from '../../neutrality'
import { handbookText, sectionIds } from './text'

/** Every item and section of the handbook, as links. */
export function Contents({ language, target }: { readonly language: Language; readonly target: string }) {
  const text = handbookText[language]
  const link = (id: string, words: string) => <a href={`#${id}`} {...(target === id ? { 'aria-current': 'location' as const } : {})}>{words}</a>
  return (
    <nav aria-label={text.contents}>
      <ol>
        {prohibitions.map(({ item, title }) => <li key={item}>{link(`larangan-${item}`, title[language])}</li>)}
      </ol>
      <ul>
        {sectionIds.filter((id) => id !== 'larangan').map((id) => <li key={id}>{link(id, text.sections[id])}</li>)}
      </ul>
    </nav>
  )
}
