import { type Day, type ExplainedItem, type Language, stageOn } from '../neutrality'
import { siteOf, type Told } from '../registry'
import { about, sentenceCase } from './phrases'
import { formatDay } from './dates'
import { accountName, initialsOf, siteNames } from './people'
import { words } from './text'
import type { WarningView } from './types'

export interface Fact { readonly term: string; readonly text: string }

/** Everything the dialog shows, as finished sentences, in the order it shows them. */
export interface Content {
  readonly bands: readonly string[]
  readonly title: string
  readonly initials: string
  readonly name: string
  /** Account, site, what they stand for and where. */
  readonly about: string
  readonly quoted: string | undefined
  readonly rule: { readonly label: string; readonly mark: string; readonly title: string; readonly text: string; readonly judged: string; readonly why: string }
  readonly facts: readonly Fact[]
  readonly also: readonly string[]
  /** The agency's name, and under a heading what it says. */
  readonly agency: { readonly name: string; readonly heading: string; readonly lines: readonly string[] } | undefined
  readonly why: readonly string[]
  readonly stop: string
}

/** Puts a view into words. Pure: the same view gives the same content. */
export function contentOf(view: WarningView): Content {
  const { language, registrant, explanation: { act, stage, stageMeans, listName, rulesAsOf, primary, also } } = view
  const word = words[language]
  const site = siteOf(registrant.key)
  const { who, role } = registrant
  return {
    bands: [view.training === true ? word.training : '', view.simulatedDate === undefined ? '' : word.simulated(formatDay(view.simulatedDate, language)), view.office === undefined ? '' : word.office(accountName(view.office, language))].filter(Boolean),
    title: word.title(about(act.act, who)),
    initials: initialsOf(registrant.name),
    name: registrant.name,
    about: [
      site === '*' ? accountName(registrant.key, language) : word.on(accountName(registrant.key, language), siteNames[site]),
      [role, registrant.region?.name].filter(Boolean).join(', '),
      registrant.ticket === undefined ? '' : word.ticket(registrant.ticket),
    ].filter(Boolean).join(' · '),
    quoted: view.shared === true ? word.shared(registrant.name) : view.quoted && quotedLine(view.quoted, view.day, language),
    rule: {
      label: word.item(primary.item),
      mark: [primary.readings.link ? word.reading : '', word.certainty[primary.certainty]].filter(Boolean).join(', '),
      title: primary.title,
      text: primary.text,
      judged: word.judged(sentenceCase(about(act.doing, who)), condition(primary)),
      why: primary.why ?? '',
    },
    facts: [
      { term: word.sanction[primary.track], text: sentences(primary.sanction, primary.readings.sanction ? `(${word.reading})` : '', stage === 'unknown' ? stageMeans : '') },
      { term: word.basis, text: primary.basis },
      { term: word.list, text: sentenceCase(listName) },
      ...(registrant.registration === 'registered' || registrant.training === true || site === '*' ? [] : [{ term: word.account, text: word.notKnown(shortSource(registrant.source)) }]),
    ],
    agency: view.agency && {
      name: view.agency.name ?? '', heading: word.from(view.agency.name),
      lines: [view.agency.advice ?? '', view.agency.contact === undefined ? '' : word.contact(view.agency.contact)].filter(Boolean),
    },
    also: also.map((other) => `${other.item}. ${other.title}${condition(other)}. ${other.why ?? ''}`.trim()),
    why: [
      (site === '*' ? word.matchedTag : word.matched)(accountName(registrant.key, language), registrant.name, registrant.election),
      sentences(registrant.registration === 'registered' && site !== '*' ? word.registered : '', word.source(registrant.source)),
      word.dated(formatDay(view.day, language), stageMeans),
      sentences(word.checked(formatDay(rulesAsOf, language)), primary.readings.text ? word.readingOfText : ''),
    ],
    stop: word.stop(act.stop),
  }
}

function quotedLine(quoted: Told, day: Day, language: Language): string | undefined {
  if (stageOn(quoted, day) === 'ended') return undefined
  return words[language].quoted(quoted.name, accountName(quoted.key, language), quoted.role)
}

const condition = ({ onlyIf }: ExplainedItem) => (onlyIf === undefined ? '' : `, ${onlyIf}`)
const sentences = (...parts: readonly string[]) => parts.filter(Boolean).join(' ')

/** The host of an address, or the reference as it stands. */
export function shortSource(source: string): string {
  return URL.canParse(source) ? new URL(source).hostname.replace(/^www\./, '') : source
}
