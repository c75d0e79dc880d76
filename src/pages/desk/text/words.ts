import { catalogue } from '../../shared/catalogue'
import type { Office, RegistrantKind } from '../../../registry'
import type { ColumnRole } from '../../../registry/import'

type Names = {
  kinds: Record<RegistrantKind, string>
  offices: Record<Office, string>
  roles: Record<ColumnRole, string>
  states: Record<'open' | 'accept' | 'hold' | 'reject', string>
  registration: Record<'registered' | 'not-known', string>
  stages: Record<'bakal_calon' | 'calon' | 'ended', string>
  whys: Record<'registered' | 'fixed' | 'rerun' | 'result' | 'withdrawn' | 'disqualified' | 'annulled', string>
}

const id: Names = {
  kinds: {
    candidate: 'calon', 'running-mate': 'calon wakil', pair: 'pasangan calon', party: 'partai politik',
    'campaign-team': 'tim kampanye', 'supporter-group': 'relawan',
  },
  offices: {
    presiden: 'presiden', 'wakil-presiden': 'wakil presiden', gubernur: 'gubernur', 'wakil-gubernur': 'wakil gubernur',
    bupati: 'bupati', 'wakil-bupati': 'wakil bupati', 'wali-kota': 'wali kota', 'wakil-wali-kota': 'wakil wali kota',
    dpr: 'DPR', dpd: 'DPD', 'dprd-provinsi': 'DPRD provinsi', 'dprd-kabupaten-kota': 'DPRD kabupaten/kota',
  },
  roles: {
    account: 'Akun', link: 'Tautan akun', platform: 'Media sosial', person: 'Pemilik akun', candidacy: 'Pasangan calon, calon, atau partai',
    kind: 'Peran pemilik', region: 'Wilayah', ticket: 'Nomor urut', office: 'Jabatan', party: 'Partai', election: 'Pemilihan',
    numericId: 'Nomor akun (ID)', registeredAt: 'Tanggal didaftarkan', registeredWith: 'Didaftarkan di', validFrom: 'Berlaku sejak',
    validUntil: 'Berlaku sampai', document: 'Dokumen sumber', note: 'Catatan', ignore: 'Tidak dipakai',
  },
  states: { open: 'Usul', accept: 'Diterima', hold: 'Ditahan', reject: 'Ditolak' },
  registration: { registered: 'terdaftar di KPU', 'not-known': 'belum diketahui' },
  stages: { bakal_calon: 'bakal calon', calon: 'calon', ended: 'berakhir' },
  whys: {
    registered: 'pendaftaran', fixed: 'penetapan', rerun: 'pemungutan suara ulang (PSU)', result: 'hasil ditetapkan',
    withdrawn: 'mengundurkan diri', disqualified: 'didiskualifikasi', annulled: 'dibatalkan putusan',
  },
}
const en: Names = {
  kinds: {
    candidate: 'candidate', 'running-mate': 'running mate', pair: 'candidate pair', party: 'political party',
    'campaign-team': 'campaign team', 'supporter-group': 'supporters',
  },
  offices: {
    presiden: 'president', 'wakil-presiden': 'vice president', gubernur: 'governor', 'wakil-gubernur': 'deputy governor',
    bupati: 'regent', 'wakil-bupati': 'deputy regent', 'wali-kota': 'mayor', 'wakil-wali-kota': 'deputy mayor',
    dpr: 'DPR', dpd: 'DPD', 'dprd-provinsi': 'provincial DPRD', 'dprd-kabupaten-kota': 'local DPRD',
  },
  roles: {
    account: 'Account', link: 'Link to the account', platform: 'Social network', person: 'Owner of the account', candidacy: 'Pair, candidate or party',
    kind: 'Role of the owner', region: 'Region', ticket: 'Ticket number', office: 'Office', party: 'Party', election: 'Election',
    numericId: 'Account number (ID)', registeredAt: 'Day of registration', registeredWith: 'Registered with', validFrom: 'Valid from',
    validUntil: 'Valid until', document: 'Source document', note: 'Note', ignore: 'Not used',
  },
  states: { open: 'Proposed', accept: 'Accepted', hold: 'Held', reject: 'Rejected' },
  registration: { registered: 'registered with KPU', 'not-known': 'not known' },
  stages: { bakal_calon: 'prospective candidate', calon: 'candidate', ended: 'ended' },
  whys: {
    registered: 'registered', fixed: 'fixed', rerun: 're-run of the vote (PSU)', result: 'result announced',
    withdrawn: 'withdrew', disqualified: 'disqualified', annulled: 'annulled by a decision',
  },
}
export const wordsText = catalogue({ id, en })
