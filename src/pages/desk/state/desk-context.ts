import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Language } from '../../../neutrality'
import type { Notice } from '../../../registry/import'
import type { Records } from '../../../registry/records'
import type { DeskText } from '../text'
import type { Draft } from './draft'
import type { Row } from './rows'
import type { ReadSheet } from './use-sheets'
import type { Work } from './work'

/** What every part of the desk works with. */
export interface DeskAccess {
  readonly language: Language
  readonly text: DeskText
  readonly draft: Draft
  readonly work: Work
  readonly sheets: readonly ReadSheet[]
  /** Every account the lists propose, in their order, with what was decided about it. */
  readonly rows: readonly Row[]
  /** A moment behind the rows. */
  readonly notices: readonly Notice[]
  /** The records of the earlier file this draft goes on from. */
  readonly earlier: Records | undefined
  /** Changes the work; can be undone. What is typed into one box, by its name, is undone together. */
  readonly change: (to: (work: Work) => Work, typing?: string) => void
  readonly addPart: (id: string, value: unknown) => void
  /** Keeps what is being typed with the draft, by the name of its box; undefined forgets it. */
  readonly type: (field: string, text: string | undefined) => void
  /** Says something to eyes and screen readers. */
  readonly say: (text: string) => void
  readonly goTo: (step: Step, row?: string) => void
}

export const steps = ['masukkan', 'periksa', 'lekatkan', 'pemberitahuan', 'keluarkan'] as const
export type Step = (typeof steps)[number]

const context = createContext<DeskAccess | undefined>(undefined)
export const DeskProvider = context.Provider

export function useDesk(): DeskAccess {
  const access = useContext(context)
  if (access === undefined) throw new Error('outside of the desk')
  return access
}

/** A text box of the desk that nothing typed gets lost from. */
export function useField(name: string): [string | undefined, (text: string | undefined) => void] {
  const { draft, type } = useDesk()
  return [draft.fields[name], (text) => { type(name, text) }]
}

