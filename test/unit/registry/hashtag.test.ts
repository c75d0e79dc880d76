import { describe, expect, it } from 'vitest'
import { hashtagKey, hashtagsIn, parseKey } from '../../../src/registry'
import { findRegistrant } from '../../../src/registry/active'
import { checkRecords } from '../../../src/registry/check-records'
import { confirm } from '../../../src/registry/confirm'
import { isGenericHashtag } from '../../../src/registry/generic-hashtag'
import { presidential2024 } from '../../../src/registry/bundled'
import { asPublished } from '../../../src/registry/publish'
import { regions } from '../../../src/registry/regions'
import { shardWriter } from '../../../src/registry/write-shards'
import { account, candidacy, records } from './records'

const juara = '*:h:contohjuara' as const
const tags = account({ id: 'tagar', kind: 'campaign-team', name: 'Tim Contoh', registration: 'not-known', keys: [{ key: juara }, { key: '*:h:contohlama', validUntil: '2024-10-31' }] })

describe('a hashtag', () => {
  it.each(['ContohJuara', '#contohjuara', '＃ＣｏｎｔｏｈＪｕａｒａ', ' #CONTOH\u200bJUARA '])('is one and the same as %j', (text) => { expect(hashtagKey(text)).toBe(juara) })

  it.each(['', '#', '2024', '#2024', 'contoh juara', 'contoh-juara', 'a'.repeat(101), 'contoh,juara'])('is not %j', (text) => { expect(hashtagKey(text)).toBeUndefined() })

  it('with letters of another script is another one', () => { expect(hashtagKey('сontohjuara')).not.toBe(juara) })

  it('composed or not is the same', () => { expect(hashtagKey('caf\u00e9juara')).toBe(hashtagKey('cafe\u0301juara')) })

  it('is a key only in canonical form, and on no single site', () => {
    expect(parseKey(juara)).toBe(juara)
    for (const other of ['*:h:ContohJuara', '*:h:#contohjuara', '*:u:contohjuara', 'x:h:contohjuara', '*:h:']) expect(parseKey(other), other).toBeUndefined()
  })
})

it('only whole hashtags of a text are read: no part of an address, of a word or of a longer hashtag', () => {
  expect(hashtagsIn('Ayo #ContohJuara, #contohjuara! ＃menang2024')).toEqual([juara, '*:h:menang2024'])
  expect(hashtagsIn('#ContohJuaraLagi contohjuara a#contohjuara https://contoh.example/#contohjuara &#39;')).toEqual(['*:h:contohjuaralagi'])
})

describe('what is anybody’s', () => {
  it.each([
    'amin', 'pilkada2024', 'pemilu', 'pilkada_serentak_2024', 'balikpapan', 'balikpapan2024', 'pilgubjabar', 'debatcapres', 'jagapemiludamai', 'salamduajari', 'perubahan', 'indonesiamaju',
    'menang', '2024', 'gantipresiden2019', 'pilwalibanjarbaru', 'kotabogorhebat', 'netralitasasn',
  ])('#%s is refused', (tag) => { expect(isGenericHashtag(tag)).toBe(true) })

  it('the name of every regency and city, with the year of an election, is refused', () => {
    const missed = regions.map(({ name }) => hashtagKey(`${name.replace(/^(?:Kabupaten|Kota)(?: Administrasi)? /, '').replace(/[^\p{L}]/gu, '')}2024`)?.slice(4) ?? '').filter((tag) => !isGenericHashtag(tag))
    expect(missed).toEqual([])
  })

  it.each(['contohjuara', 'prabowogibran', 'aminajadulu', 'ganjarmahfud2024', 'pilihcontoh2', 'desakanies'])('#%s may be listed', (tag) => { expect(isGenericHashtag(tag)).toBe(false) })
})

describe('a listed hashtag', () => {
  it('is refused where two candidacies claim it, and not where one does twice', () => {
    const other = candidacy({ id: 'pilkada2024:6372:2', ticket: 2 })
    const again = { ...tags, id: 'tagar-2', keys: [{ key: hashtagKey('contohjuara')! }] }
    expect(checkRecords(records([tags, { ...again, candidacies: [other.id] }], [candidacy(), other])).problems.map(({ text }) => text.en)).toEqual(['#contohjuara is listed for another candidacy already; what two sides use is neither\'s'])
    expect(checkRecords(records([tags, again])).problems).toEqual([])
  })

  it('comes through publishing whole, beside handles that read alike, and is no account', () => {
    const handle = account({ id: 'ig', name: 'Tim Contoh', kind: 'campaign-team', registration: 'not-known', keys: [{ key: 'instagram:u:contohjuara' }] })
    const published = asPublished(records([tags, handle]))
    const on = (key: typeof juara | 'instagram:u:contohjuara' | '*:h:contohlama', day: string) => findRegistrant(published, key, day)?.name
    expect(on(juara, '2024-11-01')).toBe('Tim Contoh')
    expect(on('instagram:u:contohjuara', '2024-11-01')).toBe('Tim Contoh')
    expect([on('*:h:contohlama', '2024-10-31'), on('*:h:contohlama', '2024-11-01')]).toEqual(['Tim Contoh', undefined])
    const writer = shardWriter()
    writer.candidacy(candidacy())
    writer.account(tags)
    writer.account(handle)
    expect([...writer.shards()].map(({ accounts }) => accounts)).toEqual([1])
  })

  it('is assessed as a new post, and said to be our reading', () => {
    const confirmed = confirm(asPublished(records([tags])), juara, ['hashtag'], '2024-11-01', 'id')
    expect(confirmed?.explanations.hashtag?.primary).toMatchObject({ item: 1, certainty: 'medium', readings: { link: true } })
  })
})

it('nothing bundled lists a hashtag yet: none was found with a source', () => {
  expect(presidential2024.accounts.flatMap(({ keys }) => keys).filter(({ key }) => key.startsWith('*'))).toEqual([])
})
