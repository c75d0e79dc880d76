import type { Language } from '../neutrality'
import { accountName } from './people'
import { about, sentenceCase } from './phrases'
import type { NoteKind, NoteView } from './types'

export interface NoteContent { readonly title: string; readonly text: string }

/** What a note can speak of; empty where it concerns nobody. */
interface Facts { readonly doing: string; readonly who: string; readonly name: string }

type NoteWords = Readonly<Record<NoteKind, (facts: Facts) => NoteContent>>

/** Every note in words. */
export const noteWords: Readonly<Record<Language, NoteWords>> = {
  id: {
    'remind': ({ doing, name }) => ({ title: 'Ingat netralitas ASN', text: `${doing} dapat dinilai sebagai keberpihakan. Ini akun ${name}.` }),
    'quoted': ({ name }) => ({ title: 'Ada kutipan di dalamnya', text: `Kiriman ini mengutip ${name}. Perhatikan apa yang ikut Anda sebarkan.` }),
    'composer': ({ name, who }) => ({ title: `Ini kiriman ${who}`, text: `${name}. Peringatan akan muncul sebelum tulisan Anda terkirim.` }),
    'again': () => ({ title: 'Tekan sekali lagi', text: 'Situs ini meminta Anda menekannya sendiri. Izin tadi berlaku satu menit, untuk satu kali.' }),
    'unchecked': () => ({ title: 'Belum dapat diperiksa', text: 'Akun ini mungkin tercantum, tetapi datanya tidak terbaca. Tindakan Anda tidak dilakukan; coba lagi sebentar.' }),
    'lost': () => ({ title: 'Peringatan tertutup oleh halaman', text: 'Halaman ini berulang kali menutup peringatan. Tindakan Anda tidak dilakukan.' }),
    'too-late': ({ name, doing }) => ({ title: 'Terlambat diperiksa', text: `Tindakan tadi sudah diteruskan. Ini akun ${name}. ${doing} dapat dinilai sebagai keberpihakan; Anda dapat menariknya kembali.` }),
  },
  en: {
    'remind': ({ doing, name }) => ({ title: 'Mind ASN neutrality', text: `${doing} can be judged to be taking sides. This is the account of ${name}.` }),
    'quoted': ({ name }) => ({ title: 'There is a quote in it', text: `This post quotes ${name}. Mind what you pass on with it.` }),
    'composer': ({ name, who }) => ({ title: `This is a post by ${who}`, text: `${name}. A warning will come before your text is sent.` }),
    'again': () => ({ title: 'Press once more', text: 'This site wants you to press it yourself. What you allowed holds for one minute, once.' }),
    'unchecked': () => ({ title: 'Could not be checked', text: 'This account may be listed, but its record could not be read. Your action was not done; try again shortly.' }),
    'lost': () => ({ title: 'The page closed the warning', text: 'This page closed the warning again and again. Your action was not done.' }),
    'too-late': ({ name, doing }) => ({ title: 'Checked too late', text: `Your action has already gone through. This is the account of ${name}. ${doing} can be judged to be taking sides; you can take it back.` }),
  },
}

export const closeLabel: Readonly<Record<Language, string>> = { id: 'Tutup', en: 'Close' }

/** Puts a note into words. */
export function noteOf(view: NoteView): NoteContent {
  return noteWords[view.language][view.kind](factsOf(view))
}

function factsOf(view: NoteView): Facts {
  if (!('registrant' in view)) return { doing: '', who: '', name: '' }
  const { language, registrant } = view
  return {
    doing: 'act' in view ? sentenceCase(about(view.act.doing, registrant.who)) : '',
    who: registrant.who,
    name: `${registrant.name} (${accountName(registrant.key, language)}), ${registrant.role}`,
  }
}
