import { Brand, Languages } from '../shared/parts'
import type { PageProps } from '../shared/show-page'
import { frontText } from './text'

/** The door of the training site; the extension has its pages without it. */
export function Front({ settings: { language }, change }: PageProps) {
  const text = frontText[language]
  return (
    <main class="front">
      <header><Brand /><Languages language={language} onChange={(wanted) => { void change({ language: wanted }) }} /></header>
      <h1>{text.title}</h1>
      <p class="lead">{text.lead}</p>
      <ul>{text.doors.map(([page, name, what]) => <li key={page}><a class="card" href={page}><b>{name}</b><span>{what}</span></a></li>)}</ul>
      <p class="quiet">{text.offline}</p>
    </main>
  )
}

/** The page's outline until the settings are read. */
export function FrontSkeleton() {
  return <main class="front" aria-busy="true"><header><Brand /></header></main>
}
