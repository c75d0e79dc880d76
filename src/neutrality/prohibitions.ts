import { line, near, noRow, pp42, pp94, principle, skb, withNote } from './basis'
import type { ItemNumber, Prohibition } from './prohibition'
import { dismissal, inferred, medium, moral, moralOrTaskForce, severe, terminationRules } from './sanctions'
import type { Text } from './types'

const support: Text = { id: 'PP 94/2021 Pasal 5 huruf n', en: 'PP 94/2021 art. 5(n)' }
const severeActs: Text = { id: 'PP 94/2021 Pasal 14 huruf i angka 3', en: 'PP 94/2021 art. 14(i)(3)' }
const ourReading = (text: Text) => withNote(text, 'bacaan kami', 'our reading')
const running = line(
  { id: 'UU 20/2023 Pasal 56 dan Pasal 59 ayat (3)', en: 'UU 20/2023 arts. 56 and 59(3)' },
  { id: 'UU 10/2016 Pasal 7 ayat (2) huruf t (pilkada)', en: 'UU 10/2016 art. 7(2)(t) (regional elections)' },
)
const membership = line(
  { id: 'UU 20/2023 Pasal 52 ayat (3) huruf j dan ayat (4)', en: 'UU 20/2023 art. 52(3)(j) and (4)' },
  skb('B', 5),
)

/**
 * The sixteen items in the order KASN published them on 3 April 2019 and Bawaslu Paser repeated in October 2024.
 * How a text came about, its rows and its sources: `./details`.
 */
