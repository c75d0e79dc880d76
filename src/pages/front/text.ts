import { catalogue } from '../shared/catalogue'

export interface FrontText {
  readonly title: string
  readonly lead: string
  readonly doors: readonly (readonly [page: string, name: string, what: string])[]
  readonly offline: string
}

export const frontText = catalogue<FrontText>({
  id: {
    title: 'Latihan Jaga Netral',
    lead: 'Mengenali 16 larangan netralitas ASN dengan mencobanya. Semua tokoh, partai, dan pemilihan di sini rekaan.',
    doors: [
      ['scenes/index.html#penyaji/', 'Layar penyaji', 'Untuk proyektor: adegan demi adegan, dengan papan ketik atau klikker.'],
      ['scenes/index.html', 'Adegan', 'Sendiri, satu per satu.'],
      ['training/index.html', 'Linimasa bebas', 'Menyukai, membalas, dan mengikuti sesuka Anda.'],
      ['quiz/index.html', 'Kuis “Boleh atau tidak?”', 'Dua puluh keadaan, bersama di depan proyektor atau sendiri.'],
      ['handouts/index.html', 'Lembar untuk dibagikan', 'Enam belas larangan di satu lembar, poster, dan kartu; untuk dicetak.'],
      ['handbook/index.html', 'Kenali 16 larangan', 'Buku pegangan dengan dasar hukum dan sumbernya.'],
    ],
    offline: 'Halaman-halaman ini bekerja tanpa jaringan dan tidak mengirim apa pun.',
  },
  en: {
    title: 'Jaga Netral training',
    lead: 'Getting to know the 16 ASN neutrality prohibitions by trying them. Every person, party and election here is fictional.',
    doors: [
      ['scenes/index.html#penyaji/', 'Presenter view', 'For a projector: scene by scene, by keyboard or clicker.'],
      ['scenes/index.html', 'Scenes', 'Alone, one by one.'],
      ['training/index.html', 'Free timeline', 'Like, reply and follow as you please.'],
      ['quiz/index.html', 'Quiz', 'Twenty situations, together before a projector or alone.'],
      ['handouts/index.html', 'Handouts', 'The sixteen on one sheet, a poster and a card; to print.'],
      ['handbook/index.html', 'The 16 prohibitions', 'The handbook, with the legal basis and its sources.'],
    ],
    offline: 'These pages work without a network and send nothing.',
  },
})
