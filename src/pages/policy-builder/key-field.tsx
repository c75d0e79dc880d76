import type { Language } from '../../neutrality'
import { type PolicyKey, policyKeys, type PolicyName } from '../../policy'
import { siteNames } from '../../warning/people'
import { Field } from '../options/field'
import type { Entered } from './draft'
import { policyBuilderText } from './text'

interface KeyFieldProps {
  readonly language: Language
  readonly name: PolicyName
  readonly value: Entered
  readonly wrong: string | undefined
  readonly onChange: (value: Entered) => void
}

/** One key of the policy: what it does, what holds where it is left open, and a control for its kind. */
export function KeyField({ language, name, value, wrong, onChange }: KeyFieldProps) {
  const key: PolicyKey = policyKeys[name]
  const text = policyBuilderText[language]
  const more = [key.description[language], ...(key.kind === 'lines' ? [text.perLine] : []), text.unset(key.unset[language])].join(' ')
  if (key.kind === 'words') return <Words {...{ language, name, value, wrong, onChange, more }} values={key.values} />
  const typed = { value: typeof value === 'string' ? value : '', onInput: ({ currentTarget }: { currentTarget: { value: string } }) => { onChange(currentTarget.value === '' ? undefined : currentTarget.value) } }
  return (
    <div id={name}>
      <Field label={key.title[language]} more={more} wrong={wrong}>
        {(tied) => {
          switch (key.kind) {
            case 'choice': return (
              <select {...tied} value={typeof value === 'string' ? value : ''} onChange={({ currentTarget }) => { onChange(currentTarget.value === '' ? undefined : currentTarget.value) }}>
                <option value="">{text.open}</option>
                {key.values.map((one) => <option key={one} value={one}>{text.modes[one] ?? one}</option>)}
              </select>
            )
            case 'flag': return (
              <select {...tied} value={value === undefined ? '' : String(value)} onChange={({ currentTarget }) => { onChange(currentTarget.value === '' ? undefined : currentTarget.value === 'true') }}>
                <option value="">{text.open}</option>
                <option value="true">{text.yes}</option>
                <option value="false">{text.no}</option>
              </select>
            )
            case 'number': return <input {...tied} {...typed} inputMode="numeric" />
            case 'lines': case 'registries': return <textarea {...tied} {...typed} rows={3} spellcheck={key.kind === 'lines'} />
            case 'text': return key.longest > 200 ? <textarea {...tied} {...typed} rows={3} /> : <input {...tied} {...typed} />
            case 'day': return <input {...tied} {...typed} placeholder={key.example} />
          }
        }}
      </Field>
    </div>
  )
}

interface WordsProps extends KeyFieldProps { readonly more: string; readonly values: readonly string[] }

/** Several of a few: left open, or decided by ticks, none of them being a decision too. */
function Words({ language, name, value, wrong, more, values, onChange }: WordsProps) {
  const text = policyBuilderText[language]
  const ticked = Array.isArray(value) ? value as readonly string[] : undefined
  return (
    <fieldset class="part" id={name} tabIndex={-1} aria-describedby={`${name}-more`}>
      <legend><b>{policyKeys[name].title[language]}</b></legend>
      <div class="sources">
        <label><input type="radio" name={`${name}-open`} checked={ticked === undefined} onChange={() => { onChange(undefined) }} />{text.open}</label>
        <label><input type="radio" name={`${name}-open`} checked={ticked !== undefined} onChange={() => { onChange([]) }} />{text.decide}</label>
      </div>
      {ticked === undefined ? null : (
        <div class="sources">
          {values.map((one) => (
            <label key={one}>
              <input type="checkbox" checked={ticked.includes(one)} onChange={({ currentTarget }) => { onChange(values.filter((other) => (other === one ? currentTarget.checked : ticked.includes(other)))) }} />
              {nameOf(one, language)}
            </label>
          ))}
        </div>
      )}
      <p id={`${name}-more`} class="small">{wrong ?? more}</p>
    </fieldset>
  )
}

/** A site by its name, a key by its title. */
const nameOf = (word: string, language: Language): string =>
  (Object.hasOwn(siteNames, word) ? siteNames[word as keyof typeof siteNames] : Object.hasOwn(policyKeys, word) ? policyKeys[word as PolicyName].title[language] : word)
