import { parseSources, sourceId } from '../../browser/registry-sources'

/** The entries with one source a place further up (-1) or down (1) among those that can be used. */
export function moved(entries: readonly unknown[], id: string, by: -1 | 1): unknown[] {
  const { broken } = parseSources(entries)
  const usable = entries.flatMap((_, at) => (broken.includes(at) ? [] : [at]))
  const from = usable.findIndex((at) => parseSources([entries[at]]).sources.some((one) => sourceId(one) === id))
  const [one, other] = [usable[from], usable[from + by]]
  const list = [...entries]
  if (from >= 0 && one !== undefined && other !== undefined) [list[one], list[other]] = [list[other], list[one]]
  return list
}

/** The entries with one source allowed, or not, to replace site packs. */
export function allowingPacks(entries: readonly unknown[], id: string, packs: boolean): unknown[] {
  return entries.map((entry) => {
    const [source] = parseSources([entry]).sources
    return source !== undefined && source.kind !== 'desk' && sourceId(source) === id ? { ...source, packs } : entry
  })
}
