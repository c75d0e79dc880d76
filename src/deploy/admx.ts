import { type PolicyKey, policyKeys, type PolicyName, policyNames } from '../policy'
import type { Fleet } from './fleet'
import { chromiumTree, firefoxTree, type Leaf, type Tree } from './tree'
import { escapeXml } from './xml'

/** A browser as group policy sees it: its category, and the registry keys where its policies and the extension’s own are. */
export interface AdmxBrowser { readonly name: 'Chrome' | 'Edge' | 'Firefox'; readonly path: string; readonly own: string; readonly tree: Tree }

/** The browsers a template is for; the ids are in its registry keys, so a template belongs to one installation. */
export function admxBrowsers(fleet: Fleet): AdmxBrowser[] {
  const { chrome, edge, firefox } = fleet
  const path = { Chrome: 'Software\\Policies\\Google\\Chrome', Edge: 'Software\\Policies\\Microsoft\\Edge', Firefox: 'Software\\Policies\\Mozilla\\Firefox' }
  return [
    ...(chrome === undefined ? [] : [{ name: 'Chrome', path: path.Chrome, own: `${path.Chrome}\\3rdparty\\extensions\\${chrome.id}\\policy`, tree: chromiumTree(chrome, 'chrome', { ...fleet, closePrivate: true }) } as const]),
    ...(edge === undefined ? [] : [{ name: 'Edge', path: path.Edge, own: `${path.Edge}\\3rdparty\\Extensions\\${edge.id}\\policy`, tree: chromiumTree(edge, 'edge', { ...fleet, closePrivate: true }) } as const]),
    ...(firefox === undefined ? [] : [{ name: 'Firefox', path: path.Firefox, own: `${path.Firefox}\\3rdparty\\Extensions\\${firefox.id}`, tree: firefoxTree(firefox, { ...fleet, policy: {} }) } as const]),
  ]
}

/** The namespace of the template, by which other templates would refer to it. */
export const admxNamespace = 'JagaNetral.Policies'

/**
 * The template for group policy (ADMX), as Microsoft publishes the format ("Group Policy ADMX Syntax Reference Guide"): under every browser, one
 * switch that installs the extension, one that closes private windows and guest mode, and one policy a key.
 */
export const admx = (fleet: Fleet): string => {
  const browsers = admxBrowsers(fleet)
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitions xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
  <policyNamespaces>
    <target prefix="jaganetral" namespace="${admxNamespace}"/>
  </policyNamespaces>
  <resources minRequiredRevision="1.0"/>
  <supportedOn>
    <definitions>
${browsers.map(({ name }) => `      <definition name="Supported_${name}" displayName="$(string.Supported_${name})"/>`).join('\n')}
    </definitions>
  </supportedOn>
  <categories>
    <category name="JagaNetral" displayName="$(string.JagaNetral)"/>
${browsers.map(({ name }) => `    <category name="${name}" displayName="$(string.${name})"><parentCategory ref="JagaNetral"/></category>`).join('\n')}
  </categories>
  <policies>
${browsers.flatMap((browser) => [installing(browser), closing(browser), ...policyNames.map((name) => deciding(browser, name, policyKeys[name]))]).join('')}  </policies>
</policyDefinitions>
`
}

const policy = ({ name, path }: AdmxBrowser, what: string, key: string, more: string, rest: string) => `    <policy name="${name}_${what}" class="Machine" displayName="$(string.${what})" explainText="$(string.${what}_Explain)" key="${escapeXml(key === '' ? path : key)}"${more}>
      <parentCategory ref="${name}"/>
      <supportedOn ref="Supported_${name}"/>
${rest}    </policy>
`

const items = (browser: AdmxBrowser, kind: string, values: readonly (readonly [string, string, Leaf])[]) => `      <${kind}>
${values.map(([key, name, value]) => `        <item key="${escapeXml(key === '' ? browser.path : key)}" valueName="${escapeXml(name)}"><value>${typeof value === 'string' ? `<string>${escapeXml(value)}</string>` : `<decimal value="${String(Number(value))}"/>`}</value></item>`).join('\n')}
      </${kind}>
`

function installing(browser: AdmxBrowser): string {
  const [[id, settings] = ['', {}]] = Object.entries(browser.tree['ExtensionSettings'] as Readonly<Record<string, Tree>>)
  const values = Object.entries(settings).map(([name, value]) => [`${browser.path}\\ExtensionSettings\\${id}`, name, value as Leaf] as const)
  return policy(browser, 'Install', '', '', items(browser, 'enabledList', values))
}

function closing(browser: AdmxBrowser): string {
  const values = Object.entries(browser.tree).filter(([, value]) => typeof value !== 'object').map(([name, value]) => ['', name, value as Leaf] as const)
  return values.length === 0 ? '' : policy(browser, 'ClosePrivate', '', '', items(browser, 'enabledList', values))
}

function deciding(browser: AdmxBrowser, name: PolicyName, key: PolicyKey): string {
  if (key.kind === 'flag') {
    return policy(browser, name, browser.own, ` valueName="${name}"`, '      <enabledValue><decimal value="1"/></enabledValue>\n      <disabledValue><decimal value="0"/></disabledValue>\n')
  }
  // Switched off, a list of words is an empty list: "none of them" is a decision too.
  const none = key.kind === 'words' ? items(browser, 'disabledList', [[browser.own, name, '[]']]) : ''
  return policy(browser, name, browser.own, ` presentation="$(presentation.${name})"`, `${none}      <elements>\n        ${element(browser, name, key)}\n      </elements>\n`)
}

function element({ own }: AdmxBrowser, name: PolicyName, key: Exclude<PolicyKey, { kind: 'flag' }>): string {
  switch (key.kind) {
    case 'choice': return `<enum id="${name}" valueName="${name}" required="true">${key.values.map((value) => `<item displayName="$(string.${name}_${value})"><value><string>${value}</string></value></item>`).join('')}</enum>`
    case 'number': return `<decimal id="${name}" valueName="${name}" required="true" minValue="${String(key.least)}" maxValue="${String(key.most)}"/>`
    case 'text': return `<text id="${name}" valueName="${name}" required="true" maxLength="${String(key.longest)}"/>`
    case 'day': return `<text id="${name}" valueName="${name}" required="true" maxLength="10"/>`
    case 'words': case 'lines': case 'registries': return `<list id="${name}" key="${escapeXml(`${own}\\${name}`)}" valuePrefix=""/>`
  }
}
