import type { Records } from '../records'
import pilpres2024 from './pilpres-2024.json' with { type: 'json' }
import training from './training.json' with { type: 'json' }

/** Plainly fictional candidates on all six sites, for the training page; active with `training: true` only. */
export const trainingRecords = training as Records

/** The presidential candidates of 2024 with the handles the press attributes to them. Their candidacies have ended. */
export const presidential2024 = pilpres2024 as Records

/** What a build carries unless it is told to carry another registry. Where each part comes from: docs/registry.md. */
export const bundledRecords: Records = {
  candidacies: [...presidential2024.candidacies, ...trainingRecords.candidacies],
  accounts: [...presidential2024.accounts, ...trainingRecords.accounts],
}
