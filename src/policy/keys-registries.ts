import type { PolicyKey } from './key'

/** Keys on where the lists of accounts come from. */
export const registryKeys = {
  registries: {
    kind: 'registries', most: 10, longest: 1200,
    example: ['https://registri.contoh.go.id/2026/ 11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo packs'],
    title: { id: 'Registri instansi', en: 'The agency’s registries' },
    description: {
      id: 'Satu registri per baris: alamat folder, kunci publik penerbit (43 huruf dan angka; satu atau lebih, dipisah spasi), lalu bila perlu “threshold=2” (jumlah tanda tangan yang harus ada; tanpa ini 1) dan “packs” (boleh membawa paket situs). Registri ini mendahului registri pegawai dan tidak dapat dihapus.',
      en: 'One registry a line: address of the folder, the publisher’s public keys (43 letters and digits; one or more, separated by spaces), then where needed “threshold=2” (how many signatures there must be; 1 without it) and “packs” (may bring site packs). These registries precede the employee’s and cannot be removed.',
    },
    unset: { id: 'Registri bawaan dan yang ditambahkan pegawai.', en: 'The bundled registry and those the employee added.' },
  },
  allowOwnRegistries: {
    kind: 'flag', example: false,
    title: { id: 'Izinkan registri pegawai', en: 'Allow the employee’s registries' },
    description: {
      id: 'false: hanya registri instansi dan bawaan yang dipakai, dan pegawai tidak dapat menambahkan yang lain.',
      en: 'false: only the agency’s registries and the bundled one are used, and the employee cannot add others.',
    },
    unset: { id: 'Pegawai boleh menambahkan registri.', en: 'The employee may add registries.' },
  },
  updateHours: {
    kind: 'number', least: 1, most: 168, example: 6,
    title: { id: 'Jarak pembaruan, jam', en: 'Hours between updates' },
    description: {
      id: 'Kira-kira sesering ini setiap registri diperiksa; waktunya diacak seperempat ke depan dan ke belakang, agar tidak semua komputer datang bersamaan.',
      en: 'About how often each registry is asked for news; spread by a quarter either way, so that not every computer comes at once.',
    },
    unset: { id: '6 jam.', en: '6 hours.' },
  },
} as const satisfies Record<string, PolicyKey>
