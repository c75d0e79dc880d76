import { type Attempt, attemptId } from '../sites'

const lifetimeMs = 60_000

/** Permissions to go on: one attempt each, used once, a minute at most, in this page's memory only. */
export function createPasses(now: () => number) {
  const passes = new Map<string, number>()
  const valid = (attempt: Attempt) => {
    const granted = passes.get(attemptId(attempt))
    return granted !== undefined && now() - granted <= lifetimeMs
  }
  return {
    grant: (attempt: Attempt) => { passes.set(attemptId(attempt), now()) },
    has: valid,
    /** Uses the pass up; false where there was none. */
    spend: (attempt: Attempt) => {
      const had = valid(attempt)
      passes.delete(attemptId(attempt))
      return had
    },
  }
}
