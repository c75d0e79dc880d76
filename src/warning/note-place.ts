/** Beside a text box stand the buttons that go with it. */
const beside = 60

/** Puts a note at the foot of the page, or at its top where it would lie over what somebody may be about to write in. */
export function place(box: HTMLElement): void {
  box.classList.remove('top')
  const { left, right, top } = box.getBoundingClientRect()
  const isCovered = [...document.querySelectorAll('textarea, input, [contenteditable="true"]')].some((field) => {
    const there = field.getBoundingClientRect()
    return there.width > 0 && there.left - beside < right && there.right + beside > left && there.bottom + beside > top && there.top < innerHeight
  })
  if (isCovered) box.classList.add('top')
}
