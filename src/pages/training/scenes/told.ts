import type { Choice, Rests, Told } from './model'

const choice = (id: string, en: string, of: Rests['of'], at = 0): Choice =>
  ({ text: { id, en }, rests: of === 'is' || of === 'isNot' ? { of, at } : { of } })

/** Scenes that are told, with a choice. Which choices fall under the item is said by the examples they rest on. */
export const told: readonly Told[] = [
  {
    kind: 'told', id: 'tim-ahli', item: 3,
    title: { id: '“Namamu tidak akan dicantumkan”', en: '“Your name will not appear”' },
    situation: {
      id: 'Teman lama menjadi ketua tim seorang calon. “Kamu paham anggaran daerah. Bantu tim ahli kami, dua rapat saja, namamu tidak akan dicantumkan.”',
      en: 'An old friend heads a candidate’s team. “You know local budgets. Help our expert team, just two meetings, your name will not appear.”',
    },
    choices: [
      choice('Setuju, asal tanpa nama.', 'Agree, as long as no name appears.', 'is', 0),
      choice('Mengisi formulir relawan saja, supaya tidak resmi.', 'Only fill in the volunteer form, so that it is not official.', 'is', 2),
      choice('Menolak dengan sopan dan tetap berteman.', 'Decline politely and stay friends.', 'out'),
    ],
    instead: { id: 'Katakan terus terang bahwa Anda ASN. Dokumen anggaran yang terbuka dapat dibaca siapa saja.', en: 'Say frankly that you are a civil servant. Public budget documents can be read by anybody.' },
    notes: {
      id: 'Sebutannya tidak menentukan: panitia, konsultan, relawan. Menyamakan relawan dengan tim pemenangan adalah bacaan kami.',
      en: 'The title does not matter: committee, consultant, volunteer. Equating volunteers with the campaign team is our reading.',
    },
  },
  {
    kind: 'told', id: 'seragam', item: 4,
    title: { id: 'Masih berseragam', en: 'Still in uniform' },
    situation: {
      id: 'Sabtu sore sepulang dinas, kirab kampanye lewat di depan warung. Relawan mengajak: “Ayo ikut foto, nanti diunggah!” Anda masih berseragam.',
      en: 'On Saturday afternoon, on the way home from duty, a campaign parade passes the food stall. Volunteers call: “Join the photo, we will post it!” You are still in uniform.',
    },
    choices: [
      choice('Ikut berfoto; hanya sebentar.', 'Join the photo; it is only a moment.', 'is', 1),
      choice('Ikut berjalan dalam kirab.', 'Walk along in the parade.', 'is', 0),
      choice('Menggeleng, membayar makanan, lalu pulang.', 'Shake your head, pay for the meal and go home.', 'out'),
      choice('Mengunggah foto berseragam dari kerja bakti kantor.', 'Post a photo in uniform from your office’s clean-up day.', 'isNot', 0),
    ],
    instead: { id: 'Menjauhlah dari kamera, dan simpan seragam untuk dinas.', en: 'Step away from the camera, and keep the uniform for duty.' },
    notes: {
      id: 'Tanyakan apa lagi yang menandai instansi: tanda pengenal, nama instansi di profil. Contoh-contoh itu bacaan kami.',
      en: 'Ask what else marks an agency: a badge, the agency’s name in a profile. Those examples are our reading.',
    },
  },
  {
    kind: 'told', id: 'maju', item: 10,
    title: { id: '“Mundur nanti saja”', en: '“Resign later”' },
    situation: {
      id: 'Anda akan ditetapkan sebagai calon wakil bupati. Pendukung berkata: “Tunggu hasil dulu, mundur nanti saja kalau menang.”',
      en: 'You are about to be fixed as a candidate for vice regent. Supporters say: “Wait for the result, resign later if you win.”',
    },
    choices: [
      choice('Menunggu hasil, tanpa pernyataan mundur.', 'Wait for the result, without a resignation.', 'is', 0),
      choice('Menyatakan mundur secara tertulis.', 'Resign in writing.', 'isNot', 0),
      choice('Bertanya kepada BKPSDM sebelum melangkah.', 'Ask BKPSDM before taking a step.', 'ask'),
    ],
    instead: { id: 'Bicarakan dengan BKPSDM sebelum nama Anda diajukan, dan simpan salinan suratnya.', en: 'Talk to BKPSDM before your name is put forward, and keep a copy of the letter.' },
    notes: {
      id: 'Terjadi di luar layar. Sanksinya kami simpulkan; tidak ada sumber yang menyebutnya.',
      en: 'Happens off the screen. The sanction is inferred; no source states it.',
    },
  },
  {
    kind: 'told', id: 'izin-diperlambat', item: 11,
    title: { id: 'Berkas di bawah tumpukan', en: 'A file under the pile' },
    situation: {
      id: 'Warga yang dikenal mendukung calon lain mengajukan izin keramaian. Seseorang berbisik: “Taruh saja di bawah tumpukan.”',
      en: 'Residents known to support another candidate apply for a permit. Somebody whispers: “Just put it under the pile.”',
    },
    choices: [
      choice('Memperlambat berkasnya.', 'Slow the file down.', 'is', 0),
      choice('Memproses menurut urutan dan aturan.', 'Process it in its turn and by the rules.', 'isNot', 0),
      choice('Membalas bisikan itu dengan komentar tentang calon tersebut di media sosial.', 'Answer the whisper with a comment about that candidate on social media.', 'is', 1),
    ],
    instead: { id: 'Catat tanggal masuk, layani sesuai urutan, dan laporkan tekanan kepada atasan atau Inspektorat.', en: 'Note the date it came in, serve in order, and report pressure to your superior or the Inspectorate.' },
    notes: {
      id: 'Larangan ini menyangkut jabatan, bukan media sosial. Bagi pejabat ada ketentuan pidana tersendiri; lihat buku 16 larangan.',
      en: 'This item concerns the post, not social media. For officials there are criminal provisions besides; see the handbook.',
    },
  },
  {
    kind: 'told', id: 'penjaringan', item: 14,
    title: { id: 'Formulir penjaringan', en: 'A form for would-be candidates' },
    situation: {
      id: 'Partai Latihan membuka penjaringan bakal calon bupati. Anda masih bertugas dan tidak sedang cuti. Batas waktunya malam ini.',
      en: 'Partai Latihan is looking for would-be candidates for regent. You are on duty and not on leave. The deadline is tonight.',
    },
    choices: [
      choice('Mengisi formulirnya malam ini.', 'Fill in the form tonight.', 'is', 1),
      choice('Menemui ketua partai, sekadar menjajaki.', 'Meet the head of the party, just to sound things out.', 'is', 0),
      choice('Mengurus CLTN dahulu, baru mendekati partai.', 'See to CLTN first, and approach the party then.', 'isNot', 0),
      choice('Bertanya kepada BKPSDM.', 'Ask BKPSDM.', 'ask'),
    ],
    instead: { id: 'Lewatkan batas waktu itu dan tanyakan syarat cuti di luar tanggungan negara kepada BKPSDM.', en: 'Let the deadline pass and ask BKPSDM about unpaid state leave.' },
    notes: {
      id: 'CLTN adalah cuti di luar tanggungan negara. Jelaskan bahwa larangan ini juga menyangkut pencalonan orang lain.',
      en: 'CLTN is unpaid state leave. Explain that the item also concerns another person’s candidacy.',
    },
  },
  {
    kind: 'told', id: 'narasumber', item: 15,
    title: { id: 'Diminta menjadi pembicara', en: 'Asked to speak' },
    situation: {
      id: 'Partai Latihan mengadakan seminar tentang stunting dan meminta Anda, sebagai ahli dinas, menjadi pembicara pada hari Sabtu.',
      en: 'Partai Latihan holds a seminar on stunting and asks you, as the office’s expert, to speak on Saturday.',
    },
    choices: [
      choice('Menerima; hari Sabtu bukan jam dinas.', 'Accept; Saturday is not office time.', 'is', 0),
      choice('Berbicara dari rumah lewat siaran langsung saja.', 'Only speak from home, in the live stream.', 'is', 1),
      choice('Meneruskan permintaan kepada atasan; berbicara hanya dengan surat tugas.', 'Pass the request to your superior; speak only with a letter of assignment.', 'isNot', 0),
    ],
    instead: { id: 'Jawab bahwa permintaan narasumber disampaikan kepada instansi, bukan kepada Anda pribadi.', en: 'Answer that requests for speakers go to the agency, not to you in person.' },
    notes: {
      id: 'Pengecualian dengan surat tugas berasal dari pedoman 2020; tanyakan kepada atasan apakah masih dipakai di instansi Anda.',
      en: 'The exception for a letter of assignment comes from guidance of 2020; ask your superior whether it is still used in your agency.',
    },
  },
]
