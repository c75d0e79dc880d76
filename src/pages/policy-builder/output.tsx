import { useState } from 'preact/hooks'
import { deployFiles, type Fleet, zipOf } from '../../deploy'
import type { Language } from '../../neutrality'
import { policyKeys, isPolicyName } from '../../policy'
import { download } from '../shared/download'
import { formatNumber } from '../shared/format'
import { Icon } from '../shared/icons'
import type { Browser, Problem } from './draft'
import { policyBuilderText } from './text'

interface OutputProps { readonly language: Language; readonly fleet: Fleet; readonly problems: readonly Problem[] }

/** The files, once nothing is wrong any more; until then, what is. */
export function Output({ language, fleet, problems }: OutputProps) {
  const text = policyBuilderText[language]
  const [said, setSaid] = useState('')
  const isReady = problems.length === 0
  const files = isReady ? deployFiles(fleet) : new Map<string, Uint8Array>()
  const save = (name: string, bytes: Uint8Array) => {
    download(name, 'application/octet-stream', bytes as Uint8Array<ArrayBuffer>)
    setSaid(text.saved(name))
  }
  return (
    <section class="card" id="files">
      <h2>{text.output}</h2>
      <p class="quiet small">{text.outputMore}</p>
      <div role="status">
        {isReady ? <p>{said === '' ? text.ready : said}</p> : <p class="notice">{text.problems(formatNumber(problems.length, language))}</p>}
      </div>
      {isReady ? (
        <>
          <button type="button" class="button strong" onClick={() => { save('jaga-netral-kebijakan.zip', zipOf(files)) }}><Icon name="save" />{text.all}</button>
          <ul class="files">
            {[...files].map(([path, bytes]) => (
              <li key={path}>
                <div>
                  <code>{path}</code>
                  <p class="quiet small">{text.where[path]}</p>
                </div>
                <button type="button" class="button" aria-label={text.takeNamed(path)} onClick={() => { save(path.split('/').at(-1) ?? path, bytes) }}>{text.take}</button>
                <details>
                  <summary class="small">{text.look}<span class="unseen"> {path}</span></summary>
                  <pre tabIndex={0} aria-label={path}>{new TextDecoder(path.endsWith('.reg') ? 'utf-16le' : 'utf-8').decode(bytes)}</pre>
                </details>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <ul class="wrongs">{problems.map(({ field, why }, at) => <li key={`${field} ${String(at)}`}><a href={`#${field}`} onClick={(event) => { focusIn(event, field) }}>{labelOf(field, language)}</a>: {why[language]}</li>)}</ul>
      )}
      <p class="quiet small">{text.merge}</p>
    </section>
  )
}

/** Brings the field's control to the hand. */
function focusIn(event: Event, field: string): void {
  const place = document.getElementById(field)
  const control = place?.querySelector<HTMLElement>('input, select, textarea') ?? place
  if (control == null) return
  event.preventDefault()
  control.focus()
}

function labelOf(field: string, language: Language): string {
  const text = policyBuilderText[language]
  if (isPolicyName(field)) return policyKeys[field].title[language]
  const [browser = '', part] = field.split('.')
  return part === undefined ? text.browsers : `${text.names[browser as Browser]}, ${part === 'id' ? text.id : text.url[browser as Browser]}`
}
