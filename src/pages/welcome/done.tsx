import type { Language } from '../../neutrality'
import { Icon } from '../shared/icons'
import { welcomeText } from './text'

/** Where to go from here. */
export function Done({ language }: { readonly language: Language }) {
  const text = welcomeText[language].done
  return (
    <ul class="onwards">
      {([['handbook', 'book'], ['training', 'target'], ['options', 'gear']] as const).map(([page, icon]) => (
        <li key={page}><a class="button" href={`../${page}/index.html`}><Icon name={icon} />{text[page]}</a></li>
      ))}
    </ul>
  )
}
