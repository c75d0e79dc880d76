import { catalogue } from '../shared/catalogue'

export interface PopupText {
  readonly simulated: (day: string) => string
  readonly simulatedMore: string
  readonly state: {
    readonly guarded: (site: string) => string
    readonly reminding: (site: string) => string
    readonly off: (site: string) => string
    readonly paused: (site: string) => string
    readonly stopped: (site: string) => string
    readonly elsewhere: string
    readonly silent: string
  }
  readonly more: Readonly<Record<'guarded' | 'reminding' | 'off' | 'paused' | 'stopped' | 'elsewhere' | 'silent', string>>
  readonly guardSite: (site: string) => string
  readonly agency: string
  readonly locked: (agency: string) => string
  readonly pause: { readonly ask: string; readonly minutes: (minutes: string) => string; readonly until: (time: string) => string; readonly end: string; readonly failed: string }
  readonly found: string
  readonly foundNobody: string
  readonly notListed: string
  readonly alsoAt: (others: string) => string
  readonly ticket: (ticket: number) => string
  readonly month: (month: string) => string
  readonly cancelled: string
  readonly continued: string
  readonly reminded: (count: string) => string
  readonly onlyCounts: string
  readonly registry: string
  readonly version: (version: string) => string
  readonly published: (age: string) => string
  readonly accounts: { readonly one: string; readonly other: string }
  readonly andOthers: (others: string) => string
  readonly noRegistry: string
  readonly expired: (days: string) => string
  readonly since: (moment: string) => string
  readonly inUse: (version: string) => string
  readonly noneInUse: string
  readonly unwell: string
  readonly unwellMore: string
  readonly links: Readonly<Record<'handbook' | 'journal' | 'training' | 'options', string>>
  readonly pages: string
}

