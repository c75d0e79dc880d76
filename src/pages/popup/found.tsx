import { type Day, type Language, type OpenStage, stageOn, today } from '../../neutrality'
import type { Registrant } from '../../registry'
import { roleOf } from '../../registry/roles'
import { accountName, initialsOf } from '../../warning/people'
import { formatNumber } from '../shared/format'
import { peopleOf } from './people'
import { popupText } from './text'

interface FoundProps {
  readonly found: readonly Registrant[]
  readonly language: Language
  /** The simulated day, where one is set. */
  readonly day?: Day
  /** Where the person works. */
  readonly region?: string
}

/** Who of the registry is on the page in front. */
export function Found({ found, language, day = today(), region }: FoundProps) {
  const text = popupText[language]
  const people = peopleOf(found, region)
  return (
    <section>
      <h2>{text.found}{people.length > 0 ? <span class="count">{formatNumber(people.length, language)}</span> : null}</h2>
      {people.length === 0
        ? <p class="quiet small">{text.foundNobody} {text.notListed}</p>
        : (
          <ul class="people">
            {people.map(({ registrant, others }) => (
              <li key={registrant.key}>
                <span class="face" aria-hidden="true">{initialsOf(registrant.name)}</span>
                <span><b>{registrant.name}</b> <span class="quiet small">{account(registrant, others, language)}</span></span>
                <span class="quiet small">{describe(registrant, day, language)}</span>
              </li>
            ))}
          </ul>
        )}
    </section>
  )
}

function account({ key }: Registrant, others: number, language: Language): string {
  const name = accountName(key, language)
  return others > 0 ? `${name} ${popupText[language].alsoAt(formatNumber(others, language))}` : name
}

function describe(registrant: Registrant, day: Day, language: Language): string {
  const stage = stageOn(registrant, day)
  const known: OpenStage = stage === 'ended' ? 'unknown' : stage
  const ticket = registrant.ticket === undefined ? undefined : popupText[language].ticket(registrant.ticket)
  return [roleOf(registrant, known, language), registrant.region?.name, ticket].filter((part) => part !== undefined).join(' · ')
}
