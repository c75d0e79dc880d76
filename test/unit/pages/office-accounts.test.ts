import { expect, it } from 'vitest'
import { parseOfficeAccounts } from '../../../src/pages/options/office-accounts'
import { accountOnSite } from '../../../src/warning/people'

it('reads one account a line, as a link or as a site and a name', () => {
  expect(parseOfficeAccounts('https://x.com/Dinas_Contoh\n\nTikTok @dinas.contoh\n')).toEqual({ keys: ['x:u:dinas_contoh', 'tiktok:u:dinas.contoh'] })
})

it('names the line it cannot read, and stores nothing then', () => {
  expect(parseOfficeAccounts('X @dinas_contoh\nDinas Kesehatan')).toEqual({ unread: 'Dinas Kesehatan' })
  expect(parseOfficeAccounts('@dinas_contoh')).toEqual({ unread: '@dinas_contoh' })
})

it('reads what it shows', () => {
  for (const key of ['x:u:dinas_contoh', 'tiktok:u:dinas.contoh', 'youtube:u:dinas-contoh', 'instagram:u:dinas.contoh', 'facebook:u:dinascontoh', 'threads:u:dinas_contoh'] as const) {
    for (const language of ['id', 'en'] as const) expect(parseOfficeAccounts(accountOnSite(key, language))).toEqual({ keys: [key] })
  }
})