export const prohibitions: readonly Prohibition[] = [
  {
    item: 1,
    id: 'medsos',
    title: { id: 'Kampanye atau sosialisasi lewat media sosial', en: 'Campaigning or promotion on social media' },
    text: {
      id: 'ASN dilarang berkampanye atau menyosialisasikan bakal calon/calon lewat media sosial, termasuk membuat unggahan, berkomentar, membagikan, menyukai, serta bergabung dengan grup atau mengikuti akun pemenangan atau akun calon.',
      en: 'An ASN may not campaign for or promote a prospective candidate or candidate on social media. This includes posting, commenting, sharing, liking, and joining a group or following a campaign account or the candidate\'s account.',
    },
    certainty: 'high',
    reading: false,
    sanctions: { bakal_calon: moral, calon: severe },
    basis: { bakal_calon: line(skb('A', 2, 4), pp42, principle), calon: line(skb('B', 2, 6), pp94(5), principle) },
  },
  {
    item: 2,
    id: 'deklarasi',
    title: { id: 'Menghadiri deklarasi calon', en: 'Attending a candidate\'s declaration' },
    text: {
      id: 'ASN dilarang menghadiri deklarasi calon. SKB 2/2022 merumuskannya sebagai menghadiri deklarasi atau kampanye pasangan bakal calon/calon dan memberikan tindakan atau dukungan yang menunjukkan keberpihakan.',
      en: 'An ASN may not attend a candidate\'s declaration. SKB 2/2022 words it as attending a declaration or campaign of a prospective candidate or candidate and giving actions or support that show partiality.',
    },
    certainty: 'high',
    reading: false,
    sanctions: { bakal_calon: moral, calon: severe },
    basis: { bakal_calon: line(skb('A', 3, 7), pp42, principle), calon: line(skb('B', 4), support, principle) },
  },
  {
    item: 3,
    id: 'panitia',
    title: { id: 'Menjadi panitia atau pelaksana kampanye', en: 'Acting as campaign committee or organiser' },
    text: {
      id: 'ASN dilarang menjadi panitia, pelaksana, atau tim kampanye, termasuk tim ahli, tim pemenangan, konsultan, atau sebutan lain, bagi partai politik, bakal calon, atau calon.',
      en: 'An ASN may not be a campaign committee member, organiser or team member, including expert team, winning team, consultant or another name, for a party, prospective candidate or candidate.',
    },
    certainty: 'high',
    reading: true,
    sanctions: { bakal_calon: medium, calon: severe },
    basis: { bakal_calon: line(skb('B', 9), pp94(1), principle), calon: line(skb('B', 10), pp94(1), principle) },
  },
  {
    item: 4,
    id: 'atribut',
    title: { id: 'Ikut kampanye memakai atribut PNS', en: 'Joining a campaign with civil-service attributes' },
    text: {
      id: 'ASN dilarang menjadi peserta kampanye dengan memakai atribut partai atau atribut PNS, misalnya seragam, tanda pengenal, atau identitas instansi.',
      en: 'An ASN may not take part in a campaign wearing or showing party or civil-service attributes, for example uniform, badge or agency identity.',
    },
    certainty: 'medium',
    reading: true,
    sanctions: { bakal_calon: inferred(moral), calon: medium },
    basis: { bakal_calon: line(near(skb('A', 6)), principle), calon: line(pp94(2), principle) },
  },
  {
    item: 5,
    id: 'fasilitas',
    title: { id: 'Memakai fasilitas negara untuk kampanye', en: 'Using state facilities for a campaign' },
    text: {
      id: 'ASN dilarang menjadi peserta kampanye dengan menggunakan fasilitas negara. Contoh yang disebut Bawaslu Balikpapan: kendaraan dinas dan gedung pemerintah nonkomersial. Akun, surel, perangkat, atau jaringan kantor kami anggap termasuk.',
      en: 'An ASN may not take part in a campaign using state facilities. Bawaslu Balikpapan names official vehicles and non-commercial government buildings. We treat office accounts, e-mail, devices and networks as included.',
    },
    certainty: 'high',
    reading: true,
    sanctions: { bakal_calon: inferred(moral), calon: severe },
    basis: { bakal_calon: line(noRow, principle), calon: line(pp94(4), principle) },
  },
  {
    item: 6,
    id: 'acara_parpol',
    title: { id: 'Menghadiri acara partai politik', en: 'Attending a political-party event' },
    text: {
      id: 'ASN dilarang menghadiri acara partai politik. KASN juga meminta ASN menghindari kegiatan yang berindikasi partai politik. Hadir karena tugas kedinasan dengan surat tugas dari atasan dikecualikan dalam pedoman 2020 untuk narasumber.',
      en: 'An ASN may not attend a political-party event. KASN also asked ASN to avoid events that show signs of a party. Attending on official duty with an assignment letter was excepted in the 2020 guide for speakers.',
    },
    certainty: 'medium',
    reading: false,
    sanctions: { bakal_calon: inferred(moral), calon: inferred(moralOrTaskForce) },
    basis: { bakal_calon: line(pp42, noRow, principle), calon: line(pp42, noRow, principle) },
  },
  {
    item: 7,
    id: 'dukungan_parpol',
    title: { id: 'Menghadiri penyerahan dukungan parpol ke paslon', en: 'Attending the handing-over of party support to a ticket' },
    text: {
      id: 'ASN dilarang menghadiri acara penyerahan dukungan partai politik kepada pasangan calon.',
      en: 'An ASN may not attend an event where a party hands its support to a ticket.',
    },
    certainty: 'medium',
    reading: false,
    sanctions: { bakal_calon: inferred(moral), calon: inferred(severe) },
    basis: { bakal_calon: line(near(skb('A', 3)), pp42, principle), calon: line(near(skb('B', 4)), principle) },
  },
  {
    item: 8,
    id: 'keberpihakan',
    title: { id: 'Kegiatan, ajakan, atau seruan yang berpihak', en: 'Activities, invitations or appeals that take sides' },
    text: {
      id: 'ASN dilarang mengadakan kegiatan yang mengarah kepada keberpihakan, meliputi pertemuan, ajakan, imbauan, seruan, atau pemberian barang, kepada ASN di unit kerjanya, anggota keluarga, dan masyarakat, sebelum, selama, dan sesudah masa kampanye.',
      en: 'An ASN may not hold activities that lean to one side, meaning meetings, invitations, advice, appeals or gifts, towards ASN in the work unit, family and the public, before, during and after the campaign period.',
    },
    certainty: 'high',
    reading: false,
    sanctions: { bakal_calon: inferred(moral), calon: severe },
    basis: { bakal_calon: line(ourReading(skb('A', 2, 6)), principle), calon: line(skb('B', 8), pp94(6), principle) },
  },
  {
    item: 9,
    id: 'ktp',
    title: { id: 'Memberi dukungan dengan KTP', en: 'Giving support with an identity card' },
    text: {
      id: 'ASN dilarang memberikan surat dukungan disertai fotokopi KTP, atau mengumpulkan fotokopi KTP/surat keterangan penduduk, untuk bakal calon perseorangan (kepala daerah atau DPD).',
      en: 'An ASN may not give a support letter with a copy of the identity card, or collect such copies, for an independent prospective candidate (regional head or DPD).',
    },
    certainty: 'high',
    reading: false,
    sanctions: { bakal_calon: severe, calon: inferred(severe) },
    basis: { bakal_calon: line(skb('B', 11), pp94(7), principle), calon: line(pp94(7), principle) },
  },
  {
    item: 10,
    id: 'mencalonkan',
    title: { id: 'Mencalonkan diri tanpa mengundurkan diri', en: 'Running without resigning' },
    text: {
      id: 'ASN yang mencalonkan diri atau dicalonkan wajib menyatakan pengunduran diri secara tertulis sejak ditetapkan sebagai calon.',
      en: 'An ASN who runs or is nominated must resign in writing from the moment of being fixed as a candidate.',
    },
    certainty: 'medium',
    reading: false,
    sanctions: { bakal_calon: inferred(terminationRules), calon: inferred(terminationRules) },
    basis: { bakal_calon: running, calon: running },
  },
  {
    item: 11,
    id: 'keputusan',
    title: { id: 'Keputusan atau tindakan yang menguntungkan/merugikan calon', en: 'Decisions or acts that favour or harm a candidate' },
    text: {
      id: 'ASN dilarang membuat keputusan dan/atau tindakan yang menguntungkan atau merugikan partai politik, calon, atau pasangan calon, sebelum, selama, dan sesudah masa kampanye.',
      en: 'An ASN may not make decisions or take acts that favour or harm a party, candidate or ticket, before, during and after the campaign period.',
    },
    certainty: 'high',
    reading: false,
    sanctions: { bakal_calon: inferred(severe), calon: severe },
    basis: { bakal_calon: line(skb('B', 12), pp94(5), principle), calon: line(skb('B', 12), pp94(5), principle) },
  },
  {
    item: 12,
    id: 'anggota_parpol',
    title: { id: 'Menjadi anggota atau pengurus partai politik', en: 'Being a member or official of a political party' },
    text: {
      id: 'ASN dilarang menjadi anggota dan/atau pengurus partai politik.',
      en: 'An ASN may not be a member and/or official of a political party.',
    },
    certainty: 'high',
    reading: false,
    sanctions: { bakal_calon: dismissal, calon: dismissal },
    basis: { bakal_calon: membership, calon: membership },
  },
  {
    item: 13,
    id: 'mengerahkan',
    title: { id: 'Mengerahkan PNS ikut kampanye', en: 'Mobilising civil servants to a campaign' },
    text: {
      id: 'ASN dilarang menjadi peserta kampanye dengan mengerahkan PNS lain, termasuk mengajak atau mengarahkan rekan kerja ke kegiatan kampanye.',
      en: 'An ASN may not take part in a campaign by mobilising other civil servants, including inviting or directing colleagues to campaign activities.',
    },
    certainty: 'high',
    reading: false,
    sanctions: { bakal_calon: inferred(moral), calon: severe },
    basis: { bakal_calon: line(noRow, principle), calon: line(pp94(3), skb('B', 8), principle) },
  },
  {
    item: 14,
    id: 'pendekatan_parpol',
    title: { id: 'Pendekatan ke parpol untuk pencalonan', en: 'Approaching a party about a candidacy' },
    text: {
      id: 'ASN dilarang mendekati partai politik (atau masyarakat, bagi calon perseorangan) terkait pencalonan dirinya atau orang lain dengan tidak dalam status cuti di luar tanggungan negara (CLTN).',
      en: 'An ASN may not approach a party (or the public, for independents) about their own or another\'s candidacy without being on unpaid state leave (CLTN).',
    },
    certainty: 'high',
    reading: false,
    sanctions: { bakal_calon: medium, calon: inferred(medium) },
    basis: { bakal_calon: line(skb('B', 3), pp42), calon: line(skb('B', 3), pp42) },
  },
  {
    item: 15,
    id: 'narasumber',
    title: { id: 'Menjadi pembicara di acara parpol', en: 'Speaking at a party event' },
    text: {
      id: 'ASN dilarang menjadi pembicara atau narasumber pada kegiatan partai politik. Pedoman 2020 mengecualikan tugas kedinasan yang disertai surat tugas dari atasan.',
      en: 'An ASN may not be a speaker or resource person at a political-party activity. The 2020 guide excepted official duty with an assignment letter from the superior.',
    },
    certainty: 'medium',
    reading: false,
    sanctions: { bakal_calon: inferred(moral), calon: inferred(moralOrTaskForce) },
    basis: { bakal_calon: line(pp42, noRow, principle), calon: line(pp42, noRow, principle) },
  },
  {
    item: 16,
    id: 'foto_simbol',
    title: { id: 'Foto bersama paslon dengan simbol keberpihakan', en: 'Photo with a candidate showing a partisan sign' },
    text: {
      id: 'ASN dilarang berfoto bersama pasangan calon dengan simbol tangan atau gerakan keberpihakan. SKB 2/2022 juga melarang mengunggah ke media yang dapat diakses publik foto bersama bakal calon/calon, tim sukses yang menunjukkan simbol atau atribut, atau alat peraga.',
      en: 'An ASN may not take a photo with a ticket using a hand sign or gesture of partiality. SKB 2/2022 also bars posting, on media the public can access, a photo with a prospective candidate or candidate, with a campaign team showing signs or attributes, or with campaign props.',
    },
    certainty: 'high',
    reading: false,
    sanctions: { bakal_calon: moral, calon: severe },
    basis: { bakal_calon: line(skb('A', 5), pp42, principle), calon: line(skb('B', 7), severeActs, principle) },
  },
]

/** One item by its number. */
export function prohibition(item: ItemNumber): Prohibition {
  return prohibitions[item - 1] as Prohibition
}
