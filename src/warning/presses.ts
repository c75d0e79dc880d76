/** From here on a press without a pointer behind it is taken for a screen reader's, not for the end of a gesture. */
export const settledMs = 500

/**
 * Tells presses that began in the dialog from the tail of the gesture that opened it: a key still held, a
 * finger still down, the second click of a double click.
 */
export function createPresses() {
  const begun = new Set<string>()
  let pointer: boolean | undefined
  return {
    /** Whether a key may act; a repeat never does, nor does one that went down elsewhere. */
    keyDown(code: string, repeat: boolean): boolean {
      if (!repeat) begun.add(code)
      return !repeat
    },
    /** Whether the rest of a key's press (its character, its end) belongs to one that began here. */
    keyHeld: (code: string) => begun.has(code),
    keyUp: (code: string) => begun.delete(code),
    pointerDown(inside: boolean): void { pointer = inside },
    /** A mouse press without a pointer press is a screen reader's, once the dialog has stood a while. */
    mouseDown(inside: boolean, standingMs: number): void {
      if (pointer === undefined && standingMs >= settledMs) pointer = inside
    },
    /** `detail` counts pointer clicks: none for keys and most screen readers, two and more for the tail of a double click. */
    mayClick: (detail: number, standingMs: number) =>
      detail === 0 || (pointer === true && (detail === 1 || standingMs >= settledMs)),
  }
}
export type Presses = ReturnType<typeof createPresses>