export const popupText = catalogue<PopupText>({
  id: {
    simulated: (day) => `Tanggal simulasi: ${day}`,
    simulatedMore: 'Dihitung seolah-olah hari ini tanggal itu.',
    state: {
      guarded: (site) => `${site} dijaga`,
      reminding: (site) => `${site} dijaga: diingatkan saja`,
      off: (site) => `Dimatikan di ${site}`,
      paused: (site) => `${site} dijeda di tab ini`,
      stopped: (site) => `Perlindungan di ${site} dihentikan, menunggu pembaruan`,
      elsewhere: 'Bukan situs yang dijaga',
      silent: 'Halaman ini belum menjawab',
    },
    more: {
      guarded: 'Tindakan pada akun calon ditahan dulu sampai Anda memutuskan.',
      reminding: 'Tindakan pada akun calon tetap berjalan, disertai catatan.',
      off: 'Tidak ada yang ditahan atau diingatkan di situs ini.',
      paused: 'Tidak ada yang ditahan di tab ini sampai jedanya berakhir. Tab lain tetap dijaga.',
      stopped: 'Registri menyatakan pengenalan situs ini di komputer Anda terlalu lama untuk dipakai. Tidak ada yang ditahan atau diingatkan di sini; periksa sendiri sebelum menekan.',
      elsewhere: 'Bila ini situs yang seharusnya dijaga, muat ulang halamannya.',
      silent: 'Muat ulang halamannya bila ini tidak berubah.',
    },
    guardSite: (site) => `Jaga ${site}`,
    agency: 'instansi Anda',
    locked: (agency) => `Situs yang dijaga ditentukan oleh ${agency}.`,
    pause: { ask: 'Jeda di tab ini', minutes: (minutes) => `${minutes} mnt`, until: (time) => `Berakhir sendiri pukul ${time}.`, end: 'Jaga lagi sekarang', failed: 'Jeda tidak dapat diatur. Coba lagi.' },
    found: 'Di halaman ini',
    foundNobody: 'Belum tampak akun yang tercantum dalam registri.',
    notListed: 'Tidak tercantum bukan berarti bukan calon.',
    alsoAt: (others) => `dan ${others} akun lain`,
    ticket: (ticket) => `nomor\u00a0urut\u00a0${ticket}`,
    month: (month) => `Keputusan Anda, ${month}`,
    cancelled: 'dibatalkan',
    continued: 'dilanjutkan',
    reminded: (count) => `${count} diingatkan.`,
    onlyCounts: 'Hanya jumlahnya yang disimpan.',
    registry: 'Registri',
    version: (version) => `versi ${version}`,
    published: (age) => `diterbitkan ${age}`,
    accounts: { one: 'akun', other: 'akun' },
    andOthers: (others) => `dan ${others} registri lain`,
    noRegistry: 'Registri tidak dapat dibaca.',
    expired: (days) => `Masa berlakunya lewat ${days} hari.`,
    since: (moment) => `Sejak ${moment}.`,
    inUse: (version) => `Yang dipakai sekarang: versi ${version}.`,
    noneInUse: 'Belum ada yang dipakai dari registri ini.',
    unwell: 'Perlu perhatian',
    unwellMore: 'Penjagaan memakai salinan baik yang terakhir, bila ada.',
    links: { handbook: '16 larangan', journal: 'Jurnal', training: 'Latihan', options: 'Pengaturan' },
    pages: 'Halaman Jaga Netral',
  },
  en: {
    simulated: (day) => `Simulated date: ${day}`,
    simulatedMore: 'Worked out as if today were that day.',
    state: {
      guarded: (site) => `${site} is guarded`,
      reminding: (site) => `${site} is guarded: reminders only`,
      off: (site) => `Switched off on ${site}`,
      paused: (site) => `${site} is paused in this tab`,
      stopped: (site) => `Protection on ${site} is stopped until an update comes`,
      elsewhere: 'Not a guarded site',
      silent: 'This page has not answered yet',
    },
    more: {
      guarded: 'Actions on a candidate’s account are held until you have decided.',
      reminding: 'Actions on a candidate’s account go on, with a note.',
      off: 'Nothing is held and nothing is noted on this site.',
      paused: 'Nothing is held in this tab until the pause ends. Other tabs stay guarded.',
      stopped: 'A registry says that what this computer knows of the site is too old to be used. Nothing is held and nothing is noted here; check for yourself before you press.',
      elsewhere: 'If this site should be guarded, reload the page.',
      silent: 'Reload the page if this does not change.',
    },
    guardSite: (site) => `Guard ${site}`,
    agency: 'your agency',
    locked: (agency) => `Which sites are guarded is decided by ${agency}.`,
    pause: { ask: 'Pause this tab', minutes: (minutes) => `${minutes} min`, until: (time) => `Ends by itself at ${time}.`, end: 'Guard again now', failed: 'The pause could not be set. Try again.' },
    found: 'On this page',
    foundNobody: 'No account listed in the registry is in sight yet.',
    notListed: 'Not listed does not mean not a candidate.',
    alsoAt: (others) => `and ${others} more`,
    ticket: (ticket) => `ballot\u00a0number\u00a0${ticket}`,
    month: (month) => `Your decisions, ${month}`,
    cancelled: 'cancelled',
    continued: 'continued',
    reminded: (count) => `${count} reminded.`,
    onlyCounts: 'Only the numbers are kept.',
    registry: 'Registry',
    version: (version) => `version ${version}`,
    published: (age) => `published ${age}`,
    accounts: { one: 'account', other: 'accounts' },
    andOthers: (others) => `and ${others} more`,
    noRegistry: 'The registry cannot be read.',
    expired: (days) => `It expired ${days} days ago.`,
    since: (moment) => `Since ${moment}.`,
    inUse: (version) => `In use now: version ${version}.`,
    noneInUse: 'Nothing of this registry is in use yet.',
    unwell: 'Needs attention',
    unwellMore: 'The guard uses the last good copy, if there is one.',
    links: { handbook: '16 prohibitions', journal: 'Journal', training: 'Training', options: 'Settings' },
    pages: 'Pages of Jaga Netral',
  },
})
