import type { ComponentChildren } from 'preact'
import type { Language } from '../../neutrality'
import { Icon, type IconName } from './icons'
import { Brand, Languages } from './parts'
import { useOffered } from './offered'
import { sharedText } from './text'
import './frame.css'

/** The pages a person goes between. */
export const places = ['options', 'handbook', 'journal', 'training', 'diagnostics'] as const
/** The pages of a training session, which also stand by themselves, without the extension. */
export const sessionPlaces = ['training', 'quiz', 'handouts', 'handbook'] as const
export type Place = (typeof places | typeof sessionPlaces)[number]

const icons: Readonly<Record<Place, IconName>> = {
  options: 'gear', handbook: 'book', journal: 'chart', training: 'target', diagnostics: 'pulse', quiz: 'question', handouts: 'sheet',
}

interface FrameProps {
  readonly language: Language
  /** The page this is, where it is one of the places. */
  readonly here?: Place
  /** Which pages it leads to; those of the extension unless told. */
  readonly among?: readonly Place[]
  /** Where `skip` jumps to. */
  readonly main: string
  readonly onLanguage: (language: Language) => void
  readonly children: ComponentChildren
}

/** What every page has around it: the name, the way to the others, the language. */
export function Frame({ language, here, among = places, main, onLanguage, children }: FrameProps) {
  const text = sharedText[language]
  return (
    <>
      <a class="skip button" href={`#${main}`}>{text.skip}</a>
      <header class="top">
        <Brand />
        <nav aria-label={text.pages} class="places">
          {useOffered(among).map((place) => (
            <a key={place} href={`../${place}/index.html`} {...(place === here ? { 'aria-current': 'page' as const } : {})}><Icon name={icons[place]} />{text.places[place]}</a>
          ))}
        </nav>
        <Languages language={language} onChange={onLanguage} />
      </header>
      {children}
    </>
  )
}

/** A page's outline until the settings are read: without words, for their language is not known yet. */
export function FrameSkeleton({ heights = [48, 96, 220, 120] }: { readonly heights?: readonly number[] }) {
  return (
    <>
      <header class="top"><Brand /></header>
      <main class="column" aria-busy="true">{heights.map((height) => <span key={height} class="skeleton" style={`height: ${String(height)}px`} />)}</main>
    </>
  )
}
