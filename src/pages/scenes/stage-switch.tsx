import type { Language, NamedStage } from '../../neutrality'
import type { Command } from './keys'
import { scenesText } from './text'

const stages: readonly NamedStage[] = ['bakal_calon', 'calon']

/** Whether everybody is a prospective candidate or a candidate; the sanction depends on it. */
export function StageSwitch({ stage, language, onCommand }: { readonly stage: NamedStage; readonly language: Language; readonly onCommand: (command: Command) => void }) {
  const text = scenesText[language]
  return (
    <div role="group" class="stage-switch" aria-label={text.stage}>
      {stages.map((one) => (
        <button key={one} type="button" aria-pressed={one === stage} onClick={() => { if (one !== stage) onCommand('stage') }}>{text.stages[one]}</button>
      ))}
    </div>
  )
}
