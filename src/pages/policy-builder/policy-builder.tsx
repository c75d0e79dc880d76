import { useMemo, useState } from 'preact/hooks'
import type { Language } from '../../neutrality'
import { type Draft, emptyDraft, type Group, groups, readDraft } from './draft'
import { Installs } from './installs'
import { KeyField } from './key-field'
import { Output } from './output'
import { policyBuilderText } from './text'
import { wrongIn } from './wrong-in'
import './policy-builder.css'

/** A form for an agency's policy, and the files that come of it. Uses nothing of the browser but downloads, so it runs anywhere. */
export function PolicyBuilder({ language }: { readonly language: Language }) {
  const text = policyBuilderText[language]
  const [draft, setDraft] = useState<Draft>(emptyDraft)
  const { fleet, problems } = useMemo(() => readDraft(draft), [draft])
  return (
    <main id="builder" tabIndex={-1} class="column builder">
      <h1>{text.title}</h1>
      <p class="quiet">{text.lead}</p>
      <Installs language={language} draft={draft} problems={problems} onChange={setDraft} />
      {(Object.keys(groups) as Group[]).map((group) => (
        <section key={group} class="card">
          <h2>{text.groups[group]}</h2>
          <p class="quiet small">{text.groupsMore[group]}</p>
          {groups[group].map((name) => (
            <KeyField key={name} language={language} name={name} value={draft.values[name]} wrong={wrongIn(problems, name, language)}
              onChange={(value) => { setDraft((before) => ({ ...before, values: { ...before.values, [name]: value } })) }} />
          ))}
        </section>
      ))}
      <Output language={language} fleet={fleet} problems={problems} />
    </main>
  )
}
