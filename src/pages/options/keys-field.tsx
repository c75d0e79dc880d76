import type { Language } from '../../neutrality'
import { Field } from './field'
import { registriesText } from './registries-text'

/** The keys in what a person typed or pasted, once each; undefined where one of them cannot be a key. */
export function parseKeys(text: string): string[] | undefined {
  const keys = [...new Set(text.split(/[\s,;]+/).filter((part) => part !== ''))].map((key) => key.replace(/=$/, ''))
  return keys.every((key) => /^[\w-]{43}$/.test(key)) ? keys : undefined
}

interface KeysFieldProps {
  readonly language: Language
  readonly more: string
  readonly value: string
  /** Asked for, and not there. */
  readonly missing?: boolean
  readonly onInput: (value: string) => void
}

/** A publisher's public keys. */
export function KeysField({ language, more, value, missing = false, onInput }: KeysFieldProps) {
  const text = registriesText[language]
  return (
    <Field label={text.keys} more={more} wrong={missing || parseKeys(value) === undefined ? text.keysWrong : undefined}>
      {(tied) => <textarea {...tied} rows={2} spellcheck={false} autocomplete="off" value={value} onInput={({ currentTarget }) => { onInput(currentTarget.value) }} />}
    </Field>
  )
}
