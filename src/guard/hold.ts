import type { AccountKey } from '../registry'
import { type Attempt, type Located, locateControl, type Place, readAccounts } from '../sites'
import { note, warn } from '../warning'
import type { Gesture } from './gestures'
import { type Case, effectiveDay, judgeFully, type Verdict } from './judge'
import type { createPasses } from './passes'
import { findAgain, press } from './replay'
import type { Supply } from './supply'
import type { Who } from './who'

/** How long a gesture waits for the index of a fresh page before it goes on. */
const patienceMs = 300
/** How long a press on a control that names nobody yet waits for the name, and how often it looks. */
const namingMs = 3000
const lookMs = 50

interface Hold {
  readonly place: Place
  readonly who: Who
  readonly passes: ReturnType<typeof createPasses>
  readonly supply: Supply
  readonly training: boolean
  readonly calledOff?: (() => AbortSignal) | undefined
}

/** Holds gestures, asks, and lets exactly one action through for one consent. */
export function createHold({ place, who, passes, supply, training, calledOff }: Hold) {
  let pressing = false
  let asking = false

  /** Keeps one event of a gesture from the page; the last one is the one that is asked about. */
  function take({ located, last }: Gesture, verdict: 'wait' | Case, event: Event): void {
    const allowed = located.attempts.find(passes.has)
    if (allowed !== undefined && !asking) {
      if (last) { passes.spend(allowed); close(located) }
      return
    }
    if (isCase(verdict) && who.briefing()?.mode === 'remind') {
      if (last) remind(verdict)
      return
    }
    event.stopImmediatePropagation()
    if (!last) { prefetch(located); return }
    event.preventDefault()
    if (asking) return
    asking = true
    void decide(located, verdict).finally(() => { asking = false })
  }

  /** Keeps a gesture from the page until it tells whose control it is; a page that never does gets it then. */
  function awaitName({ located, last }: Gesture, event: Event): void {
    event.stopImmediatePropagation()
    if (!last) return
    event.preventDefault()
    if (asking) return
    asking = true
    void named(located.control).then((found) => {
      if (found !== undefined) return decide(found, 'wait')
      pressOnce(located.control)
    }).finally(() => { asking = false })
  }

  async function named(control: Element): Promise<Located | undefined> {
    for (let waited = 0; waited < namingMs && control.isConnected; waited += lookMs) {
      const found = locateControl(control, place)
      if (found !== undefined) return found
      await pause(lookMs)
    }
    return undefined
  }

  async function decide(located: Located, verdict: 'wait' | Case): Promise<void> {
    const waited = await Promise.race([who.ready.then(() => true, () => false), pause(patienceMs).then(() => false)])
    if (!waited) { letGo(located); return }
    let found: Exclude<Verdict, 'wait'>
    try {
      found = isCase(verdict) ? verdict : await judgeFully(located, who)
    } catch {
      refuse(located)
      return
    }
    // Nothing to warn of after all, or a reminder only: what the page did not get to hear, it hears now.
    if (!isCase(found)) { go(located, located.attempts[0]); return }
    if (who.briefing()?.mode === 'remind') { remind(found); go(located, found.attempt); return }
    await ask(located, found)
  }

  /** A fresh page whose index takes too long: the gesture goes on, and is spoken of afterwards. */
  function letGo(located: Located): void {
    const [attempt] = located.attempts
    if (attempt !== undefined) supply.record({ site: place.pack.site, interaction: attempt.interaction, outcome: 'late' })
    go(located, attempt)
    who.ready.then(() => judgeFully(located, who)).then((found) => {
      if (isCase(found)) note({ kind: 'too-late', language: who.briefing()?.language ?? 'id', act: found.explanation.act, registrant: found.registrant, day: effectiveDay(who) })
    }, () => undefined)
  }

  async function ask(located: Located, found: Case): Promise<void> {
    const briefing = who.briefing()
    const office = throughOffice(located)
    const { explanation } = found
    const decision = await warn({
      ...found,
      ...(office && { office, explanation: { ...explanation, also: [found.officeItem, ...explanation.also] } }),
      language: briefing?.language ?? 'id',
      day: effectiveDay(who),
      training,
      calledOff: calledOff?.(),
      ...(briefing?.simulatedDate === undefined ? {} : { simulatedDate: briefing.simulatedDate }),
      textSize: briefing?.textSize,
      agency: briefing?.agency,
      requireReason: briefing?.requireReason,
      look: briefing?.look ?? '',
      openPage: supply.openPage,
    })
    supply.record({
      site: place.pack.site, interaction: found.attempt.interaction, outcome: decision.kind, key: found.registrant.key,
      ...('reason' in decision && { reason: decision.reason }),
    })
    if (decision.kind !== 'continued') return
    go(located, found.attempt)
    if ('leads' in located.entry && located.entry.leads === true) passes.grant(found.attempt)
  }

  /** The office's account that is signed in here, where the page tells and the person named it. */
  function throughOffice({ control }: Located): AccountKey | undefined {
    const { pack, page, url } = place
    const named = who.briefing()?.officeAccounts ?? []
    return named.length === 0 ? undefined : readAccounts(pack.signedIn ?? [], { pack, page, url: url(), scope: page, control }).find((key) => named.includes(key))
  }

  /** Presses the control again where it still stands; otherwise one more press by the person is let through. */
  function go(located: Located, attempt: Attempt | undefined): void {
    if (attempt === undefined) return
    const again = findAgain(located, attempt, place)
    if (again === undefined) {
      passes.grant(attempt)
      note({ kind: 'again', language: who.briefing()?.language ?? 'id' })
      return
    }
    pressOnce(again.target ?? again.control, 'double' in again.entry && again.entry.double)
    close(located)
  }

  /** What was written has gone out: the next thing written in the same box answers nobody. */
  function close({ entry }: Located): void {
    if ('targets' in entry) for (const { family } of entry.targets) if (family !== undefined) place.memory.forget(family)
  }

  function pressOnce(control: Element, double = false): void {
    pressing = true
    try { press(control, double) } finally { pressing = false }
  }

  function remind({ attempt, registrant, explanation: { act } }: Case): void {
    note({ kind: 'remind', language: who.briefing()?.language ?? 'id', act, registrant, day: effectiveDay(who) })
    supply.record({ site: place.pack.site, interaction: attempt.interaction, outcome: 'reminded', key: registrant.key })
  }

  function refuse({ attempts: [attempt] }: Located): void {
    if (attempt === undefined) return
    note({ kind: 'unchecked', language: who.briefing()?.language ?? 'id' })
    supply.record({ site: place.pack.site, interaction: attempt.interaction, outcome: 'unchecked' })
  }

  function prefetch({ attempts }: Located): void {
    for (const key of who.hits(attempts.flatMap(({ keys }) => keys))) void who.confirm(key).catch(() => undefined)
  }

  return { take, awaitName, prefetch, isPressing: () => pressing }
}

const isCase = (verdict: Verdict): verdict is Case => typeof verdict === 'object'
const pause = (ms: number) => new Promise<void>((resolve) => { setTimeout(resolve, ms) })
