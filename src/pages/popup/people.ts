import type { Registrant } from '../../registry'

/** One registrant of a page; the first account is the one to name them by. */
export interface Person { readonly registrant: Registrant; readonly others: number }

const isHandle = ({ key }: Registrant) => key.split(':')[1] === 'u'

/**
 * The registrants of a page, each once: a page often knows one account by handle and by number. Those of the person's
 * own region come first.
 */
export function peopleOf(found: readonly Registrant[], region?: string): Person[] {
  const groups = new Map<string, Registrant[]>()
  for (const registrant of found) {
    const whose = [registrant.name, registrant.kind, registrant.election, registrant.region?.code ?? ''].join('|')
    groups.set(whose, [...groups.get(whose) ?? [], registrant])
  }
  const people = [...groups.values()].flatMap((accounts) => {
    const handles = accounts.filter(isHandle)
    const [registrant] = handles.length > 0 ? handles : accounts
    return registrant === undefined ? [] : [{ registrant, others: Math.max(0, handles.length - 1) }]
  })
  return region === undefined ? people : people.toSorted((a, b) => nearness(b, region) - nearness(a, region))
}

/** 2 in the very regency or city, 1 in its province or all over the country, 0 elsewhere. */
function nearness({ registrant: { region } }: Person, own: string): number {
  if (region?.code === own) return 2
  return region === undefined || region.code.slice(0, 2) === own.slice(0, 2) ? 1 : 0
}
