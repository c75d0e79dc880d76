import type { Language } from '../../neutrality'

export interface OptionsText {
  readonly title: string
  readonly lead: string
  readonly language: string
  readonly languageMore: string
  readonly mode: { readonly title: string; readonly more: string }
  readonly warn: { readonly label: string; readonly more: string }
  readonly remind: { readonly label: string; readonly more: string }
  readonly badges: { readonly title: string; readonly label: string; readonly more: string }
  readonly sites: { readonly title: string; readonly label: (site: string) => string; readonly more: string }
  readonly simulated: {
    readonly title: string
    readonly more: string
    readonly label: string
    readonly preset: (day: string) => string
    readonly presetMore: string
    readonly clear: string
    readonly none: string
    readonly band: (day: string) => string
    readonly bandMore: string
    readonly range: (first: string, last: string) => string
  }
  readonly about: {
    readonly title: string
    readonly version: string
    readonly rules: string
    readonly privacy: string
    readonly advice: string
    readonly handbook: string
    readonly training: string
    readonly desk: string
  }
}

export const optionsText: Readonly<Record<Language, OptionsText>> = {
  id: {
    title: 'Pengaturan',
    lead: 'Setiap perubahan langsung tersimpan di komputer ini dan langsung berlaku.',
    language: 'Bahasa',
    languageMore: 'Untuk peringatan, catatan, dan halaman Jaga Netral.',
    mode: { title: 'Cara menjaga', more: 'Berlaku untuk tindakan pada akun calon yang tercantum dalam registri.' },
    warn: { label: 'Tahan dan tanya', more: 'Tindakan ditahan dulu. Situs baru menerimanya setelah Anda memilih melanjutkan.' },
    remind: { label: 'Ingatkan saja', more: 'Tindakan tetap berjalan, dan sebuah catatan kecil menyebutkan larangannya.' },
    badges: { title: 'Lambang', label: 'Tampilkan lambang pada kiriman', more: 'Perisai kecil di samping nama akun calon dan titik pada tombol yang dijaga.' },
    sites: { title: 'Situs', label: (site) => `Jaga ${site}`, more: 'Di situs yang dimatikan tidak ada yang ditahan, diingatkan, atau ditandai. Di WhatsApp, Telegram, dan LinkedIn hanya halaman yang dibuka oleh tautan berbagi.' },
    simulated: {
      title: 'Tanggal simulasi',
      more: 'Untuk pelatihan di situs yang sebenarnya: pencalonan dihitung seolah-olah hari ini tanggal yang dipilih. Pencalonan yang sudah berakhir dapat diperagakan kembali.',
      label: 'Anggap hari ini',
      preset: (day) => `Pakai ${day}`,
      presetMore: 'Masa kampanye Pemilu Presiden 2024: tindakan pada akun calon presiden dan wakil presiden saat itu diperingatkan kembali.',
      clear: 'Hapus tanggal simulasi',
      none: 'Tidak ada: dihitung menurut hari ini.',
      band: (day) => `Tanggal simulasi: ${day}`,
      bandMore: 'Selama tanggal simulasi dipakai, setiap peringatan memuat pita dengan tanggal itu, supaya tidak tertukar dengan keadaan hari ini.',
      range: (first, last) => `Isi tanggal yang lengkap, dari ${first} sampai ${last}.`,
    },
    about: {
      title: 'Tentang',
      version: 'Versi',
      rules: 'Aturan diperiksa',
      privacy: 'Tidak ada data Anda yang keluar dari komputer ini; yang dihubungi hanya alamat registri di atas. Jaga Netral tidak mencatat akun atau kiriman yang Anda lihat; yang disimpan hanya pengaturan ini dan jumlah keputusan per bulan.',
      advice: 'Jaga Netral membantu mengenali aturan dan bukan nasihat hukum. Akun yang tidak tercantum dalam registri bisa saja milik calon.',
      handbook: 'Kenali 16 larangan',
      training: 'Halaman latihan',
      desk: 'Meja registri, untuk penata data',
    },
  },
  en: {
    title: 'Settings',
    lead: 'Every change is stored on this computer at once and takes effect at once.',
    language: 'Language',
    languageMore: 'Of warnings, notes and the pages of Jaga Netral.',
    mode: { title: 'How to guard', more: 'For actions on a candidate’s account that the registry lists.' },
    warn: { label: 'Hold and ask', more: 'The action is held. The site gets it only after you choose to continue.' },
    remind: { label: 'Remind only', more: 'The action goes on, and a small note names the prohibition.' },
    badges: { title: 'Marks', label: 'Show marks on posts', more: 'A small shield beside the name of a candidate’s account and a dot on guarded buttons.' },
    sites: { title: 'Sites', label: (site) => `Guard ${site}`, more: 'On a site that is off nothing is held, noted or marked. On WhatsApp, Telegram and LinkedIn only pages opened by a share link are guarded.' },
    simulated: {
      title: 'Simulated date',
      more: 'For training on the real sites: candidacies are worked out as if today were the chosen day. A candidacy that has ended can be shown again.',
      label: 'Pretend today is',
      preset: (day) => `Use ${day}`,
      presetMore: 'Campaign period of the 2024 presidential election: actions on accounts of the candidates of that time are warned about again.',
      clear: 'Clear the simulated date',
      none: 'None: worked out for today.',
      band: (day) => `Simulated date: ${day}`,
      bandMore: 'While a simulated date is in use every warning carries a band with that date, so that nobody takes it for today.',
      range: (first, last) => `Enter a complete date, from ${first} to ${last}.`,
    },
    about: {
      title: 'About',
      version: 'Version',
      rules: 'Rules checked',
      privacy: 'None of your data leaves this computer; only the registry addresses above are contacted. Jaga Netral keeps no record of accounts or posts you see; it stores these settings and the number of decisions a month, and nothing else.',
      advice: 'Jaga Netral helps you to know the rules and is not legal advice. An account that the registry does not list may still be a candidate’s.',
      handbook: 'The 16 prohibitions',
      training: 'Training page',
      desk: 'Registry desk, for data stewards',
    },
  },
}
