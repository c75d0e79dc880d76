import type { PolicyKey } from './key'

const nothing = { id: 'Tidak ditampilkan.', en: 'Not shown.' }
const other = { id: 'Dipakai kalimat bahasa yang lain, bila ada.', en: 'The other language’s is used, where there is one.' }
const advice = { kind: 'text', longest: 400 } as const
const reasons = { kind: 'lines', most: 8, longest: 120 } as const

/** Keys by which an agency speaks in its own name, and what it asks for. */
export const agencyKeys = {
  agency: {
    kind: 'text', longest: 120, example: 'Pemerintah Kabupaten Contoh',
    title: { id: 'Nama instansi', en: 'Name of the agency' },
    description: {
      id: 'Disebut di peringatan dan di samping setiap pengaturan yang ditentukan kebijakan ini.',
      en: 'Named in the warning and beside every setting that this policy decides.',
    },
    unset: { id: 'Disebut “instansi Anda”.', en: 'Called “your agency”.' },
  },
  contact: {
    kind: 'text', longest: 160, example: 'BKPSDM, bidang disiplin, pesawat 123',
    title: { id: 'Tempat bertanya', en: 'Whom to ask' },
    description: {
      id: 'Unit, nomor, atau alamat yang dapat ditanya pegawai; tampil sebagai teks biasa di peringatan.',
      en: 'A unit, number or address employees can turn to; shown as plain text in the warning.',
    },
    unset: nothing,
  },
  adviceId: {
    ...advice, example: 'Surat edaran netralitas berlaku sampai penetapan hasil. Bila ragu, tanyakan dulu.',
    title: { id: 'Pesan instansi, bahasa Indonesia', en: 'The agency’s message, Indonesian' },
    description: {
      id: 'Satu dua kalimat yang tampil di peringatan atas nama instansi. Teks biasa.',
      en: 'A sentence or two shown in the warning in the agency’s name. Plain text.',
    },
    unset: other,
  },
  adviceEn: {
    ...advice, example: 'The circular on neutrality is in force until the result is declared. Ask first if in doubt.',
    title: { id: 'Pesan instansi, bahasa Inggris', en: 'The agency’s message, English' },
    description: { id: 'Pesan yang sama bagi yang memakai bahasa Inggris.', en: 'The same message for those who use English.' },
    unset: other,
  },
  requireReason: {
    kind: 'flag', example: true,
    title: { id: 'Minta alasan', en: 'Ask for a reason' },
    description: {
      id: 'Sebelum melanjutkan, pegawai memilih atau menulis alasan. Alasan tidak dikirim ke mana pun, dan disimpan hanya dalam jurnal yang dinyalakan pegawai sendiri.',
      en: 'Before going on the employee chooses or writes a reason. It is sent nowhere, and kept only in a journal the employee switched on.',
    },
    unset: { id: 'Alasan tidak diminta.', en: 'No reason is asked for.' },
  },
  reasonsId: {
    ...reasons, example: ['Tugas pengawasan', 'Tugas kehumasan'],
    title: { id: 'Pilihan alasan, bahasa Indonesia', en: 'Reasons to choose from, Indonesian' },
    description: { id: 'Ditawarkan bila alasan diminta; menulis sendiri selalu dapat.', en: 'Offered where a reason is asked for; own words are always possible.' },
    unset: other,
  },
  reasonsEn: {
    ...reasons, example: ['Supervision duty', 'Public relations duty'],
    title: { id: 'Pilihan alasan, bahasa Inggris', en: 'Reasons to choose from, English' },
    description: { id: 'Pilihan yang sama bagi yang memakai bahasa Inggris.', en: 'The same reasons for those who use English.' },
    unset: other,
  },
  allowJournal: {
    kind: 'flag', example: false,
    title: { id: 'Izinkan jurnal', en: 'Allow the journal' },
    description: {
      id: 'false: keputusan tidak pernah disimpan satu per satu, hanya jumlahnya. true tidak menyalakan apa pun: jurnal hanya dapat dinyalakan pegawai sendiri, dan tidak dapat dibaca instansi.',
      en: 'false: decisions are never kept one by one, only counted. true switches nothing on: only the employee can switch the journal on, and no agency can read it.',
    },
    unset: { id: 'Pegawai boleh menyalakan jurnal.', en: 'The employee may switch the journal on.' },
  },
  trainingPage: {
    kind: 'flag', example: true,
    title: { id: 'Halaman latihan', en: 'Training page' },
    description: { id: 'false: halaman latihan tidak ditawarkan di mana pun.', en: 'false: the training page is offered nowhere.' },
    unset: { id: 'Ditawarkan.', en: 'Offered.' },
  },
} as const satisfies Record<string, PolicyKey>
