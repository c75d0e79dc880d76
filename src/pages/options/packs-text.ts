import { catalogue } from '../shared/catalogue'

interface PacksText {
  readonly allow: string
  readonly allowMore: string
  readonly carries: string
  readonly one: (site: string, version: string) => string
  readonly inUse: string
  readonly notUsed: string
  readonly stays: string
}

export const packsText = catalogue<PacksText>({
  id: {
    allow: 'Boleh memperbarui pengenalan situs',
    allowMore: 'Registri ini menyertakan paket situs: data yang memberi tahu penjagaan di mana tombol dan nama akun pada halaman sebuah situs. Dengan izin ini paketnya menggantikan bawaan ekstensi, dan registri ini dapat menghentikan paket yang terlalu lama. Izinkan hanya bila penerbitnya Anda percayai untuk itu.',
    carries: 'Paket situs',
    one: (site, version) => `${site} versi ${version}`,
    inUse: 'dipakai',
    notUsed: 'tidak dipakai',
    stays: 'Paket baik yang terakhir tetap dipakai.',
  },
  en: {
    allow: 'May update how sites are recognised',
    allowMore: 'This registry carries site packs: data that tell the guard where buttons and account names are on a site’s pages. With this permission they take the place of those bundled with the extension, and this registry may stop packs that are too old. Allow it only if you trust its publisher with that.',
    carries: 'Site packs',
    one: (site, version) => `${site} version ${version}`,
    inUse: 'in use',
    notUsed: 'not used',
    stays: 'The last good pack stays in use.',
  },
})
