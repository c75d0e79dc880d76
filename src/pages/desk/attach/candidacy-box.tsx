import { useMemo } from 'preact/hooks'
import { useDesk, useField } from '../state/desk-context'
import { attached } from './attach-rows'
import { choices } from './labels'

/** A box to find a candidacy by region, number or name, and attach rows to it. */
export function CandidacyBox({ name, ids }: { readonly name: string; readonly ids: readonly string[] }) {
  const { text: { attach }, work, change, say } = useDesk()
  const [typed = '', setTyped] = useField(name)
  const all = useMemo(() => choices(work.candidacies), [work.candidacies])
  const use = (label: string) => {
    const candidacy = all.get(label)
    if (candidacy === undefined) return
    change((now) => attached(now, ids, candidacy()))
    setTyped(undefined)
    say(attach.attached(label))
  }
  const unknown = typed !== '' && !all.has(typed)
  return (
    <label class="field">
      <span>{attach.choose}</span>
      <input type="text" list="candidacies" autocomplete="off" value={typed} placeholder={attach.chooseHow}
        onInput={({ currentTarget: { value } }) => { setTyped(value); use(value) }} />
      {unknown ? <small class="quiet">{attach.chooseMore}</small> : null}
    </label>
  )
}

/** What the boxes offer; once a page. */
export function CandidacyList() {
  const { work } = useDesk()
  return useMemo(() => (
    <datalist id="candidacies">{[...choices(work.candidacies).keys()].map((label) => <option key={label} value={label} />)}</datalist>
  ), [work.candidacies])
}
