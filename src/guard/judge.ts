import { type Day, type ExplainedItem, type Explanation, today } from '../neutrality'
import type { Told } from '../registry'
import type { Attempt, Located } from '../sites'
import type { Who } from './who'

/** An attempt that is to be asked about: all the warning needs. */
export interface Case {
  readonly attempt: Attempt
  readonly registrant: Told
  readonly explanation: Explanation
  /** What comes on top through an account of the office. */
  readonly officeItem: ExplainedItem
  /** It is the registrant's post that is shared inside somebody else's. */
  readonly shared?: true
  /** A registrant quoted inside the post. */
  readonly quoted?: Told
}

/** `clear`: nothing to say. `wait`: a hit that nobody has confirmed yet. */
export type Verdict = 'clear' | 'wait' | Case

/** The effective day: the simulated one while a person has set one. */
export const effectiveDay = (who: Who): Day => who.briefing()?.simulatedDate ?? today()

/** What is known at once, without waiting for anything. */
export function judge({ attempts }: Located, who: Who): Verdict {
  for (const attempt of attempts) {
    if (attempt.state === 'on') continue
    for (const key of who.hits(attempt.keys)) {
      const confirmed = who.known(key)
      if (confirmed === undefined) return 'wait'
      const explanation = confirmed?.explanations[attempt.interaction]
      if (confirmed === null || explanation === undefined) continue
      const quoted = who.hits(attempt.quoted).map(who.known).find((one) => one != null)?.registrant
      const { registrant, office } = confirmed
      return { attempt, registrant, explanation, officeItem: office, ...(attempt.shared?.includes(key) === true && { shared: true }), ...(quoted && { quoted }) }
    }
  }
  return 'clear'
}

/** The same after asking for whatever is not known yet. Rejects when it cannot be found out. */
export async function judgeFully(located: Located, who: Who): Promise<Exclude<Verdict, 'wait'>> {
  for (;;) {
    const verdict = judge(located, who)
    if (verdict !== 'wait') return verdict
    await Promise.all(located.attempts.flatMap(({ keys }) => who.hits(keys)).map(who.confirm))
  }
}

/** Registrants quoted inside posts of others: worth a note, never a hold. */
export async function quotedIn({ attempts }: Located, who: Who): Promise<Told | undefined> {
  for (const key of who.hits(attempts.flatMap(({ quoted, state }) => (state === 'on' ? [] : quoted)))) {
    const confirmed = await who.confirm(key)
    if (confirmed !== null) return confirmed.registrant
  }
  return undefined
}
