import type { ComponentChildren } from 'preact'
import type { Lockable } from '../../browser/decided'
import type { Settings } from '../../browser/settings'
import { Icon } from '../shared/icons'
import { optionsText } from './text'

interface SettingProps {
  readonly settings: Settings
  /** The name the settings keep it by, where an agency may decide it. */
  readonly name?: Lockable
  readonly title: string
  /** What cannot be changed is left out by the section itself, and the rest of it stays of use. */
  readonly usable?: boolean
  readonly children: ComponentChildren
}

/** One section of the settings. Where the agency decided it, it says so, and nothing in it can be pressed. */
export function Setting({ settings: { language, locked, recommended, agency }, name, title, usable = false, children }: SettingProps) {
  const text = optionsText[language]
  const held = name !== undefined && locked.includes(name)
  return (
    <section class="card" data-part>
      <h2>{title}</h2>
      {held ? <p class="locked small"><Icon name="lock" /><span><b>{text.locked(agency ?? text.lockedBy)}.</b> {text.lockedMore}</span></p> : null}
      {name !== undefined && recommended.includes(name) ? <p class="quiet small">{text.recommended(agency ?? text.lockedBy)}</p> : null}
      {held && !usable ? <fieldset class="held" disabled>{children}</fieldset> : children}
    </section>
  )
}
