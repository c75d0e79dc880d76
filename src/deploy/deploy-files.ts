import { adml } from './adml'
import { admx } from './admx'
import type { Fleet } from './fleet'
import { intuneJson } from './intune'
import { chromiumJson, firefoxJson } from './json-files'
import { mobileconfig } from './mobileconfig'
import { registryFile } from './registry-file'

const utf8 = (text: string) => new TextEncoder().encode(text)

/** Every file a fleet can be set up with, as path → bytes; where each belongs is told in docs/guides/admin.md. */
export function deployFiles(fleet: Fleet): Map<string, Uint8Array> {
  const { chrome, edge, firefox } = fleet
  return new Map([
    ['windows/jaga-netral.reg', registryFile(fleet)],
    ['windows/PolicyDefinitions/jaga-netral.admx', utf8(admx(fleet))],
    ['windows/PolicyDefinitions/id-ID/jaga-netral.adml', utf8(adml(fleet, 'id'))],
    ['windows/PolicyDefinitions/en-US/jaga-netral.adml', utf8(adml(fleet, 'en'))],
    ['windows/intune.json', utf8(intuneJson(fleet))],
    ['macos/jaga-netral.mobileconfig', utf8(mobileconfig(fleet))],
    ...(chrome === undefined ? [] : [['linux/chrome/jaga-netral.json', utf8(chromiumJson(chrome, 'chrome', fleet))], ['linux/chromium/jaga-netral.json', utf8(chromiumJson(chrome, 'chrome', fleet))]] as const),
    ...(edge === undefined ? [] : [['linux/edge/jaga-netral.json', utf8(chromiumJson(edge, 'edge', fleet))]] as const),
    ...(firefox === undefined ? [] : [['firefox/policies.json', utf8(firefoxJson(firefox, fleet))]] as const),
  ])
}
