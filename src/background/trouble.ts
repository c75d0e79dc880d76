import { isDownloadProblem } from '../browser/download'
import type { Trouble } from '../browser/registry-status'
import type { Text } from '../neutrality'
import { parseRetryAfter } from './schedule'

/** An error that is already in words for a person, whichever room it comes from. */
interface Worded extends Error { readonly code: string; readonly text: Text }
const isWorded = (error: unknown): error is Worded => error instanceof Error && 'code' in error && 'text' in error && typeof error.text === 'object'

/** What went wrong, as the screens show it. The same trouble again keeps the time it began. */
export function troubleOf(error: unknown, now: number, before?: Trouble): Trouble {
  const { code, text } = isWorded(error) ? error : storageTrouble(error)
  return { code, text, since: before?.code === code ? before.since : now }
}

export function retryAfterOf(error: unknown, now: number): number | undefined {
  return isDownloadProblem(error) ? parseRetryAfter(error.retryAfter ?? null, now) : undefined
}

/** Stored files that are no longer what was accepted. */
export function damaged(now: number, before?: Trouble): Trouble {
  const text = {
    id: 'Salinan registri di komputer ini rusak dan akan diambil kembali. Penjagaan memakai daftar akun baik yang terakhir.',
    en: 'The copy of the registry on this computer is damaged and will be fetched again. The guard uses the last good list of accounts.',
  }
  return { code: 'damaged', text, since: before?.code === 'damaged' ? before.since : now }
}

function storageTrouble(error: unknown): { code: string; text: Text } {
  const { name, message } = error instanceof Error || error instanceof DOMException ? error : { name: '', message: String(error) }
  if (name === 'QuotaExceededError') {
    return {
      code: 'full',
      text: {
        id: 'Penyimpanan peramban penuh, sehingga pembaruan tidak dapat disimpan. Kosongkan ruang di komputer ini.',
        en: 'The browser’s storage is full, so the update cannot be kept. Free some space on this computer.',
      },
    }
  }
  return {
    code: 'storage',
    text: { id: `Peramban tidak dapat menyimpan atau membaca registri (${name}: ${message}).`, en: `The browser cannot store or read registries (${name}: ${message}).` },
  }
}
