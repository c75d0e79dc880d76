import { mkdirSync } from 'node:fs'
import type { Act, Cell, QuietAct, Recorded, Step } from '../replicas/types'
import { sleep, type SeenDialog, type Tab, until } from './driver'
import { locate } from './in-page'

/** One tab with a replica server of its own, so that what the server hears comes from this tab alone. */
export interface Lane {
  readonly tab: Tab
  /** Mutation requests the site has sent so far. */
  requests(): readonly Recorded[]
  forget(): void
}

export interface Outcome {
  readonly cell: Cell
  /** Why it failed; none when every scenario held. */
  readonly reasons: readonly string[]
  readonly ms: number
}

/** A request the guard let slip leaves within a task or two; this is many times that. */
const settleMs = 150
/** The warning takes no consent sooner than 500 ms after it is seen. */
const readingMs = 520

/** Runs every cell on whichever lane is free. */
export const runMatrix = async (cells: readonly Cell[], lanes: readonly Lane[], onOutcome: (outcome: Outcome) => void): Promise<void> => {
  const queue = [...cells]
  await Promise.all(lanes.map(async (lane) => {
    for (let cell = queue.shift(); cell !== undefined; cell = queue.shift()) onOutcome(await runCell(cell, lane))
  }))
}

/** Where a picture of a failure goes. */
const picture = ({ id }: Cell, scenario: string): string => {
  mkdirSync('.cache/failures', { recursive: true })
  return `.cache/failures/${`${id} ${scenario}`.replace(/[^\w.-]+/g, '_')}.png`
}

/** What a scenario begins with: where its first act happens, if it says so. */
const firstPlace = ({ steps }: Act) => steps.find((step) => step.do !== 'wait')?.on

/**
 * One press on a page that stays as it is needs no fresh page for the next scenario. A step that goes by where the
 * focus happens to be does.
 */
const runCell = async (cell: Cell, lane: Lane): Promise<Outcome> => {
  const stays = !cell.surface.startsWith('intent')
  const shared = stays && cell.other.url === cell.registrant.url && cell.draft === undefined
  const keeps = stays && cell.registrant.steps.length === 1 && cell.draft === undefined
  const start = performance.now()
  const reasons: string[] = []
  const scenarios: [string, () => Promise<void>][] = [
    ['by anyone else', () => unwarned(cell.other, cell.request, lane)],
    ['Batal', () => cancelled(cell, lane, shared)],
    ['Lanjutkan', () => continued(cell, lane, keeps)],
  ]
  const { undo } = cell
  if (undo !== undefined) scenarios.push(['undoing', () => unwarned(undo, undo.request, lane)])
  for (const [name, run] of scenarios) {
    try {
      await run()
    } catch (error) {
      reasons.push(`${name}: ${(error as Error).message.split('\n')[0]}`)
      await lane.tab.screenshot(picture(cell, name)).catch(() => undefined)
    }
  }
  return { cell, reasons, ms: performance.now() - start }
}

const cancelled = async (cell: Cell, lane: Lane, stay: boolean) => {
  await open(cell.registrant, lane, stay)
  const dialog = await perform(cell.registrant.steps, lane)
  if (dialog.focused !== 'stop') throw new Error(`the focus is on ${dialog.focused}, not on Batal`)
  expectRequests(lane, [], 'before the decision')
  await decide('stop', cell, lane)
  await sleep(settleMs)
  expectRequests(lane, [], 'after Batal')
  await expectNoDialog(lane, 'after Batal')
  await expectDraft(cell, lane)
}

const continued = async (cell: Cell, lane: Lane, stay: boolean) => {
  const { tab } = lane
  await open(cell.registrant, lane, stay)
  await perform(cell.registrant.steps, lane)
  await sleep(readingMs)
  expectRequests(lane, [], 'before the decision')
  await decide('go', cell, lane)
  await until(async () => lane.requests().length > 0 || await tab.note() !== undefined ? true : undefined, 5000, 'nothing sent after Lanjutkan')
  await sleep(settleMs)
  // Where the site takes no replay a hint asks for one more press, which then goes through.
  if (lane.requests().length === 0) {
    await doSteps(cell.registrant.steps.slice(-1), lane)
    await sleep(settleMs)
  }
  expectRequests(lane, [cell.request], 'after Lanjutkan')
  await expectNoDialog(lane, 'after Lanjutkan')
}

