import type { ComponentChild } from 'preact'
import { useId } from 'preact/hooks'

/** What ties a control to its words. */
interface Tied { readonly id: string; readonly 'aria-describedby': string; readonly 'aria-invalid': boolean }

interface FieldProps {
  readonly label: string
  readonly more: string
  /** What is wrong with the value, if anything is. */
  readonly wrong?: string | undefined
  readonly children: (tied: Tied) => ComponentChild
}

/** One thing to fill in, with what it is for, or what is wrong with it. */
export function Field({ label, more, wrong, children }: FieldProps) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}><b>{label}</b></label>
      {children({ id, 'aria-describedby': `${id}-more`, 'aria-invalid': wrong !== undefined })}
      <p id={`${id}-more`} class="small">{wrong ?? more}</p>
    </div>
  )
}
