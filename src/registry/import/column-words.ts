import { platformIn } from '../platform-words'
import type { Site } from '../types'
import type { ColumnRole } from './types'

/** How people head their columns, in Indonesian and English; the first that fits counts. Underscores read as spaces. */
const headings: readonly (readonly [ColumnRole, RegExp])[] = [
  ['ignore', /^(?:no|nomor|num|number|#|n[or]\.?)\s*\.?$|\b(?:nik|ktp|telp|telepon|telpon|hp|handphone|phone|e-?mail|surel|alamat (?:rumah|kantor|tinggal|sekretariat)|tanda tangan|paraf|account id|ulid)\b/],
  ['numericId', /\b(?:id|nomor|no)\.? ?(?:numerik|numeric|akun|pengguna|profil|user|account)\b|\b(?:user|numeric|account|profile) ?(?:id|number)\b|^uid$/],
  ['registeredAt', /\b(?:tanggal|tgl|waktu|date)\b.*\b(?:daftar|pendaftaran|didaftarkan|terdaftar|registrasi|terima|diterima|regist\w+)\b|\bregistered (?:at|on)\b/],
  ['registeredWith', /\b(?:didaftarkan (?:di|ke|pada|kepada)|terdaftar (?:di|pada)|registered with|kantor kpu|kpu penerima)\b|^kpu$/],
  ['validFrom', /\b(?:valid from|berlaku (?:sejak|mulai|dari)|mulai berlaku|sejak tanggal|aktif sejak)\b|^(?:mulai|sejak)$/],
  ['validUntil', /\b(?:valid (?:until|to)|berlaku (?:sampai|hingga|s\/d)|sampai tanggal|ditutup|berakhir|closed)\b|^(?:sampai|hingga)$/],
  ['ticket', /\b(?:no|nomor|number)\.? ?(?:urut|paslon|pasangan|undian)\b|\bticket\b|^(?:urut|no urut|nourut)$/],
  ['link', /\b(?:link|tautan|url|laman|hyperlink)\b|\balamat\b.*\b(?:akun|medsos|media sosial|profil|link|situs|fb|facebook|instagram)\b|\b(?:profile|account) address\b/],
  ['platform', /^(?!.*\bakun\b).*\b(?:jenis|nama|macam)\b.*\b(?:media ?sosial|medsos|platform|aplikasi|situs)\b|\b(?:platform|aplikasi|apps?)\b|^(?:site|situs|social (?:media|network)|declared platform)$/],
  ['kind', /\b(?:peran|role|kategori|pelaksana|kepemilikan|jenis akun|jenis pemilik|account type|owner type)\b/],
  ['account', /\b(?:akun|account|media ?sosial|medsos|social media|username|user name|nama pengguna|handle|input cell|raw as submitted|submitted)\b/],
  ['document', /\b(?:dokumen|berkas|sumber|source|formulir|document|ref|referensi|bukti)\b/],
  ['party', /\b(?:partai|parpol|koalisi|pengusul|party|parties|pengusung|gabungan)\b/],
  ['candidacy', /\b(?:paslon|pasangan|calon|kandidat|candidates?|candidacy|pair|peserta)\b/],
  ['person', /\b(?:pemilik|atas nama|a\.?n\.?|penanggung ?jawab|pengelola|admin|owner|nama|name|person|pic)\b/],
  ['election', /\b(?:pemilihan|pemilu|pilkada|election|tahun|year)\b(?!.*\bjabatan\b)/],
  ['region', /\b(?:wilayah|daerah|kab|kabupaten|kota|kab\/kota|provinsi|propinsi|region|regency|city|province|kode kemendagri|kemendagri|dapil)\b/],
  ['office', /\b(?:jabatan|office|posisi|jenis pemilihan)\b/],
  ['note', /\b(?:catatan|keterangan|ket|note|notes|remarks?|alasan|why|expected|status)\b/],
]

export interface Heading { readonly role: ColumnRole; readonly site?: Site }

/** What a heading announces; undefined for text that is no known heading. A site's name alone heads a column of its accounts. */
export function readHeading(text: string): Heading | undefined {
  const plain = text.toLowerCase().replace(/[_\s]+/g, ' ').replace(/[():*"]/g, ' ').replace(/ +/g, ' ').trim()
  if (plain === '' || plain.length > 80 || /@|\d{5}|https?:/.test(plain)) return undefined
  const named = platformIn(plain)
  // One letter is a site's name only among words that say no more: "Akun X", but not "Tim Dapil X".
  const platform = named === 'x' && !/tw/.test(plain) && !/^(?:(?:akun|nama|link|url|alamat|username|resmi|id) )*x(?: (?:account|username|link|url|resmi|id))*$/.test(plain) ? undefined : named
  const found = headings.find(([, words]) => words.test(plain))?.[0]
  if (platform === 'other') return { role: 'ignore' }
  if (platform === undefined) return found && { role: found }
  // "Nama Akun Facebook", "Link FB", "ID Facebook", "Instagram": all about one site's account.
  const number = found === 'numericId' || /^(?:u?id|nomor)\b/.test(plain)
  return { role: found === 'link' ? 'link' : number ? 'numericId' : 'account', site: platform }
}
