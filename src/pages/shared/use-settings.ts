import { useEffect, useState } from 'preact/hooks'
import { changeSettings, onSettings, parseSettings, readSettings, type Settings, type SettingsChange } from '../../browser/settings'

/** How the last change went; `times` tells two alike outcomes apart. */
export interface Saving { readonly outcome: 'none' | 'saved' | 'failed' | 'unread'; readonly times: number }

export interface SettingsAccess {
  /** Undefined until they have been read, a few milliseconds. */
  readonly settings: Settings | undefined
  readonly saving: Saving
  /** Stores a change at once; what could not be stored does not come into force either. */
  readonly change: (change: SettingsChange) => Promise<void>
}

/** The settings, kept in step with every other window. Used once a page, at its root. */
export function useSettings(): SettingsAccess {
  const [settings, setSettings] = useState<Settings>()
  const [saving, setSaving] = useState<Saving>({ outcome: 'none', times: 0 })
  const ended = (outcome: Saving['outcome']) => { setSaving(({ times }) => ({ outcome, times: times + 1 })) }

  useEffect(() => {
    onSettings(setSettings)
    // A store that cannot be read still leaves a page to read, with the defaults.
    readSettings().then(setSettings, () => { setSettings(parseSettings(undefined)); ended('unread') })
  }, [])

  async function change(wanted: SettingsChange): Promise<void> {
    try {
      setSettings(await changeSettings(wanted))
      ended('saved')
    } catch {
      ended('failed')
    }
  }
  return { settings, saving, change }
}
