import type { DescribedAccount } from '../../browser/registry-status'
import { type Language, today } from '../../neutrality'
import { accountOnSite } from '../../warning/people'
import { formatDay } from '../shared/format'
import { correctionText } from './text'

export const wrongs = ['other', 'closed', 'never', 'details'] as const
export type Wrong = (typeof wrongs)[number]

/** The correction as a text that anybody can read and a data steward can act on: which account, by which edition, and what is wrong. Nothing of the person. */
export function correctionNote({ registrant, keys, registries }: DescribedAccount, wrong: Wrong, note: string, language: Language): string {
  const text = correctionText[language]
  return [
    `${text.heading} (${today()})`,
    '',
    `${text.account}: ${accountOnSite(registrant.key, language)} (${keys.join(', ')})`,
    `${text.owner}: ${registrant.name}`,
    `${text.election}: ${registrant.election}`,
    `${text.source}: ${registrant.source}`,
    ...registries.map(({ name, version, published }) => `${text.registry}: ${text.edition(name, String(version), formatDay(published, language))}`),
    '',
    `${text.wrong} ${text.reasons[wrong]}.`,
    ...(note.trim() === '' ? [] : [`${text.note}: ${note.trim()}`]),
    '',
  ].join('\n')
}
