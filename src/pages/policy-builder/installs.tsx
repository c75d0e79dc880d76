import type { Language } from '../../neutrality'
import { Field } from '../options/field'
import { Switch } from '../shared/parts'
import { type Browser, browsers, type Draft, type From, type Install, type Problem } from './draft'
import { policyBuilderText } from './text'
import { wrongIn } from './wrong-in'

interface InstallsProps {
  readonly language: Language
  readonly draft: Draft
  readonly problems: readonly Problem[]
  readonly onChange: (draft: Draft) => void
}

/** Which browsers, from where, and whether windows are closed that no extension can follow into. */
export function Installs({ language, draft, problems, onChange }: InstallsProps) {
  const text = policyBuilderText[language]
  const change = (browser: Browser, part: Partial<Install>) => { onChange({ ...draft, installs: { ...draft.installs, [browser]: { ...draft.installs[browser], ...part } } }) }
  return (
    <section class="card" id="installs" tabIndex={-1}>
      <h2>{text.browsers}</h2>
      <p class="quiet small">{text.browsersMore}</p>
      {browsers.map((browser) => {
        const { from, id, url } = draft.installs[browser]
        return (
          <fieldset key={browser} class="part">
            <legend><b>{text.names[browser]}</b></legend>
            <div class="sources" role="radiogroup" aria-label={text.from}>
              {(['store', 'own', 'none'] as const).map((one: From) => (
                <label key={one}><input type="radio" name={`${browser}-from`} checked={from === one} onChange={() => { change(browser, { from: one }) }} />{text.froms[one]}</label>
              ))}
            </div>
            {from === 'none' ? null : (
              <div id={`${browser}.id`}>
                <Field label={text.id} more={text.idMore[browser]} wrong={id === '' ? undefined : wrongIn(problems, `${browser}.id`, language)}>
                  {(tied) => <input {...tied} value={id} spellcheck={false} autocomplete="off" onInput={({ currentTarget }) => { change(browser, { id: currentTarget.value.trim() }) }} />}
                </Field>
              </div>
            )}
            {from !== 'own' ? null : (
              <div id={`${browser}.url`}>
                <Field label={text.url[browser]} more={text.urlMore[browser]} wrong={url === '' ? undefined : wrongIn(problems, `${browser}.url`, language)}>
                  {(tied) => <input {...tied} type="url" value={url} spellcheck={false} autocomplete="off" onInput={({ currentTarget }) => { change(browser, { url: currentTarget.value.trim() }) }} />}
                </Field>
              </div>
            )}
          </fieldset>
        )
      })}
      <Switch label={text.close} more={text.closeMore} on={draft.closePrivate} onChange={(on) => { onChange({ ...draft, closePrivate: on }) }} />
    </section>
  )
}
