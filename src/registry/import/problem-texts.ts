import type { Text } from '../../neutrality'

/** What can be said about a whole file, in words for the person who brought it. */
export const problemTexts = {
  empty: { id: 'Berkas ini kosong.', en: 'This file is empty.' },
  xls: {
    id: 'Ini format Excel lama (.xls) atau berkas Excel yang dikunci dengan kata sandi. Buka di Excel, hapus kata sandinya bila ada, lalu simpan sebagai .xlsx.',
    en: 'This is the old Excel format (.xls), or an Excel file locked with a password. Open it in Excel, remove the password if there is one, and save it as .xlsx.',
  },
  locked: {
    id: 'Berkas Excel ini dikunci dengan kata sandi. Buka di Excel, hapus kata sandinya, lalu simpan lagi.',
    en: 'This Excel file is locked with a password. Open it in Excel, remove the password and save it again.',
  },
  ods: {
    id: 'Ini lembar kerja OpenDocument (.ods). Buka di LibreOffice, lalu simpan sebagai .xlsx atau .csv.',
    en: 'This is an OpenDocument spreadsheet (.ods). Open it in LibreOffice and save it as .xlsx or .csv.',
  },
  xlsb: { id: 'Ini buku kerja biner (.xlsb). Buka di Excel, lalu simpan sebagai .xlsx.', en: 'This is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.' },
  document: {
    id: 'Ini dokumen, bukan tabel. Salin tabelnya, lalu tempelkan di kotak teks, atau pindahkan ke Excel dan simpan sebagai .xlsx.',
    en: 'This is a document, not a table. Copy the table and paste it into the text box, or move it to Excel and save it as .xlsx.',
  },
  pdf: {
    id: 'PDF tidak dapat dibaca di sini. Minta berkas aslinya (Excel atau CSV), atau salin tabelnya dan tempelkan di kotak teks, lalu periksa tiap baris dengan PDF-nya.',
    en: 'PDF cannot be read here. Ask for the original file (Excel or CSV), or copy the table and paste it into the text box, then check each row against the PDF.',
  },
  image: {
    id: 'Ini gambar atau hasil pindai. Minta berkas aslinya, atau ketik daftarnya di kotak teks dengan dua orang yang memeriksa.',
    en: 'This is a picture or a scan. Ask for the original file, or type the list into the text box with two people checking.',
  },
  web: {
    id: 'Ini halaman web atau XML, walaupun namanya mungkin .xls. Buka di Excel, lalu simpan sebagai .xlsx.',
    en: 'This is a web page or XML, even if its name ends in .xls. Open it in Excel and save it as .xlsx.',
  },
  archive: { id: 'Ini berkas terkompresi tanpa lembar kerja. Ekstrak dahulu, lalu masukkan isinya.', en: 'This is a compressed file with no workbook in it. Extract it first and bring what is inside.' },
  binary: { id: 'Isi berkas ini bukan teks dan bukan lembar kerja yang dikenal.', en: 'This file is neither text nor a workbook that is known here.' },
  large: { id: 'Berkas ini terlalu besar (lebih dari 200 MB). Bagi menjadi beberapa berkas.', en: 'This file is too large (more than 200 MB). Split it into several files.' },
  damaged: { id: 'Berkas ini rusak atau terpotong. Ambil lagi dari asalnya.', en: 'This file is damaged or cut off. Get it again from where it came from.' },
  bomb: {
    id: 'Berkas ini ditolak: isinya mengembang melebihi batas (200 MB, 2.000 bagian, 300 kali lipat). Berkas Excel biasa tidak begitu.',
    en: 'This file is refused: its content unpacks beyond the limits (200 MB, 2,000 parts, 300 times its size). An ordinary Excel file does not do that.',
  },
  'hostile-xml': { id: 'Berkas ini ditolak: XML di dalamnya memuat deklarasi yang tidak pernah ditulis Excel.', en: 'This file is refused: its XML carries declarations Excel never writes.' },
  'no-sheet': { id: 'Tidak ada lembar kerja di dalam berkas ini.', en: 'There is no worksheet in this file.' },
  'hidden-sheet': { id: 'Lembar ini disembunyikan di dalam buku kerja. Pastikan isinya memang berlaku.', en: 'This sheet is hidden in the workbook. Make sure its content is meant to count.' },
  'wide-sheet': { id: 'Lembar ini terlalu luas untuk sebuah daftar (lebih dari 8 juta sel). Hapus baris dan kolom kosong di ujungnya.', en: 'This sheet is too large for a list (more than 8 million cells). Remove the empty rows and columns at its end.' },
  'bad-cell': { id: 'Ada sel yang tidak sah, jadi lembar ini tidak dibaca. Buka di Excel dan simpan lagi.', en: 'A cell is not valid, so this sheet was not read. Open it in Excel and save it again.' },
  'windows-1252': {
    id: 'Berkas ini memakai penyandian lama (Windows-1252). Periksa huruf beraksen pada nama-nama.',
    en: 'This file uses an old encoding (Windows-1252). Check accented letters in the names.',
  },
  'utf-16-guessed': { id: 'Penyandian berkas ini tidak disebut; dibaca sebagai UTF-16.', en: 'This file does not say its encoding; it was read as UTF-16.' },
  'damaged-letters': { id: 'Sebagian huruf rusak dan ditampilkan sebagai �. Baris yang memuatnya perlu diambil lagi dari asalnya.', en: 'Some letters are damaged and shown as �. Get the rows that have them again from the source.' },
  'open-quote': {
    id: 'Tanda kutip dibuka di baris ini dan tidak pernah ditutup. Baris ini dan sesudahnya tidak dibaca; perbaiki, lalu masukkan lagi.',
    en: 'A quotation mark opens in this row and never closes. This row and those after it were not read; mend it and bring the file again.',
  },
  'stray-quote': {
    id: 'Tanda kutip di baris ini tidak pada tempatnya; isi beberapa sel mungkin tercampur. Akun di baris ini ditahan.',
    en: 'A quotation mark is out of place in this row; several cells may have run together. The accounts of this row are held.',
  },
  'no-rows': { id: 'Tidak ada baris yang berisi.', en: 'There are no rows with text.' },
  'bad-json': { id: 'Baris ini bukan JSON yang sah.', en: 'This line is not valid JSON.' },
  'not-object': { id: 'Baris ini bukan objek JSON dengan nama bidang.', en: 'This line is no JSON object with field names.' },
} satisfies Record<string, Text>
export type ProblemCode = keyof typeof problemTexts
