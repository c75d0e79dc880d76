import { useEffect, useMemo, useState } from 'preact/hooks'
import { today } from '../../../neutrality'
import { checkRecords } from '../../../registry/check-records'
import type { Records } from '../../../registry/records'
import { useDesk, useField } from '../state/desk-context'
import { TextBox } from '../text-box'
import { difference } from './difference'
import { Minutes } from './minutes'
import type { Made } from './use-outcome'

/** The difference against an earlier file, and the sheet of it that is signed. */
export function Compare({ made, file }: { readonly made: Made; readonly file: string }) {
  const { text: { output }, work, earlier, rows, say } = useDesk()
  const [other, setOther] = useState<{ name: string; records: Records }>()
  const [place = '', setPlace] = useField('place')
  const [date = today(), setDate] = useField('date')
  const [number = '', setNumber] = useField('minutes number')
  const before = other ?? (earlier === undefined || work.earlier === undefined ? undefined : { name: work.earlier.name, records: earlier })
  const found = useMemo(() => difference(before?.records ?? { candidacies: [], accounts: [] }, made.records), [before?.records, made])

  // Long tables are drawn whole for paper only.
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    if (!printing) return
    print()
    setPrinting(false)
  }, [printing])

  async function choose(chosen: File | undefined): Promise<void> {
    if (chosen === undefined) return
    const { records } = checkRecords(await chosen.text().then((text) => JSON.parse(text) as unknown).catch(() => undefined))
    if (records === undefined) say(output.notRecords(chosen.name))
    else setOther({ name: chosen.name, records })
  }
  return (
    <section class="compare">
      <h3>{output.against}</h3>
      <p class="quiet">{output.againstMore}</p>
      <div class="two">
        <label class="field"><span>{output.choose}</span><input type="file" accept=".json" onChange={({ currentTarget }) => { void choose(currentTarget.files?.[0]) }} /></label>
        <TextBox label={output.minutesNumber} value={number} onType={setNumber} />
        <TextBox label={output.place} value={place} onType={setPlace} />
        <TextBox day label={output.date} value={date} onType={setDate} />
      </div>
      <p class="row">
        <button type="button" class="button" onClick={() => { setPrinting(true) }}>{output.print}</button>
        <span class="quiet small">{before === undefined ? output.nothingBefore : output.compared(before.name)}</span>
      </p>
      <Minutes found={found} made={made} file={file} before={before} held={rows.filter(({ state }) => state === 'hold').length} place={place} date={date} number={number} whole={printing} />
    </section>
  )
}
