import { sources } from './sources'
import { ours, sourced, type Statement } from './statement'

/** What the list does not bar, so that no warning ever comes of it. Not a promise of what an examiner says. */
export const neverWarned: readonly Statement[] = [
  sourced('high',
    'Memilih dan mempunyai pilihan. ASN punya hak pilih, yang digunakan di bilik suara.',
    'Voting and having a preference. ASN have the right to vote, and use it in the booth.',
    sources.kasnParty),
  ours('high',
    'Melihat, membaca, mencari, dan menonton. Tidak ada baris yang menyebutnya.',
    'Viewing, reading, searching and watching. No row names them.'),
  sourced('medium',
    'Mempelajari program calon melalui laman KPU; sebuah kantor Bawaslu menganjurkannya.',
    'Learning about programmes on the KPU\'s site; a Bawaslu office recommends it.',
    {
      title: 'Tandaseru 30 Sep 2024, Bawaslu sosialisasikan netralitas kepada ASN Halmahera Barat',
      url: 'https://www.tandaseru.com/2024/09/30/bawaslu-sosialisasikan-netralitas-kepada-asn-halmahera-barat/2',
    }),
  sourced('medium',
    'Mengikuti atau menyukai halaman resmi KPU dan Bawaslu. Sumbernya pernyataan anggota KPU Purbalingga tahun 2018 tentang halaman KPU; Bawaslu kami baca sama.',
    'Following or liking the official pages of KPU and Bawaslu. The source is a 2018 statement by a KPU Purbalingga member on the KPU\'s pages; Bawaslu is read alike.',
    {
      title: 'Serambi 20 Jan 2018, like dan komentar hanya di halaman resmi KPU (KPU Purbalingga)',
      url: 'https://aceh.tribunnews.com/2018/01/20/peringatan-untuk-pns-beri-like-di-media-sosial-kepada-calon-kepala-daerah-bisa-dihukum-kecuali?page=1',
    }),
  sourced('medium',
    'Mengunggah pengingat netral tentang netralitas ASN.',
    'Posting a neutral reminder of ASN neutrality.',
    {
      title: 'Kendari Pos 19 Okt 2024, ASN dilarang posting dan like paslon di medsos',
      url: 'https://kendaripos.fajar.co.id/2024/10/19/asn-dilarang-posting-dan-like-paslon-di-sosmed/amp',
    }),
  sourced('high',
    'Membatalkan: batal suka, berhenti mengikuti, keluar dari grup, menghapus. KASN memintanya. Menurut bacaan kami, pembatalan tidak menghapus perbuatan yang sudah terjadi.',
    'Undoing: unliking, unfollowing, leaving a group, deleting. KASN asked for it. On our reading undoing does not erase what was done.',
    sources.unfollow),
  ours('high',
    'Melaporkan kiriman kepada media sosial atau kepada Bawaslu.',
    'Reporting a post to the site or to Bawaslu.'),
  sourced('medium',
    'Berfoto dengan kepalan tangan, menurut panduan pose yang diterbitkan; panduan daerah Anda dapat berbeda.',
    'A photo with a closed fist, going by the published guidance on poses; your region\'s guidance may differ.',
    sources.poses),
]
