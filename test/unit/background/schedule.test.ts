import { fc } from '../fast-check'
import { describe, expect, it } from 'vitest'
import { firstCheck, interval, longest, nextAttempt, nextCheck, parseRetryAfter } from '../../../src/background/schedule'

const minute = 60_000
const now = Date.UTC(2026, 10, 22, 12)
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

/** A generator of chances that gives the same ones every time. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9 | 0
    return (state >>> 0) / 2 ** 32
  }
}

describe('when a registry is asked for news', () => {
  it('is within ten minutes of installation', () => {
    fc.assert(fc.property(chance, (drawn) => {
      const wait = firstCheck(now, () => drawn) - now
      expect(wait).toBeGreaterThanOrEqual(0)
      expect(wait).toBeLessThan(10 * minute)
    }))
  })

  it('is six hours later on average when all is well, and never sooner than four and a half', () => {
    const random = seeded(1)
    const waits = Array.from({ length: 10_000 }, () => nextCheck(now, random) - now)
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(interval * 0.75)
    expect(Math.max(...waits)).toBeLessThan(interval * 1.25)
    expect(waits.reduce((sum, wait) => sum + wait, 0) / waits.length / interval).toBeCloseTo(1, 1)
  })

  it('is later and later after failures, anywhere below a bound that doubles up to twelve hours', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 2000 }), chance, (failures, drawn) => {
      const wait = nextAttempt(now, failures, () => drawn) - now
      expect(wait).toBeGreaterThanOrEqual(30_000)
      expect(wait).toBeLessThanOrEqual(Math.min(longest, 10 * minute * 2 ** (failures - 1)))
    }))
    expect(nextAttempt(now, 1, () => 0.999_999) - now).toBeGreaterThan(9 * minute)
    expect(nextAttempt(now, 50, () => 0.999_999) - now).toBeGreaterThan(longest - minute)
  })

  it('never brings 100,000 browsers back in one minute when all were refused at once', () => {
    const random = seeded(7)
    const perMinute = new Map<number, number>()
    for (let browser = 0; browser < 100_000; browser += 1) {
      const at = Math.floor((nextAttempt(now, 6, random) - now) / minute)
      perMinute.set(at, (perMinute.get(at) ?? 0) + 1)
    }
    // Spread evenly over 320 minutes, a minute has 312.
    expect(Math.max(...perMinute.values())).toBeLessThan(500)
  })

  it('is not before a server said to come again, and not for everybody in the same second', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 20 }), chance, fc.integer({ min: 0, max: 24 * 60 }), (failures, drawn, minutes) => {
      expect(nextAttempt(now, failures, () => drawn, minutes * minute) - now).toBeGreaterThanOrEqual(minutes * minute)
    }))
    const random = seeded(3)
    const times = new Set(Array.from({ length: 1000 }, () => Math.floor(nextAttempt(now, 1, random, 60 * minute) / 1000)))
    expect(times.size).toBeGreaterThan(500)
  })

  it('is within thirty hours however long a server asks for', () => {
    expect(nextAttempt(now, 1, () => 0.999, 10 * 365 * 24 * 60 * minute) - now).toBeLessThanOrEqual(30 * 60 * minute)
  })
})

describe('Retry-After', () => {
  it('is read as seconds and as a date', () => {
    expect(parseRetryAfter('120', now)).toBe(120_000)
    expect(parseRetryAfter(new Date(now + 90_000).toUTCString(), now)).toBe(90_000)
  })
  it('counts as now where its date is past, and as nothing where it is something else', () => {
    expect(parseRetryAfter(new Date(now - 90_000).toUTCString(), now)).toBe(0)
    for (const header of [null, '', 'soon', '-5', '1e9999']) expect(parseRetryAfter(header, now)).toBeUndefined()
  })
})
