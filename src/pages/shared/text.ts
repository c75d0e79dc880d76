import type { Language } from '../../neutrality'

/** Words that several pages use. */
export interface SharedText {
  readonly languages: string
  readonly saved: string
  readonly notSaved: string
  readonly skip: string
  readonly newTab: string
}

export const sharedText: Readonly<Record<Language, SharedText>> = {
  id: {
    languages: 'Bahasa',
    saved: 'Tersimpan.',
    notSaved: 'Tidak tersimpan. Penyimpanan peramban penuh atau menolak, jadi pengaturan yang lama tetap berlaku.',
    skip: 'Langsung ke isi',
    newTab: 'terbuka di tab baru',
  },
  en: {
    languages: 'Language',
    saved: 'Saved.',
    notSaved: 'Not saved. The browser’s storage is full or refuses, so the earlier settings stay in force.',
    skip: 'Skip to content',
    newTab: 'opens in a new tab',
  },
}