/** Whoever came by keyboard decides by keyboard: Batal has the focus, Lanjutkan is one Tab away. */
const decide = async (action: 'stop' | 'go', { way }: Cell, { tab }: Lane) => {
  const key = way === 'space' ? 'Space' : way === 'mouse' || way === 'touch' || way === 'menu' || way === 'submit' ? undefined : 'Enter'
  if (key === undefined) return tab.choose(action)
  if (action === 'go') await tab.press('Tab')
  await tab.press(key)
}

const unwarned = async (scene: Act, request: string, lane: Lane) => {
  await open(scene, lane)
  await doSteps(scene.steps, lane)
  await until(async () => {
    await expectNoDialog(lane, 'where none belongs')
    return lane.requests().length > 0 ? true : undefined
  }, 5000, `no ${request} was sent`)
  await sleep(settleMs)
  expectRequests(lane, [request], 'unwarned')
  await expectNoDialog(lane, 'where none belongs')
}

/** With `stay`, a page where the scenario can begin (nothing lies over it, a long feed has not let go of it) is not loaded anew. */
const open = async (act: Act, { tab, forget }: Lane, stay = false) => {
  const place = firstPlace(act)
  if (!stay || place === undefined || await tab.evaluate(locate, place) === undefined) await tab.goto(act.url)
  forget()
}

/** Does the steps and returns the warning they lead to. */
const perform = async (steps: readonly Step[], lane: Lane): Promise<SeenDialog> => {
  await doSteps(steps, lane)
  return until(() => lane.tab.dialog(), 5000, 'no warning')
}

export const doSteps = async (steps: readonly Step[], { tab }: Pick<Lane, 'tab'>) => {
  for (const step of steps) {
    switch (step.do) {
      case 'press':
        if (step.on !== undefined) await tab.focus(step.on)
        await tab.press(step.key ?? 'Enter')
        break
      case 'type':
        if (step.on !== undefined) await tab.click(step.on)
        await tab.type(step.text ?? '')
        break
      case 'wait': await tab.waitFor(step.on ?? 'body'); break
      default: await tab[step.do](step.on ?? 'body')
    }
  }
}

const expectRequests = (lane: Lane, wanted: readonly string[], when: string) => {
  const sent = lane.requests().map(({ operation }) => operation)
  if (sent.join() !== wanted.join()) throw new Error(`${when} the site sent [${sent.join(', ')}], not [${wanted.join(', ')}]`)
}

const expectNoDialog = async ({ tab }: Lane, when: string) => {
  const dialog = await tab.dialog()
  if (dialog !== undefined) throw new Error(`a warning ${when}: ${dialog.text.slice(0, 80)}`)
}

const expectDraft = async ({ draft, registrant }: Cell, { tab }: Lane) => {
  if (draft === undefined) return
  const typed = registrant.steps.filter((step) => step.do === 'type').at(-1)?.text ?? ''
  const kept = await tab.evaluate((css: string) => {
    const field = css.split(' >>> ').reduce<HTMLElement | null>(
      (scope, part, at) => (at === 0 ? document : (scope as HTMLIFrameElement | null)?.contentDocument)?.querySelector<HTMLElement>(part) ?? null, null)
    return field === null ? '' : 'value' in field ? String(field.value) : field.innerText
  }, draft)
  if (typed === '' || !kept.includes(typed)) throw new Error(`the draft "${typed}" is gone after Batal, there is "${kept}"`)
}

/** The matrix as lines: one for each surface and interaction, its ways behind it. */
export const drawMatrix = (outcomes: readonly Outcome[]): string[] => {
  const rows = new Map<string, string[]>()
  for (const { cell, reasons } of outcomes) {
    const row = `${cell.site} ${cell.surface} · ${cell.interaction}`
    rows.set(row, [...rows.get(row) ?? [], `${cell.way}${cell.lang === 'en' ? '/en' : ''} ${reasons.length === 0 ? 'ok' : 'FAIL'}`])
  }
  const width = Math.max(...[...rows.keys()].map((row) => row.length))
  return [...rows].map(([row, ways]) => `${row.padEnd(width)}  ${ways.join(', ')}`)
}

/** Things a person does on a registrant's page that are no interaction: nothing may be held or asked. */
export const runQuiet = async (act: QuietAct, lane: Lane): Promise<void> => {
  await open(act, lane)
  await doSteps(act.steps, lane)
  await sleep(settleMs * 2)
  await expectNoDialog(lane, `at ${act.id}`)
  expectRequests(lane, act.request === undefined ? [] : [act.request], 'unwarned')
}
