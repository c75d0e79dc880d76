import { useState } from 'preact/hooks'
import { putInForce } from '../../browser/registry-intake'
import { type Source, trustOf } from '../../browser/registry-sources'
import { type Language, type Text, today } from '../../neutrality'
import { fetchEdition } from '../../registry/fetch-edition'
import { Switch } from '../shared/parts'
import { filesIn } from './chosen-folder'
import { KeysField, parseKeys } from './keys-field'
import { registriesText } from './registries-text'

/** A published folder chosen on this computer: verified like any other, unsigned only if the person says so. */
export function AddFolder({ language, onAdded }: { readonly language: Language; readonly onAdded: (name: string) => void }) {
  const text = registriesText[language]
  const [keys, setKeys] = useState('')
  const [unsigned, setUnsigned] = useState(false)
  const [said, setSaid] = useState('')
  const wanted = parseKeys(keys) ?? []
  const ready = unsigned || wanted.length > 0

  async function take(chosen: FileList | null): Promise<void> {
    if (chosen === null || chosen.length === 0) return
    const { name, get } = filesIn(chosen)
    if (get === undefined) { setSaid(text.folderEmpty); return }
    const trusted = unsigned ? [] : wanted
    const source: Source = { kind: 'folder', name: name.slice(0, 120), keys: trusted, threshold: Math.max(1, trusted.length) }
    setSaid(text.testing)
    try {
      const edition = await fetchEdition(get, trustOf(source), undefined, today())
      if (edition === 'current') return
      await putInForce(source, edition)
      setSaid('')
      onAdded(edition.name)
    } catch (error) {
      setSaid((error as { text?: Text }).text?.[language] ?? String(error))
    }
  }

  return (
    <details>
      <summary>{text.folder}</summary>
      <p class="quiet small">{text.folderMore}</p>
      <KeysField language={language} more={text.folderKeysMore} value={keys} onInput={setKeys} />
      <Switch label={text.without} more={text.withoutMore} on={unsigned} onChange={setUnsigned} />
      <label class="button">
        {text.choose}
        <input class="unseen" type="file" disabled={!ready} {...{ webkitdirectory: true }}
          onChange={({ currentTarget }) => { void take(currentTarget.files).then(() => { currentTarget.value = '' }) }} />
      </label>
      <p role="status" class="small">{said}</p>
    </details>
  )
}
