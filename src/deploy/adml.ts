import type { Language } from '../neutrality'
import { type PolicyKey, policyKeys, policyNames } from '../policy'
import { admxBrowsers } from './admx'
import type { Fleet } from './fleet'
import { escapeXml } from './xml'

const words = {
  id: {
    jagaNetral: 'Jaga Netral', supported: (browser: string, version: string) => `${browser} ${version} atau lebih baru`,
    install: 'Pasang Jaga Netral', installMore: 'Ekstensi dipasang untuk semua orang di komputer ini dan tidak dapat dilepas atau dimatikan. Tidak aktif: kebijakan ini tidak memasang apa pun.',
    close: 'Tutup jendela pribadi dan mode tamu', closeMore: 'Di jendela pribadi dan mode tamu ekstensi tidak dapat dipaksa berjalan. Kebijakan ini menutup keduanya, untuk semua situs.',
    on: 'Aktif', off: 'Tidak aktif', unset: 'Tidak dikonfigurasi', none: 'daftar kosong',
  },
  en: {
    jagaNetral: 'Jaga Netral', supported: (browser: string, version: string) => `${browser} ${version} or newer`,
    install: 'Install Jaga Netral', installMore: 'The extension is installed for everyone on this computer and can be neither removed nor switched off. Disabled: this policy installs nothing.',
    close: 'Close private windows and guest mode', closeMore: 'No extension can be forced to run in private windows and guest mode. This policy closes both, for every site.',
    on: 'Enabled', off: 'Disabled', unset: 'Not configured', none: 'an empty list',
  },
} as const

const oldest = { Chrome: '137', Edge: '137', Firefox: '140' } as const

/** The words of the template for group policy (ADML), in one language. */
export function adml(fleet: Fleet, language: Language): string {
  const text = words[language]
  const strings: [string, string][] = [
    ['JagaNetral', text.jagaNetral],
    ...admxBrowsers(fleet).flatMap(({ name }): [string, string][] => [[name, name === 'Chrome' ? 'Google Chrome' : name === 'Edge' ? 'Microsoft Edge' : 'Mozilla Firefox'], [`Supported_${name}`, text.supported(name, oldest[name])]]),
    ['Install', text.install], ['Install_Explain', text.installMore], ['ClosePrivate', text.close], ['ClosePrivate_Explain', text.closeMore],
    ...policyNames.flatMap((name): [string, string][] => {
      const key: PolicyKey = policyKeys[name]
      return [
        [name, `${key.title[language]} (${name})`], [`${name}_Explain`, explained(key, language)],
        ...(key.kind === 'choice' ? key.values.map((value): [string, string] => [`${name}_${value}`, value]) : []),
      ]
    }),
  ]
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitionResources xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
  <displayName>Jaga Netral</displayName>
  <description>Jaga Netral</description>
  <resources>
    <stringTable>
${strings.map(([id, value]) => `      <string id="${id}">${escapeXml(value)}</string>`).join('\n')}
    </stringTable>
    <presentationTable>
${policyNames.map((name) => presentation(name, policyKeys[name], language)).filter(Boolean).join('\n')}
    </presentationTable>
  </resources>
</policyDefinitionResources>
`
}

/** What a key does, and what each state of its policy means. */
function explained(key: PolicyKey, language: Language): string {
  const { on, off, unset, none } = words[language]
  const states = key.kind === 'flag' ? [`${on}: true.`, `${off}: false.`] : key.kind === 'words' ? [`${off}: ${none}.`] : []
  return [key.description[language], '', ...states, `${unset}: ${key.unset[language]}`].join('\n')
}

function presentation(name: string, key: PolicyKey, language: Language): string {
  const title = escapeXml(`${key.title[language]}:`)
  const inside = {
    flag: '',
    choice: `<dropdownList refId="${name}" noSort="true" defaultItem="0">${title}</dropdownList>`,
    number: `<decimalTextBox refId="${name}" defaultValue="${String(key.example)}">${title}</decimalTextBox>`,
    text: `<textBox refId="${name}"><label>${title}</label></textBox>`,
    day: `<textBox refId="${name}"><label>${title}</label></textBox>`,
    words: `<listBox refId="${name}">${title}</listBox>`,
    lines: `<listBox refId="${name}">${title}</listBox>`,
    registries: `<listBox refId="${name}">${title}</listBox>`,
  }[key.kind]
  return inside === '' ? '' : `      <presentation id="${name}">${inside}</presentation>`
}
