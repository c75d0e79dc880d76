import { catalogue } from '../shared/catalogue'

export interface RegistriesText {
  readonly title: string
  readonly lead: string
  readonly unread: string
  readonly kinds: Readonly<Record<'bundled' | 'url' | 'folder' | 'desk', (label: string) => string>>
  readonly unsigned: string
  readonly byAgency: (agency: string) => string
  readonly nothingYet: string
  readonly version: string
  readonly published: string
  readonly accounts: string
  readonly expires: string
  readonly checked: string
  readonly next: string
  readonly never: string
  readonly expired: (days: string) => string
  readonly since: (moment: string) => string
  readonly inUse: (version: string) => string
  readonly noneInUse: string
  readonly broken: (place: string) => string
  readonly up: (name: string) => string
  readonly down: (name: string) => string
  readonly upShort: string
  readonly downShort: string
  readonly remove: string
  readonly removeNamed: (name: string) => string
  readonly removeSure: (name: string) => string
  readonly removeYes: string
  readonly cancel: string
  readonly removed: (name: string) => string
  readonly update: string
  readonly updating: string
  readonly updated: string
  readonly updateFailed: string
  readonly add: string
  readonly url: string
  readonly urlMore: string
  readonly urlWrong: string
  readonly keys: string
  readonly keysMore: string
  readonly keysWrong: string
  readonly threshold: string
  readonly thresholdMore: string
  readonly test: string
  readonly testing: string
  readonly found: string
  readonly fingerprint: string
  readonly fingerprintMore: string
  readonly confirm: string
  readonly added: (name: string) => string
  readonly already: string
  readonly folder: string
  readonly folderMore: string
  readonly folderKeysMore: string
  readonly choose: string
  readonly without: string
  readonly withoutMore: string
  readonly folderEmpty: string
  readonly noAnswer: string
}

