import type { Fleet } from './fleet'
import { chromiumTree, decided, firefoxTree, isTree, type Leaf, type Tree } from './tree'

/**
 * Windows registry file for `reg import` or a double click, version 5.00: UTF-16LE with a byte order mark and CRLF.
 * Lists are numbered values of a subkey, as group policy writes them; an empty one is JSON, for an empty subkey is no list to anybody.
 */
export function registryFile(fleet: Fleet): Uint8Array {
  const { chrome, edge, firefox, policy } = fleet
  const keys = [
    ...(chrome === undefined ? [] : keysOf('Software\\Policies\\Google\\Chrome', { ...chromiumTree(chrome, 'chrome', fleet), '3rdparty': { extensions: { [chrome.id]: { policy: decided(policy) } } } })),
    ...(edge === undefined ? [] : keysOf('Software\\Policies\\Microsoft\\Edge', { ...chromiumTree(edge, 'edge', fleet), '3rdparty': { Extensions: { [edge.id]: { policy: decided(policy) } } } })),
    ...(firefox === undefined ? [] : keysOf('Software\\Policies\\Mozilla\\Firefox', firefoxTree(firefox, fleet))),
  ]
  return utf16(['Windows Registry Editor Version 5.00', '', ...keys.flatMap(({ path, values }) => [`[HKEY_LOCAL_MACHINE\\${path}]`, ...values, '']), ''].join('\r\n'))
}

interface Key { readonly path: string; readonly values: readonly string[] }

function keysOf(path: string, tree: Tree): Key[] {
  const entries = Object.entries(tree)
  const isNumbered = (value: Leaf | Tree): value is readonly string[] => Array.isArray(value) && value.length > 0
  const values = entries.flatMap(([name, value]) => (isTree(value) || isNumbered(value) ? [] : [line(name, value)]))
  const below = entries.flatMap(([name, value]): Key[] => {
    if (isNumbered(value)) return [{ path: `${path}\\${name}`, values: value.map((item, at) => line(String(at + 1), item)) }]
    return isTree(value) ? keysOf(`${path}\\${name}`, value) : []
  })
  return [...(values.length === 0 ? [] : [{ path, values }]), ...below]
}

function line(name: string, value: Leaf): string {
  if (typeof value === 'boolean' || typeof value === 'number') return `${quoted(name)}=dword:${Number(value).toString(16).padStart(8, '0')}`
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return `${quoted(name)}=${/[\r\n]/.test(text) ? hex(text) : quoted(text)}`
}

const quoted = (text: string) => `"${text.replace(/[\\"]/g, '\\$&')}"`

/** REG_SZ by its bytes: quotation marks cannot hold a line break. */
const hex = (text: string) => `hex(1):${[...bytesOf(`${text}\0`)].map((byte) => byte.toString(16).padStart(2, '0')).join(',')}`

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), true)
  return bytes
}

const utf16 = (text: string) => bytesOf(`\uFEFF${text}`)
