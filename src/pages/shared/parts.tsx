import type { ComponentChildren } from 'preact'
import { useEffect, useId, useState } from 'preact/hooks'
import type { Language } from '../../neutrality'
import { Logo } from './logo'
import { sharedText } from './text'
import type { Saving } from './use-settings'

/** The shield with the name beside it. */
export function Brand({ children }: { readonly children?: ComponentChildren }) {
  return <span class="brand"><Logo />Jaga Netral{children}</span>
}

interface SwitchProps {
  readonly label: ComponentChildren
  readonly more?: ComponentChildren
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

/** Something that is on or off; pressing anywhere on its line turns it. */
export function Switch({ label, more, on, onChange }: SwitchProps) {
  return (
    <label class="switch">
      <b>{label}</b>
      <input type="checkbox" role="switch" checked={on} onChange={({ currentTarget }) => { onChange(currentTarget.checked) }} />
      {more === undefined ? null : <span class="more">{more}</span>}
    </label>
  )
}

const languageNames: readonly (readonly [Language, string])[] = [['id', 'Indonesia'], ['en', 'English']]

interface LanguagesProps { readonly language: Language; readonly onChange: (language: Language) => void }

/** Indonesian or English, each by its own name. */
export function Languages({ language, onChange }: LanguagesProps) {
  // A page may have two: each a group of its own.
  const group = useId()
  return (
    <fieldset class="languages">
      <legend class="unseen">{sharedText[language].languages}</legend>
      {languageNames.map(([code, name]) => (
        <label key={code} lang={code}>
          <input type="radio" name={group} value={code} checked={code === language} onChange={() => { onChange(code) }} />
          {name}
        </label>
      ))}
    </fieldset>
  )
}

/** How long the good news stays. Bad news stays until the next change. */
const goodNewsMs = 4_000

/** Tells how the last change went, to eyes and to screen readers. The live region is there before it speaks. */
export function SavingNote({ saving: { outcome, times }, language }: { readonly saving: Saving; readonly language: Language }) {
  const { saved, notSaved, unread } = sharedText[language]
  const [read, setRead] = useState(0)
  useEffect(() => {
    if (outcome !== 'saved') return
    const timer = setTimeout(() => { setRead(times) }, goodNewsMs)
    return () => { clearTimeout(timer) }
  }, [times])
  return (
    <div class="saving" role="status">
      {outcome === 'none' || read === times ? null : <span key={times} class={outcome === 'saved' ? 'saved' : 'failed'}>{outcome === 'saved' ? saved : outcome === 'failed' ? notSaved : unread}</span>}
    </div>
  )
}

/** A link that leaves the extension; a site's address is told from a page's by its host. */
export function Out({ href, children, language }: { readonly href: string; readonly children: ComponentChildren; readonly language: Language }) {
  return <a href={href} target="_blank" rel="noreferrer">{children}<span class="unseen"> ({sharedText[language].newTab})</span></a>
}
