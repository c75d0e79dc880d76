import { named, type Plainly, read } from './example'
import type { ItemNumber } from './prohibition'

const viewing = read('Membaca, menonton, atau mencari tanpa bereaksi.', 'Reading, watching or searching without reacting.')
const onDuty = named('Hadir karena tugas kedinasan dengan surat tugas dari atasan (pedoman 2020, untuk narasumber).', 'Being there on official duty with a letter of assignment from a superior (guidance of 2020, for speakers).')

/** Examples on social media of what each item is and is not, in the order of the list. */
export const examples: Readonly<Record<ItemNumber, Plainly>> = {
  1: {
    plain: { id: 'Satu ketukan pun dapat terbaca sebagai dukungan: menyukai, berkomentar, membagikan, mengikuti, atau membuat kiriman sendiri.', en: 'Even one tap can be read as support: liking, commenting, sharing, following, or a post of your own.' },
    is: [
      named('Menyukai atau memberi reaksi pada kiriman calon.', 'Liking or reacting to a candidate’s post.'),
      named('Membagikan kiriman tim pemenangan ke akun sendiri.', 'Sharing a campaign team’s post on your own account.'),
      named('Mengikuti akun pemenangan, atau bergabung dalam grupnya.', 'Following a campaign account, or joining its group.'),
      read('Menjawab jajak pendapat di akun calon, atau memasang bingkai profil kampanye.', 'Answering a poll on a candidate’s account, or putting a campaign frame on your profile.'),
    ],
    isNot: [viewing, named('Berhenti mengikuti, atau membatalkan suka.', 'Unfollowing, or taking a like back.'), named('Mengunggah pengingat netral tentang netralitas ASN.', 'Posting a neutral reminder of ASN neutrality.')],
  },
  2: {
    plain: { id: 'Hadir di deklarasi calon dan menunjukkan dukungan. Hadir secara pasif pada kampanye masih diperdebatkan.', en: 'Being at a candidate’s declaration and showing support. Attending a campaign passively is disputed.' },
    is: [
      named('Hadir di deklarasi sambil ikut menyatakan dukungan.', 'Being at a declaration and joining in the support.'),
      read('Menekan “Hadir” pada acara deklarasi di media sosial.', 'Pressing “Going” on a declaration event on social media.'),
      read('Menonton siaran langsung kampanye dengan kehadiran yang tampak bagi orang lain.', 'Watching a live campaign stream with your presence visible to others.'),
    ],
    isNot: [read('Membaca berita tentang deklarasi.', 'Reading news about the declaration.'), read('Menonton rekamannya kemudian, tanpa bereaksi.', 'Watching the recording later, without reacting.')],
  },
  3: {
    plain: { id: 'Ikut bekerja untuk kampanye, dengan sebutan apa pun: panitia, tim ahli, konsultan, relawan.', en: 'Working for a campaign under whatever name: committee, expert team, consultant, volunteer.' },
    is: [
      named('Menjadi anggota tim pemenangan, tim ahli, atau konsultan.', 'Being on a campaign team, an expert team, or a consultant.'),
      read('Membuat atau mengelola grup, halaman, atau acara kampanye.', 'Creating or running a campaign group, page or event.'),
      read('Mengisi formulir pendaftaran relawan.', 'Filling in a volunteer sign-up form.'),
    ],
    isNot: [read('Mengelola grup warga yang tidak berkaitan dengan pencalonan.', 'Running a neighbourhood group that has nothing to do with a candidacy.')],
  },
  4: {
    plain: { id: 'Ikut kampanye sambil memakai tanda bahwa Anda pegawai negeri.', en: 'Joining a campaign while wearing the marks of a civil servant.' },
    is: [
      named('Menjadi peserta kampanye dengan seragam atau atribut partai.', 'Taking part in a campaign in uniform or with party attributes.'),
      read('Mengunggah foto kampanye dengan seragam atau tanda pengenal instansi.', 'Posting a campaign photo in uniform or with an agency badge.'),
      read('Berkomentar mendukung dari akun yang memuat nama instansi.', 'Commenting in support from an account that names the agency.'),
    ],
    isNot: [read('Foto berseragam pada kegiatan dinas tanpa kaitan dengan calon.', 'A photo in uniform at official work with no link to a candidate.')],
  },
  5: {
    plain: { id: 'Memakai milik negara untuk kampanye: kendaraan dan gedung, dan menurut bacaan kami juga akun serta perangkat kantor.', en: 'Using what belongs to the state for a campaign: cars and buildings, and on our reading office accounts and devices too.' },
    is: [
      named('Memakai kendaraan dinas atau gedung pemerintah untuk kampanye.', 'Using an official car or a government building for a campaign.'),
      read('Menyukai atau membagikan kiriman calon dari akun resmi instansi.', 'Liking or sharing a candidate’s post from the agency’s official account.'),
      read('Mengirim bahan kampanye lewat surel atau jaringan kantor.', 'Sending campaign material by office mail or over the office network.'),
    ],
    isNot: [read('Mengumumkan jadwal pemungutan suara dari KPU lewat akun instansi.', 'Announcing the KPU’s polling day from the agency’s account.')],
  },
  6: {
    plain: { id: 'Datang ke acara partai politik, termasuk yang daring menurut bacaan kami.', en: 'Going to a political party’s event, on our reading an online one too.' },
    is: [named('Menghadiri acara partai politik.', 'Attending a political party’s event.'), read('Mendaftar sebagai peserta acara partai di media sosial.', 'Signing up for a party’s event on social media.')],
    isNot: [onDuty, read('Membaca pemberitaan tentang acara itu.', 'Reading reports about the event.')],
  },
  7: {
    plain: { id: 'Datang saat partai menyerahkan dukungannya kepada pasangan calon.', en: 'Being there when a party hands its support to a ticket.' },
    is: [named('Menghadiri penyerahan dukungan partai kepada pasangan calon.', 'Attending the handing-over of a party’s support to a ticket.'), read('Menekan “Hadir” pada acara penyerahan dukungan itu.', 'Pressing “Going” on that event.')],
    isNot: [read('Melihat beritanya di halaman media.', 'Seeing the news of it on a news page.')],
  },
  8: {
    plain: { id: 'Mengajak, mengimbau, atau memberi sesuatu supaya orang berpihak, sebelum, selama, dan sesudah kampanye.', en: 'Inviting, urging or giving something so that people take sides, before, during and after a campaign.' },
    is: [
      named('Mengajak keluarga, warga, atau ASN di unit kerja untuk memilih seseorang.', 'Asking family, residents or ASN of your unit to vote for somebody.'),
      read('Meneruskan ajakan calon ke grup WhatsApp.', 'Forwarding a candidate’s appeal to a WhatsApp group.'),
      read('Mengundang teman ke acara kampanye.', 'Inviting friends to a campaign event.'),
    ],
    isNot: [named('Mengingatkan rekan supaya netral.', 'Reminding colleagues to stay neutral.'), read('Mengajak orang menggunakan hak pilih tanpa menyebut pilihan.', 'Asking people to use their vote without naming a choice.')],
  },
  9: {
    plain: { id: 'Menyerahkan KTP atau surat dukungan untuk calon perseorangan, atau mengumpulkannya.', en: 'Giving an identity card or a support letter for an independent candidate, or collecting them.' },
    is: [
      named('Memberi surat dukungan disertai fotokopi KTP.', 'Giving a support letter with a copy of your identity card.'),
      named('Mengumpulkan fotokopi KTP orang lain.', 'Collecting copies of other people’s cards.'),
      read('Mengunggah KTP pada formulir dukungan daring.', 'Uploading your card to an online support form.'),
    ],
    isNot: [read('Memeriksa nama Anda pada laman resmi KPU.', 'Checking your name on the KPU’s official site.')],
  },
  10: {
    plain: { id: 'Maju sebagai calon tanpa menyatakan mundur sebagai ASN.', en: 'Running for office without resigning as ASN.' },
    is: [named('Ditetapkan sebagai calon tanpa pernyataan mundur tertulis.', 'Being fixed as a candidate without a written resignation.')],
    isNot: [named('Mencalonkan diri setelah menyatakan mundur secara tertulis.', 'Running after resigning in writing.')],
  },
  11: {
    plain: { id: 'Memakai jabatan atau tindakan untuk menguntungkan atau merugikan calon.', en: 'Using your office or acts to favour or harm a candidate.' },
    is: [
      named('Keputusan atau tindakan yang menguntungkan atau merugikan pasangan calon.', 'A decision or act that favours or harms a ticket.'),
      read('Komentar yang menyerang calon.', 'A comment that attacks a candidate.'),
    ],
    isNot: [read('Layanan yang sama bagi semua orang sesuai aturan.', 'The same service to everybody by the rules.'), read('Melaporkan kiriman kepada situs atau Bawaslu.', 'Reporting a post to the site or to Bawaslu.')],
  },
  12: {
    plain: { id: 'Menjadi anggota atau pengurus partai, kapan pun.', en: 'Being a member or official of a party, at any time.' },
    is: [
      named('Terdaftar sebagai anggota atau pengurus partai politik.', 'Being registered as a member or official of a political party.'),
      read('Mengisi formulir keanggotaan partai secara daring.', 'Filling in a party membership form online.'),
      read('Bergabung dalam grup khusus anggota partai.', 'Joining a group for party members only.'),
    ],
    isNot: [named('Menggunakan hak pilih di bilik suara.', 'Using your vote in the booth.')],
  },
  13: {
    plain: { id: 'Membawa rekan kerja ke kampanye.', en: 'Bringing colleagues into a campaign.' },
    is: [
      named('Mengerahkan PNS lain menjadi peserta kampanye.', 'Mobilising other civil servants to take part in a campaign.'),
      read('Menandai atau menambahkan rekan kerja pada kiriman atau grup calon.', 'Tagging colleagues on a candidate’s post, or adding them to a group.'),
    ],
    isNot: [read('Menandai rekan kerja pada kiriman kegiatan kantor.', 'Tagging colleagues on a post about office work.')],
  },
  14: {
    plain: { id: 'Mendekati partai tentang pencalonan, untuk diri sendiri atau orang lain, tanpa cuti di luar tanggungan negara.', en: 'Approaching a party about a candidacy, yours or another’s, without unpaid leave (CLTN).' },
    is: [
      named('Mendekati partai politik tentang pencalonan, di luar CLTN.', 'Approaching a political party about a candidacy outside CLTN.'),
      read('Mengisi formulir penjaringan bakal calon sebuah partai.', 'Filling in a party’s form for choosing candidates.'),
    ],
    isNot: [named('Pendekatan yang dilakukan dalam status CLTN.', 'An approach made while on CLTN.')],
  },
  15: {
    plain: { id: 'Berbicara di acara partai.', en: 'Speaking at a party’s event.' },
    is: [named('Menjadi pembicara atau narasumber pada kegiatan partai politik.', 'Being a speaker or resource person at a party’s activity.'), read('Menjadi pembicara dalam siaran langsung partai.', 'Speaking in a party’s live stream.')],
    isNot: [onDuty],
  },
  16: {
    plain: { id: 'Berfoto dengan calon sambil menunjukkan tanda dukungan, dan mengunggahnya.', en: 'A photo with a candidate showing a sign of support, and posting it.' },
    is: [
      named('Foto bersama pasangan calon dengan simbol tangan.', 'A photo with a ticket and a hand sign.'),
      named('Mengunggah foto bersama calon, tim dengan atribut, atau alat peraga.', 'Posting a photo with a candidate, a team with its attributes, or campaign props.'),
    ],
    isNot: [
      named('Pose kepalan tangan, menurut panduan pose yang diterbitkan; panduan daerah Anda dapat berbeda.', 'A closed fist, going by the published guidance on poses; your region’s may differ.'),
      read('Foto kegiatan kantor yang tidak memuat calon, tim, atau alat peraga.', 'A photo of office work without candidate, team or props.'),
    ],
  },
}
