import { regions } from './regions'

/** Shorter ones are words of every day: #amin is "amen" before it is anybody's campaign. */
const shortest = 6

// Words that anybody may put in a hashtag about an election, a place or the country; nobody's in particular.
const common = `
  pemilu pilkada pilpres pilgub pilbup pilwali pilwalkot pilwakot pileg pilkades serentak pemilihan pemungutan umum ulang psu putaran kampanye debat debatpublik deklarasi
  kpu bawaslu kpud dkpp mk tps kpps pps ppk asn pns pppk netral netralitas jaga damai jurdil luber golput coblos nyoblos pilih memilih pemilih suara hak vote voting election elections quickcount hasil hitung cepat real
  calon bakal paslon pasangan capres cawapres cagub cawagub cabup cawabup cawali cawawali cawalkot caleg kandidat nomor urut no
  presiden wakil gubernur bupati walikota wali kota kabupaten kab provinsi prov kecamatan desa kelurahan dpr dpd dprd mpr ri menteri pemerintah pemda pemkot pemkab negara
  partai politik parpol koalisi relawan pendukung tim sukses pemenangan sahabat barisan gerakan
  indonesia indonesiaku nusantara jakarta ikn tanah air bangsa rakyat warga masyarakat pemuda milenial genz perempuan emak petani nelayan guru santri umat
  maju bersama menang menangkan untuk dan yang kita kami semua baru perubahan berubah lanjutkan keberlanjutan lanjut bersatu satu sejahtera adil makmur merdeka bangkit hebat jaya berkah amanah religius bersih jujur
  cerdas sehat aman nyaman hijau ramah kerja nyata membangun pembangunan bangun pilihan cinta bangga salam dua tiga empat lima enam jari satujari duajari tigajari ok gas ayo mari dukung pro ganti harapan solusi pasti bisa
  daerah istimewa dki diy jabar jateng jatim sumut sumbar sumsel babel kepri kaltim kalsel kalbar kalteng kaltara sulut sulsel sulteng sultra sulbar ntb ntt malut jogja
  januari februari maret april mei juni juli agustus september oktober november desember hari ini besok tahun periode
  berita viral trending fyp foryou foryoupage news update info live
`.trim().split(/\s+/)

const words = new Set([...common, ...regions.flatMap(({ name }) => {
  const bare = name.toLowerCase().replace(/^(?:kabupaten|kota|provinsi|daerah istimewa|dki|di)(?: administrasi)? /, '')
  return [bare.replace(/[^\p{L}]/gu, ''), ...bare.split(/[^\p{L}]+/u).filter((part) => part.length > 3)]
})])
const longest = Math.max(...[...words].map((word) => word.length))

/**
 * Whether a folded hashtag could be anybody's: too short, or nothing but numbers and words that elections, offices,
 * places and slogans have in common (#pilkada2024, #balikpapanmaju). It would hold people who mean no campaign.
 */
export function isGenericHashtag(tag: string): boolean {
  if ([...tag].length < shortest) return true
  // From each place that a row of common words can reach, the next ones.
  return tag.split(/[\p{N}_]+/u).every((letters) => {
    const reached = new Set([0])
    for (let at = 0; at < letters.length; at++) {
      if (!reached.has(at)) continue
      for (let end = at + 2; end <= Math.min(letters.length, at + longest); end++) if (words.has(letters.slice(at, end))) reached.add(end)
    }
    return reached.has(letters.length)
  })
}
