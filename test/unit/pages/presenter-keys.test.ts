// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { commandOf, createDigits } from '../../../src/pages/scenes/keys'
import { readAddress, writeAddress } from '../../../src/pages/scenes/use-address'

const pressed = (key: string, inside = '<p></p>') => {
  document.body.innerHTML = inside
  const target = document.body.firstElementChild!
  let command: unknown
  target.addEventListener('keydown', (event) => { command = commandOf(event as KeyboardEvent) })
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  return command
}

describe('the presenter’s keys', () => {
  it.each([
    ['PageDown', 'next'], ['PageUp', 'back'], ['ArrowRight', 'next'], ['ArrowLeft', 'back'], [' ', 'next'], ['ArrowDown', 'next-scene'], ['ArrowUp', 'previous-scene'],
    ['Home', 'first'], ['End', 'last'], ['A', 'accident'], ['s', 'stage'], ['R', 'reset'], ['n', 'notes'], ['f', 'full'], ['.', 'blank'], ['?', 'help'],
  ])('%s stands for %s', (key, command) => { expect(pressed(key)).toBe(command) })

  it.each(['l', 'Tab', 'Enter', 'Escape', 'j'])('%s is the page’s', (key) => { expect(pressed(key)).toBeUndefined() })

  it('leave text fields and buttons their own keys, and a clicker works even there', () => {
    expect(pressed('s', '<textarea></textarea>')).toBeUndefined()
    expect(pressed(' ', '<button></button>')).toBeUndefined()
    expect(pressed('ArrowDown', '<div role="menu"></div>')).toBeUndefined()
    expect(pressed('PageDown', '<textarea></textarea>')).toBe('next')
  })

  it('make items of digits', () => {
    vi.useFakeTimers()
    const items: number[] = []
    const digit = createDigits((item) => { items.push(item) })
    for (const one of ['5', '1', '6', '0', '1']) digit(one)
    vi.runAllTimers()
    expect(items).toEqual([5, 16, 10, 1])
    vi.useRealTimers()
  })
})

describe('the address of a scene', () => {
  it.each([{ scene: 'suka', presenting: false }, { scene: 'unggah-ktp', presenting: true }, { scene: '', presenting: true }])('reads back as it was written: %o', (address) => {
    expect(readAddress(writeAddress(address))).toEqual(address)
  })
})
