import { basisLines } from './basis-lines'
import { committee, decisions, mediumOnly, mediumOrMoral, moralThenSevere, moralUnlessTaskForce, severeOnly } from './full-sanctions'
import type { ItemNumber } from './prohibition'
import type { ProhibitionDetail } from './prohibition-detail'
import { dismissal, terminationRules } from './sanctions'
import { sources as s } from './sources'
import type { Text } from './types'

const text = (id: string, en: string): Text => ({ id, en })
const both = ['bakal_calon', 'calon'] as const
const listed = [s.kasnList, s.paser, s.sultra, s.karawang] as const
/** The office in Southeast Sulawesi left items 5 and 8 out. */
const listedWithoutSultra = [s.kasnList, s.paser, s.karawang] as const
const sanctionInferred = text('Sanksinya kami simpulkan; tidak ada sumber yang menyebutnya.', 'The sanction is inferred; no source states it.')
const moralInferred = text('Sanksi moral terhadap bakal calon kami simpulkan.', 'The moral sanction towards a prospective candidate is inferred.')
const onlineAttendance = text('Kehadiran atau pendaftaran secara daring kami baca sebagai menghadiri.', 'Online attendance or sign-up is read as attending.')

/** The sixteen items in full, in the order of the list. */
export const prohibitionDetails: readonly ProhibitionDetail[] = [
  {
    item: 1,
    listLabel: text('Kampanye atau sosialisasi melalui media sosial (posting, share, berkomentar, dll.; varian 2023 menambah like)', 'Campaigning or promotion through social media (posting, sharing, commenting etc.; a 2023 variant adds liking)'),
    wording: text('Judul seperti pada daftar; bagian tentang bergabung dan mengikuti dari tabel SKB.', 'Title as on the list; the part on joining and following from the SKB tables.'),
    readings: [text('Bingkai profil dan iklan berbayar, juga alat peraga digital (baris A1 dan B1), kami masukkan di sini.', 'Profile frames and paid adverts, and digital campaign props (rows A1 and B1), are placed here by us.')],
    rows: ['A2', 'A4', 'B2', 'B6'], relatedRows: ['A1', 'B1'], phases: both, basis: basisLines[1], sanction: moralThenSevere,
    sources: [...listed, s.itjen, s.bknMedan, s.technoz, s.bengkulu, s.kompasSanctions, s.unfollow, s.kasnLike],
    note: text(
      'Daftar menyebut unggahan, berbagi, dan berkomentar (varian 2023 juga menyukai); baris SKB A4 dan B6 menyebut menyukai, berkomentar, membagikan, dan mengunggah. Mengikuti dan bergabung ada di baris SKB, tidak pada daftar. Baris A4 menyebut grup/akun pemenangan; baris B6 menurut BKN berbunyi “Group/Akun pemenangan/ calon”, jadi terbaca juga untuk akun calon sendiri.',
      'The list names posting, sharing and commenting (a 2023 variant liking too); SKB rows A4 and B6 name liking, commenting, sharing and posting. Following and joining are in the SKB rows, not on the list. Row A4 says campaign group or account; row B6 as BKN prints it says “Group/Akun pemenangan/ calon”, so it also reads on the candidate\'s own account.',
    ),
    browserRelevance: 'direct',
  },
  {
    item: 2,
    listLabel: text('Menghadiri deklarasi calon', 'Attending a candidate\'s declaration'),
    wording: text('Judul seperti pada daftar; “memberikan tindakan atau dukungan” dari tabel SKB.', 'Title as on the list; “giving actions or support” from the SKB tables.'),
    readings: [onlineAttendance],
    rows: ['A3', 'A7', 'B4'], relatedRows: [], phases: both, basis: basisLines[2], sanction: moralThenSevere,
    sources: [...listed, s.bknMedan, s.kompasSanctions, s.magetan, s.mendagri, s.circular2017],
    note: text(
      'Hadir secara pasif pada kampanye diperdebatkan: Mendagri (Juli 2024) membolehkannya, Ketua Bawaslu (14 Oktober 2024) menyatakan ASN dilarang hadir. Tidak kami temukan kasus tentang pendaftaran acara secara daring.',
      'Passive attendance of a campaign is disputed: the Minister of Home Affairs (July 2024) allowed it, the Bawaslu chair (14 October 2024) said ASN must not attend. No case on online sign-up was found.',
    ),
    browserRelevance: 'partial',
  },
  {
    item: 3,
    listLabel: text('Ikut sebagai panitia atau pelaksana kampanye', 'Taking part as campaign committee or organiser'),
    wording: text('Judul seperti pada daftar; teks digabung dengan baris SKB B9 dan B10.', 'Title as on the list; text joined with SKB rows B9 and B10.'),
    readings: [text('Menyamakan panitia/pelaksana pada daftar dengan tim ahli, tim pemenangan, atau konsultan pada SKB.', 'Equating the list\'s committee or organiser with the SKB\'s expert team, campaign team or consultant.')],
    rows: ['A6', 'B9', 'B10'], relatedRows: [], phases: both, basis: basisLines[3], sanction: committee,
    sources: [...listed, s.ntbSatu, s.matrix13, s.voi],
    note: text(
      'Daftar menyebut panitia atau pelaksana; baris B9 dan B10 menyebut tim ahli, tim pemenangan, atau konsultan. Penyamaan itu bacaan kami, didukung UU 7/2017 Pasal 280 ayat (3).',
      'The list says committee or organiser; rows B9 and B10 say expert team, campaign team or consultant. Equating them is our reading, supported by UU 7/2017 art. 280(3).',
    ),
    browserRelevance: 'partial',
  },
  {
    item: 4,
    listLabel: text('Ikut kampanye dengan atribut PNS', 'Joining a campaign with civil-service attributes'),
    wording: text('Judul seperti pada daftar; teks dari PP 94/2021 Pasal 5 huruf n angka 2.', 'Title as on the list; text from PP 94/2021 art. 5(n)(2).'),
    readings: [text('Contoh atribut, termasuk identitas instansi pada profil.', 'The examples of attributes, agency identity on a profile among them.'), moralInferred],
    rows: [], relatedRows: ['A6', 'B4'], phases: both, basis: basisLines[4], sanction: mediumOrMoral,
    sources: [...listed, s.pp94Text, s.pp94Table],
    note: text(
      'Teks PP 94/2021 bersumber; tingkat “sedang” berasal dari satu tabel sekunder. SKB 2/2022 tidak memuat baris tersendiri.',
      'The text of PP 94/2021 is sourced; the level “medium” comes from one secondary table. SKB 2/2022 has no row of its own.',
    ),
    browserRelevance: 'partial',
  },
  {
    item: 5,
    listLabel: text('Ikut kampanye dengan menggunakan fasilitas negara', 'Joining a campaign using state facilities'),
    wording: text('Judul seperti pada daftar; teks dari PP 94/2021 Pasal 5 huruf n angka 4.', 'Title as on the list; text from PP 94/2021 art. 5(n)(4).'),
    readings: [text('Akun, surel, perangkat, dan jaringan kantor kami anggap fasilitas negara.', 'Office accounts, e-mail, devices and networks are taken to be state facilities.'), moralInferred],
    rows: [], relatedRows: ['B13'], phases: both, basis: basisLines[5], sanction: moralThenSevere,
    sources: [...listedWithoutSultra, s.balikpapan, s.balikpapanFacilities, s.pp94Text, s.pp94Table],
    note: text(
      'Larangan dan tingkat berat bersumber; bahwa akun atau perangkat kantor menjadi fasilitas negara untuk sebuah suka atau komentar adalah bacaan kami (keyakinan sedang).',
      'The prohibition and the severe level are sourced; that an office account or device is a state facility for a like or comment is our reading (medium).',
    ),
    browserRelevance: 'direct',
  },
  {
    item: 6,
    listLabel: text('Menghadiri acara partai politik', 'Attending a political-party event'),
    wording: text('Judul seperti pada daftar.', 'Title as on the list.'),
    readings: [sanctionInferred, onlineAttendance],
    rows: [], relatedRows: ['A3', 'A6', 'B4', 'B13'], phases: both, basis: basisLines[6], sanction: moralUnlessTaskForce,
    sources: [...listed, s.itjen, s.kasnParty],
    note: text(
      'Ada pada daftar di setiap sumber, tetapi tanpa baris tersendiri dalam SKB 2/2022; sanksinya disimpulkan (keyakinan rendah).',
      'On the list in every source, but without a row of its own in SKB 2/2022; the sanction is inferred (low).',
    ),
    browserRelevance: 'partial',
  },
  {
    item: 7,
    listLabel: text('Menghadiri penyerahan dukungan parpol ke pasangan calon', 'Attending the handing-over of party support to a ticket'),
    wording: text('Judul seperti pada daftar.', 'Title as on the list.'),
    readings: [sanctionInferred, onlineAttendance],
    rows: [], relatedRows: ['A3', 'B4'], phases: both, basis: basisLines[7], sanction: moralThenSevere,
    sources: [...listed, s.itjen],
    note: text(
      'Tanpa baris tersendiri dalam SKB 2/2022; diperlakukan sebagai sejenis deklarasi (A3/B4). Sanksinya disimpulkan.',
      'No row of its own in SKB 2/2022; treated as a kind of declaration (A3/B4). The sanction is inferred.',
    ),
    browserRelevance: 'partial',
  },
  {
    item: 8,
    listLabel: text('Mengadakan kegiatan mengarah keberpihakan (ajakan, imbauan, seruan, pemberian barang)', 'Holding activities that lean to one side (invitations, advice, appeals, gifts)'),
    wording: text('Judul seperti pada daftar; teks dari PP 94/2021 Pasal 5 huruf n angka 6.', 'Title as on the list; text from PP 94/2021 art. 5(n)(6).'),
    readings: [text('Sumbangan uang kami masukkan di sini (keyakinan rendah).', 'Donations of money are placed here by us (low).'), moralInferred],
    rows: ['B8'], relatedRows: [], phases: both, basis: basisLines[8], sanction: moralThenSevere,
    sources: [...listedWithoutSultra, s.balikpapan, s.pp94Text, s.ntbSatu, s.kompasSanctions, s.purwakarta],
    note: text(
      'Paling dekat dengan kata-kata Bawaslu Balikpapan “mengarahkan orang lain untuk memilih”. Baris B8 menyebut partai, calon, atau pasangan calon; untuk bakal calon, baris etik A2/A6 adalah bacaan kami. Terhadap partai, baris B8 berlaku setiap waktu.',
      'Closest to Bawaslu Balikpapan\'s words “directing others to choose”. Row B8 names a party, candidate or ticket; for a prospective candidate the ethics rows A2/A6 are our reading. Towards a party row B8 applies at any time.',
    ),
    browserRelevance: 'direct',
  },
  {
    item: 9,
    listLabel: text('Memberikan dukungan ke calon legislatif/calon independen kepala daerah dengan memberikan KTP', 'Supporting a legislative candidate or independent regional-head candidate by giving an identity card'),
    wording: text('Judul seperti pada daftar; teks dari baris SKB B11 dan PP 94/2021 Pasal 5 huruf n angka 7.', 'Title as on the list; text from SKB row B11 and PP 94/2021 art. 5(n)(7).'),
    readings: [text('Bahwa larangan ini juga berlaku setelah penetapan, menurut kata “calon” dalam PP 94/2021.', 'That it also holds after candidates are fixed, going by the word “candidate” in PP 94/2021.')],
    rows: ['B11'], relatedRows: [], phases: ['bakal_calon'], basis: basisLines[9], sanction: severeOnly,
    sources: [...listed, s.pp94Text, s.pp94Table, s.ntbSatu, s.matrix13],
    note: text('Daftar menyebut “calon legislatif”; baris B11 membatasinya pada bakal calon perseorangan (kepala daerah/DPD).', 'The list says “legislative candidate”; row B11 limits it to independent candidates (regional head/DPD).'),
    browserRelevance: 'partial',
  },
  {
    item: 10,
    listLabel: text('Mencalonkan diri dengan tanpa mengundurkan diri (sebagai ASN)', 'Running without resigning (as ASN)'),
    wording: text('Judul seperti pada daftar; teks menurut UU 20/2023 Pasal 59 ayat (3) sebagaimana diberitakan.', 'Title as on the list; text after UU 20/2023 art. 59(3) as reported.'),
    readings: [sanctionInferred],
    rows: [], relatedRows: ['B3', 'B5'], phases: both, basis: basisLines[10], sanction: terminationRules.text,
    sources: [...listed, s.resign, s.kasnCircular],
    note: text(
      'Kewajiban mengundurkan diri bersumber; sanksi pasti bila tidak mengundurkan diri tidak ditemukan. Tidak tersentuh oleh tindakan biasa di peramban.',
      'The duty to resign is sourced; the exact sanction for not resigning was not found. Not touched by ordinary acts in a browser.',
    ),
    browserRelevance: 'none',
  },
  {
    item: 11,
    listLabel: text('Membuat keputusan yang menguntungkan atau merugikan pasangan calon', 'Making decisions that favour or harm a ticket'),
    wording: text('Judul seperti pada daftar; teks dari baris SKB B12 dan PP 94/2021 Pasal 5 huruf n angka 5.', 'Title as on the list; text from SKB row B12 and PP 94/2021 art. 5(n)(5).'),
    readings: [
      text('Komentar yang menyerang calon kami baca sebagai tindakan yang merugikan.', 'A comment that attacks a candidate is read as an act that harms.'),
      text('Sanksi berat terhadap bakal calon kami simpulkan.', 'The severe sanction towards a prospective candidate is inferred.'),
    ],
    rows: ['B12'], relatedRows: [], phases: both, basis: basisLines[11], sanction: decisions,
    sources: [...listed, s.balikpapan, s.ntbSatu, s.pp94Text, s.mk136],
    note: text('Angka 5 juga dirujuk baris B6 untuk suka dan komentar, jadi isi yang mendukung maupun yang menyerang tercakup.', 'Number 5 is also what row B6 cites for likes and comments, so supportive and attacking content are both covered.'),
    browserRelevance: 'partial',
  },
  {
    item: 12,
    listLabel: text('Menjadi anggota atau pengurus partai politik', 'Being a member or official of a political party'),
    wording: text('Judul dan teks sama dengan SKB dan undang-undang.', 'Title and text as in the SKB and the law.'),
    readings: [],
    rows: ['B5'], relatedRows: [], phases: both, basis: basisLines[12], sanction: dismissal.text,
    sources: [...listed, s.partyMember, s.ntbSatu, s.kompasSanctions, s.pppkTable],
    note: text('Berlaku setiap waktu, tidak hanya pada masa pemilihan. Nomor pasal PP 49/2018 berasal dari satu tabel sekunder.', 'Applies at all times, not only in an election. The article numbers of PP 49/2018 come from one secondary table.'),
    browserRelevance: 'partial',
  },
  {
    item: 13,
    listLabel: text('Mengerahkan PNS untuk ikut kampanye', 'Mobilising civil servants to join a campaign'),
    wording: text('Judul seperti pada daftar; teks dari PP 94/2021 Pasal 5 huruf n angka 3.', 'Title as on the list; text from PP 94/2021 art. 5(n)(3).'),
    readings: [text('Undangan daring kepada rekan kerja kami baca sebagai mengerahkan.', 'An online invitation to colleagues is read as mobilising.'), moralInferred],
    rows: ['B8'], relatedRows: [], phases: both, basis: basisLines[13], sanction: moralThenSevere,
    sources: [...listed, s.pp94Text, s.pp94Table],
    note: text('Kata-kata dan tingkat PP 94/2021 bersumber (tingkat dari satu tabel sekunder).', 'Wording and level of PP 94/2021 are sourced (the level from one secondary table).'),
    browserRelevance: 'direct',
  },
  {
    item: 14,
    listLabel: text('Pendekatan ke parpol terkait pencalonan dirinya atau orang lain', 'Approaching a party about one\'s own or another\'s candidacy'),
    wording: text('Judul seperti pada daftar; bagian tentang CLTN dari tabel SKB.', 'Title as on the list; the part on unpaid leave from the SKB tables.'),
    readings: [],
    rows: ['B3'], relatedRows: [], phases: ['bakal_calon'], basis: basisLines[14], sanction: mediumOnly,
    sources: [...listed, s.bknMedan, s.kompasSanctions, s.kasnCircular, s.bknLeave, s.circular2017],
    note: text('SKB menambah pengecualian CLTN dan berbicara tentang pencalonan diri sendiri; daftar menambah “orang lain”.', 'The SKB adds the exception of unpaid leave and speaks of one\'s own candidacy; the list adds “another\'s”.'),
    browserRelevance: 'none',
  },
  {
    item: 15,
    listLabel: text('Menjadi pembicara/narasumber dalam acara parpol', 'Being a speaker or resource person at a party event'),
    wording: text('Judul seperti pada daftar; pengecualian tugas kedinasan dari pedoman 2020.', 'Title as on the list; the exception for official duty from the 2020 guide.'),
    readings: [sanctionInferred],
    rows: [], relatedRows: ['B13'], phases: both, basis: basisLines[15], sanction: moralUnlessTaskForce,
    sources: [...listed, s.itjen, s.circular2017, s.exception2020],
    note: text('Tanpa baris tersendiri dalam SKB 2/2022; pengecualian bersumber untuk pedoman 2020; sanksinya disimpulkan (keyakinan rendah).', 'No row of its own in SKB 2/2022; the exception is sourced for the 2020 guide; the sanction is inferred (low).'),
    browserRelevance: 'partial',
  },
  {
    item: 16,
    listLabel: text('Foto bersama pasangan calon dengan mengikuti simbol tangan atau gerakan yang digunakan sebagai bentuk keberpihakan', 'A photo with a ticket following the hand sign or gesture used as a form of partiality'),
    wording: text('Judul seperti pada daftar; bagian tentang mengunggah dari tabel SKB.', 'Title as on the list; the part on posting from the SKB tables.'),
    readings: [],
    rows: ['A5', 'B7'], relatedRows: [], phases: both, basis: basisLines[16], sanction: moralThenSevere,
    sources: [...listed, s.bknMedan, s.rbtv, s.kompasSanctions, s.poses, s.spouseLeave],
    note: text(
      'Baris B7 menambah “dengan tujuan untuk memberikan dukungan”. Daftar 9-10 pose terlarang diterbitkan BKN dan kepala daerah; itu panduan, bukan teks baris SKB yang dapat kami baca. “SKB 22/2022” di pers adalah salah tulis untuk 2/2022.',
      'Row B7 adds “with the purpose of giving support”. Lists of 9-10 forbidden poses were published by BKN and regional heads; they are guidance, not text of the SKB rows that could be read. “SKB 22/2022” in the press is an error for 2/2022.',
    ),
    browserRelevance: 'direct',
  },
]

/** One item in full, by its number. */
export function prohibitionDetail(item: ItemNumber): ProhibitionDetail {
  return prohibitionDetails[item - 1] as ProhibitionDetail
}
