import { asked, type Plainly } from './example'
import { sources as s } from './sources'
import { ours, sourced } from './statement'

/** Items 9 to 16. */
export const examplesSecond: Readonly<Record<9 | 10 | 11 | 12 | 13 | 14 | 15 | 16, Plainly>> = {
  9: {
    plain: { id: 'Menyerahkan KTP atau surat dukungan untuk calon perseorangan, atau mengumpulkannya.', en: 'Giving an identity card or a support letter for an independent candidate, or collecting them.' },
    is: [
      asked(
        sourced('high', 'Memberi surat dukungan disertai fotokopi KTP.', 'Giving a support letter with a copy of your identity card.', s.pp94Text, s.ntbSatu),
        'Tetangga hendak maju sebagai calon perseorangan. Anda memberinya surat dukungan dan fotokopi KTP.', 'A neighbour wants to run as an independent. You give a support letter and a copy of your identity card.',
      ),
      asked(
        sourced('high', 'Mengumpulkan fotokopi KTP orang lain.', 'Collecting copies of other people’s cards.', s.ntbSatu),
        'KTP sendiri tidak Anda berikan. Anda hanya membantu mengumpulkan fotokopi KTP tetangga untuk calon perseorangan.', 'You do not give your own card. You only help to collect copies of neighbours’ cards for an independent candidate.',
      ),
      ours('medium', 'Mengunggah KTP pada formulir dukungan daring.', 'Uploading your card to an online support form.'),
    ],
    isNot: [
      asked(
        ours('high', 'Memeriksa nama Anda pada laman resmi KPU.', 'Checking your name on the KPU’s official site.'),
        'Di laman resmi KPU Anda memasukkan NIK untuk memeriksa apakah nama Anda terdaftar.', 'On the KPU’s official site you enter your identity number to check whether your name is listed.',
      ),
    ],
  },
  10: {
    plain: { id: 'Maju sebagai calon tanpa menyatakan mundur sebagai ASN.', en: 'Running for office without resigning as ASN.' },
    is: [
      asked(
        sourced('medium', 'Ditetapkan sebagai calon tanpa pernyataan mundur tertulis.', 'Being fixed as a candidate without a written resignation.', s.resign),
        'Seorang ASN ditetapkan sebagai calon. Ia menunggu hasil pemungutan suara sebelum menyatakan mundur secara tertulis.', 'An ASN is fixed as a candidate. They wait for the result of the vote before resigning in writing.',
      ),
    ],
    isNot: [
      asked(
        sourced('medium', 'Mencalonkan diri setelah menyatakan mundur secara tertulis.', 'Running after resigning in writing.', s.resign),
        'Seorang ASN menyatakan mundur secara tertulis, lalu mencalonkan diri sebagai bupati.', 'An ASN resigns in writing, then runs for regent.',
      ),
    ],
  },
  11: {
    plain: { id: 'Memakai jabatan atau tindakan untuk menguntungkan atau merugikan calon.', en: 'Using your office or acts to favour or harm a candidate.' },
    is: [
      asked(
        sourced('high', 'Keputusan atau tindakan yang menguntungkan atau merugikan pasangan calon.', 'A decision or act that favours or harms a ticket.', s.pp94Text, s.ntbSatu, s.mk136),
        'Dua pasangan calon meminta izin memakai lapangan. Anda mempercepat izin yang satu dan menunda yang lain.', 'Two pairs of candidates ask for a permit to use a field. You speed up the one and put off the other.',
      ),
      asked(
        ours('medium', 'Komentar yang menyerang calon.', 'A comment that attacks a candidate.'),
        'Anda tidak mendukung siapa pun. Di kiriman seorang calon Anda menulis komentar yang menyerangnya.', 'You support nobody. On a candidate’s post you write a comment that attacks them.',
      ),
    ],
    isNot: [
      asked(
        ours('high', 'Layanan yang sama bagi semua orang sesuai aturan.', 'The same service to everybody by the rules.'),
        'Tim seorang calon mengurus izin. Anda melayaninya menurut antrean dan aturan yang sama bagi semua.', 'A candidate’s team applies for a permit. You serve them in turn and by the same rules as everybody.',
      ),
      asked(
        ours('high', 'Melaporkan kiriman kepada situs atau Bawaslu.', 'Reporting a post to the site or to Bawaslu.'),
        'Sebuah kiriman kampanye tampak melanggar aturan. Anda melaporkannya kepada Bawaslu.', 'A campaign post seems to break the rules. You report it to Bawaslu.',
      ),
    ],
  },
  12: {
    plain: { id: 'Menjadi anggota atau pengurus partai, kapan pun.', en: 'Being a member or official of a party, at any time.' },
    is: [
      asked(
        sourced('high', 'Terdaftar sebagai anggota atau pengurus partai politik.', 'Being registered as a member or official of a political party.', s.partyMember, s.ntbSatu),
        'Anda ditawari kartu anggota partai, “hanya untuk data”. Anda menerimanya dan terdaftar sebagai anggota.', 'You are offered a party’s membership card, “only for the data”. You take it and are registered as a member.',
      ),
      asked(
        ours('high', 'Mengisi formulir keanggotaan partai secara daring.', 'Filling in a party membership form online.'),
        'Di laman sebuah partai Anda mengisi formulir keanggotaan, sekadar ingin tahu.', 'On a party’s site you fill in the membership form, just out of curiosity.',
      ),
      ours('medium', 'Bergabung dalam grup khusus anggota partai.', 'Joining a group for party members only.'),
    ],
    isNot: [
      asked(
        sourced('high', 'Menggunakan hak pilih di bilik suara.', 'Using your vote in the booth.', s.kasnParty),
        'Pada hari pemungutan suara, Anda mencoblos pilihan Anda di bilik suara.', 'On polling day you mark your choice in the voting booth.',
      ),
    ],
  },
  13: {
    plain: { id: 'Membawa rekan kerja ke kampanye.', en: 'Bringing colleagues into a campaign.' },
    is: [
      asked(
        sourced('high', 'Mengerahkan PNS lain menjadi peserta kampanye.', 'Mobilising other civil servants to take part in a campaign.', s.pp94Text),
        'Anda kepala bidang. Anda meminta staf ikut ke lapangan kampanye: “Meramaikan saja.”', 'You are a head of division. You ask your staff to come along to the campaign: “Just to fill the field.”',
      ),
      asked(
        ours('medium', 'Menandai atau menambahkan rekan kerja pada kiriman atau grup calon.', 'Tagging colleagues on a candidate’s post, or adding them to a group.'),
        'Anda menandai sepuluh rekan kantor pada kiriman calon.', 'You tag ten colleagues on a candidate’s post.',
      ),
    ],
    isNot: [
      asked(
        ours('high', 'Menandai rekan kerja pada kiriman kegiatan kantor.', 'Tagging colleagues on a post about office work.'),
        'Anda menandai sepuluh rekan pada kiriman tentang kerja bakti kantor.', 'You tag ten colleagues on a post about the office’s clean-up day.',
      ),
    ],
  },
  14: {
    plain: { id: 'Mendekati partai tentang pencalonan, untuk diri sendiri atau orang lain, tanpa cuti di luar tanggungan negara.', en: 'Approaching a party about a candidacy, yours or another’s, without unpaid leave (CLTN).' },
    is: [
      asked(
        sourced('high', 'Mendekati partai politik tentang pencalonan, di luar CLTN.', 'Approaching a political party about a candidacy outside CLTN.', s.kasnCircular, s.kompasSanctions),
        'Sambil tetap bekerja, tanpa cuti di luar tanggungan negara, Anda menemui pengurus partai untuk menjajaki pencalonan.', 'Still at work, without unpaid state leave, you meet a party’s officials to explore a candidacy.',
      ),
      asked(
        ours('high', 'Mengisi formulir penjaringan bakal calon sebuah partai.', 'Filling in a party’s form for choosing candidates.'),
        'Tanpa cuti, Anda mengisi formulir penjaringan bakal calon di laman sebuah partai.', 'Without leave, you fill in a party’s form for choosing candidates on its site.',
      ),
    ],
    isNot: [
      asked(
        sourced('medium', 'Pendekatan yang dilakukan dalam status CLTN.', 'An approach made while on CLTN.', s.kasnCircular),
        'Anda sedang cuti di luar tanggungan negara (CLTN), dan menemui pengurus partai tentang pencalonan Anda.', 'You are on unpaid state leave (CLTN), and meet a party’s officials about your candidacy.',
      ),
    ],
  },
  15: {
    plain: { id: 'Berbicara di acara partai.', en: 'Speaking at a party’s event.' },
    is: [
      asked(
        sourced('medium', 'Menjadi pembicara atau narasumber pada kegiatan partai politik.', 'Being a speaker or resource person at a party’s activity.', s.kasnList, s.exception2020),
        'Sebuah partai mengundang Anda sebagai narasumber, atas nama pribadi. Anda datang dan menolak honornya.', 'A party invites you to speak, in your own name. You go, and turn down the fee.',
      ),
      asked(
        ours('medium', 'Menjadi pembicara dalam siaran langsung partai.', 'Speaking in a party’s live stream.'),
        'Dari rumah, Anda menjadi pembicara dalam siaran langsung sebuah partai.', 'From home, you speak in a party’s live stream.',
      ),
    ],
    isNot: [
      asked(
        sourced('medium', 'Hadir karena tugas kedinasan dengan surat tugas dari atasan (pedoman 2020, untuk narasumber).', 'Being there on official duty with a letter of assignment from a superior (guidance of 2020, for speakers).', s.exception2020),
        'Atasan memberi Anda surat tugas kedinasan sebagai narasumber di acara partai. Anda memaparkan data, lalu pulang.', 'Your superior gives you a letter of official assignment to speak at a party’s event. You present the data and leave.',
      ),
    ],
  },
  16: {
    plain: { id: 'Berfoto dengan calon sambil menunjukkan tanda dukungan, dan mengunggahnya.', en: 'A photo with a candidate showing a sign of support, and posting it.' },
    is: [
      asked(
        sourced('high', 'Foto bersama pasangan calon dengan simbol tangan.', 'A photo with a ticket and a hand sign.', s.kasnList, s.poses),
        'Di resepsi Anda berfoto bersama pasangan calon, dengan jari menunjukkan nomor urutnya.', 'At a wedding you have a photo taken with a pair of candidates, your fingers showing their number.',
      ),
      asked(
        sourced('high', 'Mengunggah foto bersama calon, tim dengan atribut, atau alat peraga.', 'Posting a photo with a candidate, a team with its attributes, or campaign props.', s.kompasSanctions, s.rbtv),
        'Anda berswafoto di depan baliho calon, lalu mengunggahnya untuk mendukungnya.', 'You take a selfie in front of a candidate’s billboard and post it in support.',
      ),
    ],
    isNot: [
      asked(
        sourced('medium', 'Pose kepalan tangan, menurut panduan pose yang diterbitkan; panduan daerah Anda dapat berbeda.', 'A closed fist, going by the published guidance on poses; your region’s may differ.', s.poses),
        'Selesai apel, Anda dan rekan kantor berfoto dengan kepalan tangan. Tidak ada calon di sana.', 'After roll call you and your colleagues have a photo taken with closed fists. No candidate is there.',
      ),
      asked(
        ours('high', 'Foto kegiatan kantor yang tidak memuat calon, tim, atau alat peraga.', 'A photo of office work without candidate, team or props.'),
        'Anda mengunggah foto rapat kantor. Tidak ada calon, tim, atau alat peraga di dalamnya.', 'You post a photo of an office meeting. There is no candidate, team or prop in it.',
      ),
    ],
  },
}
