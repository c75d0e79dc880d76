import { asked, type Plainly } from './example'
import { sources as s } from './sources'
import { ours, sourced } from './statement'

/** Item 1, which social media is about most. */
export const socialMedia: Plainly = {
  plain: { id: 'Satu ketukan pun dapat terbaca sebagai dukungan: menyukai, berkomentar, membagikan, mengikuti, atau membuat kiriman sendiri.', en: 'Even one tap can be read as support: liking, commenting, sharing, following, or a post of your own.' },
  is: [
    asked(
      sourced('high', 'Menyukai atau memberi reaksi pada kiriman calon.', 'Liking or reacting to a candidate’s post.', s.bengkulu, s.kasnLike),
      'Sepupu Anda, seorang calon bupati, mengunggah foto keluarganya. Anda menekan suka.', 'Your cousin, a candidate for regent, posts a photo of the family. You press like.',
    ),
    asked(
      sourced('high', 'Berkomentar pada kiriman calon.', 'Commenting on a candidate’s post.', s.bengkulu, s.technoz),
      'Seorang calon bertanya di akunnya, “Siapa mau jalan mulus?” Anda menulis, “Mantap, Pak.”', 'A candidate asks on his account, “Who wants smooth roads?” You write, “Great, sir.”',
    ),
    asked(
      sourced('high', 'Membagikan kiriman tim pemenangan ke akun sendiri.', 'Sharing a campaign team’s post on your own account.', s.bknMedan, s.kompasSanctions),
      'Tim pemenangan mengunggah jadwal acara calon. Anda membagikannya ke akun sendiri tanpa menulis apa-apa.', 'A campaign team posts the candidate’s schedule. You share it on your own account without adding a word.',
    ),
    asked(
      sourced('high', 'Mengikuti akun pemenangan, atau bergabung dalam grupnya.', 'Following a campaign account, or joining its group.', s.unfollow, s.technoz),
      'Supaya tidak ketinggalan kabar, Anda mengikuti akun pemenangan seorang calon. Anda tidak pernah bereaksi.', 'So as not to miss news, you follow a candidate’s campaign account. You never react.',
    ),
    asked(
      sourced('medium', 'Menyukai kiriman suami atau istri sendiri yang menjadi calon, juga selama cuti di luar tanggungan negara (SE MenPANRB 18/2023, disusun untuk 2024).', 'Liking a post by your own spouse who is a candidate, even while on unpaid state leave (MenPANRB circular 18/2023, worded for 2024).', s.spouseLeave),
      'Istri Anda menjadi calon. Anda sedang cuti di luar tanggungan negara, dan menyukai kiriman kampanyenya.', 'Your wife is a candidate. You are on unpaid state leave, and like one of her campaign posts.',
    ),
    asked(
      ours('medium', 'Menjawab jajak pendapat di akun calon, atau memasang bingkai profil kampanye.', 'Answering a poll on a candidate’s account, or putting a campaign frame on your profile.'),
      'Akun calon membuat jajak pendapat: “Program mana yang paling perlu?” Anda memilih salah satunya.', 'A candidate’s account runs a poll: “Which programme is needed most?” You choose one.',
    ),
  ],
  isNot: [
    asked(
      ours('high', 'Membaca, menonton, atau mencari tanpa bereaksi.', 'Reading, watching or searching without reacting.'),
      'Anda membaca kiriman semua calon sampai tuntas, tanpa menekan apa pun.', 'You read the posts of all the candidates to the end, without pressing anything.',
    ),
    asked(
      sourced('high', 'Berhenti mengikuti, atau membatalkan suka.', 'Unfollowing, or taking a like back.', s.unfollow),
      'Anda baru sadar masih mengikuti akun seorang calon. Anda berhenti mengikuti dan menarik suka yang lama.', 'You notice that you still follow a candidate’s account. You unfollow it and take old likes back.',
    ),
    asked(
      sourced('medium', 'Mengunggah pengingat netral tentang netralitas ASN.', 'Posting a neutral reminder of ASN neutrality.', s.reminders),
      'Anda mengunggah poster “ASN netral, jaga jempol”. Tidak ada calon atau partai di dalamnya.', 'You post a poster, “ASN stay neutral, mind your thumb”. There is no candidate or party on it.',
    ),
    asked(
      sourced('medium', 'Mengikuti atau menyukai halaman resmi KPU (pernyataan anggota KPU Purbalingga, 2018).', 'Following or liking the official pages of the KPU (said by a KPU Purbalingga member in 2018).', s.kpuPages),
      'Anda mengikuti halaman resmi KPU dan menyukai kirimannya tentang hari pemungutan suara.', 'You follow the KPU’s official page and like its post about polling day.',
    ),
    asked(
      sourced('medium', 'Mempelajari program calon melalui laman KPU; sebuah kantor Bawaslu menganjurkannya.', 'Learning about candidates’ programmes on the KPU’s site; a Bawaslu office recommends it.', s.kpuProgrammes),
      'Menjelang pemungutan suara, Anda mempelajari program semua calon di laman KPU.', 'Before polling day you study the programmes of all the candidates on the KPU’s site.',
    ),
  ],
}
