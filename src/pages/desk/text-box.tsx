import { useDesk } from './state/desk-context'

interface TextBoxProps {
  readonly label: string
  /** Undefined where several rows say different things. */
  readonly value: string | undefined
  readonly onType: (text: string) => void
  readonly more?: string
  /** A calendar day instead of a text. */
  readonly day?: boolean
}

/** A labelled box; every letter counts at once. */
export function TextBox({ label, value, onType, more, day = false }: TextBoxProps) {
  const { text: { attach } } = useDesk()
  return (
    <label class="field">
      <span>{label}</span>
      <input {...(day ? { type: 'date' as const } : { type: 'text' as const, placeholder: value === undefined ? attach.different : '' })}
        autocomplete="off" value={value ?? ''} onInput={({ currentTarget }) => { onType(currentTarget.value) }} />
      {more === undefined ? null : <small class="quiet">{more}</small>}
    </label>
  )
}
