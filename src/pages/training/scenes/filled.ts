import type { Filled } from './model'

const fictional = { id: 'Pegawai Contoh', en: 'Pegawai Contoh' }

/** Scenes of forms on other sites. Their fields are filled in already: nobody types anything of their own. */
export const filled: readonly Filled[] = [
  {
    kind: 'filled', id: 'unggah-ktp', item: 9, interaction: 'support-form', towards: 'candidate',
    title: { id: 'Formulir dukungan dengan KTP', en: 'A support form with an identity card' },
    situation: {
      id: 'Seorang bakal calon perseorangan mengumpulkan dukungan. Tautannya dikirim sepupu: “Cuma unggah KTP, dua menit.”',
      en: 'An independent prospective candidate collects support. A cousin sends the link: “Just upload your identity card, two minutes.”',
    },
    form: {
      title: { id: 'Dukung calon perseorangan, Kabupaten Latihan', en: 'Support an independent candidate, Kabupaten Latihan' },
      fields: [
        { label: { id: 'Nama', en: 'Name' }, value: fictional },
        { label: { id: 'Pernyataan', en: 'Statement' }, value: { id: 'Saya mendukung Bakal Calon Bupati Latihan.', en: 'I support Bakal Calon Bupati Latihan.' } },
      ],
      card: { id: 'ktp-contoh.png', en: 'ktp-contoh.png' },
      send: { id: 'Kirim dukungan', en: 'Send support' },
    },
    instead: { id: 'Tutup formulirnya. Nama Anda pada daftar pemilih diperiksa di laman KPU, tanpa mengunggah KTP ke tempat lain.', en: 'Close the form. Whether you are on the electoral roll is checked on the KPU’s site, without uploading your card anywhere else.' },
    notes: {
      id: 'Penting: di situs lain Jaga Netral tidak menahan apa pun. Di sini peserta sendiri yang berhenti. Bicarakan juga mengumpulkan KTP orang lain.',
      en: 'Important: on other sites Jaga Netral holds nothing. Here people stop themselves. Discuss collecting other people’s cards, too.',
    },
  },
  {
    kind: 'filled', id: 'formulir-partai', item: 12, interaction: 'party-signup', towards: 'party',
    title: { id: 'Kartu anggota gratis', en: 'A free membership card' },
    situation: {
      id: 'Partai Latihan membagikan kartu anggota yang memberi potongan harga. Formulirnya hanya tiga baris.',
      en: 'Partai Latihan hands out a membership card that gives discounts. The form is only three lines.',
    },
    form: {
      title: { id: 'Daftar anggota Partai Latihan', en: 'Join Partai Latihan' },
      fields: [
        { label: { id: 'Nama', en: 'Name' }, value: fictional },
        { label: { id: 'Tempat tinggal', en: 'Home' }, value: { id: 'Kota Contoh', en: 'Kota Contoh' } },
        { label: { id: 'Pekerjaan', en: 'Work' }, value: { id: 'Pegawai negeri', en: 'Civil servant' } },
      ],
      send: { id: 'Daftar', en: 'Sign up' },
    },
    instead: { id: 'Tutup formulirnya. Bila nama Anda dicatut sebagai anggota, tanyakan kepada KPU atau BKPSDM cara menghapusnya.', en: 'Close the form. If your name is used as a member without your knowledge, ask the KPU or BKPSDM how to have it removed.' },
    notes: {
      id: 'Larangan ini berlaku kapan pun, juga di luar pemilihan. Ganti tahap dengan S: sanksinya tidak berubah.',
      en: 'This item holds at any time, elections or not. Change the stage with S: the sanction stays the same.',
    },
  },
]
