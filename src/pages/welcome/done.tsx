import type { Language } from '../../neutrality'
import { Icon } from '../shared/icons'
import { useOffered } from '../shared/offered'
import { welcomeText } from './text'

const icons = { handbook: 'book', training: 'target', options: 'gear' } as const

/** Where to go from here. */
export function Done({ language }: { readonly language: Language }) {
  const text = welcomeText[language].done
  return (
    <ul class="onwards">
      {useOffered(['handbook', 'training', 'options'] as const).map((page) => (
        <li key={page}><a class="button" href={`../${page}/index.html`}><Icon name={icons[page]} />{text[page]}</a></li>
      ))}
    </ul>
  )
}
