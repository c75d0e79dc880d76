import { describe, expect, test } from 'vitest'
import { interactions } from '../../../src/neutrality'
import { registrantKinds } from '../../../src/registry/types'
import { type Content, contentOf, shortSource } from '../../../src/warning/content'
import { languages, prospective, registrant, told, viewOf } from './views'

const fact = ({ facts }: Content, term: string) => facts.find((one) => one.term === term)?.text
const everything = (content: Content) => JSON.stringify(content)

describe('the title says what is about to happen, and to whom', () => {
  test.each([
    [{}, 'Anda akan menyukai kiriman seorang calon', 'You are about to like a post by a candidate'],
    [{ interaction: 'follow', who: prospective }, 'Anda akan mengikuti akun seorang bakal calon', 'You are about to follow the account of a prospective candidate'],
    [{ interaction: 'comment', who: { kind: 'pair' } }, 'Anda akan mengomentari kiriman pasangan calon', 'You are about to comment on a post by a candidate pair'],
    [{ interaction: 'repost', who: { kind: 'campaign-team', ...prospective } }, 'Anda akan memposting ulang kiriman tim kampanye bakal calon', 'You are about to repost a post by a prospective candidate’s campaign team'],
    [{ interaction: 'join', who: { kind: 'supporter-group' } }, 'Anda akan bergabung dalam grup kelompok pendukung calon', 'You are about to join a group of a candidate’s supporter group'],
    [{ interaction: 'subscribe', who: { kind: 'party' } }, 'Anda akan berlangganan akun partai politik', 'You are about to subscribe to the account of a political party'],
    [{ who: { stages: [] } }, 'Anda akan menyukai kiriman seorang bakal calon atau calon', 'You are about to like a post by a prospective candidate or candidate'],
  ] as const)('%j', (changes, indonesian, english) => {
    expect(contentOf(viewOf({ ...changes, language: 'id' })).title).toBe(indonesian)
    expect(contentOf(viewOf({ ...changes, language: 'en' })).title).toBe(english)
  })
})

