import type { Language, Text } from '../neutrality'
import { siteUrls } from './site-urls'
import { type AccountKey, sites } from './types'

/** What an accepted reading is worth a second look for. */
export type NoteCode = 'post-link' | 'group' | 'other-column' | 'no-at'
/** Why a person must decide: an account may be meant, but the text does not name it. */
export type HeldCode =
  | 'display-name' | 'share-link' | 'short-link' | 'legacy-youtube' | 'legacy-long-handle' | 'post-without-author'
  | 'extra-words' | 'platform-conflict' | 'digits-only' | 'maybe-rounded' | 'no-account' | 'missing-at' | 'opaque-id' | 'glued-links' | 'remark'
/** Why this text can name no account. */
export type RejectedCode = 'needs-platform' | 'bad-handle' | 'non-ascii' | 'excel-number' | 'names-no-account' | 'unsupported-site' | 'broken-link'
/** Why this text is not kept at all. */
export type DroppedCode = 'phone' | 'e-mail' | 'empty' | 'repeated'
export type ReasonCode = NoteCode | HeldCode | RejectedCode | DroppedCode

/** What one stretch of a cell turned out to be. `raw` is that stretch, tidied; personal data is not repeated in it. */
export type Reading = { readonly raw: string } & (
  | { readonly outcome: 'accepted'; readonly key: AccountKey; readonly note?: NoteCode }
  | { readonly outcome: 'held'; readonly reason: HeldCode }
  | { readonly outcome: 'rejected'; readonly reason: RejectedCode }
  | { readonly outcome: 'dropped'; readonly reason: DroppedCode }
)
export type Verdict = Reading extends infer One ? One extends Reading ? Omit<One, 'raw'> : never : never

export const held = (reason: HeldCode): Verdict => ({ outcome: 'held', reason })
export const rejected = (reason: RejectedCode): Verdict => ({ outcome: 'rejected', reason })
export const dropped = (reason: DroppedCode): Verdict => ({ outcome: 'dropped', reason })

const oneOf = (language: Language) => new Intl.ListFormat(language, { type: 'disjunction' }).format(sites.map((site) => siteUrls[site].name))

/** Every code in words for a data steward. */
export const reasonTexts: Readonly<Record<ReasonCode, Text>> = {
  'post-link': { id: 'Ini tautan kiriman; akun diambil dari alamatnya. Periksa apakah itu memang akun yang dimaksud.', en: 'This is a link to a post; the account is taken from its address. Check that it is the account meant.' },
  group: { id: 'Ini grup, bukan akun atau halaman.', en: 'This is a group, not an account or page.' },
  'other-column': { id: 'Tautannya dari situs lain daripada yang tertulis di kolom; yang dipakai adalah tautannya.', en: 'The link is from another site than the column says; the link counts.' },
  'no-at': { id: 'Ditulis tanpa @. Pastikan ini nama pengguna, bukan nama tampilan.', en: 'Written without @. Make sure it is a username and not a display name.' },
  'display-name': { id: 'Ini nama tampilan. Banyak akun dapat memakai nama yang sama; mintalah tautan akunnya.', en: 'This is a display name. Many accounts can carry it; ask for the link to the account.' },
  'share-link': { id: 'Tautan "bagikan" tidak menyebut akunnya. Buka tautannya, lalu salin alamat profil.', en: 'A share link does not name the account. Open it and copy the address of the profile.' },
  'short-link': { id: 'Tautan pendek tidak menyebut akunnya. Buka tautannya, lalu salin alamat profil.', en: 'A short link does not name the account. Open it and copy the address of the profile.' },
  'legacy-youtube': { id: 'Alamat YouTube bentuk lama. Buka kanalnya, lalu salin alamat dengan @ atau /channel/UC….', en: 'An old form of YouTube address. Open the channel and copy the address with @ or /channel/UC….' },
  'legacy-long-handle': { id: 'Nama pengguna X lebih dari 15 karakter hanya ada pada akun lama. Periksa penulisannya.', en: 'X usernames longer than 15 characters exist only on old accounts. Check the spelling.' },
  'post-without-author': { id: 'Tautan kiriman ini tidak menyebut akunnya. Buka kirimannya, lalu salin alamat profil.', en: 'This link to a post does not name the account. Open the post and copy the address of the profile.' },
  'extra-words': { id: 'Ada kata lain yang menempel, jadi tidak jelas mana nama penggunanya.', en: 'There are other words beside it, so it is not clear what the username is.' },
  'platform-conflict': { id: 'Isi sel menyebut situs lain daripada kolomnya.', en: 'The cell names another site than its column.' },
  'digits-only': { id: 'Hanya angka: bisa nomor akun, bisa nama pengguna. Mintalah tautan akunnya.', en: 'Only digits: a number or a username. Ask for the link to the account.' },
  'maybe-rounded': { id: 'Angka ini mungkin sudah dibulatkan oleh Excel. Ambil lagi nomor aslinya sebagai teks.', en: 'Excel may have rounded this number. Take the original number again, as text.' },
  'no-account': { id: 'Hanya nama situs, tanpa akun.', en: 'Only the name of a site, no account.' },
  'missing-at': { id: 'Alamat profil di situs ini memakai @. Periksa tautannya.', en: 'Profile addresses on this site carry an @. Check the link.' },
  'opaque-id': { id: 'Tautan ini memakai kode yang hanya dapat dibaca Facebook. Buka tautannya, lalu salin alamat profil.', en: 'This link carries a code only Facebook can read. Open it and copy the address of the profile.' },
  remark: { id: 'Ini keterangan, bukan nama akun.', en: 'This is a remark, not the name of an account.' },
  'glued-links': { id: 'Dua tautan menempel menjadi satu. Pisahkan dengan baris baru.', en: 'Two links are glued together. Put them on separate lines.' },
  'needs-platform': { id: `Situsnya belum disebut. Tulis ${oneOf('id')}.`, en: `The site is not named. Write ${oneOf('en')}.` },
  'bad-handle': { id: 'Nama pengguna seperti ini tidak mungkin ada di situs itu. Periksa penulisannya.', en: 'This site cannot have a username like this. Check the spelling.' },
  'non-ascii': { id: 'Ada huruf yang mirip, tetapi bukan huruf Latin biasa. Ketik ulang, atau salin alamat profil.', en: 'There are letters that look like plain Latin ones and are not. Type it again, or copy the address of the profile.' },
  'excel-number': { id: 'Excel mengubah nomor ini menjadi bentuk seperti 7,1E+18; angka aslinya hilang.', en: 'Excel turned this number into something like 7.1E+18; the original digits are lost.' },
  'names-no-account': { id: 'Tautan ini menuju halaman situs, bukan akun.', en: 'This link leads to a page of the site, not to an account.' },
  'unsupported-site': { id: 'Situs ini belum dijaga, jadi tidak dicatat.', en: 'This site is not guarded, so it is not recorded.' },
  'broken-link': { id: 'Tautan ini tidak dapat dibaca. Salin ulang dari peramban.', en: 'This link cannot be read. Copy it again from the browser.' },
  phone: { id: 'Nomor telepon adalah data pribadi dan tidak disimpan.', en: 'A phone number is personal data and is not kept.' },
  'e-mail': { id: 'Alamat surel adalah data pribadi dan tidak disimpan.', en: 'An e-mail address is personal data and is not kept.' },
  empty: { id: 'Kosong.', en: 'Empty.' },
  repeated: { id: 'Sudah disebut di sel yang sama.', en: 'Already named in the same cell.' },
}
