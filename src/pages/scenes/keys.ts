import { isModalUp } from '../../warning/boundary'

/** What a key or a button of the presenter asks for; a number is an item. */
export const commands = [
  'next', 'back', 'next-scene', 'previous-scene', 'first', 'last', 'accident', 'reset', 'stage', 'notes', 'full', 'blank', 'help', 'timer', 'language', 'leave',
] as const
export type Command = (typeof commands)[number] | number

const named: Readonly<Record<string, Command>> = {
  PageDown: 'next', PageUp: 'back', ArrowRight: 'next', ArrowLeft: 'back', ArrowDown: 'next-scene', ArrowUp: 'previous-scene', Home: 'first', End: 'last', ' ': 'next',
  a: 'accident', r: 'reset', s: 'stage', n: 'notes', f: 'full', b: 'blank', '.': 'blank', '?': 'help', h: 'help', t: 'timer', e: 'language',
}
/** What the warning has a use for itself. */
const theDialogs = /^( |Arrow.*|Home|End|Enter|Tab|Escape)$/

/** The command a key stands for; undefined where the key is the page's, the warning's or the text field's. A clicker knows only Page Down and Page Up, which always count. */
export function commandOf({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): Command | undefined {
  if (ctrlKey || metaKey || altKey) return undefined
  const command = named[key.length === 1 ? key.toLowerCase() : key]
  if (key.startsWith('Page')) return command
  if (isModalUp() && theDialogs.test(key)) return undefined
  if (target instanceof HTMLElement) {
    if (target.isContentEditable || target.matches('textarea, input, select')) return undefined
    if (key === ' ' && target.closest('button, a, summary, label') !== null) return undefined
    if (target.closest('[role="menu"]') !== null && theDialogs.test(key)) return undefined
  }
  return command
}

/** How long the first digit waits for a second one, in milliseconds. */
const secondDigitMs = 900

/** Makes items of digits: "1" waits a little for a second digit, "12" does not, nor does "5"; "0" is ten. */
export function createDigits(onItem: (item: number) => void) {
  let one: ReturnType<typeof setTimeout> | undefined
  return (digit: string): void => {
    if (one !== undefined) {
      clearTimeout(one)
      one = undefined
      if (/[0-6]/.test(digit)) { onItem(10 + Number(digit)); return }
    }
    if (digit !== '1') { onItem(digit === '0' ? 10 : Number(digit)); return }
    one = setTimeout(() => { one = undefined; onItem(1) }, secondDigitMs)
  }
}

/**
 * Hears keys before anybody else on the page, the guards included: to be called first of all. What is a command goes
 * no further; everything else is as if nobody had listened. Returns the way to say who is told, if anybody.
 */
export function listenForKeys() {
  let onCommand: ((command: Command) => void) | undefined
  const digit = createDigits((item) => { onCommand?.(item) })
  const taken = new Set<string>()
  const listener = (event: KeyboardEvent) => {
    if (event.type === 'keyup') {
      if (taken.delete(event.code)) event.stopImmediatePropagation()
      return
    }
    if (onCommand === undefined || !event.isTrusted) return
    const isDigit = /^\d$/.test(event.key) && !(event.target instanceof HTMLElement && event.target.matches('textarea, input, [contenteditable]'))
    const command = commandOf(event)
    if (command === undefined && !isDigit) return
    event.preventDefault()
    event.stopImmediatePropagation()
    taken.add(event.code)
    if (event.repeat) return
    if (isDigit) digit(event.key)
    else if (command !== undefined) onCommand(command)
  }
  for (const type of ['keydown', 'keyup'] as const) addEventListener(type, listener, { capture: true })
  return (told: ((command: Command) => void) | undefined): void => { onCommand = told }
}
export type Keys = ReturnType<typeof listenForKeys>
