import { useDesk } from '../state/desk-context'
import type { CandidacyTexts } from './candidacy-texts'

type Stages = CandidacyTexts['stages']
interface StagesProps { readonly stages: Stages; readonly onChange: (stages: Stages) => void }

const names = ['bakal_calon', 'calon', 'ended'] as const
const whys = ['registered', 'fixed', 'rerun', 'result', 'withdrawn', 'disqualified', 'annulled'] as const

/** What the candidacy became, day by day: a log that grows. A disqualification is an end, a re-run of the vote a new beginning. */
export function Stages({ stages, onChange }: StagesProps) {
  const { text: { attach, words } } = useDesk()
  const set = (at: number, part: Partial<Stages[number]>) => { onChange(stages.map((stage, nth) => nth === at ? { ...stage, ...part } : stage)) }
  return (
    <fieldset class="stages">
      <legend>{attach.stages}</legend>
      <p class="quiet small">{attach.stagesMore}</p>
      <ol>
        {stages.map((stage, at) => (
          <li key={at}>
            <label class="field"><span>{attach.from}</span><input type="date" value={stage.from} onInput={({ currentTarget }) => { set(at, { from: currentTarget.value }) }} /></label>
            <label class="field"><span>{attach.becomes}</span>
              <select value={stage.stage} onChange={({ currentTarget }) => { set(at, { stage: currentTarget.value }) }}>
                {names.map((name) => <option key={name} value={name}>{words.stages[name]}</option>)}
              </select>
            </label>
            <label class="field"><span>{attach.because}</span>
              <select value={stage.why} onChange={({ currentTarget }) => { set(at, { why: currentTarget.value }) }}>
                <option value="">–</option>
                {whys.map((why) => <option key={why} value={why}>{words.whys[why]}</option>)}
              </select>
            </label>
            <label class="field wider"><span>{attach.basis}</span><input type="text" value={stage.basis} onInput={({ currentTarget }) => { set(at, { basis: currentTarget.value }) }} /></label>
            <label class="field wider"><span>{attach.source}</span><input type="text" value={stage.source} onInput={({ currentTarget }) => { set(at, { source: currentTarget.value }) }} /></label>
            <button type="button" class="button" onClick={() => { onChange(stages.filter((_one, nth) => nth !== at)) }} aria-label={`${attach.removeStage} ${at + 1}`}>{attach.removeStage}</button>
          </li>
        ))}
      </ol>
      <button type="button" class="button" onClick={() => { onChange([...stages, { stage: stages.length === 0 ? 'bakal_calon' : 'calon', from: '', why: '', basis: '', source: '' }]) }}>{attach.addStage}</button>
    </fieldset>
  )
}
