import type { PageProps } from '../shared/show-page'
import { Setting } from './setting'
import { optionsText } from './text'

/** Hold and ask, or remind only. */
export function Mode({ settings, change }: PageProps) {
  const text = optionsText[settings.language]
  return (
    <Setting settings={settings} name="mode" title={text.mode.title}>
      <fieldset class="choices" aria-describedby="mode-more">
        <legend class="unseen">{text.mode.title}</legend>
        <p id="mode-more" class="quiet small">{text.mode.more}</p>
        {(['warn', 'remind'] as const).map((one) => (
          <label key={one} class="choice">
            <input type="radio" name="mode" value={one} checked={settings.mode === one} onChange={() => { void change({ mode: one }) }} />
            <b>{text[one].label}</b>
            <span class="more">{text[one].more}</span>
          </label>
        ))}
      </fieldset>
    </Setting>
  )
}
