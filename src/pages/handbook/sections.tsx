import type { ComponentChildren } from 'preact'
import type { Language } from '../../neutrality'
import { channels, disputes, neverWarned, rolesText, type Statement, whoIsCovered } from '../../neutrality/details'
import { Out } from '../shared/parts'
import { Sources } from './sources'
import { handbookText, type SectionId } from './text'

interface InLanguage { readonly language: Language }

interface SectionProps extends InLanguage {
  readonly id: SectionId
  readonly lead: string
  readonly children: ComponentChildren
}

function Section({ id, language, lead, children }: SectionProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>{handbookText[language].sections[id]}</h2>
      <p class="quiet">{lead}</p>
      <ul class="statements">{children}</ul>
    </section>
  )
}

/** How sure a statement is, and whether it is ours; nothing where a source says it plainly. */
function Weight({ statement: { reading, certainty }, language }: InLanguage & { readonly statement: Statement }) {
  const text = handbookText[language]
  if (!reading && certainty === 'high') return null
  return (
    <p class="quiet small">
      {reading ? <span class="tag reading">{text.reading}</span> : null}
      {reading ? ' ' : ''}{text.weights[certainty]}
    </p>
  )
}

/** What no warning ever comes of. */
export function NotProhibited({ language }: InLanguage) {
  return (
    <Section id="tidak-dilarang" language={language} lead={handbookText[language].neverLead}>
      {neverWarned.map((statement) => (
        <li key={statement.text.id} class="card" data-part>
          <p>{statement.text[language]}</p>
          {statement.reading ? <p class="small"><span class="tag reading">{handbookText[language].reading}</span></p> : null}
          <Sources sources={statement.sources} language={language} />
        </li>
      ))}
    </Section>
  )
}

/** For whom the list holds. */
export function Covered({ language }: InLanguage) {
  const text = handbookText[language]
  return (
    <Section id="siapa" language={language} lead={text.coveredLead}>
      {whoIsCovered.map((group) => (
        <li key={group.group.id} class="card" data-part>
          <h3>{group.group[language]} <span class="tag">{text.covered[group.covered]}</span></h3>
          <p>{group.text[language]}</p>
          <Weight statement={group} language={language} />
          <Sources sources={group.sources} language={language} />
        </li>
      ))}
    </Section>
  )
}

/** Questions that authorities answer differently. */
export function Disputed({ language }: InLanguage) {
  return (
    <Section id="beda-pendapat" language={language} lead={handbookText[language].disputesLead}>
      {disputes.map(({ question, positions }) => (
        <li key={question.id} class="card" data-part>
          <h3>{question[language]}</h3>
          {positions.map(({ text, source }) => (
            <div key={text.id}>
              <p>{text[language]}</p>
              {source === undefined ? null : <Sources sources={[source]} language={language} />}
            </div>
          ))}
        </li>
      ))}
    </Section>
  )
}

/** Where to ask first, and where to report. */
export function Asking({ language }: InLanguage) {
  const text = handbookText[language]
  return (
    <Section id="bertanya" language={language} lead={rolesText[language]}>
      {channels.map(({ name, use, text: what, url, source }) => (
        <li key={name.id} class="card" data-part>
          <h3>{name[language]} <span class="tag">{text.use[use]}</span></h3>
          <p>{what[language]}</p>
          {url === undefined ? null : <p><Out href={url} language={language}>{url.replace('https://', '')}</Out></p>}
          {source === undefined ? null : <Sources sources={[source]} language={language} />}
        </li>
      ))}
    </Section>
  )
}
