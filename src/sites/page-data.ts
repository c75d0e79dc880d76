/** Where a page's own data names people a post does not show, see the reader's `data`. */
interface Listed { readonly id: string; readonly list: string; readonly take: string }

type Names = ReadonlyMap<string, readonly string[]>
const none: Names = new Map()
/** Data that came with the page stays as it is, unlike its nodes: it is parsed once, and only where it holds such a list. */
const parsed = new WeakMap<Element, Names>()

/** What the lists of the post with this id name, over all scripts of the page that `find` matches. */
export function inPageData(page: Document, find: string, listed: Listed, post: string): string[] {
  return [...page.querySelectorAll(find)].flatMap((script) => {
    const known = parsed.get(script) ?? namesIn(script.textContent, listed)
    parsed.set(script, known)
    return known.get(post) ?? []
  })
}

function namesIn(text: string, { id, list, take }: Listed): Names {
  if (!text.includes(`"${list}":[{`)) return none
  const names = new Map<string, string[]>()
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const fields = value as Record<string, unknown>
    const people = fields[list]
    if (typeof fields[id] === 'string' && Array.isArray(people)) {
      names.set(fields[id], people.flatMap((one: Record<string, unknown> | null) => (typeof one?.[take] === 'string' ? [one[take]] : [])))
    }
    Object.values(fields).forEach(walk)
  }
  try { walk(JSON.parse(text)) } catch { return none }
  return names
}
