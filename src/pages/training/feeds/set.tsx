import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import type { Interaction, Language } from '../../../neutrality'
import { initialsOf } from '../../../warning/people'
import { feedsText } from './text'

/** What a set tells the world around it. */
export interface Stagehand {
  readonly language: Language
  /** The site hears of it: this is what must not happen before the decision. `undo` takes it back. */
  readonly hear: (interaction: Interaction, who: string, undo?: boolean) => void
  /** A short line about something that does nothing here. */
  readonly say: (line: string) => void
}

const StagehandContext = createContext<Stagehand | undefined>(undefined)
export const StagehandProvider = StagehandContext.Provider

/** The set this part belongs to. */
export function useStagehand(): Stagehand {
  const hand = useContext(StagehandContext)
  if (hand === undefined) throw new Error('outside a set')
  return hand
}

/** Something that can be on or off; the site hears of both. */
export function useToggle(interaction: Interaction, who: string): readonly [on: boolean, toggle: () => void] {
  const { hear } = useStagehand()
  const [on, setOn] = useState(false)
  return [on, () => { setOn(!on); hear(interaction, who, on) }]
}

/** Links of a set lead nowhere, and it says so. */
export function Set({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  const { language, say } = useStagehand()
  const stay = (event: Event) => {
    if (!(event.target instanceof Element) || event.target.closest('a[href^="/"]') === null) return
    event.preventDefault()
    say(feedsText[language].notHere)
  }
  return <section class={`set set-${name}`} aria-label={feedsText[language].sets[name] ?? name} onClick={stay} onAuxClick={stay}>{children}</section>
}

/** Somebody's round picture. */
export function Face({ name, hue }: { readonly name: string; readonly hue: number }) {
  return <span class="avatar" style={`--hue: ${String(hue)}`} aria-hidden="true">{initialsOf(name)}</span>
}

/** Calls back on a key that no text field takes. */
export function useKey(key: string, act: () => void): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      const { target } = event
      if (event.key.toLowerCase() !== key || event.ctrlKey || event.metaKey || event.altKey) return
      if (target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))) return
      act()
    }
    document.addEventListener('keydown', listener)
    return () => { document.removeEventListener('keydown', listener) }
  })
}
