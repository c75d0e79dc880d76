import type { Attempt } from './attempt'

const lifetimeMs = 60_000

/**
 * What openers named: menus and composers are drawn far away from their post, so the target is
 * remembered by family when the opener is used, for a minute after the last key at most, in this page only.
 */
export function createMemory(now: () => number) {
  const families = new Map<string, { attempt: Attempt; opener: Element | undefined; at: number }>()
  const fresh = (family: string) => {
    const entry = families.get(family)
    return entry !== undefined && now() - entry.at <= lifetimeMs ? entry : undefined
  }
  return {
    remember: (family: string, attempt: Attempt, opener?: Element) => { families.set(family, { attempt, opener, at: now() }) },
    recall: (family: string): Attempt | undefined => fresh(family)?.attempt,
    /** Whether what was pressed then is still on the page. */
    stands: (family: string): boolean => fresh(family)?.opener?.isConnected === true,
    /** Somebody is still at work on what was opened, typing say: the minute starts anew. */
    renew(): void {
      for (const entry of families.values()) if (now() - entry.at <= lifetimeMs) entry.at = now()
    },
    forget: (family?: string) => { if (family === undefined) families.clear(); else families.delete(family) },
  }
}
export type Memory = ReturnType<typeof createMemory>
