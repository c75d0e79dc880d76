import { catalogue } from '../shared/catalogue'
import type { Browser, From, Group } from './draft'

interface PolicyBuilderText {
  readonly title: string
  readonly lead: string
  readonly browsers: string
  readonly browsersMore: string
  readonly names: Readonly<Record<Browser, string>>
  readonly from: string
  readonly froms: Readonly<Record<From, string>>
  readonly id: string
  readonly idMore: Readonly<Record<Browser, string>>
  readonly url: Readonly<Record<Browser, string>>
  readonly urlMore: Readonly<Record<Browser, string>>
  readonly close: string
  readonly closeMore: string
  readonly groups: Readonly<Record<Group, string>>
  readonly groupsMore: Readonly<Record<Group, string>>
  readonly open: string
  readonly decide: string
  readonly yes: string
  readonly no: string
  readonly modes: Readonly<Record<string, string>>
  readonly unset: (what: string) => string
  readonly perLine: string
  readonly wrong: (what: string) => string
  readonly output: string
  readonly outputMore: string
  readonly problems: (count: string) => string
  readonly ready: string
  readonly all: string
  readonly take: string
  readonly takeNamed: (file: string) => string
  readonly saved: (file: string) => string
  readonly where: Readonly<Record<string, string>>
  readonly merge: string
  readonly look: string
}

