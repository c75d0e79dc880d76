import { useDesk } from '../state/desk-context'
import { Candidacies } from './candidacies'
import { DefaultsCard } from './defaults-card'
import { Groups } from './groups'
import { Ledger } from './ledger'

/** Third step: whose accounts these are, since when, and what becomes of those listed before. */
export function Attach() {
  const { text: { attach }, earlier } = useDesk()
  return (
    <>
      <h2 tabIndex={-1}>{attach.title}</h2>
      <p class="quiet">{attach.lead}</p>
      <DefaultsCard />
      <Groups />
      <Candidacies />
      {earlier === undefined ? null : <Ledger accounts={earlier.accounts} />}
    </>
  )
}