export const registriesText = catalogue<RegistriesText>({
  id: {
    title: 'Registri',
    lead: 'Daftar akun yang dipakai penjagaan. Bila satu akun tercantum di beberapa registri, yang paling atas yang menentukan. Selain alamat di daftar ini, tidak ada yang dihubungi.',
    unread: 'Daftar registri tidak dapat dibaca.',
    kinds: {
      bundled: () => 'Bawaan ekstensi',
      url: (label) => label,
      folder: (label) => `Dari folder “${label}”`,
      desk: () => 'Dibuat di komputer ini',
    },
    unsigned: 'tanpa tanda tangan',
    byAgency: (agency) => `Ditentukan oleh ${agency}: mendahului registri Anda dan tidak dapat dihapus di sini.`,
    nothingYet: 'Belum ada isi yang diterima.',
    version: 'Versi',
    published: 'Diterbitkan',
    accounts: 'Akun',
    expires: 'Berlaku sampai',
    checked: 'Terakhir diperiksa',
    next: 'Diperiksa lagi',
    never: 'belum pernah',
    expired: (days) => `Masa berlakunya lewat ${days} hari. Registri ini tetap dipakai sampai ada yang baru; daftarnya bisa saja sudah tidak lengkap.`,
    since: (moment) => `Sejak ${moment}.`,
    inUse: (version) => `Yang dipakai sekarang: versi ${version}.`,
    noneInUse: 'Belum ada yang dipakai dari registri ini.',
    broken: (place) => `Entri ke-${place} dalam daftar ini tidak dapat dibaca dan tidak dipakai.`,
    up: (name) => `Naikkan ${name}`,
    down: (name) => `Turunkan ${name}`,
    upShort: 'Naik',
    downShort: 'Turun',
    remove: 'Hapus',
    removeNamed: (name) => `Hapus ${name}`,
    removeSure: (name) => `Hapus ${name}? Akun yang hanya tercantum di sana tidak lagi diperingatkan.`,
    removeYes: 'Ya, hapus',
    cancel: 'Batal',
    removed: (name) => `${name} dihapus.`,
    update: 'Perbarui sekarang',
    updating: 'Memeriksa pembaruan …',
    updated: 'Pemeriksaan selesai.',
    updateFailed: 'Ada registri yang tidak dapat diperbarui; lihat keterangannya di atas.',
    add: 'Tambah registri dari alamat',
    url: 'Alamat folder registri',
    urlMore: 'Harus https; http hanya untuk uji coba di komputer ini (localhost).',
    urlWrong: 'Isi alamat https yang lengkap, misalnya https://registri.contoh.go.id/2026/.',
    keys: 'Kunci publik penerbit',
    keysMore: 'Satu kunci per baris, 43 huruf dan angka. Minta langsung kepada penerbit, jangan dari alamat yang sama.',
    keysWrong: 'Isi sedikitnya satu kunci publik; setiap kunci terdiri atas 43 huruf, angka, “-” atau “_”.',
    threshold: 'Tanda tangan yang diperlukan',
    thresholdMore: 'Sebanyak ini kunci harus menandatangani setiap terbitan.',
    test: 'Periksa dulu',
    testing: 'Mengambil dan memeriksa registri …',
    found: 'Registri ini sah menurut kunci tersebut. Cocokkan sebelum menambahkannya:',
    fingerprint: 'Sidik kunci',
    fingerprintMore: 'Cocokkan dengan yang diumumkan penerbit.',
    confirm: 'Tambahkan registri ini',
    added: (name) => `${name} ditambahkan.`,
    already: 'Registri dengan alamat dan kunci ini sudah ada dalam daftar.',
    folder: 'Tambah registri dari folder',
    folderMore: 'Untuk komputer tanpa jaringan: folder terbitan dari diska lepas. Isinya disalin ke peramban; pilih lagi foldernya untuk memperbarui.',
    folderKeysMore: 'Satu kunci per baris. Boleh kosong bila Anda memilih tanpa pemeriksaan di bawah.',
    choose: 'Pilih folder',
    without: 'Tanpa memeriksa tanda tangan',
    withoutMore: 'Hanya bila Anda sendiri yang membuat folder itu. Registri ini lalu ditandai tanpa tanda tangan.',
    folderEmpty: 'Folder itu bukan registri terbitan: tidak ada timestamp.json di dalamnya.',
    noAnswer: 'Ekstensi tidak menjawab. Muat ulang halaman ini.',
  },
  en: {
    title: 'Registries',
    lead: 'The lists of accounts the guard uses. Where several registries list one account, the topmost decides. Nothing but the addresses in this list is ever contacted.',
    unread: 'The list of registries cannot be read.',
    kinds: {
      bundled: () => 'Bundled with the extension',
      url: (label) => label,
      folder: (label) => `From the folder “${label}”`,
      desk: () => 'Made on this computer',
    },
    unsigned: 'unsigned',
    byAgency: (agency) => `Decided by ${agency}: it comes before your own and cannot be removed here.`,
    nothingYet: 'Nothing has been accepted yet.',
    version: 'Version',
    published: 'Published',
    accounts: 'Accounts',
    expires: 'Valid until',
    checked: 'Last checked',
    next: 'Next check',
    never: 'never',
    expired: (days) => `It expired ${days} days ago. It stays in use until there is a new one; its list may be incomplete by now.`,
    since: (moment) => `Since ${moment}.`,
    inUse: (version) => `In use now: version ${version}.`,
    noneInUse: 'Nothing of this registry is in use yet.',
    broken: (place) => `Entry ${place} of this list cannot be read and is not used.`,
    up: (name) => `Move ${name} up`,
    down: (name) => `Move ${name} down`,
    upShort: 'Up',
    downShort: 'Down',
    remove: 'Remove',
    removeNamed: (name) => `Remove ${name}`,
    removeSure: (name) => `Remove ${name}? Accounts that only it lists will no longer be warned about.`,
    removeYes: 'Yes, remove',
    cancel: 'Cancel',
    removed: (name) => `${name} was removed.`,
    update: 'Update now',
    updating: 'Checking for updates …',
    updated: 'Checked.',
    updateFailed: 'Some registries could not be updated; see what is said about them above.',
    add: 'Add a registry by its address',
    url: 'Address of the registry’s folder',
    urlMore: 'It must be https; http only for trials on this computer (localhost).',
    urlWrong: 'Enter a complete https address, such as https://registri.contoh.go.id/2026/.',
    keys: 'Publisher’s public keys',
    keysMore: 'One key a line, 43 letters and digits. Ask the publisher directly, not the same address.',
    keysWrong: 'Enter at least one public key; each has 43 letters, digits, “-” or “_”.',
    threshold: 'Signatures needed',
    thresholdMore: 'So many of the keys must sign every edition.',
    test: 'Check it first',
    testing: 'Fetching and checking the registry …',
    found: 'This registry is genuine by these keys. Compare before you add it:',
    fingerprint: 'Key fingerprint',
    fingerprintMore: 'Compare with what the publisher has announced.',
    confirm: 'Add this registry',
    added: (name) => `${name} was added.`,
    already: 'A registry with this address and these keys is in the list already.',
    folder: 'Add a registry from a folder',
    folderMore: 'For computers without a network: a published folder from a removable disk. It is copied into the browser; choose the folder again to update.',
    folderKeysMore: 'One key a line. May be empty if you choose not to check below.',
    choose: 'Choose a folder',
    without: 'Without checking signatures',
    withoutMore: 'Only if you made that folder yourself. The registry is then marked as unsigned.',
    folderEmpty: 'That folder is no published registry: there is no timestamp.json in it.',
    noAnswer: 'The extension does not answer. Reload this page.',
  },
})
