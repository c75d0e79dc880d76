import type { Certainty, Language, Sanction } from '../neutrality'

/** Everything the dialog says that depends on nothing but the language. */
export interface Words {
  readonly training: string
  readonly simulated: (date: string) => string
  readonly office: (account: string) => string
  readonly title: (act: string) => string
  readonly on: (account: string, site: string) => string
  readonly ticket: (ticket: number) => string
  readonly shared: (name: string) => string
  readonly quoted: (name: string, account: string, role: string) => string
  readonly item: (item: number) => string
  /** `condition` is what no page shows: "if it calls to vote", or empty. */
  readonly judged: (doing: string, condition: string) => string
  readonly reading: string
  readonly readingOfText: string
  readonly certainty: Readonly<Record<Certainty, string>>
  readonly sanction: Readonly<Record<Sanction['track'], string>>
  readonly basis: string
  readonly list: string
  readonly account: string
  readonly notKnown: (source: string) => string
  readonly instead: string
  readonly from: (agency: string | undefined) => string
  readonly contact: (contact: string) => string
  readonly also: string
  readonly stop: (stop: string) => string
  readonly go: string
  readonly handbook: string
  readonly mistaken: string
  readonly why: string
  readonly matched: (account: string, name: string, election: string) => string
  /** The same for a hashtag. */
  readonly matchedTag: (tag: string, name: string, election: string) => string
  readonly source: (source: string) => string
  readonly registered: string
  readonly dated: (day: string, stage: string) => string
  readonly checked: (day: string) => string
  readonly privacy: string
  readonly reason: { readonly title: string; readonly hint: string; readonly own: string; readonly missing: string }
}

export const words: Readonly<Record<Language, Words>> = {
  id: {
    training: 'Latihan: akun dan orangnya rekaan',
    simulated: (date) => `Tanggal simulasi: ${date}`,
    office: (account) => `Anda memakai akun dinas ${account}: larangan 5 dapat ikut terkait`,
    title: (act) => `Anda akan ${act}`,
    on: (account, site) => `${account} di ${site}`,
    ticket: (ticket) => `nomor\u00a0urut\u00a0${ticket}`,
    shared: (name) => `Kiriman ini dari akun lain dan membagikan kiriman ${name}.`,
    quoted: (name, account, role) => `Kiriman ini juga mengutip ${name} (${account}), ${role}.`,
    item: (item) => `Larangan ${item} dari 16`,
    judged: (doing, condition) => `${doing} dapat dinilai sebagai keberpihakan${condition}.`,
    reading: 'Bacaan kami',
    readingOfText: 'Rumusan larangan ini menggabungkan beberapa sumber dan memuat bacaan kami.',
    certainty: { high: '', medium: 'keyakinan sedang', low: 'keyakinan rendah' },
    sanction: { ethics: 'Sanksi etik', discipline: 'Sanksi disiplin' },
    basis: 'Dasar',
    list: 'Daftar',
    account: 'Akun',
    notKnown: (source) => `Pendaftaran akun ini di KPU tidak diketahui; sumber: ${source}.`,
    instead: 'Membaca dan menonton tidak termasuk daftar ini. Ragu? Tanyakan dulu kepada atasan atau BKPSDM.',
    from: (agency = 'instansi Anda') => `Dari ${agency}`,
    contact: (contact) => `Tempat bertanya: ${contact}`,
    also: 'Larangan lain yang dapat terkait',
    stop: (stop) => `Batal, ${stop}`,
    go: 'Lanjutkan sekali ini',
    handbook: 'Lihat 16 larangan',
    mistaken: 'Bukan akun calon?',
    why: 'Mengapa muncul?',
    matched: (account, name, election) => `Akun ${account} tercantum dalam daftar akun yang dipakai sebagai milik ${name} (${election}). Yang dicocokkan adalah akunnya, bukan nama tampilannya.`,
    matchedTag: (tag, name, election) => `Kiriman Anda memuat ${tag}, yang tercantum dalam daftar yang dipakai sebagai tagar kampanye ${name} (${election}). Yang dicocokkan adalah tagarnya, utuh.`,
    source: (source) => `Sumber: ${source}.`,
    registered: 'Akun ini tercatat terdaftar di KPU.',
    dated: (day, stage) => `Dinilai per ${day}. ${stage}`,
    checked: (day) => `Daftar larangan terakhir diperiksa ${day}.`,
    privacy: 'Tidak ada data yang keluar dari komputer ini.',
    reason: {
      title: 'Apa alasan Anda melanjutkan?',
      hint: 'Instansi Anda meminta alasan. Alasan ini tidak dikirim ke mana pun.',
      own: 'Alasan lain',
      missing: 'Pilih atau tuliskan alasannya dulu.',
    },
  },
  en: {
    training: 'Training: accounts and people are fictional',
    simulated: (date) => `Simulated date: ${date}`,
    office: (account) => `You are using the office account ${account}: prohibition 5 may apply as well`,
    title: (act) => `You are about to ${act}`,
    on: (account, site) => `${account} on ${site}`,
    ticket: (ticket) => `ballot\u00a0number\u00a0${ticket}`,
    shared: (name) => `This post is by another account and shares a post by ${name}.`,
    quoted: (name, account, role) => `This post also quotes ${name} (${account}), ${role}.`,
    item: (item) => `Prohibition ${item} of 16`,
    judged: (doing, condition) => `${doing} can be judged to be taking sides${condition}.`,
    reading: 'Our reading',
    readingOfText: 'The wording of this prohibition joins several sources and contains our reading.',
    certainty: { high: '', medium: 'medium certainty', low: 'low certainty' },
    sanction: { ethics: 'Ethics', discipline: 'Discipline' },
    basis: 'Basis',
    list: 'List',
    account: 'Account',
    notKnown: (source) => `Whether this account is registered with the KPU is not known; source: ${source}.`,
    instead: 'Reading and watching are not on this list. In doubt? Ask your superior or BKPSDM first.',
    from: (agency = 'your agency') => `From ${agency}`,
    contact: (contact) => `Whom to ask: ${contact}`,
    also: 'Other prohibitions that may apply',
    stop: (stop) => `Cancel, ${stop}`,
    go: 'Continue this once',
    handbook: 'See all 16 prohibitions',
    mistaken: 'Not a candidate’s account?',
    why: 'Why am I seeing this?',
    matched: (account, name, election) => `The account ${account} is in the account list in use as belonging to ${name} (${election}). What was matched is the account, not the display name.`,
    matchedTag: (tag, name, election) => `Your post has the ${tag}, which is in the list in use as a campaign hashtag of ${name} (${election}). What was matched is the whole hashtag.`,
    source: (source) => `Source: ${source}.`,
    registered: 'This account is recorded as registered with the KPU.',
    dated: (day, stage) => `Assessed as of ${day}. ${stage}`,
    checked: (day) => `The list of prohibitions was last checked on ${day}.`,
    privacy: 'No data leaves this computer.',
    reason: {
      title: 'Why do you want to continue?',
      hint: 'Your agency asks for a reason. It is not sent anywhere.',
      own: 'Another reason',
      missing: 'Please choose or write a reason first.',
    },
  },
}
