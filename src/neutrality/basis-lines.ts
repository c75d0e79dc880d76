import type { Text } from './types'

const line = (id: string, en: string): Text => ({ id, en })

/** Lines of legal basis that several items share, in full. */
export const conflictOfInterest = line(
  'PP 42/2004 Pasal 11 huruf c (hindari konflik kepentingan)',
  'PP 42/2004 art. 11(c) (avoid a conflict of interest)',
)
export const principleInFull = line(
  'UU 20/2023 Pasal 2 huruf f, Pasal 9 ayat (2), Pasal 24 ayat (1) huruf d (asas netralitas; menggantikan UU 5/2014)',
  'UU 20/2023 arts. 2(f), 9(2), 24(1)(d) (principle of neutrality; replaces UU 5/2014)',
)

/** Lines of one item each, by item number, in the order shown. */
export const basisLines = {
  1: [
    line('SKB 2/2022 Lampiran II huruf A angka 2 dan 4; huruf B angka 2 dan 6', 'SKB 2/2022 Annex II part A rows 2 and 4; part B rows 2 and 6'),
    conflictOfInterest,
    line(
      'PP 94/2021 Pasal 5 huruf n angka 5 (dirujuk SKB untuk baris B6), Pasal 14 huruf i angka 3 dan 4',
      'PP 94/2021 art. 5(n)(5) (cited by the SKB for row B6), art. 14(i)(3) and (4)',
    ),
    principleInFull,
  ],
  2: [
    line('SKB 2/2022 Lampiran II huruf A angka 3 dan 7; huruf B angka 4', 'SKB 2/2022 Annex II part A rows 3 and 7; part B row 4'),
    conflictOfInterest,
    line('PP 94/2021 Pasal 5 huruf n, Pasal 14 huruf i angka 3 dan 4', 'PP 94/2021 art. 5(n), art. 14(i)(3) and (4)'),
    principleInFull,
  ],
  3: [
    line(
      'SKB 2/2022 Lampiran II huruf A angka 6; huruf B angka 9 (sebelum penetapan) dan 10 (setelah penetapan)',
      'SKB 2/2022 Annex II part A row 6; part B rows 9 (before candidates are fixed) and 10 (after)',
    ),
    line('PP 94/2021 Pasal 5 huruf n angka 1', 'PP 94/2021 art. 5(n)(1)'),
    line('UU 7/2017 Pasal 280 ayat (3) jo. Pasal 494 (pemilu)', 'UU 7/2017 art. 280(3) with art. 494 (general elections)'),
    line(
      'UU 10/2016 Pasal 70 ayat (1) huruf b (larangan bagi pasangan calon melibatkan ASN)',
      'UU 10/2016 art. 70(1)(b) (bars candidates from involving ASN)',
    ),
    principleInFull,
  ],
  4: [
    line('PP 94/2021 Pasal 5 huruf n angka 2', 'PP 94/2021 art. 5(n)(2)'),
    line(
      'SKB 2/2022 Lampiran II huruf A angka 6 dan huruf B angka 4 (tanpa baris tersendiri)',
      'SKB 2/2022 Annex II part A row 6 and part B row 4 (no row of its own)',
    ),
    principleInFull,
  ],
  5: [
    line('PP 94/2021 Pasal 5 huruf n angka 4, Pasal 14 huruf i angka 2', 'PP 94/2021 art. 5(n)(4), art. 14(i)(2)'),
    line(
      'PP 94/2021 Pasal 4 huruf g (memelihara barang milik negara) [belum kami temukan sumber terbukanya]',
      'PP 94/2021 art. 4(g) (care of state property) [no open source found yet]',
    ),
    line('SKB 2/2022: tanpa baris tersendiri', 'SKB 2/2022: no row of its own'),
    principleInFull,
  ],
  6: [
    conflictOfInterest,
    line(
      'SKB 2/2022: tanpa baris tersendiri; terkait huruf A angka 3 dan 6, huruf B angka 4 dan 13',
      'SKB 2/2022: no row of its own; related to part A rows 3 and 6, part B rows 4 and 13',
    ),
    principleInFull,
  ],
  7: [
    line(
      'SKB 2/2022 Lampiran II huruf A angka 3 dan huruf B angka 4 (tanpa baris tersendiri)',
      'SKB 2/2022 Annex II part A row 3 and part B row 4 (no row of its own)',
    ),
    conflictOfInterest,
    principleInFull,
  ],
  8: [
    line('SKB 2/2022 Lampiran II huruf B angka 8', 'SKB 2/2022 Annex II part B row 8'),
    line('PP 94/2021 Pasal 5 huruf n angka 6, Pasal 14 huruf i angka 4', 'PP 94/2021 art. 5(n)(6), art. 14(i)(4)'),
    line('UU 7/2017 Pasal 283 (pemilu)', 'UU 7/2017 art. 283 (general elections)'),
    principleInFull,
  ],
  9: [
    line('SKB 2/2022 Lampiran II huruf B angka 11', 'SKB 2/2022 Annex II part B row 11'),
    line('PP 94/2021 Pasal 5 huruf n angka 7, Pasal 14 huruf i angka 5', 'PP 94/2021 art. 5(n)(7), art. 14(i)(5)'),
    principleInFull,
  ],
  10: [
    line('UU 20/2023 Pasal 56 dan Pasal 59 ayat (3)', 'UU 20/2023 arts. 56 and 59(3)'),
    line('UU 10/2016 Pasal 7 ayat (2) huruf t (pilkada)', 'UU 10/2016 art. 7(2)(t) (regional elections)'),
    line(
      'SKB 2/2022: tanpa baris tersendiri; terkait huruf B angka 3 dan 5',
      'SKB 2/2022: no row of its own; related to part B rows 3 and 5',
    ),
  ],
  11: [
    line('SKB 2/2022 Lampiran II huruf B angka 12', 'SKB 2/2022 Annex II part B row 12'),
    line('PP 94/2021 Pasal 5 huruf n angka 5, Pasal 14 huruf i angka 3', 'PP 94/2021 art. 5(n)(5), art. 14(i)(3)'),
    line(
      'UU 10/2016 Pasal 71 ayat (1) jo. Pasal 188 (pejabat ASN; Putusan MK 136/PUU-XXII/2024)',
      'UU 10/2016 art. 71(1) with art. 188 (ASN officials; Constitutional Court decision 136/PUU-XXII/2024)',
    ),
    principleInFull,
  ],
  12: [
    line(
      'UU 20/2023 Pasal 52 ayat (3) huruf j dan ayat (4) (sebelumnya UU 5/2014 Pasal 87 ayat (4) huruf c)',
      'UU 20/2023 art. 52(3)(j) and (4) (formerly UU 5/2014 art. 87(4)(c))',
    ),
    line('SKB 2/2022 Lampiran II huruf B angka 5', 'SKB 2/2022 Annex II part B row 5'),
    line('PPPK: PP 49/2018 Pasal 53 ayat (3) huruf c', 'PPPK: PP 49/2018 art. 53(3)(c)'),
  ],
  13: [
    line('PP 94/2021 Pasal 5 huruf n angka 3, Pasal 14 huruf i angka 1', 'PP 94/2021 art. 5(n)(3), art. 14(i)(1)'),
    line(
      'SKB 2/2022 Lampiran II huruf B angka 8 (ajakan kepada ASN di unit kerja)',
      'SKB 2/2022 Annex II part B row 8 (appeals to ASN in the work unit)',
    ),
    principleInFull,
  ],
  14: [
    line('SKB 2/2022 Lampiran II huruf B angka 3', 'SKB 2/2022 Annex II part B row 3'),
    line('SE KASN 6/2023', 'KASN circular 6/2023'),
    line('SE MenPANRB B/71/M.SM.00.00/2017 huruf a (historis)', 'MenPANRB circular B/71/M.SM.00.00/2017 letter a (historical)'),
    conflictOfInterest,
  ],
  15: [
    conflictOfInterest,
    line('SE MenPANRB B/71/M.SM.00.00/2017 huruf g (historis)', 'MenPANRB circular B/71/M.SM.00.00/2017 letter g (historical)'),
    line('SE MenPANRB 18/2023 (ASN pasangan calon)', 'MenPANRB circular 18/2023 (ASN married to a candidate)'),
    line(
      'SKB 2/2022: tanpa baris tersendiri; terkait huruf B angka 13',
      'SKB 2/2022: no row of its own; related to part B row 13',
    ),
    principleInFull,
  ],
  16: [
    line('SKB 2/2022 Lampiran II huruf A angka 5; huruf B angka 7', 'SKB 2/2022 Annex II part A row 5; part B row 7'),
    conflictOfInterest,
    line('PP 94/2021 Pasal 14 huruf i angka 3 (dirujuk untuk baris B7)', 'PP 94/2021 art. 14(i)(3) (cited for row B7)'),
    principleInFull,
  ],
} as const
