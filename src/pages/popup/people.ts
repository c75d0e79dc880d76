import type { Registrant } from '../../registry'

/** One registrant of a page; the first account is the one to name them by. */
export interface Person { readonly registrant: Registrant; readonly others: number }

const isHandle = ({ key }: Registrant) => key.split(':')[1] === 'u'

/** The registrants of a page, each once: a page often knows one account by handle and by number. */
export function peopleOf(found: readonly Registrant[]): Person[] {
  const groups = new Map<string, Registrant[]>()
  for (const registrant of found) {
    const whose = [registrant.name, registrant.kind, registrant.election, registrant.region?.code ?? ''].join('|')
    groups.set(whose, [...groups.get(whose) ?? [], registrant])
  }
  return [...groups.values()].flatMap((accounts) => {
    const handles = accounts.filter(isHandle)
    const [registrant] = handles.length > 0 ? handles : accounts
    return registrant === undefined ? [] : [{ registrant, others: Math.max(0, handles.length - 1) }]
  })
}
