import { testRecords } from '../fixtures/registry/published'
import type { Act, Recorded } from '../replicas/types'
import { sleep, type Tab, until } from '../e2e/driver'
import { locate } from '../e2e/in-page'
import { doSteps } from '../e2e/matrix'
import type { HealthKind } from '../../src/sites/health-kinds'
import type { Found, Reading } from './page'

/** A tab of a browser without the extension, with the drift script in every page, and what its replicas heard. */
export interface Bench {
  readonly tab: Tab
  requests(): readonly Recorded[]
  forget(): void
}

/** Everything an act's steps would be held for, by mutation; under '' by the page as it is. */
export type Trial = ReadonlyMap<string, Reading>
/** By mutation: the kinds whose health a few such pages would tell of. */
export type Told = ReadonlyMap<string, ReadonlySet<HealthKind>>

const waitMs = 3000

/**
 * Does an act's steps on its replica; before each of them every mutation is tried on the page and taken back.
 * Ends by doing the last step, which must send what the page sends without any of this. `held`: the page as it is is held at the last step.
 */
export async function tryAct(act: Act, request: string | undefined, held: boolean, { tab, requests, forget }: Bench): Promise<{ readonly trial: Trial; readonly told: Told }> {
  await tab.goto(act.url)
  forget()
  const all = new Map<string, Reading>([['', []]])
  const told = new Map<string, Set<HealthKind>>()
  for (const [at, step] of act.steps.entries()) {
    if (step.do === 'wait') { await doSteps([step], { tab }); continue }
    const { on } = step
    if (on !== undefined) await (step.do === 'press' ? tab.focus(on) : until(() => tab.evaluate(locate, on), waitMs, `cannot be pointed at: ${on}`))
    const ask = (only?: string) => tab.evaluate<Found, []>(`drift.read(${JSON.stringify(step)}, ${JSON.stringify(only)}, ${String(held && only === undefined)})`)
    const isLast = at === act.steps.length - 1
    // Whose it is may show a moment after the control does.
    if (isLast && held) await until(async () => registered((await ask('')).readings[''] ?? []).size > 0 ? true : undefined, waitMs, 'not held on the page as it is')
    const before = all.get('') ?? []
    const found = await ask()
    for (const [name, reading] of Object.entries(found.readings)) all.set(name, [...all.get(name) ?? before, ...reading])
    for (const [name, kinds] of Object.entries(found.told)) told.set(name, new Set([...told.get(name) ?? [], ...kinds]))
    await doSteps([step.do === 'press' ? { do: 'press', ...(step.key === undefined ? {} : { key: step.key }) } : step], { tab })
  }
  if (request !== undefined) await until(async () => (requests().some(({ operation }) => operation === request) ? true : undefined), waitMs, `no ${request} was sent: the page was disturbed`)
  else await sleep(50)
  return { trial: all, told }
}

const owners = new Map(testRecords().accounts.flatMap(({ id, keys }) => keys.map(({ key }) => [key as string, id])))

/** Registered accounts named, by their ids in the registry. */
export const registered = (reading: Reading): Set<string> => new Set(reading.flatMap(({ keys }) => keys.flatMap((key) => owners.get(key) ?? [])))

export type Verdict = 'held' | 'renamed' | 'missed' | 'astray' | 'wrong'

/**
 * What became of an act on a registrant's post: held for the same account and interaction, held under another
 * interaction's name, missed, taken for somebody's who is not registered, or for another registrant's.
 */
export function judge(plain: Reading, mutated: Reading): Verdict {
  const meant = registered(plain)
  const named = registered(mutated)
  if ([...named].some((one) => !meant.has(one))) return 'wrong'
  const interactions = new Set(plain.filter((one) => registered([one]).size > 0).map(({ interaction }) => interaction))
  const hits = mutated.filter((one) => registered([one]).size > 0)
  if (hits.some(({ interaction }) => interactions.has(interaction))) return 'held'
  if (hits.length > 0) return 'renamed'
  return mutated.some(({ keys }) => keys.length > 0) ? 'astray' : 'missed'
}
