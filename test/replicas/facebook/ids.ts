/** Parts of the page that carry an id. */
export type Scope = 'page' | 'dialog' | 'layer'

/**
 * The id of one part of one thing, as meaningless to look at as those React hands out, and yet known to the tests.
 * `key` is the id of a post, comment, account, group or event.
 */
export const idOf = (scope: Scope, key: string, part: string): string => {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (const letter of `${scope}/${key}/${part}`) {
    a = Math.imul(a ^ letter.charCodeAt(0), 2654435761)
    b = Math.imul(b ^ letter.charCodeAt(0), 1597334677)
  }
  a ^= b >>> 15
  return `_r_${((b >>> 0) * 1_000_003 + (a >>> 0) % 1_000_003).toString(36)}_`
}
