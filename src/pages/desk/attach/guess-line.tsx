import type { CandidacyGuess } from '../../../registry/import'
import { recordOfPair } from '../../../registry/candidacies-2024'
import { useDesk } from '../state/desk-context'
import { attached } from './attach-rows'
import { pairLabel } from './labels'

/** A pair the list seems to mean, how that was reached, and the button that says yes to it. */
export function GuessLine({ guess, ids }: { readonly guess: CandidacyGuess; readonly ids: readonly string[] }) {
  const { text: { attach }, language, change } = useDesk()
  return (
    <div class="guess" data-sure={guess.sure}>
      <p><b>{pairLabel(guess.pair)}</b> <span class="tag">{guess.sure ? attach.sure : attach.unsure}</span><br /><small>{guess.reason[language]}</small></p>
      <button type="button" class="button" onClick={() => { change((work) => attached(work, ids, recordOfPair(guess.pair))) }}
        aria-label={`${attach.attach}: ${pairLabel(guess.pair)}`}>{attach.attach}</button>
    </div>
  )
}
