import { sources } from './sources'
import { ours, sourced, type Statement } from './statement'
import type { Text } from './types'

export interface CoveredGroup extends Statement {
  readonly group: Text
  /** `all` sixteen; `practice` or `circular` where treated alike without the list's text; `other-law` where not this list. */
  readonly covered: 'all' | 'practice' | 'circular' | 'other-law'
}

const group = (id: string, en: string, covered: CoveredGroup['covered'], statement: Statement): CoveredGroup =>
  ({ group: { id, en }, covered, ...statement })

/** For whom the sixteen items hold. */
export const whoIsCovered: readonly CoveredGroup[] = [
  group('PNS', 'Civil servants (PNS)', 'all', sourced('high',
    'Seluruh 16 larangan (UU 20/2023, PP 94/2021, SKB 2/2022).',
    'All 16 items (UU 20/2023, PP 94/2021, SKB 2/2022).',
    sources.bknMedan, sources.pp94Text)),
  group('PPPK', 'Contract civil servants (PPPK)', 'all', sourced('medium',
    'Seluruh 16 larangan; ASN adalah PNS dan PPPK, dan disiplin PPPK mengikuti aturan PNS (PP 49/2018 Pasal 52 ayat (3)). Sanksi yang menyangkut jabatan mungkin tidak cocok bagi PPPK; itu bacaan kami.',
    'All 16 items; ASN means PNS and PPPK, and PPPK discipline follows the PNS rules (PP 49/2018 art. 52(3)). Sanctions on posts may not fit a PPPK; that is our reading.',
    sources.pppkTable)),
  group('CPNS', 'Candidate civil servants (CPNS)', 'practice', ours('medium',
    'Dalam praktik diperlakukan seperti PNS; sumber terbukanya belum kami temukan.',
    'Treated as PNS in practice; no open source was found yet.')),
  group('Honorer, PPNPN, dan pegawai non-ASN', 'Non-ASN government staff', 'circular', sourced('medium',
    'Bukan ASN, tetapi SE MenPANRB 1/2023 menyebut bentuk pelanggaran yang sama, dengan sanksi bertingkat sampai pengakhiran kontrak.',
    'Not ASN, but MenPANRB circular 1/2023 names the same forms of violation, with graded sanctions up to ending the contract.',
    {
      title: 'Deras.id, pegawai pemerintah non-PNS bisa kena PHK jika tak jaga netralitas (SE MenPANRB 1/2023)',
      url: 'https://deras.id/pegawai-pemerintah-non-pns-bisa-kena-phk-jika-tak-jaga-netralitas-di-tahun-politik',
    })),
  group('TNI dan Polri', 'Armed forces and police', 'other-law', sourced('medium',
    'Bukan daftar ini, melainkan undang-undangnya sendiri (UU 34/2004 Pasal 39; UU 2/2002 Pasal 28).',
    'Not this list but their own laws (UU 34/2004 art. 39; UU 2/2002 art. 28).',
    { title: 'Pusbimtek Palira, ketika ASN, TNI dan Polri ingin maju dalam pilkades', url: 'https://pusbimtekpalira.com/ketika-asn-tni-dan-polri-ingin-maju-dalam-pilkades' })),
  group('Kepala desa, perangkat desa, dan BPD', 'Village heads, officials and councils', 'other-law', sourced('medium',
    'Bukan ASN; berlaku UU 7/2017 Pasal 280, 282, 490, dan 494, dan undang-undang desa.',
    'Not ASN; UU 7/2017 arts. 280, 282, 490 and 494 apply, and the village law.',
    sources.voi)),
  group('Pegawai KPU dan Bawaslu yang berstatus ASN', 'KPU and Bawaslu staff who are ASN', 'all', ours('medium',
    'Seperti ASN lain, ditambah kode etik penyelenggara pemilu; sumber terbukanya belum kami temukan.',
    'As other ASN, and the organisers\' code of ethics besides; no open source was found yet.')),
  group('Suami atau istri calon', 'Spouse of a candidate', 'all', sourced('medium',
    'Dengan cuti di luar tanggungan negara boleh mendampingi, hadir pasif, dan berfoto tanpa simbol. Di media sosial tetap dilarang, juga untuk pasangannya sendiri (SE MenPANRB 18/2023, disusun untuk 2024).',
    'On unpaid state leave they may accompany, attend passively and be photographed without signs. On social media they stay barred, even for their own spouse (MenPANRB circular 18/2023, worded for 2024).',
    sources.spouseLeave)),
]
