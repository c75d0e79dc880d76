const fields = 'textarea, [contenteditable="true"], [contenteditable=""], input:not([type="hidden"], [type="button"], [type="submit"], [type="checkbox"], [type="radio"])'
const corners = ['bottom-end', 'top-end', 'bottom-start', 'top-start'] as const
/** Beside a text box stand the buttons that go with it. */
const beside = 60

/** Puts a note in the first corner where it lies over nothing that somebody may be about to write in. */
export function place(box: HTMLElement): void {
  const taken = [...document.querySelectorAll(fields)].map((field) => field.getBoundingClientRect()).filter(({ width, height }) => width > 0 && height > 0)
  const isFree = (corner: string) => {
    box.dataset['at'] = corner
    const note = box.getBoundingClientRect()
    return !taken.some((field) => field.left - beside < note.right && field.right + beside > note.left && field.top - beside < note.bottom && field.bottom + beside > note.top)
  }
  if (!corners.some(isFree)) box.dataset['at'] = corners[0]
}
