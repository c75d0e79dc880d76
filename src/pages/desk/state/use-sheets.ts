import { useEffect, useRef, useState } from 'preact/hooks'
import type { Columns, Proposal, Table } from '../../../registry/import'
import type { Parts } from './drafts'
import { columnsOf, readSheet } from './read-sheet'
import type { Sheet } from './work'

/** A table as it is read: its columns, and what its rows propose once that is known. */
export interface ReadSheet {
  readonly sheet: Sheet
  readonly table: Table
  readonly columns: Columns
  readonly proposals: readonly Proposal[]
  readonly ready: boolean
}

/** Reads every table of a draft, and again when a person says its columns are others. */
export function useSheets(sheets: readonly Sheet[], parts: Parts): readonly ReadSheet[] {
  const [read, setRead] = useState<readonly ReadSheet[]>([])
  const known = useRef(new Map<Sheet, ReadSheet>())

  useEffect(() => {
    const aborter = new AbortController()
    const show = () => { setRead(sheets.flatMap((sheet) => known.current.get(sheet) ?? [])) }
    const all = async () => {
      for (const sheet of sheets) {
        const table = parts.get(sheet.id) as Table | undefined
        if (table === undefined || known.current.get(sheet)?.ready === true) continue
        const columns = columnsOf(table, sheet)
        known.current.set(sheet, { sheet, table, columns, proposals: [], ready: false })
        show()
        const found = await readSheet(table, columns, aborter.signal)
        if (found === undefined) return
        known.current.set(sheet, { sheet, table, columns, proposals: found, ready: true })
      }
      for (const sheet of known.current.keys()) if (!sheets.includes(sheet)) known.current.delete(sheet)
      show()
    }
    void all()
    return () => { aborter.abort() }
  }, [sheets, parts])

  return read
}
