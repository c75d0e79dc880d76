import { attemptId, createMemory, interactionsOf, type Located, type Place, type SitePack } from '../sites'
import { intercept, note } from '../warning'
import { startBadges } from './badges'
import { type Gesture, listen, readGesture, readHover } from './gestures'
import { watchHealth } from './health'
import { createHold } from './hold'
import { effectiveDay, judge, quotedIn } from './judge'
import { createPasses } from './passes'
import { isReadable } from './readable'
import { pageReport } from './report'
import type { Supply } from './supply'
import { createWho } from './who'

/** How long after the page was opened what its address said is still what the person is about, at most. */
const landingMs = 180_000

export interface Start {
  /** The address the page stands for; a training page stands for one of the site's. */
  readonly url?: () => URL
  /** Everybody is fictional: the warning says so, and what the page does by itself counts as done by hand. */
  readonly training?: boolean
  /** Ends the dialog that is up, or comes up next, as Batal does. */
  readonly calledOff?: () => AbortSignal
}

/**
 * Guards a page by a site pack: listens before the page can, lets everything pass that does not concern
 * a registrant, and holds the rest until the person has decided.
 */
export function start(bundled: SitePack, supply: Supply, options: Start = {}): void {
  const page = document
  const now = () => performance.now()
  let pack = bundled
  const who = createWho(bundled.site, supply, () => interactionsOf(pack))
  // Before anybody else hears of a briefing; nothing keeps a pack, so pages that are open change over at once.
  who.onChange(() => { pack = newest(bundled, who.briefing()?.pack, supply) })
  const landing = new URL(location.href)
  const place: Place = {
    get pack() { return pack }, page, url: options.url ?? pageAddress(), landing: () => (now() < landingMs ? landing : undefined), memory: createMemory(now),
    concerns: (keys) => who.briefing() === undefined || who.hits(keys).length > 0,
  }
  const passes = createPasses(now)
  const hold = createHold({ place, who, passes, supply, training: options.training === true, calledOff: options.calledOff })

  /** What the gesture at hand takes back. A site may act before the gesture ends; what is left of it then looks like doing. */
  let undone: string | undefined

  function onEvent(event: Event): void {
    if (intercept(event)) return
    if (event.type === 'pointerdown' || event.type === 'keydown') { undone = undefined; health.pressed() }
    health.stir()
    if (hold.isPressing() || !(options.training || isAct(event)) || who.briefing()?.active === false) return
    if (event instanceof KeyboardEvent && event.type === 'keydown') place.memory[event.key === 'Escape' ? 'forget' : 'renew']()
    const hovered = readHover(event, place)
    if (hovered !== undefined) rememberHovered(hovered)
    const gesture = readGesture(event, place)
    if (gesture === undefined) return
    if ('opens' in gesture.located.entry && gesture.located.entry.opens !== undefined) { open(gesture, event); return }
    const [attempt] = gesture.located.attempts
    if (attempt === undefined) {
      if ((who.briefing() === undefined || who.size() > 0) && supply.alive()) hold.awaitName(gesture, event)
      return
    }
    const verdict = who.briefing() === undefined ? 'wait' : judge(gesture.located, who)
    if (attempt.state === 'on') { undone = attemptId(attempt); return }
    if (undone !== undefined && undone === attemptId(attempt)) return
    if (verdict === 'clear') { if (gesture.last) remarkQuoted(gesture.located); return }
    if (!supply.alive()) { retire(); return }
    hold.take(gesture, verdict, event)
  }

  /** An opener does nothing yet: its target is remembered for the menu or composer it opens. */
  function open({ located }: Gesture, event: Event): void {
    const { entry, attempts: [attempt] } = located
    if (!('opens' in entry) || entry.opens === undefined) return
    if (attempt === undefined) { place.memory.forget(entry.opens); return }
    place.memory.remember(entry.opens, attempt, located.control)
    hold.prefetch(located)
    if (event.type === 'click') health.opened(entry.opens)
    if (entry.composer === true && (event.type === 'click' || event.type === 'keydown')) void remarkComposer(located)
  }

  function rememberHovered({ entry, attempts: [attempt] }: Located): void {
    if (attempt === undefined || !('hover' in entry) || entry.hover === undefined) return
    place.memory.remember(entry.hover, attempt)
  }

  async function remarkComposer(located: Located): Promise<void> {
    const briefing = await who.ready
    const [attempt] = located.attempts
    const [key] = who.hits(attempt?.keys ?? [])
    const confirmed = key === undefined ? null : await who.confirm(key)
    if (confirmed === null || attempt === undefined) return
    note({ kind: 'composer', language: briefing.language, registrant: confirmed.registrant, day: effectiveDay(who) })
  }

  function remarkQuoted(located: Located): void {
    void quotedIn(located, who).then((registrant) => {
      const [attempt] = located.attempts
      const briefing = who.briefing()
      if (registrant === undefined || attempt === undefined || briefing === undefined) return
      note({ kind: 'quoted', language: briefing.language, registrant, day: effectiveDay(who) })
    }).catch(() => undefined)
  }

  const health = watchHealth(place, who, supply)
  const stop = listen(page, onEvent)
  const badges = startBadges(place, who)
  supply.onBriefing(() => { who.refresh() })
  supply.onReport(() => pageReport(place, who))
  function retire(): void {
    stop()
    badges.stop()
    health.stop()
  }
}

/** The pack that came with the briefing, where it is newer than the one this guard brings along and can be read. */
function newest(bundled: SitePack, other: SitePack | null | undefined, supply: Supply): SitePack {
  if (other == null || other.version <= bundled.version) return bundled
  if (isReadable(other)) return other
  supply.packUnreadable(other)
  return bundled
}

/** The page's address, parsed again only when it has changed. */
function pageAddress(): () => URL {
  let parsed = new URL(location.href)
  return () => {
    if (parsed.href !== location.href) parsed = new URL(location.href)
    return parsed
  }
}

/** Trusted input, or a click a page script makes in the wake of trusted input. */
const isAct = (event: Event) => event.isTrusted || (event.type === 'click' && navigator.userActivation.isActive)
