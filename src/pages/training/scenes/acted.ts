import type { Acted, Press } from './model'

const click = (css: string): Press => ({ css, how: 'click' })
const twice = (css: string): Press => ({ css, how: 'twice' })
const key = (css: string, name: string): Press => ({ css, how: 'key', key: name })

const heartOfX = '.set article:has(a[href="/latihan_calon"]) [data-testid="like"]'
const heart = '.set :is([role="button"], button):has(svg:is([aria-label="Suka"], [aria-label="Like"]))'
const rsvp = click('.set .rsvp')

/** Scenes that are played on the screen. The first of an item is the one a short session shows. */
export const acted: readonly Acted[] = [
  {
    kind: 'acted', id: 'suka', item: 1, site: 'x', set: 'home', url: 'https://x.com/home', interaction: 'like', towards: 'candidate',
    title: { id: 'Satu ketukan hati', en: 'One tap on a heart' },
    situation: {
      id: 'Malam hari, ponsel di tangan. Kiriman seorang calon wali kota lewat di linimasa. Usulannya soal pasar masuk akal.',
      en: 'Evening, phone in hand. A post by a candidate for mayor passes in your timeline. What it says about the market makes sense.',
    },
    todo: { id: 'Sukai kiriman @latihan_calon.', en: 'Like the post by @latihan_calon.' },
    presses: [click(heartOfX)],
    accident: {
      text: { id: 'Klik ganda: jari menekan dua kali. Ketukan kedua tidak menjawab dialog.', en: 'Double click: the finger presses twice. The second press does not answer the dialog.' },
      presses: [twice(heartOfX)],
    },
    instead: { id: 'Pilih Batal. Bila ingin mengikuti beritanya, baca tanpa bereaksi.', en: 'Choose Cancel. If you want to follow the news, read without reacting.' },
    notes: {
      id: 'Tanyakan lebih dahulu: “Siapa yang menyukai sesuatu hari ini tanpa berpikir?” Lalu perlihatkan bahwa kotak “Yang diterima situs” tetap nol setelah Batal.',
      en: 'Ask first: “Who has liked something today without thinking?” Then show that “What the site has heard” stays at zero after Cancel.',
    },
  },
  {
    kind: 'acted', id: 'foto-disukai', item: 1, site: 'instagram', set: 'post', url: 'https://www.instagram.com/', interaction: 'like', towards: 'candidate',
    title: { id: 'Ketuk dua kali pada foto', en: 'Two taps on a photo' },
    situation: {
      id: 'Anda memperbesar foto acara di pasar untuk melihat siapa yang hadir. Fotonya diunggah oleh seorang calon.',
      en: 'You enlarge a photo of the market event to see who was there. It was posted by a candidate.',
    },
    todo: { id: 'Tekan hati di bawah foto, atau ketuk fotonya dua kali.', en: 'Press the heart under the photo, or tap the photo twice.' },
    presses: [click(heart)],
    accident: {
      text: { id: 'Ingin memperbesar, jari mengetuk dua kali: di situs ini itu berarti suka.', en: 'Wanting to enlarge, the finger taps twice: on this site that is a like.' },
      presses: [twice('.set .picture')],
    },
    instead: { id: 'Pilih Batal. Foto tetap dapat dilihat tanpa disukai.', en: 'Choose Cancel. The photo can be looked at without liking it.' },
    notes: {
      id: 'Kekeliruan yang paling sering. Tekan A untuk memperagakan ketukan ganda; mintalah peserta menebak apa yang akan terjadi.',
      en: 'The commonest slip. Press A to act out the double tap; let people guess what will happen.',
    },
  },
  {
    kind: 'acted', id: 'posting-ulang', item: 1, site: 'threads', set: 'feed', url: 'https://www.threads.com/', interaction: 'repost', towards: 'campaign-team',
    title: { id: 'Terpeleset di menu', en: 'A slip in a menu' },
    situation: {
      id: 'Tim pemenangan mengumumkan jadwal lalu lintas selama kirab. Anda membuka menunya untuk membagikan jadwal itu kepada keluarga.',
      en: 'A campaign team announces the traffic plan for its parade. You open the menu to pass the plan on to your family.',
    },
    todo: { id: 'Buka panah posting ulang, lalu tekan Posting ulang.', en: 'Open the repost arrows, then press Repost.' },
    presses: [click('.set .repost-opener'), click('.set [role="menuitem"].first')],
    accident: {
      text: { id: 'Yang dituju Kutip, yang tertekan Posting ulang: keduanya berdampingan.', en: 'Aiming at Quote and pressing Repost: they stand side by side.' },
      presses: [click('.set .repost-opener'), click('.set [role="menuitem"].first')],
    },
    instead: { id: 'Pilih Batal. Jadwal lalu lintas biasanya juga diumumkan oleh dinas perhubungan; bagikan yang itu.', en: 'Choose Cancel. The transport office usually announces the traffic plan too; share that one.' },
    notes: {
      id: 'Bicarakan: isinya tidak politis, pemilik akunnya yang menentukan. Jaga Netral melihat akun yang terdaftar, bukan isi kiriman.',
      en: 'Discuss: the content is not political; whose account it is decides. Jaga Netral looks at listed accounts, not at content.',
    },
  },
  {
    kind: 'acted', id: 'pintasan', item: 1, site: 'tiktok', set: 'feed', url: 'https://www.tiktok.com/foryou', interaction: 'like', towards: 'candidate',
    title: { id: 'Satu huruf di papan ketik', en: 'One letter on the keyboard' },
    situation: {
      id: 'Video seorang calon diputar otomatis di komputer kantor. Anda mengira kursor ada di kotak pencarian dan mulai mengetik “lurah”.',
      en: 'A candidate’s video starts by itself on the office computer. You think the cursor is in the search box and begin to type “lurah”.',
    },
    todo: { id: 'Tekan hati di samping video, atau huruf L.', en: 'Press the heart beside the video, or the letter L.' },
    presses: [click('.set button.heart')],
    accident: {
      text: { id: 'Huruf L adalah pintasan suka di situs ini.', en: 'The letter L is this site’s shortcut for a like.' },
      presses: [key('body', 'l')],
    },
    instead: { id: 'Pilih Batal, lalu klik dahulu di kotak pencarian.', en: 'Choose Cancel, then click into the search box first.' },
    notes: {
      id: 'Tekan huruf L sungguhan, atau A. Pintasan papan ketik ditahan sama seperti klik.',
      en: 'Press a real L, or A. Shortcuts are held just as clicks are.',
    },
  },
  {
    kind: 'acted', id: 'langganan', item: 1, site: 'youtube', set: 'watch', url: 'https://www.youtube.com/watch?v=Latihan0001', interaction: 'subscribe', towards: 'candidate',
    title: { id: 'Berlangganan kanal calon', en: 'Subscribing to a candidate’s channel' },
    situation: {
      id: 'Anda menonton rekaman debat di kanal seorang calon. Sebelum menutupnya, tombol Langganan menyala di bawah video.',
      en: 'You watch a recorded debate on a candidate’s channel. Before you close it, the Subscribe button glows under the video.',
    },
    todo: { id: 'Tekan Langganan.', en: 'Press Subscribe.' },
    presses: [click('.set ytd-subscribe-button-renderer button')],
    instead: { id: 'Pilih Batal. Debat yang diselenggarakan KPU dapat ditonton di kanal KPU.', en: 'Choose Cancel. Debates held by the KPU can be watched on the KPU’s channel.' },
    notes: {
      id: 'Menonton tidak pernah ditahan. Ganti tahap dengan S dan perhatikan sanksinya berubah.',
      en: 'Watching is never held. Change the stage with S and see how the sanction changes.',
    },
  },
  {
    kind: 'acted', id: 'gabung-relawan', item: 1, site: 'facebook', set: 'group', url: 'https://www.facebook.com/groups/relawan.latihan', interaction: 'join', towards: 'supporter-group',
    title: { id: 'Diundang ke grup relawan', en: 'Invited to a volunteers’ group' },
    situation: {
      id: 'Tetangga mengirim tautan grup: “Gabung ya, banyak info warga.” Ternyata grup relawan seorang calon.',
      en: 'A neighbour sends a link to a group: “Do join, lots of local news.” It is a candidate’s volunteers’ group.',
    },
    todo: { id: 'Tekan Gabung ke grup.', en: 'Press Join group.' },
    presses: [click('.set .join')],
    instead: { id: 'Pilih Batal, dan katakan kepada tetangga bahwa Anda ASN. Info warga dapat diikuti di grup RT.', en: 'Choose Cancel, and tell the neighbour you are a civil servant. Local news can be followed in the neighbourhood group.' },
    notes: {
      id: 'Tanyakan: “Bagaimana bila orang lain yang menambahkan Anda?” Keluar dari grup tidak pernah ditahan.',
      en: 'Ask: “What if somebody else adds you?” Leaving a group is never held.',
    },
  },
  {
    kind: 'acted', id: 'hadir-deklarasi', item: 2, site: 'facebook', set: 'declaration', url: 'https://www.facebook.com/events/900000000000001', interaction: 'rsvp', towards: 'candidate',
    title: { id: 'Tombol Hadir', en: 'The Going button' },
    situation: {
      id: 'Deklarasi seorang calon diadakan di lapangan dekat rumah. Halaman acaranya bertanya apakah Anda akan datang.',
      en: 'A candidate’s declaration is held on the field near your home. The event page asks whether you will come.',
    },
    todo: { id: 'Tekan Hadir.', en: 'Press Going.' },
    presses: [rsvp],
    instead: { id: 'Pilih Batal. Baca beritanya keesokan hari.', en: 'Choose Cancel. Read the news of it the next day.' },
    notes: {
      id: 'Jujurlah: menekan Hadir sama dengan menghadiri adalah bacaan kami, dan hadir pasif masih diperdebatkan. Buka halaman “Yang belum disepakati” di buku 16 larangan.',
      en: 'Be honest: that pressing Going is much like attending is our reading, and passive attendance is disputed. Open “What is not settled” in the handbook.',
    },
  },
  {
    kind: 'acted', id: 'akun-dinas', item: 5, site: 'x', set: 'office', url: 'https://x.com/home', interaction: 'like', towards: 'candidate', office: 'dinas_contoh',
    title: { id: 'Masih masuk sebagai akun dinas', en: 'Still signed in as the office' },
    situation: {
      id: 'Anda pengelola akun dinas. Pekerjaan selesai, tetapi ponsel masih masuk sebagai @dinas_contoh ketika kiriman calon lewat.',
      en: 'You run the account of your office. Work is done, but the phone is still signed in as @dinas_contoh when a candidate’s post passes.',
    },
    todo: { id: 'Sukai kiriman @latihan_calon.', en: 'Like the post by @latihan_calon.' },
    presses: [click(heartOfX)],
    instead: { id: 'Pilih Batal, keluar dari akun dinas, dan pakai perangkat terpisah untuk urusan pribadi.', en: 'Choose Cancel, sign out of the office account, and keep a separate device for private matters.' },
    notes: {
      id: 'Larangan 1 tetap yang pertama; larangan 5 ditambahkan karena akun kantor kami baca sebagai fasilitas negara. Itu bacaan kami, dan dialognya mengatakannya.',
      en: 'Item 1 stays first; item 5 is added because we read an office account as a state facility. That is our reading, and the dialog says so.',
    },
  },
  {
    kind: 'acted', id: 'acara-partai', item: 6, site: 'facebook', set: 'party', url: 'https://www.facebook.com/events/900000000000002', interaction: 'rsvp', towards: 'party',
    title: { id: 'Bazar dari sebuah partai', en: 'A fair held by a party' },
    situation: {
      id: 'Bazar murah hari Minggu, ada lomba anak. Penyelenggaranya sebuah partai politik.',
      en: 'A low-price fair on Sunday, with games for children. A political party holds it.',
    },
    todo: { id: 'Tekan Hadir.', en: 'Press Going.' },
    presses: [rsvp],
    instead: { id: 'Pilih Batal. Bila ditugasi hadir, mintalah surat tugas dari atasan lebih dahulu.', en: 'Choose Cancel. If you are sent there on duty, ask your superior for a letter of assignment first.' },
    notes: {
      id: 'Larangan ini ada pada daftar, tetapi tanpa baris tersendiri dalam SKB 2/2022; sanksinya kami simpulkan. Tunjukkan tandanya di layar.',
      en: 'The item is on the list but has no row of its own in SKB 2/2022; the sanction is inferred. Point at the mark on the screen.',
    },
  },
  {
    kind: 'acted', id: 'penyerahan-dukungan', item: 7, site: 'facebook', set: 'handover', url: 'https://www.facebook.com/events/900000000000003', interaction: 'rsvp', towards: 'candidate',
    title: { id: 'Undangan penyerahan dukungan', en: 'Invited to a handing-over' },
    situation: {
      id: 'Partai Latihan menyerahkan dukungannya kepada pasangan calon. Undangannya terbuka dan hidangannya terkenal enak.',
      en: 'Partai Latihan hands its support to a ticket. The invitation is open to all and the food is famous.',
    },
    todo: { id: 'Tekan Hadir.', en: 'Press Going.' },
    presses: [rsvp],
    instead: { id: 'Pilih Batal. Lihat beritanya di halaman media.', en: 'Choose Cancel. See the news of it on a news page.' },
    notes: {
      id: 'Dialog menyebut larangan 2 dahulu dan larangan 7 di bawah “juga”, bila acaranya memang penyerahan dukungan: situs tidak dapat mengatakannya kepada kami.',
      en: 'The dialog names item 2 first and item 7 under “also”, if the event is a handing-over: the site cannot tell us that.',
    },
  },
  {
    kind: 'acted', id: 'teruskan', item: 8, site: 'x', set: 'home', url: 'https://x.com/home', interaction: 'send', towards: 'candidate',
    title: { id: 'Teruskan ke grup', en: 'Passing it on to a group' },
    situation: {
      id: 'Calon itu mengajak semua orang datang ke pasar. “Biar rekan-rekan tahu,” pikir Anda, lalu membuka menu bagikan.',
      en: 'The candidate invites everybody to the market. “So that colleagues know,” you think, and open the share menu.',
    },
    todo: { id: 'Bagikan kiriman @latihan_calon ke grup rekan kantor.', en: 'Send the post by @latihan_calon to the colleagues’ group.' },
    presses: [
      click('.set article:has(a[href="/latihan_calon"]) .share'),
      click('.set .menu [role="menuitem"]:last-child'),
      click('.set [role="dialog"] .send'),
    ],
    instead: { id: 'Pilih Batal. Mengajak orang menggunakan hak pilih tanpa menyebut pilihan adalah hal lain.', en: 'Choose Cancel. Asking people to use their vote without naming a choice is another matter.' },
    notes: {
      id: 'Meneruskan secara pribadi adalah bacaan kami (keyakinan sedang): kasus yang ditemukan semuanya terbuka. Katakan begitu.',
      en: 'That a private forward counts is our reading (medium certainty): every case found was public. Say so.',
    },
  },
  {
    kind: 'acted', id: 'undang-rekan', item: 13, site: 'facebook', set: 'invite', url: 'https://www.facebook.com/events/900000000000001', interaction: 'invite', towards: 'candidate',
    title: { id: 'Mengundang rekan kantor', en: 'Inviting colleagues' },
    situation: {
      id: 'Panitia bertanya: “Bisa bantu ramaikan? Undang saja teman-teman kantor dari halaman acaranya.”',
      en: 'The committee asks: “Can you help fill the place? Just invite your colleagues from the event page.”',
    },
    todo: { id: 'Buka Undang, lalu kirim undangan kepada rekan kantor.', en: 'Open Invite, then send the invitation to colleagues.' },
    presses: [click('.set .invite'), click('.set [role="dialog"] .send-invites')],
    instead: { id: 'Pilih Batal, dan jawab bahwa Anda tidak dapat membantu.', en: 'Choose Cancel, and answer that you cannot help.' },
    notes: {
      id: 'Dialog menyebut larangan 8 dahulu dan 13 di bawah “juga”, bila yang diundang rekan kerja. Bicarakan beda mengajak keluarga dan mengajak bawahan.',
      en: 'The dialog names item 8 first and item 13 under “also”, if colleagues are invited. Discuss asking family and asking those who work for you.',
    },
  },
  {
    kind: 'acted', id: 'foto-dua-jari', item: 16, site: 'facebook', set: 'photo', url: 'https://www.facebook.com/', interaction: 'photo', towards: 'candidate',
    title: { id: 'Foto dengan dua jari', en: 'A photo with two fingers up' },
    situation: {
      id: 'Di pesta pernikahan, calon itu ikut berfoto dan semua mengangkat dua jari. Anda hendak mengunggahnya dan menandainya.',
      en: 'At a wedding the candidate joins the picture and everybody holds up two fingers. You are about to post it and tag them.',
    },
    todo: { id: 'Tekan Posting.', en: 'Press Post.' },
    presses: [click('.set [role="dialog"] .publish')],
    instead: { id: 'Pilih Batal. Berfotolah tanpa isyarat, dan jangan mengunggah foto bersama calon.', en: 'Choose Cancel. Be photographed without a sign, and do not post a photo with a candidate.' },
    notes: {
      id: 'Minta peserta berpose sebelum layar ini, lalu hitung jari. Panduan pose di daerah dapat berbeda; kepalan tangan disebut dalam panduan yang diterbitkan.',
      en: 'Let people pose before this screen, then count fingers. Guidance on poses differs by region; a closed fist is in published guidance.',
    },
  },
]
