import { useEffect, useState } from 'preact/hooks'
import type { Language } from '../../neutrality'
import { formatNumber } from './format'
import { Icon } from './icons'

interface SearchBoxProps {
  readonly language: Language
  /** Which elements of the page are looked through. */
  readonly parts: string
  readonly label: string
  readonly none: string
  readonly some: (count: string) => string
}

/** Leaves in sight only the parts of a page that say every word looked for, whatever they say at the moment. */
export function SearchBox({ language, parts, label, none, some }: SearchBoxProps) {
  const [wanted, setWanted] = useState('')
  const [matching, setMatching] = useState<number>()
  useEffect(() => {
    const words = wanted.toLowerCase().split(/\s+/).filter(Boolean)
    const sections = [...document.querySelectorAll<HTMLElement>(parts)]
    for (const section of sections) section.hidden = !words.every((word) => section.textContent.toLowerCase().includes(word))
    setMatching(words.length === 0 ? undefined : sections.filter(({ hidden }) => !hidden).length)
  }, [wanted, language])
  return (
    <div>
      <label class="search">
        <span class="unseen">{label}</span>
        <Icon name="search" />
        <input type="search" placeholder={label} value={wanted} onInput={({ currentTarget }) => { setWanted(currentTarget.value) }} />
      </label>
      <p role="status" class="quiet small">{matching === undefined ? '' : matching === 0 ? none : some(formatNumber(matching, language))}</p>
    </div>
  )
}