export const policyBuilderText = catalogue<PolicyBuilderText>({
  id: {
    title: 'Pembuat kebijakan',
    lead: 'Untuk admin instansi: isi yang ingin ditentukan, lalu unduh berkas untuk komputer yang Anda kelola. Semua dikerjakan di halaman ini; tidak ada yang dikirim ke mana pun, dan isian hilang bila halaman ditutup.',
    browsers: 'Peramban dan pemasangan',
    browsersMore: 'Di peramban yang dipilih, Jaga Netral dipasang untuk semua orang di komputer itu dan tidak dapat dilepas.',
    names: { chrome: 'Chrome', edge: 'Edge', firefox: 'Firefox' },
    from: 'Dipasang dari',
    froms: { none: 'tidak dipasang', store: 'toko resmi', own: 'server instansi' },
    id: 'Id ekstensi',
    idMore: {
      chrome: '32 huruf a sampai p: bagian akhir alamat halamannya di Chrome Web Store, atau appid dalam updates.xml.',
      edge: '32 huruf a sampai p: bagian akhir alamat halamannya di Edge Add-ons, atau appid dalam updates.xml.',
      firefox: 'Ubah hanya bila instansi menandatangani paketnya sendiri dengan id lain.',
    },
    url: { chrome: 'Alamat updates.xml', edge: 'Alamat updates.xml', firefox: 'Alamat berkas XPI' },
    urlMore: {
      chrome: 'Dibuat oleh npm run package. Di Windows, pemasangan dari luar toko hanya berlaku di komputer yang tergabung dalam domain atau dikelola.',
      edge: 'Dibuat oleh npm run package. Di Windows, pemasangan dari luar toko hanya berlaku di komputer yang tergabung dalam domain.',
      firefox: 'Paket harus ditandatangani Mozilla, kecuali di Firefox ESR yang kebijakannya mengizinkan.',
    },
    close: 'Tutup jendela pribadi dan mode tamu Chrome dan Edge',
    closeMore: 'Di sana ekstensi tidak dapat dipaksa berjalan. Di Firefox tidak perlu: ekstensi ikut berjalan di jendela pribadi.',
    groups: { agency: 'Atas nama instansi', guarding: 'Cara menjaga', registries: 'Registri', other: 'Lain-lain' },
    groupsMore: {
      agency: 'Tampil di peringatan sebagai pesan dari instansi.',
      guarding: 'Yang ditentukan di sini terkunci bagi pegawai, kecuali yang hanya dianjurkan.',
      registries: 'Dari mana daftar akun calon diambil.',
      other: 'Isi jurnal pegawai tidak dapat dibaca atau dinyalakan oleh kebijakan apa pun.',
    },
    open: 'tidak ditentukan',
    decide: 'tentukan',
    yes: 'ya (true)',
    no: 'tidak (false)',
    modes: { warn: 'tahan dan tanya (warn)', remind: 'ingatkan saja (remind)' },
    unset: (what) => `Bila tidak ditentukan: ${what}`,
    perLine: 'Satu isi per baris.',
    wrong: (what) => `Belum benar: ${what}.`,
    output: 'Berkas untuk armada Anda',
    outputMore: 'Setiap berkas memuat kebijakan yang sama, dalam bentuk yang dibaca sistem masing-masing.',
    problems: (count) => `${count} hal belum benar. Berkas dapat diunduh setelah diperbaiki:`,
    ready: 'Siap diunduh.',
    all: 'Unduh semua (zip)',
    take: 'Unduh',
    takeNamed: (file) => `Unduh ${file}`,
    saved: (file) => `${file} diserahkan ke peramban untuk disimpan.`,
    where: {
      'windows/jaga-netral.reg': 'Windows tanpa domain, atau untuk mencoba: reg import, sebagai administrator',
      'windows/PolicyDefinitions/jaga-netral.admx': 'Group Policy: folder PolicyDefinitions',
      'windows/PolicyDefinitions/id-ID/jaga-netral.adml': 'Group Policy: PolicyDefinitions\\id-ID',
      'windows/PolicyDefinitions/en-US/jaga-netral.adml': 'Group Policy: PolicyDefinitions\\en-US',
      'windows/intune.json': 'Intune: profil khusus lewat Microsoft Graph',
      'macos/jaga-netral.mobileconfig': 'macOS: profil khusus lewat MDM',
      'linux/chrome/jaga-netral.json': 'Linux, Chrome: /etc/opt/chrome/policies/managed',
      'linux/chromium/jaga-netral.json': 'Linux, Chromium: /etc/chromium/policies/managed',
      'linux/edge/jaga-netral.json': 'Linux, Edge: /etc/opt/edge/policies/managed',
      'firefox/policies.json': 'Firefox: /etc/firefox/policies, atau folder distribution di samping programnya',
    },
    merge: 'Bila komputer sudah punya kebijakan ExtensionSettings atau policies.json, gabungkan dengan tangan: peramban hanya memakai satu. Template Group Policy dan berkas Intune hanya memuat kunci; isinya ditentukan di Group Policy, sedangkan berkas Intune sudah memuat isinya.',
    look: 'Lihat isi',
  },
  en: {
    title: 'Policy builder',
    lead: 'For an agency’s admins: fill in what is to be decided, then download the files for the computers you look after. Everything happens on this page; nothing is sent anywhere, and what you filled in is gone when the page is closed.',
    browsers: 'Browsers and installation',
    browsersMore: 'In the browsers chosen, Jaga Netral is installed for everybody on the computer and cannot be removed.',
    names: { chrome: 'Chrome', edge: 'Edge', firefox: 'Firefox' },
    from: 'Installed from',
    froms: { none: 'not installed', store: 'the official store', own: 'the agency’s server' },
    id: 'Extension id',
    idMore: {
      chrome: '32 letters from a to p: the end of its page’s address in the Chrome Web Store, or appid in updates.xml.',
      edge: '32 letters from a to p: the end of its page’s address in Edge Add-ons, or appid in updates.xml.',
      firefox: 'To be changed only where the agency has its own package signed under another id.',
    },
    url: { chrome: 'Address of updates.xml', edge: 'Address of updates.xml', firefox: 'Address of the XPI file' },
    urlMore: {
      chrome: 'Made by npm run package. On Windows, installing from outside the store works only on computers joined to a domain or managed.',
      edge: 'Made by npm run package. On Windows, installing from outside the store works only on computers joined to a domain.',
      firefox: 'The package must be signed by Mozilla, but for Firefox ESR where policy allows otherwise.',
    },
    close: 'Close private windows and guest mode of Chrome and Edge',
    closeMore: 'No extension can be forced to run there. Firefox needs none of it: the extension runs in its private windows too.',
    groups: { agency: 'In the agency’s name', guarding: 'How to guard', registries: 'Registries', other: 'Other' },
    groupsMore: {
      agency: 'Shown in the warning as a message from the agency.',
      guarding: 'What is decided here is locked for employees, but for what is only recommended.',
      registries: 'Where the lists of candidates’ accounts come from.',
      other: 'No policy can read what is in an employee’s journal, or switch it on.',
    },
    open: 'left open',
    decide: 'decide',
    yes: 'yes (true)',
    no: 'no (false)',
    modes: { warn: 'hold and ask (warn)', remind: 'remind only (remind)' },
    unset: (what) => `If left open: ${what}`,
    perLine: 'One item a line.',
    wrong: (what) => `Not right yet: ${what}.`,
    output: 'Files for your fleet',
    outputMore: 'Every file holds the same policy, in the form each system reads.',
    problems: (count) => `${count} things are not right yet. The files can be downloaded once they are mended:`,
    ready: 'Ready to download.',
    all: 'Download all (zip)',
    take: 'Download',
    takeNamed: (file) => `Download ${file}`,
    saved: (file) => `${file} was handed to the browser to be saved.`,
    where: {
      'windows/jaga-netral.reg': 'Windows without a domain, or for a try: reg import, as administrator',
      'windows/PolicyDefinitions/jaga-netral.admx': 'Group policy: folder PolicyDefinitions',
      'windows/PolicyDefinitions/id-ID/jaga-netral.adml': 'Group policy: PolicyDefinitions\\id-ID',
      'windows/PolicyDefinitions/en-US/jaga-netral.adml': 'Group policy: PolicyDefinitions\\en-US',
      'windows/intune.json': 'Intune: a custom profile through Microsoft Graph',
      'macos/jaga-netral.mobileconfig': 'macOS: a custom profile through device management',
      'linux/chrome/jaga-netral.json': 'Linux, Chrome: /etc/opt/chrome/policies/managed',
      'linux/chromium/jaga-netral.json': 'Linux, Chromium: /etc/chromium/policies/managed',
      'linux/edge/jaga-netral.json': 'Linux, Edge: /etc/opt/edge/policies/managed',
      'firefox/policies.json': 'Firefox: /etc/firefox/policies, or the folder distribution beside the program',
    },
    merge: 'Where computers have an ExtensionSettings policy or a policies.json already, merge by hand: a browser takes only one. The group policy template holds keys only, to be set in group policy; the file for Intune holds the values too.',
    look: 'Show contents',
  },
})
