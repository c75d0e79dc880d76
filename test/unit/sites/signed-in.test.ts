// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { readAccounts, type SitePack } from '../../../src/sites'
import { tiktok } from '../../../src/sites/tiktok'
import { x } from '../../../src/sites/x'

const who = (pack: SitePack, html: string) => {
  document.body.innerHTML = html
  return readAccounts(pack.signedIn ?? [], { pack, url: new URL(pack.origin), page: document, scope: document, control: document.body })
}

it('X tells who is signed in by the profile link, and by the account switcher', () => {
  expect(who(x, '<a data-testid="AppTabBar_Profile_Link" href="/Dinas_Contoh">Profil</a>')).toEqual(['x:u:dinas_contoh'])
  expect(who(x, '<div data-testid="SideNav_AccountSwitcher_Button"><div data-testid="UserAvatar-Container-Dinas_Contoh"></div><span>Dinas Contoh</span></div>')).toEqual(['x:u:dinas_contoh'])
  expect(who(x, '<a href="/dinas_contoh">@dinas_contoh</a>')).toEqual([])
})

it('TikTok tells it by the profile link of its menu', () => {
  expect(who(tiktok, '<a data-e2e="nav-profile" href="/@dinas.contoh">Profil</a>')).toEqual(['tiktok:u:dinas.contoh'])
  expect(who(tiktok, '<a href="/@calon_contoh"></a>')).toEqual([])
})
