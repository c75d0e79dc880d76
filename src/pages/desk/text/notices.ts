import { catalogue } from '../../shared/catalogue'

const id = {
  title: 'Pemberitahuan',
  lead: 'Hal yang baru kelihatan bila semua akun yang diterima dilihat bersama. Ini bukan penolakan; Anda yang menilai.',
  none: 'Tidak ada yang perlu dilihat.',
  kinds: {
    conflict: 'Satu akun pada dua pencalonan', twin: 'Nama yang sangat mirip', many: 'Lebih dari 20 akun pada satu media sosial', repeated: 'Akun yang tercatat dua kali',
  },
  more: {
    conflict: 'Perlu keputusan. Sampai diputuskan, baris ini tidak ikut ke berkas rekaman.',
    twin: 'Bisa salah ketik, bisa akun tiruan, bisa memang milik orang yang sama. Buka keduanya.',
    many: 'KPU membatasi 20 akun untuk setiap jenis aplikasi. Lihat apakah daftarnya benar; akunnya tetap boleh dicatat.',
    repeated: 'Satu baris sudah cukup.',
  },
  decide: 'perlu keputusan',
  settled: 'sudah dilihat',
  settle: { conflict: 'Semuanya benar, biarkan', other: 'Sudah dilihat, biarkan' },
  unsettle: 'Lihat lagi',
  only: 'Hanya ini yang benar, tolak yang lain',
  look: 'Lihat baris',
  earlier: 'berkas sebelumnya',
  rest: (count: string) => `dan ${count} baris lagi`,
}
const en: typeof id = {
  title: 'Notices',
  lead: 'What shows only when all accepted accounts are looked at together. None of it is a refusal; you judge.',
  none: 'There is nothing to look at.',
  kinds: {
    conflict: 'One account under two candidacies', twin: 'Names very much alike', many: 'More than 20 accounts on one social network', repeated: 'Accounts listed twice',
  },
  more: {
    conflict: 'Needs a decision. Until then these rows do not go into the records file.',
    twin: 'It may be a slip, an imitation, or the same person’s indeed. Open both.',
    many: 'KPU sets a limit of 20 accounts for each application. See whether the list is right; the accounts may be recorded all the same.',
    repeated: 'One row is enough.',
  },
  decide: 'needs a decision',
  settled: 'looked at',
  settle: { conflict: 'All of them are right, let them be', other: 'Looked at, let it be' },
  unsettle: 'Look again',
  only: 'Only this one is right, reject the others',
  look: 'See the row',
  earlier: 'earlier file',
  rest: (count) => `and ${count} more rows`,
}
export const noticesText = catalogue({ id, en })
