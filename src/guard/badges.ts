import type { AccountKey, Registrant } from '../registry'
import { locateControl, type Place, type Sighting, surroundings, survey } from '../sites'
import { addMark, isMark } from './mark'
import type { Who } from './who'

/** What is on a post: for whom, where, and the marks. Kept only to take them away again. */
interface Drawn { readonly registrant: Registrant; readonly spots: readonly Element[]; readonly marks: readonly HTMLElement[] }

const batchMs = 200

/**
 * Quiet marks by the author and on the guarded controls of a registrant's post. They decide nothing:
 * gestures are read off the page anew each time. Changes are only put by, and looked at when the page is idle.
 */
export function startBadges(place: Place, who: Who): { stop: () => void } {
  const drawn = new Map<Element, Drawn>()
  let changes: MutationRecord[][] = []
  let scheduled = false
  let watching = false

  const observer = new MutationObserver((records) => {
    changes.push(records)
    schedule()
  })

  function schedule(): void {
    if (scheduled) return
    scheduled = true
    setTimeout(() => { requestIdleCallback(() => { scheduled = false; if (watching) look(changed()) }, { timeout: 1_000 }) }, batchMs)
  }

  /** What has come in or has another address since the last look, and is still there. */
  function changed(): Set<Element> {
    const taken = changes
    const elements = new Set<Element>()
    changes = []
    const add = (node: Node) => {
      if (!(node instanceof Element) || !node.isConnected || isMark(node)) return
      elements.add(surroundings(node, place) ?? node)
      // What came late to a post that carries marks, a button say.
      for (const element of drawn.keys()) if (element.contains(node)) elements.add(element)
    }
    for (const records of taken) {
      for (const record of records) {
        if (record.type === 'attributes') add(record.target)
        else for (const node of record.addedNodes) add(node)
      }
    }
    return elements
  }

  function look(elements: Iterable<Element>): void {
    for (const element of elements) {
      for (const sighting of survey(element, place)) {
        // Nearly every post is by nobody registered and carries no mark: it costs a look-up and nothing more.
        const [hit] = who.hits(sighting.keys)
        if (hit !== undefined || drawn.has(sighting.element)) void mark(sighting, hit)
      }
    }
    // Taken off the page; it is marked anew if it is put back.
    for (const element of drawn.keys()) if (!element.isConnected) erase(element)
  }

  async function mark({ element, scope }: Sighting, hit: AccountKey | undefined): Promise<void> {
    const confirmed = hit === undefined ? null : await who.confirm(hit).catch(() => null)
    // Switched off meanwhile: a mark drawn now would stay.
    if (!watching) return
    const author = element.querySelector(scope.badge ?? ':scope')
    const spots = confirmed === null || !element.isConnected ? [] : [...(author === null ? [] : [author]), ...controlsIn(element)]
    const before = drawn.get(element)
    if (before !== undefined) {
      if (before.registrant.key === confirmed?.registrant.key && isSame(before, spots)) return
      erase(element)
    }
    if (confirmed === null || spots.length === 0) return
    const { registrant, stage } = confirmed
    const { language = 'id' } = who.briefing() ?? {}
    const marks = spots.map((spot) => addMark(spot, language, stage, spot === author ? 'author' : 'control'))
    drawn.set(element, { registrant, spots, marks })
  }

  const isSame = ({ spots, marks }: Drawn, now: readonly Element[]) =>
    spots.length === now.length && spots.every((spot, at) => spot === now[at]) && marks.every(({ isConnected }) => isConnected)

  function controlsIn(element: Element): Element[] {
    const select = place.pack.controls.filter(({ scopes }) => scopes.length > 0).map((control) => control.select).join(', ')
    return [...element.querySelectorAll(select)].filter((control) => {
      const located = locateControl(control, place)
      return located !== undefined && !('unmarked' in located.entry) && located.attempts[0]?.state !== 'on'
    })
  }

  function erase(element: Element): void {
    for (const made of drawn.get(element)?.marks ?? []) made.remove()
    drawn.delete(element)
  }

  function begin(): void {
    watching = true
    observer.observe(place.page, { childList: true, subtree: true, attributes: true, attributeFilter: ['href', 'data-testid'] })
    // The page as it stands, once it is idle: as if it had just come in.
    requestIdleCallback(() => { if (watching) look([place.page.documentElement]) }, { timeout: 1_000 })
  }

  function stop(): void {
    watching = false
    observer.disconnect()
    changes = []
    for (const element of drawn.keys()) erase(element)
  }

  function follow(): void {
    stop()
    const { active = false, badges = false } = who.briefing() ?? {}
    // Without anybody to mark there is nothing to watch: the page keeps its speed.
    if (active && badges && who.size() > 0) begin()
  }
  who.onChange(follow)
  return { stop }
}
