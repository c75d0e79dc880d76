import { type PolicyKey, policyKeys, type PolicyName, policyNames } from '../policy'
import { admx, admxBrowsers } from './admx'
import type { Fleet } from './fleet'
import type { Leaf } from './tree'
import { escapeXml } from './xml'

interface OmaSetting { readonly '@odata.type': '#microsoft.graph.omaSettingString'; readonly displayName: string; readonly omaUri: string; readonly value: string }

const setting = (displayName: string, path: string, value: string): OmaSetting =>
  ({ '@odata.type': '#microsoft.graph.omaSettingString', displayName, omaUri: `./Device/Vendor/MSFT/Policy/${path}`, value })

/**
 * A device configuration for Intune, as Microsoft Graph takes it (`POST /deviceManagement/deviceConfigurations`, windows10CustomConfiguration): it
 * hands the group policy template to the computer and sets its policies. Lists are written as the policy CSP wants them: number and value in turn, U+F000 between.
 */
export function intuneJson(fleet: Fleet): string {
  const settings = admxBrowsers(fleet).flatMap(({ name, tree }) => {
    const at = (what: string) => `Config/JagaNetral~Policy~JagaNetral~${name}/${name}_${what}`
    const canClose = Object.values(tree).some((value) => typeof value !== 'object')
    return [
      setting(`${name}: Install`, at('Install'), '<enabled/>'),
      ...(fleet.closePrivate && canClose ? [setting(`${name}: ClosePrivate`, at('ClosePrivate'), '<enabled/>')] : []),
      ...policyNames.flatMap((key) => (fleet.policy[key] === undefined ? [] : [setting(`${name}: ${key}`, at(key), stateOf(key, policyKeys[key], fleet.policy[key]))])),
    ]
  })
  return `${JSON.stringify({
    '@odata.type': '#microsoft.graph.windows10CustomConfiguration', 'displayName': 'Jaga Netral', 'description': 'Jaga Netral: ekstensi peramban untuk netralitas ASN',
    'omaSettings': [setting('Template', 'ConfigOperations/ADMXInstall/JagaNetral/Policy/JagaNetralAdmx', admx(fleet)), ...settings],
  }, null, 2)}\n`
}

function stateOf(name: PolicyName, { kind }: PolicyKey, value: Leaf): string {
  if (kind === 'flag') return value === true ? '<enabled/>' : '<disabled/>'
  if (typeof value !== 'object') return enabled(name, String(value))
  return value.length === 0 && kind === 'words' ? '<disabled/>' : enabled(name, value.flatMap((item, at) => [String(at + 1), item]).join('\uF000'))
}

const enabled = (name: string, value: string) => `<enabled/><data id="${name}" value="${escapeXml(value).replace(/\n/g, '&#10;').replace(/\uF000/g, '&#xF000;')}"/>`
