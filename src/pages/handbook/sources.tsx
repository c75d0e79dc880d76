import type { Language } from '../../neutrality'
import type { Source } from '../../neutrality/details'
import { Out } from '../shared/parts'

/** Published sources as links; titles stay in the language they were published in. */
export function Sources({ sources, language }: { readonly sources: readonly Source[]; readonly language: Language }) {
  if (sources.length === 0) return null
  return (
    <ul class="sources" lang="id">
      {sources.map(({ title, url }) => (
        <li key={title}>{url === undefined ? title : <Out href={url} language={language}>{title}</Out>}</li>
      ))}
    </ul>
  )
}
