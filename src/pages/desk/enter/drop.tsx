import { useState } from 'preact/hooks'

/** What the reading of files takes; anything else may be dropped and is answered with a sentence. */
const accepted = '.csv,.tsv,.txt,.xlsx,.jsonl,.ndjson,.json'

/** A place to drop files, that is also the button to choose them. */
export function Drop({ label, onFiles }: { readonly label: string; readonly onFiles: (files: readonly File[]) => void }) {
  const [over, setOver] = useState(false)
  return (
    <label class={`drop${over ? ' over' : ''}`}
      onDragOver={(event) => { event.preventDefault(); setOver(true) }}
      onDragLeave={() => { setOver(false) }}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        onFiles([...event.dataTransfer?.files ?? []])
      }}>
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 16V4m0 0 5 5m-5-5-5 5M4 16v3a1 1 0 0 0 1 1h14a1 1 0 0 0 1-1v-3" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" /></svg>
      <b>{label}</b>
      <input type="file" multiple accept={accepted} onChange={({ currentTarget }) => {
        onFiles([...currentTarget.files ?? []])
        // The same file may be chosen again after it was mended.
        currentTarget.value = ''
      }} />
    </label>
  )
}
