import { describe, expect, it, test } from 'vitest'
import { briefs, proposalsOf, tableOf } from './lists'

describe('one row', () => {
  test.each([
    ['a site from its column', 'Platform;Akun\nInstragam;@calon', ['2 accept instagram:u:calon']],
    ['a site from its heading', 'No;Instagram;FB\n1;@calon;Calon Contoh', ['2 accept instagram:u:calon', '2 hold display-name']],
    ['no site', 'No;Akun\n1;@calon', ['2 reject needs-platform']],
    ['a blank site in a flat list', 'Paslon;Platform;Akun\nA;Instagram;@a\nB;;@b', ['2 accept instagram:u:a', '3 reject needs-platform']],
    ['a blank site where the candidate carries on', 'Paslon;Platform;Akun\nA;Instagram;@a\n;;@b', ['2 accept instagram:u:a', '3 hold instagram:u:b#platform-from-above']],
    ['a blank site and an address', 'Paslon;Platform;Akun\nA;Instagram;@a\n;;x.com/b', ['2 accept instagram:u:a', '3 accept x:u:b']],
    ['a heading and a site that disagree', 'Platform;Akun Instagram\nTikTok;@calon', ['2 reject needs-platform']],
    ['a name and its address', 'Platform;Nama Akun;Link\nFacebook;Calon Contoh;fb.com/caloncontoh', ['2 drop named-by-link', '2 accept facebook:u:caloncontoh']],
    ['a handle and its address', 'Platform;Nama Akun;Link\nInstagram;@calon;https://instagram.com/calon', ['2 accept instagram:u:calon', '2 drop repeated']],
    ['a handle and the address of another', 'Platform;Nama Akun;Link\nInstagram;@calon;https://instagram.com/lain', ['2 hold instagram:u:calon#row-conflict', '2 hold instagram:u:lain#row-conflict']],
    ['several accounts in one cell', 'Instagram;No\n"@a, @b dan @c";1', ['2 accept instagram:u:a', '2 accept instagram:u:b', '2 accept instagram:u:c']],
    ['a phone number and an e-mail', 'Akun;No\n"0812-3456-7890, calon@contoh.example";1', ['2 drop phone', '2 drop e-mail']],
    ['the empty box', 'Paslon;Instagram\nKOLOM KOSONG;@kotak', ['2 reject empty-box']],
    ['nothing', 'Paslon;Instagram;X\nA;-;', ['2 drop empty']],
    ['a formula', 'Paslon;Instagram\nA;=calon', ['2 reject bad-handle']],
    ['a number excel cut', 'Paslon;Facebook\nA;7,1E+18\nB;100012345678901000', ['2 reject excel-number', '3 hold maybe-rounded']],
  ])('%s', async (_, text, expected) => {
    expect(await briefs(`${text}\n`)).toEqual(expected)
  })

  it('puts the number of its own column beside the handle, or lets it stand for itself', async () => {
    const both = proposalsOf(await tableOf('Facebook;ID Facebook\nfb.com/caloncontoh;100064573920202\n'))
    expect(both.map(({ account }) => account)).toEqual([{ key: 'facebook:u:caloncontoh', url: 'https://www.facebook.com/caloncontoh', also: 'facebook:n:100064573920202' }])
    expect(await briefs('Platform;Akun;User ID\nFacebook;Calon Contoh;100064573920202\nInstagram;;17841400000\n')).toEqual([
      '2 hold display-name', '2 accept facebook:n:100064573920202', '3 hold number-alone',
    ])
    expect(await briefs('Instagram;X;User ID\n@a;@b;100064573920202\n')).toEqual(['2 accept instagram:u:a', '2 accept x:u:b', '2 reject needs-platform'])
  })
})

describe('what a row says besides', () => {
  it('reads person, role, days, document and says what it could not read', async () => {
    const [one] = proposalsOf(await tableOf('Nama Pemilik;Peran;Instagram;Tanggal Pendaftaran;Berlaku sampai;Dokumen;Partai\nCalon Contoh;Tim Kampanye;@calon;25 September 2024;31/02/2024;Lampiran IX;Partai Contoh\n'))
    expect(one).toMatchObject({ person: 'Calon Contoh', kind: 'campaign-team', registeredAt: '2024-09-25', document: 'Lampiran IX', party: 'Partai Contoh' })
    expect(one?.validUntil).toBeUndefined()
    expect(one?.unread).toMatchObject([{ column: 'Berlaku sampai', text: '31/02/2024' }])
  })

  it('fills a grouped list down, says from which row, and starts over with each group', async () => {
    const text = 'Kabupaten/Kota;No Urut;Paslon;Instagram\nKota Banjarbaru;1;Lisa Halaby - Wartono;@a\n;;;@b\n;2;Calon Contoh;@c\nKota Banjarmasin;;;@d\n'
    const all = proposalsOf(await tableOf(text))
    expect(all.map(({ region, ticket, listedFor, listedForRow }) => [region?.options[0]?.code, ticket, listedFor, listedForRow])).toEqual([
      ['6372', 1, 'Lisa Halaby - Wartono', undefined], ['6372', 1, 'Lisa Halaby - Wartono', 2], ['6372', 2, 'Calon Contoh', undefined], ['6371', undefined, undefined, undefined],
    ])
    expect(all.map(({ candidacy }) => [candidacy?.pair.id, candidacy?.sure])).toEqual([
      ['pilkada2024:6372:1001070', true], ['pilkada2024:6372:1001070', false], [undefined, undefined], [undefined, undefined],
    ])
  })

  it('takes code and name of a region together, and asks where they disagree', async () => {
    const [same, other] = proposalsOf(await tableOf('Kode Wilayah;Wilayah;Instagram\n63.72;Banjarbaru;@a\n6402;Kutai Barat;@b\n'))
    expect(same?.region).toMatchObject({ sure: true, options: [{ code: '6372' }] })
    expect(other?.region?.sure).toBe(false)
  })

  it('gives every proposal an id of its own that stays the same', async () => {
    const text = 'Instagram;X\n"@a, @b";@c\n"@d";@e\n'
    const ids = proposalsOf(await tableOf(text)).map(({ id }) => id)
    expect(new Set(ids).size).toBe(5)
    expect(proposalsOf(await tableOf(text)).map(({ id }) => id)).toEqual(ids)
  })

  it('makes no proposal of a row that heads a group, and tells those below it what it says', async () => {
    const all = proposalsOf(await tableOf('No;Instagram;X\nKOTA BANJARBARU;;\nPaslon 1;;\n1;@a;\n2;@b;\n;Kabupaten Banjar;\n3;@c;\n'))
    expect(all.map(({ row, region, ticket, listedForRow }) => [row, region?.options[0]?.code, ticket, listedForRow])).toEqual([
      [4, '6372', 1, 3], [5, '6372', 1, 3], [7, '6303', undefined, undefined],
    ])
  })
})
