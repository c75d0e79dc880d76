import { sources, type Source } from './sources'
import type { Text } from './types'

/** A question on which authorities differ, or which none has answered. */
export interface Dispute {
  readonly question: Text
  readonly positions: readonly { readonly text: Text; readonly source?: Source }[]
}

/** What the handbook says openly instead of choosing a side. */
export const disputes: readonly Dispute[] = [
  {
    question: { id: 'Bolehkah hadir secara pasif pada kampanye?', en: 'May one attend a campaign passively?' },
    positions: [
      { text: { id: 'Boleh, asal pasif: Mendagri, 9 Juli 2024.', en: 'Yes, if passive: the Minister of Home Affairs, 9 July 2024.' }, source: sources.mendagri },
      { text: { id: 'Dilarang hadir: Ketua Bawaslu, 14 Oktober 2024 (SKB dan PKPU 13/2024 Pasal 62).', en: 'Barred: the Bawaslu chair, 14 October 2024 (SKB and PKPU 13/2024 art. 62).' }, source: sources.magetan },
    ],
  },
  {
    question: { id: 'Daftar 16 larangan yang mana?', en: 'Which list of sixteen?' },
    positions: [
      { text: { id: 'Daftar di sini: KASN 2019, diulang kantor-kantor Bawaslu 2023 dan 2024.', en: 'The list here: KASN 2019, repeated by Bawaslu offices in 2023 and 2024.' }, source: sources.kasnList },
      {
        text: { id: 'Daftar lain terbit bersama SKB 2020, dengan urutan dan isi sebagian berbeda.', en: 'Another list came with the decree of 2020, partly different in order and content.' },
        source: { title: 'Tribun Lampung 17 Sep 2020, 16 poin larangan bagi ASN', url: 'https://lampung.tribunnews.com/2020/09/17/16-poin-larangan-bagi-asn-dalam-pilkada-serentak-2020?page=all' },
      },
      {
        text: { id: 'Tabel SKB 2/2022 sendiri memuat 20 baris: 7 etik dan 13 disiplin.', en: 'The tables of SKB 2/2022 themselves have 20 rows: 7 ethics and 13 discipline.' },
        source: { title: 'Kompasiana, dua puluh bentuk pelanggaran netralitas', url: 'https://kompasiana.com/elvi82352/65be1b4cde948f0a707255e2/dua-puluh-bentuk-pelanggaran-netralitas-aparatur-negara-apa-saja?page=1&page_images=4' },
      },
    ],
  },
  {
    question: { id: 'Apakah mengikuti akun pribadi bakal calon termasuk?', en: 'Does following a prospective candidate\'s own account count?' },
    positions: [
      { text: { id: 'Baris A4 menyebut grup atau akun pemenangan.', en: 'Row A4 names campaign groups and accounts.' }, source: sources.kompasSanctions },
      { text: { id: 'KASN (November 2023) meminta ASN berhenti mengikuti, dan memasukkan bakal calon.', en: 'KASN (November 2023) asked ASN to unfollow, and counted prospective candidates.' }, source: sources.unfollow },
    ],
  },
  {
    question: {
      id: 'Bagaimana kiriman pejabat yang juga calon, tetapi tentang tugas instansinya?',
      en: 'What of a post by an office-holder who is also a candidate, but about the agency\'s work?',
    },
    positions: [{ text: { id: 'Tidak ditemukan aturan yang jelas; bertanyalah kepada atasan.', en: 'No clear rule was found; ask your superior.' } }],
  },
  {
    question: { id: 'Seberapa berat sanksi dalam praktik?', en: 'How severe are sanctions in practice?' },
    positions: [
      { text: { id: 'Tabel SKB: disiplin berat untuk suka dan komentar terhadap calon.', en: 'The SKB table: severe discipline for likes and comments towards a candidate.' }, source: sources.bengkulu },
      {
        text: { id: 'Praktik sering lebih ringan: di Jawa Barat KASN merekomendasikan hukuman sedang untuk kiriman dukungan.', en: 'Practice is often milder: in West Java KASN recommended a medium sanction for a post of support.' },
        source: { title: 'WahanaNews Jabar, pelanggaran netralitas di Jawa Barat', url: 'https://jabar.wahananews.co/utama/pelanggaran-netralitas-rendah-tingkat-kepatuhan-asn-di-jawa-barat-dinilai-tinggi-f50qUnFsLd/2' },
      },
    ],
  },
]
