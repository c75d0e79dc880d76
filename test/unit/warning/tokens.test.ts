import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const parts = ['warning', 'pages/shared'].map((room) => readFileSync(new URL(`../../../src/${room}/tokens.css`, import.meta.url), 'utf8').split(/@media \([^)]+\)/))
const [light = '', dark = ''] = [0, 1].map((at) => parts.map((part) => part[at]).join('\n'))

const colours = (block: string) => new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map(([, name = '', hex = '']) => [name, hex]))

/** WCAG 2.2, relative luminance of `#rgb` or `#rrggbb`. */
function luminance(hex: string): number {
  const long = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1)
  const [red = 0, green = 0, blue = 0] = (long.match(/../g) ?? []).map((pair) => {
    const part = parseInt(pair, 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

describe.each([['light', colours(light)], ['dark', colours(dark)]])('in %s', (_, palette) => {
  const contrast = (one: string, other: string) => {
    const [dim = 0, bright = 0] = [one, other].map((name) => luminance(palette.get(name) ?? '')).sort((a, b) => a - b)
    return (bright + 0.05) / (dim + 0.05)
  }

  test.each([
    ['ink', 'paper'], ['ink-2', 'paper'], ['ink-3', 'paper'], ['ink', 'paper-2'], ['ink-2', 'paper-2'], ['ink-3', 'paper-2'],
    ['ink', 'amber-soft'], ['ink-2', 'amber-soft'], ['amber', 'amber-soft'], ['amber', 'paper'], ['brand', 'brand-soft'], ['brand', 'paper'],
    ['brand-ink', 'brand'], ['brand-ink', 'brand-hover'], ['ok', 'ok-soft'], ['ok', 'paper'],
  ])('%s on %s can be read: 4.5 to 1 at least', (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5)
  })

  test.each([['line-strong', 'paper'], ['focus', 'paper'], ['focus', 'paper-2']])('%s on %s can be made out: 3 to 1 at least', (line, ground) => {
    expect(contrast(line, ground)).toBeGreaterThanOrEqual(3)
  })
})
