const far = 25
/** How long after a tap the browser's own mouse events for the same touch are ignored. */
const ghost = 2500

/**
 * Polymer's tap: on a touch screen it fires at `touchend`, before and instead of the click; with a mouse, at the click.
 * As in Polymer's `lib/utils/gestures.js`.
 */
export const onTap = (node: HTMLElement, act: (event: Event) => void): void => {
  let [x, y, touched] = [0, 0, -ghost]
  node.addEventListener('touchstart', ({ changedTouches: [touch] }) => {
    [x, y] = [touch?.clientX ?? 0, touch?.clientY ?? 0]
  }, { passive: true })
  node.addEventListener('touchend', (event) => {
    const touch = event.changedTouches[0]
    if (touch === undefined || Math.abs(touch.clientX - x) > far || Math.abs(touch.clientY - y) > far) return
    touched = event.timeStamp
    act(event)
  })
  node.addEventListener('click', (event) => {
    if (event.timeStamp - touched > ghost) act(event)
  })
}

/** A paper item is no button: it makes a click of its own out of Enter, a moment later, and out of a released Space. As iron-behaviors do. */
export const pressLikePaper = (node: HTMLElement): void => {
  node.addEventListener('keydown', (event) => {
    if (event.target !== node) return
    if (event.key === 'Enter') setTimeout(() => node.click(), 1)
    if (event.key === ' ') event.preventDefault()
  })
  node.addEventListener('keyup', (event) => {
    if (event.target === node && event.key === ' ') node.click()
  })
}
