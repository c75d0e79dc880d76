import { describe, expect, test } from 'vitest'
import { createPresses, settledMs } from '../../../src/warning/presses'
import { reasonOf } from '../../../src/warning/reason'
import { createRepairs, repairLimit, repairWindowMs } from '../../../src/warning/repairs'
import { mayGoOn, readingMs, type Standing } from '../../../src/warning/standing'

describe('going on counts', () => {
  const good: Standing = { open: true, onTop: true, whole: true, seen: true }

  test('only after the dialog has been in view for half a second', () => {
    expect(readingMs).toBe(500)
    expect(mayGoOn(good, 499)).toBe(false)
    expect(mayGoOn(good, 500)).toBe(true)
  })
  test.each(['open', 'onTop', 'whole', 'seen'] as const)('not while it is not %s', (fault) => {
    expect(mayGoOn({ ...good, [fault]: false }, 60_000)).toBe(false)
  })
  test('also where the browser cannot tell whether it is seen', () => {
    expect(mayGoOn({ ...good, seen: undefined }, 500)).toBe(true)
  })
})

describe('a press counts only if it began in the dialog', () => {
  test('a key held since before repeats, and does nothing', () => {
    const presses = createPresses()
    expect(presses.keyDown('Enter', true)).toBe(false)
    expect(presses.keyHeld('Enter')).toBe(false)
  })
  test('a key pressed in it acts once, however long it is held', () => {
    const presses = createPresses()
    expect(presses.keyDown('Enter', false)).toBe(true)
    expect(presses.keyDown('Enter', true)).toBe(false)
    expect(presses.keyHeld('Enter')).toBe(true)
    presses.keyUp('Enter')
    expect(presses.keyHeld('Enter')).toBe(false)
  })
  test('the end of a pointer press from outside is no click', () => {
    const presses = createPresses()
    expect(presses.mayClick(1, 10_000)).toBe(false)
    presses.pointerDown(false)
    presses.mouseDown(true, 10_000)
    expect(presses.mayClick(1, 10_000)).toBe(false)
  })
  test('a pointer press inside is', () => {
    const presses = createPresses()
    presses.pointerDown(true)
    expect(presses.mayClick(1, 0)).toBe(true)
  })
  test('the second click of the double click that opened it is not', () => {
    const presses = createPresses()
    presses.pointerDown(true)
    expect(presses.mayClick(2, settledMs - 1)).toBe(false)
    expect(presses.mayClick(2, settledMs)).toBe(true)
  })
  test('a screen reader presses without any pointer: with or without a mouse press before it', () => {
    const silent = createPresses()
    expect(silent.mayClick(0, 0)).toBe(true)
    const mousy = createPresses()
    mousy.mouseDown(true, settledMs - 1)
    expect(mousy.mayClick(1, settledMs)).toBe(false)
    mousy.mouseDown(true, settledMs)
    expect(mousy.mayClick(1, settledMs)).toBe(true)
  })
})

describe('repairs', () => {
  test('are allowed five times in five seconds, then no more', () => {
    expect([repairLimit, repairWindowMs]).toEqual([5, 5_000])
    const mayRepair = createRepairs()
    expect([0, 1, 2, 3, 4, 4_999].map(mayRepair)).toEqual([true, true, true, true, true, false])
  })
  test('are allowed for ever where they are few', () => {
    const mayRepair = createRepairs()
    for (let time = 0; time < 60_000; time += 1_000) expect(mayRepair(time)).toBe(true)
  })
})

describe('the reason given', () => {
  const presets = ['Tugas kehumasan', 'Akun kantor']
  test.each([
    ['0', '', 'Tugas kehumasan'],
    ['1', 'tidak dipakai', 'Akun kantor'],
    ['own', '  surat tugas 12 ', 'surat tugas 12'],
    ['own', '   ', undefined],
    [undefined, 'belum dipilih', undefined],
    ['7', '', undefined],
  ])('choice %j with words %j is %j', (chosen, written, reason) => {
    expect(reasonOf(chosen, written, presets)).toBe(reason)
  })
  test('without presets it is the words', () => {
    expect(reasonOf(undefined, ' surat tugas ', [])).toBe('surat tugas')
    expect(reasonOf(undefined, '', [])).toBeUndefined()
  })
})
