/** One published source: what it is, and where it can be read. */
export interface Source {
  readonly title: string
  /** Absent for the two tables that cannot be linked; their titles say why. */
  readonly url?: string
}

/** Everything the 16 items rest on, by short name; titles stay in the language of the source. */
export const sources = {
  kasnList: {
    title: 'Kompas.com 3 Apr 2019, Apa Saja yang Tak Boleh ASN Lakukan biar Tak Langgar Asas Netralitas? (KASN, daftar bernomor 1-16)',
    url: 'https://megapolitan.kompas.com/read/2019/04/03/07130081/apa-saja-yang-tak-boleh-asn-lakukan-biar-tak-langgar-asas-netralitas-',
  },
  paser: {
    title: 'Kaltim.WahanaNews.co Okt 2024, Bawaslu Paser (Kaltim): 16 larangan',
    url: 'https://kaltim.wahananews.co/utama/bawaslu-paser-gelar-sosialisasi-pengawasan-netralitas-asn-dan-tni-polri-jelang-pilkada-serentak-KsclzlcbN1/0',
  },
  sultra: {
    title: 'Antara Sultra Nov 2023, Bawaslu Sultra ingatkan 16 larangan untuk ASN',
    url: 'https://sultra.antaranews.com/berita/451809/bawaslu-sultra-ingatkan-16-larangan-untuk-asn-terkait-netralitas-pemilu-2024',
  },
  karawang: {
    title: 'Pasundan.jabarekspres.com 6 Jan 2023, Bawaslu ingatkan ASN dan kades',
    url: 'https://pasundan.jabarekspres.com/2023/01/06/bawaslu-ingatkan-asn-dan-kades-tidak-terlibat-politik-praktis/2',
  },
  itjen: {
    title: 'Tribunnews 27 Jul 2023, webinar KASN - Itjen Kemendikbudristek: 16 larangan/kriteria',
    url: 'https://m.tribunnews.com/mata-lokal-memilih/2023/07/27/guru-dan-dosen-dilarang-like-postingan-kampanye-apalagi-berkampanye-di-kelas',
  },
  bknMedan: {
    title: 'BKN Kanreg VI Medan Okt 2023, pelanggaran disiplin netralitas ASN',
    url: 'https://medan.bkn.go.id/2023/10/apa-pelanggaran-disiplin-dan-jenis-sanksi-atas-pelanggaran-netralitas-pegawai-asn',
  },
  technoz: {
    title: 'Bloomberg Technoz Sep 2023, isi Lampiran II SKB (poin 1,2,5,6)',
    url: 'https://bloombergtechnoz.com/detail-news/16196/asn-terlarang-masuk-grup-komentar-like-capres-caleg-cakada/2',
  },
  bengkulu: {
    title: 'Radar Lebong 2024, Bawaslu Bengkulu: like/komentar = disiplin berat',
    url: 'https://radarlebong.bacakoran.co/read/9141/ingat-ya-asn-dilarang-like-and-comment-akun-medsos-parpol-dan-cakada',
  },
  kompasSanctions: {
    title: 'Kompas.com 6 Nov 2023, jenis pelanggaran dan sanksi ASN tidak netral',
    url: 'https://www.kompas.com/tren/read/2023/11/06/133000265/potong-gaji-dan-pemberhentian-ini-jenis-pelanggaran-asn-tidak-netral-jelang?page=all',
  },
  unfollow: {
    title: 'Wantimpres Nov 2023, ASN Diminta Segera Unfollow Akun Capres-Cawapres (KASN)',
    url: 'https://wantimpres.go.id/?p=88740',
  },
  kasnLike: {
    title: 'Kompas.com 2 Apr 2019, KASN: klik like bisa langgar netralitas',
    url: 'https://megapolitan.kompas.com/read/2019/04/02/21115341/kasn-klik-like-di-medsos-soal-politik-asn-bisa-langgar-netralitas',
  },
  magetan: {
    title: 'Bawaslu Magetan (bawaslu.go.id) Okt 2024, ASN dilarang hadir saat kampanye; PKPU 13/2024 Pasal 62',
    url: 'https://magetan.bawaslu.go.id/berita/asn-dilarang-hadir-saat-kampanye',
  },
  mendagri: {
    title: 'CNN Indonesia 9 Jul 2024, Mendagri: ASN boleh hadir kampanye tapi pasif',
    url: 'https://www.cnnindonesia.com/tv/20240709151619-407-1119251/video-mendagri-asn-boleh-hadir-saat-kampanye-tapi-pasif',
  },
  circular2017: {
    title: 'Tribun Timur 25 Jan 2020, butir a-g SE MenPANRB B/71/M.SM.00.00/2017',
    url: 'https://makassar.tribunnews.com/2020/01/25/bakal-calon-bupati-maros-bawaslu-maros-usut-3-asn-yang-diduga-melanggar?page=2',
  },
  ntbSatu: {
    title: 'NTBSatu 6 Feb 2024, matriks pelanggaran disiplin 1-12 dan tingkat sanksi',
    url: 'https://ntbsatu.com/2024/02/06/dari-denda-hingga-pidana-penjara-ini-sanksi-bagi-asn-yang-langgar-netralitas.html/3',
  },
  matrix13: {
    title: 'Tribunnews 20 Des 2023, matriks pelanggaran disiplin sampai nomor 13',
    url: 'https://m.tribunnews.com/amp/mata-lokal-memilih/2023/12/20/apakah-asn-boleh-jadi-kpps-pemilu-2024-simak-aturan-dan-rincian-gajinya?page=4',
  },
  voi: {
    title: 'VOI, sanksi ASN ikut kampanye: UU 7/2017 Pasal 280 ayat (3), 494',
    url: 'https://voi.id/berita/309883/sanksi-asn-ikut-kampanye-pemilu',
  },
  pp94Text: {
    title: 'Kumparan 14 Sep 2021, teks PP 94/2021 Pasal 5 huruf n',
    url: 'https://m.kumparan.com/amp/kumparannews/pp-94-2021-pns-dilarang-terlibat-pemilu-terancam-diberhentikan-1wWp0pc9tTq',
  },
  pp94Table: { title: 'Tabel hukuman PP 94/2021 dalam basis data aplikasi pengadilan: Pasal 5 n angka 2 = sedang; angka 3-7 = berat (tidak ditautkan: berkasnya juga memuat data pribadi)' },
  balikpapan: {
    title: 'KabarIKN Jul 2024, Bawaslu Balikpapan: 16 item larangan (tidak merinci seluruhnya)',
    url: 'https://kabarikn.com/berita-utama/7966-bawaslu-kota-balikpapan-gelar-sosialisasi-pengawasan-pilkada-menjaga-netralitas-asn,-tni-polri-dalam-pilkada-2024.html',
  },
  balikpapanFacilities: {
    title: 'IKNBisnis Jul 2024, Bawaslu Balikpapan: fasilitas negara = kendaraan dinas, gedung pemerintah nonkomersial',
    url: 'https://iknbisnis.com/harus-netral-bawaslu-balikpapan-ingatkan-16-larangan-bagi-asn-selama-pilkada/',
  },
  kasnParty: {
    title: 'Kompas.com 11 Agu 2023, KASN: hindari acara berindikasi parpol',
    url: 'https://nasional.kompas.com/read/2023/08/11/14254831/jaga-netralitas-jelang-pemilu-asn-diminta-hindari-3-hal-termasuk-tak-berikan',
  },
  purwakarta: {
    title: 'JabarNews, Bawaslu Purwakarta: UU 7/2017 Pasal 283',
    url: 'https://jabarnews.com/daerah/pemilu-2024-bawaslu-purwakarta-ingatkan-asn-dan-kades-soal-ini/2',
  },
  resign: {
    title: 'SentralTimur 2024, UU 20/2023 Pasal 56 dan 59 ayat (3); UU 10/2016 Pasal 7',
    url: 'https://sentraltimur.com/asn-wajib-tanggalkan-status-kepegawaian-maju-pilkada-2024-ini-sanksinya-jika-tak-mundur/2',
  },
  kasnCircular: {
    title: 'Laspela 14 Agu 2023, SE KASN 6/2023: pendekatan parpol wajib CLTN',
    url: 'https://negerilaskarpelangi.com/2023/08/14/108218/',
  },
  mk136: {
    title: 'SinPo 15 Nov 2024, Putusan MK 136/PUU-XXII/2024: Pasal 71 jo 188 UU Pilkada',
    url: 'https://sinpo.id/detail/84880/mk-pejabat-daerah-tni-dan-polri-bisa-dipidana-jika-langgar-netralitas-pilkada',
  },
  partyMember: {
    title: 'Katadata Okt 2023, UU ASN 2023 Pasal 52: anggota/pengurus parpol diberhentikan tidak dengan hormat',
    url: 'https://katadata.co.id/amp/berita/nasional/651ececac14aa/asn-bakal-dipecat-jika-menjadi-anggota-atau-pengurus-partai-politik',
  },
  pppkTable: { title: 'Ketentuan PPPK (PP 49/2018 Pasal 52 ayat (3), 53 ayat (3) huruf c) dalam basis data aplikasi pengadilan (tidak ditautkan: berkasnya juga memuat data pribadi)' },
  bknLeave: {
    title: 'Radar Kuningan Jun 2024, surat BKN 384/B-AU.02.01/SD/K/2024 tentang CLTN',
    url: 'https://radarkuningan.disway.id/amp/668051/bkn-tegaskan-cuti-diluar-tanggungan-negara-untuk-asn-melanggar-dikenai-sanksi-hukuman-disiplin',
  },
  exception2020: {
    title: 'detikFinance 28 Okt 2020, larangan PNS selama pilkada (pengecualian tugas kedinasan)',
    url: 'https://finance.detik.com/berita-ekonomi-bisnis/d-5231477/sederet-larangan-buat-pns-selama-pilkada/2',
  },
  rbtv: {
    title: 'RBTV, baris 7 disiplin: foto \'dengan tujuan untuk memberikan dukungan\'',
    url: 'https://rbtv.disway.id/amp/20939/netralitas-asn-jelang-pemilu-ini-kata-gubernur-rohidin-mersyah-yang-melanggar-terancam-kena-sanksi/32',
  },
  poses: {
    title: 'Antara Sultra Nov 2023, pose foto yang dilarang; kepalan diperbolehkan',
    url: 'https://sultra.antaranews.com/berita/451791/pj-gubernur-sultra-larang-asn-berfoto-dengan-pose-tertentu-jelang-pemilu-2024',
  },
  spouseLeave: {
    title: 'BKN Kanreg VI Medan, tanya jawab CLTN pasangan calon (SE MenPANRB 18/2023)',
    url: 'https://medan.bkn.go.id/?p=7882',
  },
  kpuProgrammes: {
    title: 'Tandaseru 30 Sep 2024, Bawaslu sosialisasikan netralitas kepada ASN Halmahera Barat',
    url: 'https://www.tandaseru.com/2024/09/30/bawaslu-sosialisasikan-netralitas-kepada-asn-halmahera-barat/2',
  },
  kpuPages: {
    title: 'Serambi 20 Jan 2018, like dan komentar hanya di halaman resmi KPU (KPU Purbalingga)',
    url: 'https://aceh.tribunnews.com/2018/01/20/peringatan-untuk-pns-beri-like-di-media-sosial-kepada-calon-kepala-daerah-bisa-dihukum-kecuali?page=1',
  },
  reminders: {
    title: 'Kendari Pos 19 Okt 2024, ASN dilarang posting dan like paslon di medsos',
    url: 'https://kendaripos.fajar.co.id/2024/10/19/asn-dilarang-posting-dan-like-paslon-di-sosmed/amp',
  },
} as const satisfies Record<string, Source>
