import { useState } from 'preact/hooks'
import { send } from '../../browser'
import { withSource } from '../../browser/registry-intake'
import { registryUrl, sourceId, type UrlSource } from '../../browser/registry-sources'
import type { Tried } from '../../browser/registry-status'
import { changeSettings, readSettings } from '../../browser/settings'
import type { Language } from '../../neutrality'
import { formatDay, formatNumber } from '../shared/format'
import { sharedText } from '../shared/text'
import { Field } from './field'
import { fingerprints } from './fingerprints'
import { KeysField, parseKeys } from './keys-field'
import { registriesText } from './registries-text'

interface AddRegistryProps {
  readonly language: Language
  /** Ids of the registries that are there already. */
  readonly known: readonly string[]
  readonly onAdded: (name: string, id: string) => void
}

interface Found { readonly source: UrlSource; readonly tried: Tried; readonly keys: readonly string[] }

/** A registry by its address and keys: fetched and verified first, added only when the person has compared what came. */
export function AddRegistry({ language, known, onAdded }: AddRegistryProps) {
  const text = registriesText[language]
  const [url, setUrl] = useState('')
  const [keys, setKeys] = useState('')
  const [threshold, setThreshold] = useState('1')
  const [wrong, setWrong] = useState<'url' | 'keys' | undefined>()
  const [found, setFound] = useState<Found | 'waiting' | undefined>()
  const [said, setSaid] = useState('')
  const wanted = parseKeys(keys) ?? []
  // What was found belongs to what was typed then.
  const typed = (set: (value: string) => void) => (value: string) => { set(value); setFound(undefined); setSaid(''); setWrong(undefined) }

  async function test(event: Event): Promise<void> {
    event.preventDefault()
    const address = registryUrl(url)
    if (address === undefined) { setWrong('url'); return }
    if (wanted.length === 0) { setWrong('keys'); return }
    const source: UrlSource = { kind: 'url', url: address, keys: wanted, threshold: Math.min(wanted.length, Math.max(1, Math.floor(Number(threshold)) || 1)) }
    if (known.includes(sourceId(source))) { setSaid(text.already); return }
    setFound('waiting')
    setSaid(text.testing)
    try {
      const tried = await send('try-registry', { source })
      setFound({ source, tried, keys: await fingerprints(wanted) })
      setSaid(tried.edition === undefined ? tried.problem[language] : text.found)
    } catch {
      setFound(undefined)
      setSaid(text.noAnswer)
    }
  }

  async function add({ source, tried }: Found): Promise<void> {
    try {
      await changeSettings({ registries: withSource((await readSettings()).registries, source) })
    } catch {
      setSaid(sharedText[language].notSaved)
      return
    }
    for (const set of [setUrl, setKeys]) set('')
    setFound(undefined)
    setSaid('')
    onAdded(tried.edition?.name ?? source.url, sourceId(source))
  }

  const good = typeof found === 'object' && found.tried.edition !== undefined ? { ...found, edition: found.tried.edition } : undefined
  return (
    <details>
      <summary>{text.add}</summary>
      <form noValidate onSubmit={(event) => { void test(event) }}>
        <Field label={text.url} more={text.urlMore} wrong={wrong === 'url' ? text.urlWrong : undefined}>
          {(tied) => <input {...tied} type="url" spellcheck={false} autocomplete="off" value={url} onInput={({ currentTarget }) => { typed(setUrl)(currentTarget.value) }} />}
        </Field>
        <KeysField language={language} more={text.keysMore} value={keys} missing={wrong === 'keys'} onInput={typed(setKeys)} />
        {wanted.length > 1
          ? (
            <Field label={text.threshold} more={text.thresholdMore}>
              {(tied) => <input {...tied} type="number" min={1} max={wanted.length} value={threshold} onInput={({ currentTarget }) => { typed(setThreshold)(currentTarget.value) }} />}
            </Field>
          )
          : null}
        <button class="button" disabled={found === 'waiting'}>{text.test}</button>
        <p role="status" class={good === undefined && typeof found === 'object' ? 'notice small' : 'small'}>{said}</p>
        {good === undefined
          ? null
          : (
            <div class="registry">
              <h3>{good.edition.name}</h3>
              <dl>
                <div><dt>{text.version}</dt><dd>{formatNumber(good.edition.version, language)}</dd></div>
                <div><dt>{text.published}</dt><dd>{formatDay(good.edition.published, language)}</dd></div>
                <div><dt>{text.accounts}</dt><dd>{formatNumber(good.edition.accounts, language)}</dd></div>
                <div><dt>{text.expires}</dt><dd>{formatDay(good.edition.expires, language)}</dd></div>
                <div><dt>{text.fingerprint}</dt><dd>{good.keys.map((one) => <code key={one}>{one}</code>)} <span class="quiet small">{text.fingerprintMore}</span></dd></div>
              </dl>
              <button type="button" class="button" onClick={() => { void add(good) }}>{text.confirm}</button>
            </div>
          )}
      </form>
    </details>
  )
}
