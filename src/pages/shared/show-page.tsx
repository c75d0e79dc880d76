import { type ComponentChild, render } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Settings, SettingsChange } from '../../browser/settings'
import type { Text } from '../../neutrality'
import { TrainingOffered } from './offered'
import type { Saving } from './use-settings'
import { useSettings } from './use-settings'
import './base.css'
import './controls.css'

/** What every page is given: the settings in force and the way to change them. */
export interface PageProps {
  readonly settings: Settings
  readonly saving: Saving
  readonly change: (change: SettingsChange) => Promise<void>
}

interface Shown {
  readonly title: Text
  readonly page: (props: PageProps) => ComponentChild
  /** Stands in until the settings are read; without words, for their language is not known yet. */
  readonly skeleton: () => ComponentChild
}

/** Draws a page into the document, in the language of the settings. */
export function showPage(shown: Shown): void {
  render(<Root {...shown} />, document.getElementById('page') ?? document.body)
}

function Root({ title, page: Page, skeleton: Skeleton }: Shown) {
  const { settings, saving, change } = useSettings()
  const { language, textSize } = settings ?? {}
  useEffect(() => {
    if (language === undefined) return
    document.documentElement.lang = language
    document.title = title[language]
  }, [language])
  useEffect(() => {
    if (textSize !== undefined) document.documentElement.dataset['size'] = textSize
  }, [textSize])
  if (settings === undefined) return <Skeleton />
  return <TrainingOffered.Provider value={settings.policy.trainingPage !== false}><Page settings={settings} saving={saving} change={change} /></TrainingOffered.Provider>
}
