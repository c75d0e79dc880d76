/** Sheets of paper, millimetres, upright. Each is the one before, √2 times as large. */
export const papers = { A5: [148, 210], A4: [210, 297], A3: [297, 420], A2: [420, 594] } as const
export type PaperSize = keyof typeof papers
