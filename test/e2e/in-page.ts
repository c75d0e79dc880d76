// Functions that run inside a page. Each is sent as text, so it may use nothing outside itself.

export interface Spot {
  x: number
  y: number
}

/**
 * The middle of an element in viewport coordinates, once it has come to rest and nothing lies on it; undefined
 * until then. ` >>> ` steps into an open shadow root or a frame of the same origin.
 */
export const locate = async (css: string): Promise<Spot | undefined> => {
  const find = () => css.split(' >>> ').reduce<Element | null>(
    (scope, part, at) => (at === 0 ? document : scope?.shadowRoot ?? (scope as HTMLIFrameElement | null)?.contentDocument)?.querySelector(part) ?? null, null)
  const nextFrame = () => new Promise((done) => requestAnimationFrame(done))
  const middle = (element: Element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const frame = element.ownerDocument.defaultView?.frameElement?.getBoundingClientRect()
    return width === 0 || height === 0 ? undefined : { x: (frame?.left ?? 0) + left + width / 2, y: (frame?.top ?? 0) + top + height / 2 }
  }
  const first = find()
  const start = first === null ? undefined : middle(first)
  if (first === null || start === undefined) return undefined
  if (start.x < 0 || start.y < 0 || start.x >= innerWidth || start.y >= innerHeight) {
    first.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
    await nextFrame()
  }
  const before = middle(first)
  await nextFrame()
  const element = find()
  const after = element === null ? undefined : middle(element)
  if (element !== first || before === undefined || after === undefined || before.x !== after.x || before.y !== after.y) return undefined
  const frame = element.ownerDocument.defaultView?.frameElement?.getBoundingClientRect()
  const hit = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(after.x - (frame?.left ?? 0), after.y - (frame?.top ?? 0))
  return hit !== null && (element.contains(hit) || hit.contains(element)) ? after : undefined
}

/** Whether an element is there and takes up room. */
export const isVisible = (css: string): true | undefined => {
  const element = css.split(' >>> ').reduce<Element | null>(
    (scope, part, at) => (at === 0 ? document : scope?.shadowRoot ?? (scope as HTMLIFrameElement | null)?.contentDocument)?.querySelector(part) ?? null, null)
  const box = element?.getBoundingClientRect()
  return box !== undefined && box.width > 0 && box.height > 0 ? true : undefined
}

export const focusOn = (css: string): boolean => {
  const element = css.split(' >>> ').reduce<Element | null>(
    (scope, part, at) => (at === 0 ? document : scope?.shadowRoot ?? (scope as HTMLIFrameElement | null)?.contentDocument)?.querySelector(part) ?? null, null)
  if (element === null || !('focus' in element)) return false
  ;(element as HTMLElement).focus()
  return true
}

export interface SeenRoot {
  dialog?: { text: string; focused: string; buttons: string[]; spots: Record<string, Spot> }
  note?: string
}

/** What one of our shadow roots shows. */
export const readRoot = (root: ShadowRoot): SeenRoot => {
  const dialog = root.querySelector<HTMLElement>('dialog[open]')
  if (dialog === null) {
    const text = [...root.children].filter((child) => child.tagName !== 'STYLE')
      .map((child) => (child as HTMLElement).innerText ?? '').join('\n').trim()
    return text === '' ? {} : { note: text }
  }
  const spots: Record<string, { x: number; y: number }> = {}
  const frame = root.ownerDocument.defaultView?.frameElement?.getBoundingClientRect()
  for (const button of dialog.querySelectorAll<HTMLElement>('[data-action]')) {
    const box = button.getBoundingClientRect()
    spots[button.dataset['action'] ?? ''] = { x: (frame?.left ?? 0) + box.left + box.width / 2, y: (frame?.top ?? 0) + box.top + box.height / 2 }
  }
  const active = root.activeElement as HTMLElement | null
  return {
    dialog: {
      text: dialog.innerText,
      focused: active?.dataset['action'] ?? active?.tagName ?? '',
      buttons: [...dialog.querySelectorAll<HTMLElement>('button')].map((button) => button.innerText.trim()),
      spots,
    },
  }
}

/** Elements that can be our host: children of <html> that are neither head nor body, in frames of the same origin too. */
export const hosts = (): Element[] =>
  [document, ...[...document.querySelectorAll('iframe')].flatMap((frame) => frame.contentDocument ?? [])]
    .flatMap((one) => [...one.documentElement?.children ?? []]).filter((child) => !/^(HEAD|BODY)$/.test(child.tagName))

/** tsx names inner functions through a helper that does not exist in a page; this gives it one. */
export const asText = (what: (...args: never[]) => unknown): string =>
  `((...args) => { const __name = (f) => f; return (${what.toString()})(...args) })`

interface Axe {
  run(context: Element, options: object): Promise<{ violations: { id: string; help: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] }>
}

/**
 * Runs axe, already loaded, on the page; or on the dialog inside a closed root, which axe can walk once
 * `shadowRoot` names it in this world.
 */
export const audit = async (root: ShadowRoot | undefined): Promise<string[]> => {
  const { axe } = globalThis as unknown as { axe: Axe }
  if (root !== undefined) Object.defineProperty(root.host, 'shadowRoot', { configurable: true, get: () => root })
  const rules = root === undefined ? {} : { rules: { region: { enabled: false } } }
  const { violations } = await axe.run(root?.host ?? document.documentElement, rules)
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join('; ')})`)
}

/** Which of our roots holds the open dialog. */
export const openDialogRoot = (roots: readonly ShadowRoot[]): ShadowRoot | undefined =>
  roots.find((root) => root.querySelector('dialog[open]') !== null)
