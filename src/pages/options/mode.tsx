import type { Settings } from '../../browser/settings'
import type { Language } from '../../neutrality'
import { optionsText } from './text'

interface ModeProps {
  readonly language: Language
  readonly mode: Settings['mode']
  readonly onChange: (mode: Settings['mode']) => void
}

/** Hold and ask, or remind only. */
export function Mode({ language, mode, onChange }: ModeProps) {
  const text = optionsText[language]
  return (
    <fieldset class="choices" aria-describedby="mode-more">
      <legend><h2>{text.mode.title}</h2></legend>
      <p id="mode-more" class="quiet small">{text.mode.more}</p>
      {(['warn', 'remind'] as const).map((one) => (
        <label key={one} class="choice">
          <input type="radio" name="mode" value={one} checked={mode === one} onChange={() => { onChange(one) }} />
          <b>{text[one].label}</b>
          <span class="more">{text[one].more}</span>
        </label>
      ))}
    </fieldset>
  )
}
