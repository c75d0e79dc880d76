import type { Source } from './sources'
import type { Text } from './types'

export interface Channel {
  readonly name: Text
  /** `ask` before acting, `report` after seeing something. */
  readonly use: 'ask' | 'report'
  readonly text: Text
  readonly url?: string
  /** When and where the channel was last seen published; absent for one that needs no address. */
  readonly source?: Source
}

/**
 * Where to ask and where to report. Only channels a body published under its own name and address are here:
 * no telephone numbers (none could be confirmed), and not KASN, which no longer exists.
 */
export const channels: readonly Channel[] = [
  {
    name: { id: 'Atasan langsung, BKPSDM/BKD, atau Inspektorat', en: 'Your superior, BKPSDM/BKD, or the Inspectorate' },
    use: 'ask',
    text: { id: 'Bertanyalah lebih dahulu bila ragu.', en: 'Ask first when in doubt.' },
  },
  {
    name: { id: 'Kantor Bawaslu provinsi, kabupaten, atau kota', en: 'The Bawaslu office of your province, regency or city' },
    use: 'report',
    text: {
      id: 'Menerima dan mengkaji laporan, lalu meneruskannya kepada BKN.',
      en: 'Receives and studies reports, then forwards them to BKN.',
    },
    source: { title: 'Ibukotakini, netralitas ASN salah satu kerawanan pilkada di Balikpapan', url: 'https://ibukotakini.com/amp/netralitas-asn-salah-satu-kerawanan-pilkada-di-balikpapan' },
  },
  {
    name: { id: 'SigapLapor Bawaslu', en: 'Bawaslu SigapLapor' },
    use: 'report',
    text: { id: 'Laporan pelanggaran pemilihan.', en: 'Reports of election violations.' },
    url: 'https://sigaplapor.bawaslu.go.id',
    source: { title: 'SigapLapor, penanganan', url: 'https://sigaplapor.bawaslu.go.id/penanganan' },
  },
  {
    name: { id: 'BKN, Sistem Berbagi Terintegrasi (SBT)', en: 'BKN, Sistem Berbagi Terintegrasi (SBT)' },
    use: 'report',
    text: {
      id: 'Pilih “Pelaporan Publik”, lalu “Netralitas”; diminta NIK atau NIP terlapor. Tanpa itu, melalui SP4N-LAPOR!.',
      en: 'Choose “Pelaporan Publik”, then “Netralitas”; it asks for the NIK or NIP of the person reported. Without it, use SP4N-LAPOR!.',
    },
    url: 'https://sbt.bkn.go.id',
    source: { title: 'Kabarnusa24 11 Okt 2024, BKN siapkan aplikasi pengaduan ASN tidak netral', url: 'https://kabarnusa24.com/2024/10/11/bkn-siapkan-aplikasi-pengaduan-asn-yang-tak-netral-pada-pilkada-2024-begini-cara-lapornya' },
  },
  {
    name: { id: 'SP4N-LAPOR!', en: 'SP4N-LAPOR!' },
    use: 'report',
    text: {
      id: 'Layanan aduan nasional; meneruskan laporan kepada BKN atau Bawaslu.',
      en: 'The national complaints service; passes reports on to BKN or Bawaslu.',
    },
    source: { title: 'Majalah Five Des 2023, KemenPANRB buka aduan netralitas ASN lewat SP4N-LAPOR!', url: 'https://majalahfive.com/News/read/2975/Kemenpan-RB-Buka-Layanan-Aduan-Pelanggaran-Netralitas-ASN-Pemilu-2024' },
  },
]

/** Who decides what; nothing in the product may sound as if it did. */
export const rolesText: Text = {
  id: 'Bawaslu memeriksa dan meneruskan, BKN merekomendasikan, pejabat pembina kepegawaian menjatuhkan sanksi.',
  en: 'Bawaslu examines and forwards, BKN recommends, the appointing official imposes a sanction.',
}
