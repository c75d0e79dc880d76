import { textSizes } from '../../browser/settings'
import { Languages } from '../shared/parts'
import type { PageProps } from '../shared/show-page'
import { Setting } from './setting'
import { optionsText } from './text'

/** In which language, and how large. */
export function Look({ settings, change }: PageProps) {
  const { language, textSize } = settings
  const text = optionsText[language].look
  return (
    <Setting settings={settings} title={text.title}>
      <div class="beside">
        <div><b>{text.language}</b><p class="quiet small">{text.languageMore}</p></div>
        <Languages language={language} onChange={(wanted) => { void change({ language: wanted }) }} />
      </div>
      <fieldset class="sizes">
        <legend><b>{text.size}</b></legend>
        {textSizes.map((size) => (
          <label key={size} class={`choice size-${size}`}>
            <input type="radio" name="text-size" value={size} checked={size === textSize} onChange={() => { void change({ textSize: size }) }} />
            <span>{text.sizes[size]}</span>
          </label>
        ))}
      </fieldset>
    </Setting>
  )
}
