import { useRef, useState } from 'preact/hooks'
import { type ImportInput, type ImportProblem, readTables, type ReadResult } from '../../../registry/import'
import { formatNumber, formatTime } from '../../shared/format'
import { useDesk } from '../state/desk-context'
import { withSheet, type Work } from '../state/work'
import { type DeskText, deskText } from '../text'

/** More than a page can show and a person can review in one draft. */
export const mostRows = 100_000

/** What is being read now: a file's name and how far it is. */
export interface Reading { readonly name: string; readonly rows: number }

/** Reads files and texts into the draft, one after the other, and can be called off. */
export function useReading() {
  const { text: { enter }, language, work, change, addPart, say } = useDesk()
  const [reading, setReading] = useState<Reading>()
  const [problems, setProblems] = useState<readonly ImportProblem[]>([])
  const aborter = useRef<AbortController>(undefined)
  const number = (count: number) => formatNumber(count, language)

  async function readAll(inputs: readonly (() => Promise<ImportInput>)[], names: readonly string[]): Promise<boolean> {
    const mine = new AbortController()
    aborter.current?.abort()
    aborter.current = mine
    setProblems([])
    let taken = true
    for (const [at, input] of inputs.entries()) {
      const name = names[at] ?? ''
      setReading({ name, rows: 0 })
      const outcome = await readOne(name, input, mine)
      taken &&= outcome === 'taken'
      if (aborter.current !== mine) return taken
      if (outcome === 'cancelled') break
    }
    setReading(undefined)
    return taken
  }

  async function readOne(name: string, input: () => Promise<ImportInput>, mine: AbortController): Promise<'taken' | 'refused' | 'cancelled'> {
    let over = false
    let told = 0
    const onProgress = (rows: number) => {
      over ||= rows > mostRows
      if (over) mine.abort()
      else if (performance.now() - told > 100) {
        told = performance.now()
        setReading({ name, rows })
      }
    }
    const found = await input().then((given) => readTables(given, { signal: mine.signal, onProgress })).catch(() => undefined)
    const count = found?.tables.reduce((sum, { rows }) => sum + rows.length, 0) ?? 0
    if (over || count > mostRows) return refuse(name, ({ tooMany }) => tooMany(name, number(mostRows)))
    if (mine.signal.aborted) {
      say(enter.cancelled(name))
      return 'cancelled'
    }
    if (found === undefined) return refuse(name, ({ unreadable }) => unreadable(name))
    take(name, found, count)
    return found.problems.some(({ fatal }) => fatal) || count === 0 ? 'refused' : 'taken'
  }

  function refuse(file: string, words: (enter: DeskText['enter']) => string): 'refused' {
    setProblems((all) => [...all, { file, text: { id: words(deskText.id.enter), en: words(deskText.en.enter) }, fatal: true }])
    return 'refused'
  }

  function take(name: string, { tables, records, problems: own }: ReadResult, count: number): void {
    setProblems((all) => [...all, ...own])
    const full = tables.filter(({ rows }) => rows.length > 0).map((table) => ({ table, id: crypto.randomUUID() }))
    const part = crypto.randomUUID()
    if (records !== undefined) addPart(part, records)
    for (const { table, id } of full) addPart(id, table)
    change((work) => {
      const withTables = full.reduce<Work>((all, { table, id }) => withSheet(all, { id, name: table.name, roles: {} }), work)
      return records === undefined ? withTables : {
        ...withTables,
        earlier: { part, name },
        candidacies: { ...withTables.candidacies, ...Object.fromEntries(records.candidacies.map((one) => [one.id, one])) },
      }
    })
    say(records !== undefined ? enter.records(name, number(records.accounts.length)) : full.length === 0 ? enter.nothing(name) : enter.done(name, number(count)))
  }

  return {
    reading, problems,
    cancel: () => { aborter.current?.abort() },
    readFiles: (files: readonly File[]) =>
      readAll(files.map((file) => async () => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })), files.map(({ name }) => name)),
    readText: (pasted: string) => {
      const name = enter.pasted(formatTime(new Date(), language), number(work.sheets.length + 1))
      return readAll([() => Promise.resolve({ name, text: pasted })], [name])
    },
  }
}
