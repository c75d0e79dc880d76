// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { contentOf } from '../../../src/warning/content'
import { buildDialog } from '../../../src/warning/dialog'
import { tabStops } from '../../../src/warning/keys'
import { buildReason } from '../../../src/warning/reason'
import { words } from '../../../src/warning/text'
import { languages, viewOf } from './views'

function build(changes: Parameters<typeof viewOf>[0] = {}) {
  const view = viewOf(changes)
  const presses = { onStop: vi.fn(), onGo: vi.fn(), onHandbook: vi.fn(), onMistaken: vi.fn() }
  const built = buildDialog(contentOf(view), view, presses)
  document.body.replaceChildren(built.dialog)
  return { ...built, ...presses }
}

test.each(languages)('in %s it is an alert dialog, named by its title and described by whom and what it concerns', (language) => {
  const { dialog } = build({ language })
  expect(dialog.getAttribute('role')).toBe('alertdialog')
  expect(dialog.lang).toBe(language)
  for (const name of ['aria-labelledby', 'aria-describedby']) {
    for (const id of (dialog.getAttribute(name) ?? '').split(' ')) expect(dialog.querySelector(`#${id}`)?.textContent).toBeTruthy()
  }
})

test('the way out comes first among the buttons and names what is not done', () => {
  const { sheet, stop } = build({ interaction: 'follow' })
  expect(sheet.querySelector('button')).toBe(stop)
  expect([...sheet.querySelectorAll('button')].map((button) => button.textContent)).toEqual(['Batal, jangan ikuti', 'Lanjutkan sekali ini', 'Lihat 16 larangan', 'Bukan akun calon?'])
})

test('each button does its own thing', () => {
  const { sheet, onStop, onGo, onHandbook } = build()
  const press = (name: string) => sheet.querySelector<HTMLButtonElement>(`[data-action=${name}]`)?.form?.dispatchEvent(new Event('reset', { cancelable: true }))
  press('go')
  expect([onStop, onGo, onHandbook].map((spy) => spy.mock.calls.length)).toEqual([0, 1, 0])
  press('handbook')
  press('stop')
  expect([onStop, onGo, onHandbook].map((spy) => spy.mock.calls.length)).toEqual([1, 1, 1])
})

test('names and sources are text, never markup', () => {
  const { dialog } = build({ who: { name: '<img src=x onerror=alert(1)> Contoh', source: '<script>' } })
  expect(dialog.querySelector('img, script')).toBeNull()
  expect(dialog.textContent).toContain('<img src=x onerror=alert(1)> Contoh')
})

test('bands, quote and further items take no room where there are none', () => {
  expect(build().sheet.querySelector('.band, .quoted')).toBeNull()
  expect(build().sheet.querySelectorAll('details')).toHaveLength(1)
  expect(build({ interaction: 'comment' }).sheet.querySelectorAll('details')).toHaveLength(2)
})

test('a reason is read from the choice, or from own words once those are chosen', () => {
  const reason = buildReason(words.id.reason, ['Tugas kehumasan'])
  const [preset, own] = reason.element.querySelectorAll('input')
  const written = reason.element.querySelector('textarea')
  if (preset === undefined || own === undefined || written === null) throw new Error('a choice, own words and a field')
  written.value = 'surat tugas'
  expect(reason.read()).toBeUndefined()
  preset.checked = true
  expect(reason.read()).toBe('Tugas kehumasan')
  preset.checked = false
  own.checked = true
  expect(reason.read()).toBe('surat tugas')
})

test('a missing reason is asked for out loud', () => {
  const reason = buildReason(words.id.reason, [])
  const complaint = reason.element.querySelector('[role=alert]')
  expect(complaint?.textContent).toBe('')
  reason.complain()
  expect(complaint?.textContent).toBe(words.id.reason.missing)
})

test('of a group of choices Tab stops at one only', () => {
  const { sheet, body } = build()
  body.replaceChildren(buildReason(words.id.reason, ['Satu', 'Dua']).element)
  for (const element of sheet.querySelectorAll('*')) element.getClientRects = () => [new DOMRect()] as unknown as DOMRectList
  expect(tabStops(sheet).filter((stop) => stop.matches('input'))).toHaveLength(1)
})

test('what the agency says is text, whatever it looks like, and comes after the law', () => {
  const { body } = build({ agency: { name: '<i>Dinas</i>', advice: '<img src=x onerror=alert(1)>' } })
  const section = body.querySelector('.agency')
  expect(section?.textContent).toBe('Dari <i>Dinas</i><img src=x onerror=alert(1)>')
  expect(section?.querySelector('img, i')).toBeNull()
  expect(body.querySelector('.rule')!.compareDocumentPosition(section!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
})

test('an agency that has a name only is named, and has no section', () => {
  const { sheet } = build({ agency: { name: 'Dinas Contoh' } })
  expect(sheet.querySelector('header')?.textContent).toBe('Jaga NetralDinas Contoh')
  expect(sheet.querySelector('.agency')).toBeNull()
})
