import type { Text } from '../../neutrality'
import { reasonTexts } from '../reading'
import type { Doubt } from './types'

/** Why a cell may not say what somebody typed. */
export const doubtTexts: Readonly<Record<Doubt, Text>> = {
  rounded: { id: 'Angka ini lebih dari 15 digit; Excel membulatkannya. Ambil lagi nomor aslinya sebagai teks.', en: 'This number has more than 15 digits; Excel rounds those. Take the original number again, as text.' },
  decimal: { id: 'Tersimpan sebagai angka desimal; nol di belakang bisa hilang (11.10 menjadi 11.1).', en: 'Stored as a decimal number; zeros at the end may be lost (11.10 becomes 11.1).' },
  date: { id: 'Excel menyimpannya sebagai tanggal; mungkin bukan itu yang diketik.', en: 'Excel stores this as a date; that may not be what was typed.' },
  formula: { id: 'Ini hasil atau teks rumus, bukan yang diketik orang. Periksa sumbernya.', en: 'This is a formula or its result, not what somebody typed. Check where it comes from.' },
  error: { id: 'Rumusnya gagal, jadi sel ini tidak berisi apa-apa.', en: 'The formula failed, so there is nothing in this cell.' },
  quotes: { id: 'Tanda kutip di baris ini tidak pada tempatnya; isi beberapa sel mungkin tercampur.', en: 'A quotation mark is out of place in this row; several cells may have run together.' },
}

/** Reasons that come from the row or the file rather than from the text of one cell. */
const rowReasons = {
  sure: { id: 'Menyebut tepat satu akun.', en: 'Names exactly one account.' },
  'from-link': { id: 'Diambil dari tautan di balik teks ini.', en: 'Taken from the link under this text.' },
  'link-differs': { id: 'Teksnya menyebut akun lain daripada tautan di baliknya.', en: 'The text names another account than the link under it.' },
  'row-conflict': { id: 'Nama akun dan alamat akun di baris ini menyebut akun yang berbeda.', en: 'The account name and the address in this row name different accounts.' },
  'named-by-link': { id: 'Sudah disebut oleh alamat akun di baris yang sama.', en: 'Already named by the account address in the same row.' },
  'platform-from-above': { id: 'Situsnya tidak ditulis di baris ini; diambil dari baris di atasnya.', en: 'The site is not written in this row; it is taken from a row above.' },
  'empty-box': { id: 'Kolom kosong bukan calon dan tidak punya akun.', en: 'The empty box is no candidate and has no account.' },
  'number-alone': { id: 'Hanya nomor akun tanpa nama pengguna; situs ini tidak dapat dibuka dengan nomornya. Mintalah tautan akunnya.', en: 'Only the number of an account, without its username; this site cannot be opened by number. Ask for the link to the account.' },
} satisfies Record<string, Text>
export type ImportReason = keyof typeof rowReasons | Doubt

/** The words of every reason a proposal can carry, by its code. */
export const importReasonTexts = { ...reasonTexts, ...rowReasons, ...doubtTexts }
export type AnyReason = keyof typeof importReasonTexts
