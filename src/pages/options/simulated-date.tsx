import { useEffect, useRef, useState } from 'preact/hooks'
import type { Day, Language } from '../../neutrality'
import { formatDay } from '../shared/format'
import { optionsText } from './text'

/** In the middle of the campaign for the presidential election of 14 February 2024. */
const preset: Day = '2024-01-15'
const range = { first: '2018-01-01', last: '2035-12-31' } as const

interface SimulatedDateProps {
  readonly language: Language
  readonly day: Day | undefined
  readonly onChange: (day: Day | undefined) => void
}

/** The day to pretend it is. A date typed half is left alone until it is whole. */
export function SimulatedDate({ language, day, onChange }: SimulatedDateProps) {
  const text = optionsText[language].simulated
  const box = useRef<HTMLInputElement>(null)
  const [incomplete, setIncomplete] = useState(false)
  useEffect(() => {
    if (box.current !== null) box.current.value = day ?? ''
    setIncomplete(false)
  }, [day])

  function take({ value, validity }: HTMLInputElement): void {
    const whole = validity.valid && !(value === '' && validity.badInput)
    setIncomplete(!whole)
    if (whole && value !== (day ?? '')) onChange(value === '' ? undefined : value)
  }

  return (
    <>
      <p class="quiet small" id="simulated-more">{text.more}</p>
      {day === undefined ? null : <p class="notice"><b>{text.band(formatDay(day, language))}</b></p>}
      <div class="row">
        <label for="simulated-day"><b>{text.label}</b></label>
        <input ref={box} id="simulated-day" type="date" min={range.first} max={range.last} aria-invalid={incomplete}
          aria-describedby="simulated-more simulated-range" onChange={({ currentTarget }) => { take(currentTarget) }} />
        {day === undefined ? null : <button type="button" class="button" onClick={() => { onChange(undefined) }}>{text.clear}</button>}
      </div>
      <p id="simulated-range" class="small" role="status">
        {incomplete ? text.range(formatDay(range.first, language), formatDay(range.last, language)) : day === undefined ? text.none : ''}
      </p>
      {day === preset
        ? null
        : <button type="button" class="button" onClick={() => { onChange(preset) }} aria-describedby="preset-more">{text.preset(formatDay(preset, language))}</button>}
      <p id="preset-more" class="quiet small">{text.presetMore}</p>
      <p class="quiet small">{text.bandMore}</p>
    </>
  )
}
