import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** Whether the training page is offered: an agency may decide that it is not. Set once, at the root of a page. */
export const TrainingOffered = createContext(true)

/** Those of some pages that are offered here; links to the others are left out. */
export function useOffered<P extends string>(pages: readonly P[]): readonly P[] {
  return useContext(TrainingOffered) ? pages : pages.filter((page) => page !== 'training')
}
