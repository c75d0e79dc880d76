import { useState } from 'preact/hooks'
import { today } from '../../neutrality'
import { download } from '../shared/download'
import { Icon } from '../shared/icons'
import type { PageProps } from '../shared/show-page'
import { Setting } from './setting'
import { originals, type Carried, readSettingsFile, type ReadSettings, writeSettings } from './settings-file'
import { optionsText } from './text'

/** Settings to a file and back, and the way to the originals. What a file would change is shown before it is used. */
export function Transfer({ settings, change }: PageProps) {
  const { language } = settings
  const text = optionsText[language].transfer
  const [read, setRead] = useState<ReadSettings>()
  const [said, setSaid] = useState('')
  const [asking, setAsking] = useState(false)
  const list = (fields: readonly Carried[]) => new Intl.ListFormat(language, { type: 'conjunction' }).format(fields.map((name) => optionsText[language].names[name]))

  async function take(file: File | undefined): Promise<void> {
    if (file === undefined) return
    const found = readSettingsFile(await file.text(), settings)
    setRead(found)
    setSaid(wordsOf(found))
  }

  function wordsOf(found: ReadSettings): string {
    if (found.kind === 'misfit') return text.misfit(list(found.fields))
    if (found.kind !== 'usable') return { 'not-json': text.notJson, 'not-ours': text.notOurs, 'newer': text.newer }[found.kind]
    const { fields, held } = found
    if (fields.length === 0 && held.length === 0) return text.nothing
    return [fields.length > 0 ? text.will(list(fields)) : '', held.length > 0 ? text.held(list(held)) : ''].filter(Boolean).join(' ')
  }

  async function use(wanted: Parameters<typeof change>[0], done: string): Promise<void> {
    await change(wanted)
    setRead(undefined)
    setAsking(false)
    setSaid(done)
  }

  const usable = read?.kind === 'usable' && read.fields.length > 0 ? read.change : undefined
  return (
    <Setting settings={settings} title={text.title}>
      <div class="row">
        <button type="button" class="button" onClick={() => { download(`jaga-netral-${today()}.json`, 'application/json', writeSettings(settings)) }}><Icon name="save" />{text.save}</button>
        <label class="button">
          {text.load}
          <input class="unseen" type="file" accept=".json,application/json"
            onChange={({ currentTarget }) => { void take(currentTarget.files?.[0]).then(() => { currentTarget.value = '' }) }} />
        </label>
        <button type="button" class="button" aria-expanded={asking} onClick={() => { setAsking(!asking); setRead(undefined); setSaid('') }}>{text.reset}</button>
      </div>
      <p class="quiet small">{text.saveMore}</p>
      {asking
        ? (
          <div class="notice" role="group" aria-label={text.reset}>
            <p>{text.resetSure}</p>
            <div class="row">
              <button type="button" class="button" autofocus onClick={() => { setAsking(false) }}>{text.cancel}</button>
              <button type="button" class="button" onClick={() => { void use(originals, text.done) }}>{text.resetYes}</button>
            </div>
          </div>
        )
        : null}
      <p role="status" class={read === undefined || usable !== undefined ? 'small' : 'notice small'}>{said}</p>
      {usable === undefined ? null : <button type="button" class="button strong" onClick={() => { void use(usable, text.taken) }}>{text.take}</button>}
    </Setting>
  )
}
