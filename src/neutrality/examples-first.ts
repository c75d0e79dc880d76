import { asked, type Plainly } from './example'
import { socialMedia } from './examples-social-media'
import { sources as s } from './sources'
import { ours, sourced } from './statement'

/** Items 1 to 8. */
export const examplesFirst: Readonly<Record<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8, Plainly>> = {
  1: socialMedia,
  2: {
    plain: { id: 'Hadir di deklarasi calon dan menunjukkan dukungan. Hadir secara pasif pada kampanye masih diperdebatkan.', en: 'Being at a candidate’s declaration and showing support. Attending a campaign passively is disputed.' },
    is: [
      asked(
        sourced('high', 'Hadir di deklarasi sambil ikut menyatakan dukungan.', 'Being at a declaration and joining in the support.', s.bknMedan, s.kompasSanctions),
        'Hari Minggu, tanpa seragam, Anda datang ke deklarasi calon dan ikut meneriakkan dukungan.', 'On a Sunday, out of uniform, you go to a candidate’s declaration and join in the cheers of support.',
      ),
      asked(
        ours('medium', 'Menekan “Hadir” pada acara deklarasi di media sosial.', 'Pressing “Going” on a declaration event on social media.'),
        'Calon membuat acara deklarasi di media sosial. Anda menekan “Hadir”, padahal tidak berniat datang.', 'A candidate creates a declaration event on social media. You press “Going” without meaning to go.',
      ),
      ours('low', 'Menonton siaran langsung kampanye dengan kehadiran yang tampak bagi orang lain.', 'Watching a live campaign stream with your presence visible to others.'),
    ],
    isNot: [
      asked(
        ours('high', 'Membaca berita tentang deklarasi.', 'Reading news about the declaration.'),
        'Di ruang tunggu, Anda membaca berita tentang deklarasi calon sampai habis.', 'In a waiting room you read a news report about a candidate’s declaration from beginning to end.',
      ),
      asked(
        ours('high', 'Menonton rekamannya kemudian, tanpa bereaksi.', 'Watching the recording later, without reacting.'),
        'Malam harinya Anda menonton rekaman deklarasi calon, tanpa menekan apa pun.', 'In the evening you watch the recording of a candidate’s declaration without pressing anything.',
      ),
    ],
  },
  3: {
    plain: { id: 'Ikut bekerja untuk kampanye, dengan sebutan apa pun: panitia, tim ahli, konsultan, relawan.', en: 'Working for a campaign under whatever name: committee, expert team, consultant, volunteer.' },
    is: [
      asked(
        sourced('high', 'Menjadi anggota tim pemenangan, tim ahli, atau konsultan.', 'Being on a campaign team, an expert team, or a consultant.', s.ntbSatu, s.matrix13),
        'Teman lama meminta Anda menjadi konsultan tim pemenangan, tanpa bayaran. Anda menyanggupi.', 'An old friend asks you to be a consultant to a campaign team, unpaid. You agree.',
      ),
      asked(
        ours('high', 'Membuat atau mengelola grup, halaman, atau acara kampanye.', 'Creating or running a campaign group, page or event.'),
        'Anda membuat grup “Sahabat Calon Contoh” untuk kampanyenya, dan menjadi adminnya.', 'You create the group “Friends of Calon Contoh” for the campaign, and are its admin.',
      ),
      ours('high', 'Mengisi formulir pendaftaran relawan.', 'Filling in a volunteer sign-up form.'),
    ],
    isNot: [
      asked(
        ours('high', 'Mengelola grup warga yang tidak berkaitan dengan pencalonan.', 'Running a neighbourhood group that has nothing to do with a candidacy.'),
        'Anda admin grup warga. Isinya jadwal ronda dan iuran sampah; tidak ada soal pencalonan.', 'You are the admin of a neighbourhood group about night watches and waste fees; nothing in it is about a candidacy.',
      ),
    ],
  },
  4: {
    plain: { id: 'Ikut kampanye sambil memakai tanda bahwa Anda pegawai negeri.', en: 'Joining a campaign while wearing the marks of a civil servant.' },
    is: [
      asked(
        sourced('medium', 'Menjadi peserta kampanye dengan seragam atau atribut partai.', 'Taking part in a campaign in uniform or with party attributes.', s.pp94Text),
        'Pulang kantor, masih berseragam, Anda mampir dan menjadi peserta kampanye calon.', 'On the way home, still in uniform, you stop by and take part in a candidate’s campaign.',
      ),
      ours('medium', 'Mengunggah foto kampanye dengan seragam atau tanda pengenal instansi.', 'Posting a campaign photo in uniform or with an agency badge.'),
      asked(
        ours('medium', 'Berkomentar mendukung dari akun yang memuat nama instansi.', 'Commenting in support from an account that names the agency.'),
        'Profil Anda memuat nama instansi. Dari akun itu Anda menulis komentar mendukung calon.', 'Your profile names your agency. From that account you write a comment in support of a candidate.',
      ),
    ],
    isNot: [
      asked(
        ours('high', 'Foto berseragam pada kegiatan dinas tanpa kaitan dengan calon.', 'A photo in uniform at official work with no link to a candidate.'),
        'Anda mengunggah foto berseragam saat upacara kantor. Tidak ada calon, partai, atau alat peraga di dalamnya.', 'You post a photo in uniform at an office ceremony. There is no candidate, party or campaign prop in it.',
      ),
    ],
  },
  5: {
    plain: { id: 'Memakai milik negara untuk kampanye: kendaraan dan gedung, dan menurut bacaan kami juga akun serta perangkat kantor.', en: 'Using what belongs to the state for a campaign: cars and buildings, and on our reading office accounts and devices too.' },
    is: [
      asked(
        sourced('high', 'Memakai kendaraan dinas atau gedung pemerintah untuk kampanye.', 'Using an official car or a government building for a campaign.', s.balikpapanFacilities, s.pp94Text),
        'Hari Sabtu, di luar jam kerja, Anda berangkat ke kampanye calon dengan mobil dinas.', 'On a Saturday, outside working hours, you drive to a candidate’s campaign in an official car.',
      ),
      asked(
        ours('medium', 'Menyukai atau membagikan kiriman calon dari akun resmi instansi.', 'Liking or sharing a candidate’s post from the agency’s official account.'),
        'Anda mengelola akun resmi instansi, dan dari akun itu menyukai kiriman calon.', 'You run the agency’s official account, and like a candidate’s post from it.',
      ),
      ours('medium', 'Mengirim bahan kampanye lewat surel atau jaringan kantor.', 'Sending campaign material by office mail or over the office network.'),
    ],
    isNot: [
      asked(
        ours('high', 'Mengumumkan jadwal pemungutan suara dari KPU lewat akun instansi.', 'Announcing the KPU’s polling day from the agency’s account.'),
        'Lewat akun resmi instansi, Anda mengumumkan hari pemungutan suara dari KPU.', 'From the agency’s official account you announce the KPU’s polling day.',
      ),
    ],
  },
  6: {
    plain: { id: 'Datang ke acara partai politik, termasuk yang daring menurut bacaan kami.', en: 'Going to a political party’s event, on our reading an online one too.' },
    is: [
      asked(
        sourced('medium', 'Menghadiri acara partai politik.', 'Attending a political party’s event.', s.kasnList, s.kasnParty),
        'Sebuah partai merayakan ulang tahunnya. Anda datang sebagai tamu, bukan utusan kantor.', 'A party celebrates its anniversary. You attend as a guest, not sent by your office.',
      ),
      asked(
        ours('medium', 'Mendaftar sebagai peserta acara partai di media sosial.', 'Signing up for a party’s event on social media.'),
        'Di media sosial Anda mendaftar sebagai peserta acara sebuah partai, karena hadiahnya menarik.', 'On social media you sign up for a party’s event because of its prizes.',
      ),
    ],
    isNot: [
      sourced('medium', 'Hadir karena tugas kedinasan dengan surat tugas dari atasan (pedoman 2020, untuk narasumber).', 'Being there on official duty with a letter of assignment from a superior (guidance of 2020, for speakers).', s.exception2020),
      asked(
        ours('high', 'Membaca pemberitaan tentang acara itu.', 'Reading reports about the event.'),
        'Anda membaca liputan acara sebuah partai di koran.', 'You read a newspaper’s report of a party’s event.',
      ),
    ],
  },
  7: {
    plain: { id: 'Datang saat partai menyerahkan dukungannya kepada pasangan calon.', en: 'Being there when a party hands its support to a ticket.' },
    is: [
      asked(
        sourced('medium', 'Menghadiri penyerahan dukungan partai kepada pasangan calon.', 'Attending the handing-over of a party’s support to a ticket.', s.kasnList, s.itjen),
        'Partai menyerahkan dukungan kepada pasangan calon di sebuah hotel. Anda hadir karena diajak teman.', 'In a hotel, a party hands its support to a pair of candidates. You attend because a friend asked you along.',
      ),
      asked(
        ours('medium', 'Menekan “Hadir” pada acara penyerahan dukungan itu.', 'Pressing “Going” on that event.'),
        'Undangan penyerahan dukungan partai kepada pasangan calon muncul di media sosial. Anda menekan “Hadir”.', 'An invitation to the handing-over of a party’s support to a ticket comes up on social media. You press “Going”.',
      ),
    ],
    isNot: [
      asked(
        ours('high', 'Melihat beritanya di halaman media.', 'Seeing the news of it on a news page.'),
        'Penyerahan dukungan partai itu diberitakan. Anda melihat beritanya di halaman media, lalu menutupnya.', 'The handing-over of a party’s support is in the news. You look at the news page, then close it.',
      ),
    ],
  },
  8: {
    plain: { id: 'Mengajak, mengimbau, atau memberi sesuatu supaya orang berpihak, sebelum, selama, dan sesudah kampanye.', en: 'Inviting, urging or giving something so that people take sides, before, during and after a campaign.' },
    is: [
      asked(
        sourced('high', 'Mengajak keluarga, warga, atau ASN di unit kerja untuk memilih seseorang.', 'Asking family, residents or ASN of your unit to vote for somebody.', s.pp94Text, s.ntbSatu, s.balikpapan),
        'Di meja makan, Anda mengajak adik dan orang tua memilih calon tertentu.', 'At the dinner table you urge your brother and parents to vote for a certain candidate.',
      ),
      asked(
        ours('medium', 'Meneruskan ajakan calon ke grup WhatsApp.', 'Forwarding a candidate’s appeal to a WhatsApp group.'),
        'Calon menulis ajakan memilihnya. Anda hanya meneruskannya ke grup WhatsApp keluarga.', 'A candidate writes an appeal for votes. You only forward it to the family’s WhatsApp group.',
      ),
      ours('high', 'Mengundang teman ke acara kampanye.', 'Inviting friends to a campaign event.'),
    ],
    isNot: [
      asked(
        sourced('medium', 'Mengingatkan rekan supaya netral.', 'Reminding colleagues to stay neutral.', s.reminders),
        'Rekan hendak membagikan kiriman calon. Anda mengingatkan: “Kita ASN, kita netral.”', 'A colleague is about to share a candidate’s post. You remind them: “We are ASN, we stay neutral.”',
      ),
      asked(
        ours('high', 'Mengajak orang menggunakan hak pilih tanpa menyebut pilihan.', 'Asking people to use their vote without naming a choice.'),
        'Anda mengajak warga datang ke TPS dan memakai hak pilih, tanpa menyebut calon atau partai.', 'You ask residents to come to the polling station and use their vote, without naming a candidate or party.',
      ),
    ],
  },
}