describe('every interaction by every kind of registrant, at every stage, in both languages', () => {
  const stages = [registrant.stages, prospective.stages, []]
  const all = languages.flatMap((language) => interactions.flatMap((interaction) => registrantKinds.flatMap((kind) => stages.map((spans) =>
    contentOf(viewOf({ language, interaction, who: { kind, stages: spans } }))))))

  test('has words for everything', () => {
    for (const content of all) {
      expect(everything(content)).not.toMatch(/\{who\}|\{calon\}|undefined|\[object/)
      for (const text of [content.title, content.name, content.about, content.rule.label, content.rule.title, content.rule.text, content.rule.judged, content.stop]) expect(text.trim()).not.toBe('')
      for (const { term, text } of content.facts) expect(term && text).toBeTruthy()
    }
  })

  test('says how it can be judged, never that it is so, never that anything is safe', () => {
    for (const content of all) {
      expect(content.rule.judged).toMatch(/dapat dinilai sebagai|can be judged/)
      expect(everything(content)).not.toMatch(/\baman\b|\bsafe\b|akan dihukum|will be punished|adalah pelanggaran|is a violation/i)
    }
  })
})

test('whom it concerns: account and site, office, region and ballot number', () => {
  expect(contentOf(viewOf()).about.replaceAll('\u00a0', ' ')).toBe('@calon_contoh di X · calon wali kota, Kota Contoh · nomor urut 2')
  expect(contentOf(viewOf({ language: 'en', who: { office: 'dpr', ...prospective } })).about.replaceAll('\u00a0', ' '))
    .toBe('@calon_contoh on X · prospective candidate for member of the DPR, Kota Contoh · ballot number 2')
})

test('the rule is one of sixteen, by number and name', () => {
  const { rule, facts } = contentOf(viewOf())
  expect(rule.label).toBe('Larangan 1 dari 16')
  expect(rule.judged).toBe('Menyukai kiriman seorang calon dapat dinilai sebagai keberpihakan.')
  expect(facts).toContainEqual({ term: 'Daftar', text: '16 larangan netralitas ASN (daftar KASN/Bawaslu)' })
})

test('towards a candidate the sanction is one of discipline, towards a prospective one of ethics', () => {
  expect(fact(contentOf(viewOf()), 'Sanksi disiplin')).toMatch(/^Hukuman disiplin berat/)
  expect(fact(contentOf(viewOf({ who: prospective })), 'Sanksi etik')).toMatch(/^Sanksi moral/)
})

test('where the stage is not known the milder sanction shows, and says so', () => {
  const sanction = fact(contentOf(viewOf({ who: { stages: [] } })), 'Sanksi etik')
  expect(sanction).toMatch(/^Sanksi moral/)
  expect(sanction).toMatch(/lebih ringan/)
  expect(fact(contentOf(viewOf({ who: { stages: [] }, language: 'en' })), 'Ethics')).toMatch(/milder/)
})

test('a reading is marked as a reading, with how sure it is', () => {
  expect(contentOf(viewOf()).rule.mark).toBe('')
  expect(contentOf(viewOf({ interaction: 'follow', who: prospective })).rule.mark).toBe('Bacaan kami, keyakinan sedang')
  expect(contentOf(viewOf({ interaction: 'attend', language: 'en' })).rule.mark).toBe('Our reading, low certainty')
})

test('a condition nobody can see on the page goes with the judgement', () => {
  expect(contentOf(viewOf({ interaction: 'tag' })).rule.judged).toMatch(/keberpihakan, bila .+\.$/)
})

test('other items stand apart, with their conditions and why', () => {
  expect(contentOf(viewOf()).also).toEqual([])
  const [appeal, attack] = contentOf(viewOf({ interaction: 'comment' })).also
  expect(appeal).toMatch(/^8\. Kegiatan, ajakan, atau seruan yang berpihak, bila /)
  expect(attack).toMatch(/^11\. .+, bila .+\. .+ Ini bacaan kami\.$/)
})

test.each(languages)('in %s every item a warning shows says why it is that one', (language) => {
  for (const interaction of interactions) {
    const { rule, also } = contentOf(viewOf({ interaction, language }))
    expect(rule.why, interaction).toMatch(/\.$/)
    for (const other of also) expect(other, interaction).toMatch(/^\d+\. .+\. .+\.$/)
  }
})

test('an office account in use is said at the top', () => {
  expect(contentOf(viewOf()).bands).toEqual([])
  expect(contentOf(viewOf({ office: 'x:u:dinas_contoh' })).bands).toEqual(['Anda memakai akun dinas @dinas_contoh: larangan 5 dapat ikut terkait'])
})

test('a hashtag is called one, and its registration with KPU is not spoken of', () => {
  const content = contentOf(viewOf({ interaction: 'hashtag', who: { key: '*:h:contohjuara', kind: 'campaign-team', registration: 'not-known' } }))
  expect(content.title).toBe('Anda akan memakai tagar kampanye tim kampanye calon')
  expect(content.about).toMatch(/^tagar #contohjuara · /)
  expect(fact(content, 'Akun')).toBeUndefined()
  expect(content.why[0]).toContain('Yang dicocokkan adalah tagarnya, utuh.')
})

test('an account on another site than the page is said to be there', () => {
  expect(contentOf(viewOf({ who: { key: 'tiktok:u:calon_contoh' } })).about).toMatch(/^@calon_contoh di TikTok/)
})

test('registration that is not known is said plainly, with where the account comes from', () => {
  expect(fact(contentOf(viewOf()), 'Akun')).toBeUndefined()
  expect(fact(contentOf(viewOf({ who: { registration: 'not-known' } })), 'Akun')).toBe('Pendaftaran akun ini di KPU tidak diketahui; sumber: example.org.')
  expect(fact(contentOf(viewOf({ who: { registration: 'not-known', source: 'Keputusan KPU 123/2024' }, language: 'en' })), 'Account'))
    .toBe('Whether this account is registered with the KPU is not known; source: Keputusan KPU 123/2024.')
})

test('why it shows: the account, its source in full, the day', () => {
  const why = contentOf(viewOf()).why.join('\n')
  expect(why).toContain('@calon_contoh')
  expect(why).toContain('bukan nama tampilannya')
  expect(why).toContain('https://www.example.org/daftar-akun?hal=2')
  expect(why).toContain('15 Januari 2024')
})

test('a simulated date and training show as bands', () => {
  expect(contentOf(viewOf()).bands).toEqual([])
  expect(contentOf(viewOf({ simulatedDate: '2024-01-15', training: true })).bands).toEqual(['Latihan: akun dan orangnya rekaan', 'Tanggal simulasi: 15 Januari 2024'])
})

test('of somebody else’s post that shares a registrant’s, that is said', () => {
  expect(contentOf(viewOf({ shared: true })).quoted).toBe(`Kiriman ini dari akun lain dan membagikan kiriman ${registrant.name}.`)
  expect(contentOf(viewOf({ shared: true, language: 'en' })).quoted).toBe(`This post is by another account and shares a post by ${registrant.name}.`)
})

test('a quoted registrant is mentioned, unless their candidacy is over', () => {
  const quoted = { ...registrant, key: 'x:u:tim_contoh', name: 'Tim Contoh', kind: 'campaign-team' } as const
  expect(contentOf(viewOf({ quoted: told(quoted) })).quoted).toBe('Kiriman ini juga mengutip Tim Contoh (@tim_contoh), tim kampanye calon wali kota.')
  expect(contentOf(viewOf({ quoted: told({ ...quoted, endedOn: '2024-01-10' }) })).quoted).toBeUndefined()
  expect(contentOf(viewOf()).quoted).toBeUndefined()
})

test('a source is shortened to its host only where it is an address', () => {
  expect(shortSource('https://www.kompas.com/a?b=c')).toBe('kompas.com')
  expect(shortSource('Keputusan KPU 123/2024')).toBe('Keputusan KPU 123/2024')
})

describe('what an agency says', () => {
  test('is under its own name, in the words it gave', () => {
    const { agency } = contentOf(viewOf({ agency: { name: 'Dinas Contoh', advice: 'Tanya dulu.', contact: 'BKPSDM' } }))
    expect(agency).toEqual({ name: 'Dinas Contoh', heading: 'Dari Dinas Contoh', lines: ['Tanya dulu.', 'Tempat bertanya: BKPSDM'] })
  })

  test('without a name is from “your agency”', () => {
    expect(contentOf(viewOf({ language: 'en', agency: { contact: 'HR' } })).agency).toEqual({ name: '', heading: 'From your agency', lines: ['Whom to ask: HR'] })
  })

  test('is nothing where no agency says anything', () => {
    expect(contentOf(viewOf()).agency).toBeUndefined()
  })
})
