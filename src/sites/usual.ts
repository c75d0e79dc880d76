import { type HealthKind, healthKinds, kindOf } from './health-kinds'

/**
 * What pages of one sort and what openers of one family usually offer, by interaction: at how many
 * of the looks it was found, and how often in a row it has been missing since it was usual.
 */
export type Usual = Readonly<Record<string, Readonly<Record<string, readonly [found: number, looks: number, missing: number]>>>>

/** Found so often, and at nearly all looks, it is a habit. */
const habit = 6
const nearlyAll = 0.8
/** Only the newest looks make a habit. */
const recent = 20
/** Missing so often in a row is no accident: of what was always there, and of what was nearly always. */
const odd = (found: number, looks: number) => (found === looks ? 3 : 5)
/** Missing so often in a row, and it was no habit after all. */
const given = 40
/** A person is on so many sorts of pages of a site, at most. */
const sorts = 40

/** The same with one more look at a page of a sort. */
export function addLook(before: Usual, sort: string, names: readonly string[]): Usual {
  const { [sort]: own = {}, ...others } = before
  const next = Object.fromEntries([...new Set([...Object.keys(own), ...names])].map((name) => [name, added(own[name], names.includes(name))]))
  return Object.fromEntries([...Object.entries(others).slice(1 - sorts), [sort, next]])
}

function added([found, looks, missing]: readonly [number, number, number] = [0, 0, 0], isThere: boolean): [number, number, number] {
  if (!isThere && found >= habit && found >= looks * nearlyAll) return missing + 1 > given ? [0, 0, 0] : [found, looks, missing + 1]
  const sum: [number, number] = [found + (isThere ? 1 : 0), looks + 1]
  return sum[1] > recent ? [Math.round(sum[0] / 2), Math.round(sum[1] / 2), 0] : [...sum, 0]
}

/** Kinds that are missing where they were always to be found, and those that are found as ever. */
export function unusual(usual: Usual): { readonly gone: readonly HealthKind[]; readonly found: readonly HealthKind[] } {
  const all = Object.values(usual).flatMap((own) => Object.entries(own))
  const of = (fits: (sum: readonly [number, number, number]) => boolean) => healthKinds.filter((kind) => all.some(([offer, sum]) => kindOf(offer) === kind && fits(sum)))
  return { gone: of(([found, looks, missing]) => missing >= odd(found, looks)), found: of(([found, , missing]) => found >= habit && missing === 0) }
}
