import { describe, expect, it, test } from 'vitest'
import { guessColumns } from '../../../../src/registry/import'
import { tableOf } from './lists'

const guess = async (text: string) => guessColumns(await tableOf(text))
const roles = async (text: string) => (await guess(text)).columns.map(({ role, site }) => (site === undefined ? role : `${role}/${site}`))

describe('headings', () => {
  test.each([
    ['No;Jenis Media Sosial;Nama Akun;Alamat Akun;Penanggung Jawab', ['ignore', 'platform', 'account', 'link', 'person']],
    ['NO.;NAMA PASLON;NO URUT;FACEBOOK;INSTAGRAM;TWITTER;TIK TOK;YOUTUBE', ['ignore', 'candidacy', 'ticket', 'account/facebook', 'account/instagram', 'account/x', 'account/tiktok', 'account/youtube']],
    ['Kode Wilayah;Kabupaten/Kota;Nomor Urut;Pasangan Calon;Akun IG;Link FB;ID Facebook', ['region', 'region', 'ticket', 'candidacy', 'account/instagram', 'link/facebook', 'numericId/facebook']],
    ['candidacy_id;role;owner_name;region_kode;office;ticket_no;party;platform;raw_as_submitted', ['candidacy', 'kind', 'person', 'region', 'office', 'ticket', 'party', 'platform', 'account']],
    ['Election;Region;Candidate;Platform;Username;Profile URL;Registered at;Valid from;Valid until;Source;Notes', ['election', 'region', 'candidacy', 'platform', 'account', 'link', 'registeredAt', 'validFrom', 'validUntil', 'document', 'note']],
    ['Tanggal Pendaftaran;Terdaftar di;Partai Pengusul;Peran;Jabatan;Keterangan;No HP;NIK', ['registeredAt', 'registeredWith', 'party', 'kind', 'office', 'note', 'ignore', 'ignore']],
  ])('%s', async (line, expected) => {
    expect(await roles(`${line}\n${line.split(';').map((heading) => (/^ID /.test(heading) ? '100064573920202' : 'isi')).join(';')}\n`)).toEqual(expected)
  })

  it('below a title, over two rows and a row of numbers', async () => {
    const text = 'DAFTAR AKUN KAMPANYE;;;\nKABUPATEN CONTOH;;;\nNo;Paslon;Akun Media Sosial;\n;;Facebook;Instagram\n(1);(2);(3);(4)\n1;Calon Contoh;fb.com/caloncontoh;@calon\n'
    const { headerRow, columns } = await guess(text)
    expect(headerRow).toBe(5)
    expect(columns.map(({ header, role }) => [header, role])).toEqual([['No', 'ignore'], ['Paslon', 'candidacy'], ['Facebook', 'account'], ['Instagram', 'account']])
  })
})

describe('without headings', () => {
  it('goes by content: sites, accounts, regions', async () => {
    const { headerRow, columns } = await guess('Kota Banjarbaru;Instragam;@calon_a\nKota Banjarmasin;Facebook;fb.com/caloncontoh\nKab. Banjar;Tiktok;@calon_b\n')
    expect(headerRow).toBeUndefined()
    expect(columns.map(({ role }) => role)).toEqual(['region', 'platform', 'account'])
    expect(columns.map(({ header }) => header)).toEqual(['Kolom A', 'Kolom B', 'Kolom C'])
  })

  it('takes one column alone for accounts, and is not sure of it', async () => {
    expect((await guess('calon_a\ncalon_b\n')).columns).toMatchObject([{ role: 'account', sure: false }])
  })

  it('tells a column of sites called "Media Sosial" from one of accounts', async () => {
    expect(await roles('Media Sosial;Akun\nInstagram;@a\nFacebook;@caloncontoh\n')).toEqual(['platform', 'account'])
    expect(await roles('Nama;Media Sosial\nA;https://x.com/a\nB;https://x.com/b\n')).toEqual(['person', 'account'])
  })

  it('takes "ID Instagram" for usernames where it holds some', async () => {
    expect(await roles('Nama;ID Instagram\nA;calon_a\nB;calon_b\n')).toEqual(['person', 'account/instagram'])
  })

  it('takes no first row of data for a second row of headings, however like one it looks', async () => {
    expect((await guess('Nama;Platform;Akun\nCalon Contoh;Instagram;Tim Kampanye\nB;X;@b\n')).headerRow).toBe(1)
  })

  it('takes no row of data for headings because it speaks of sites and candidates', async () => {
    expect((await guess('Paslon 1;Instagram;calon_a\nPaslon 1;Instagram;calon_b\nPaslon 2;Instagram;calon_c\n')).headerRow).toBeUndefined()
  })

  it('takes an X for the site only where it stands for nothing else', async () => {
    expect(await roles('Akun X;Nama Calon;Akun Tim Dapil X\n@a;A;@b\n')).toEqual(['account/x', 'candidacy', 'account'])
  })

  it('takes no row with an account for headings', async () => {
    expect((await guess('Akun Instagram;@calon\nAkun Facebook;fb.com/caloncontoh\n')).headerRow).toBeUndefined()
  })
})
