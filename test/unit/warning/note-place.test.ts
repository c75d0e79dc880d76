// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { place } from '../../../src/warning/note-place'

/** Whether a note of 400 × 100 pixels in the lower right corner of the screen goes to the top, with a text box 300 pixels wide at this place. */
function goesUp(x: number, y: number, width = 300): boolean {
  document.body.innerHTML = '<div id="note" class="top"></div><textarea></textarea>'
  const [note, field] = [document.querySelector<HTMLElement>('#note'), document.querySelector('textarea')]
  if (note === null || field === null) throw new Error('nothing on the page')
  note.getBoundingClientRect = () => new DOMRect(innerWidth - 416, innerHeight - 116, 400, 100)
  field.getBoundingClientRect = () => new DOMRect(x, y, width, 40)
  place(note)
  return note.classList.contains('top')
}

it('a note stands at the foot of the page', () => {
  expect(goesUp(innerWidth - 400, 20)).toBe(false)
  expect(goesUp(20, innerHeight - 60)).toBe(false)
})
it('a note lies over no text box, and not on the button beside one', () => {
  expect(goesUp(innerWidth - 400, innerHeight - 60)).toBe(true)
  expect(goesUp(innerWidth - 760, innerHeight - 60)).toBe(true)
})
it('a text box that is not shown, or below the screen, moves no note', () => {
  expect(goesUp(innerWidth - 400, innerHeight - 60, 0)).toBe(false)
  expect(goesUp(innerWidth - 400, innerHeight + 10)).toBe(false)
})
