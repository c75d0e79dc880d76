import type { PaperSize } from '../shared/paper-sizes'

export const sheetNames = ['list', 'poster', 'card'] as const
export type SheetName = (typeof sheetNames)[number]

/** The sizes each sheet is made for, the usual one first. */
export const sheetSizes: Readonly<Record<SheetName, readonly PaperSize[]>> = { list: ['A4', 'A3'], poster: ['A3', 'A2', 'A4'], card: ['A4', 'A5'] }
