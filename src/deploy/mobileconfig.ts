import type { Fleet } from './fleet'
import { chromiumTree, decided, firefoxTree, type Tree } from './tree'
import { escapeXml } from './xml'

/** A configuration profile for macOS, to be sent by device management: one payload for each preferences domain. */
export function mobileconfig(fleet: Fleet): string {
  const { chrome, edge, firefox, policy } = fleet
  const domains: readonly (readonly [string, Tree])[] = [
    ...(chrome === undefined ? [] : [['com.google.Chrome', chromiumTree(chrome, 'chrome', fleet)], [`com.google.Chrome.extensions.${chrome.id}`, decided(policy)]] as const),
    ...(edge === undefined ? [] : [['com.microsoft.Edge', chromiumTree(edge, 'edge', fleet)], [`com.microsoft.Edge.extensions.${edge.id}`, decided(policy)]] as const),
    ...(firefox === undefined ? [] : [['org.mozilla.firefox', { EnterprisePoliciesEnabled: true, ...firefoxTree(firefox, fleet) }]] as const),
  ]
  const payload = (type: string, name: string): Tree => ({
    PayloadType: type, PayloadVersion: 1, PayloadIdentifier: `id.jaganetral.${name}`, PayloadUUID: uuidOf(`${name} ${JSON.stringify(domains)}`), PayloadDisplayName: `Jaga Netral: ${name}`,
  })
  const profile = {
    PayloadContent: domains.map(([domain, tree]) => ({ ...payload(domain, domain), ...tree })),
    PayloadScope: 'System', ...payload('Configuration', 'profil'), PayloadDisplayName: 'Jaga Netral', PayloadRemovalDisallowed: true,
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">', ...linesOf(profile), '</plist>', '',
  ].join('\n')
}

/** Lines of a property list. A text with line breaks is one of them: nothing in it is indented. */
function linesOf(value: unknown): string[] {
  if (typeof value === 'boolean') return [value ? '<true/>' : '<false/>']
  if (typeof value === 'number') return [`<integer>${String(value)}</integer>`]
  if (typeof value === 'string') return [`<string>${escapeXml(value)}</string>`]
  const inside = Array.isArray(value) ? value.flatMap(linesOf) : Object.entries(value as object).flatMap(([name, one]) => [`<key>${escapeXml(name)}</key>`, ...linesOf(one)])
  const tag = Array.isArray(value) ? 'array' : 'dict'
  return inside.length === 0 ? [`<${tag}/>`] : [`<${tag}>`, ...inside.map((line) => `  ${line}`), `</${tag}>`]
}

/** An identifier made of the contents, so that the same fleet gives the same file: four rounds of FNV-1a in the form of a UUID of version 8. */
function uuidOf(text: string): string {
  const digits = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b].map((seed) => {
    let hash = seed
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
    return (hash >>> 0).toString(16).padStart(8, '0')
  }).join('').toUpperCase()
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-A${digits.slice(17, 20)}-${digits.slice(20, 32)}`
}
