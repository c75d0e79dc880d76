interface Node { [name: string]: unknown }

/** Reads a Windows registry file of version 5.00 into nested objects, as the Registry Editor would; throws on a line it would not take. */
export function readRegistryFile(bytes: Uint8Array): Node {
  if (bytes[0] !== 0xff || bytes[1] !== 0xfe) throw new Error('no byte order mark of UTF-16LE')
  const text = new TextDecoder('utf-16le').decode(bytes)
  if (/[^\r]\n/.test(text)) throw new Error('a line that does not end in CRLF')
  const [first, second, ...lines] = text.split('\r\n')
  if (first !== 'Windows Registry Editor Version 5.00' || second !== '') throw new Error(`begins with ${String(first)}`)
  const root: Node = {}
  let at = root
  for (const line of lines.filter((one) => one !== '')) {
    const [, path] = /^\[HKEY_LOCAL_MACHINE\\(.+)\]$/.exec(line) ?? []
    if (path !== undefined) {
      at = path.split('\\').reduce((node, name) => (node[name] ??= {}) as Node, root)
      continue
    }
    const [, name = '', value = ''] = /^"((?:[^"\\]|\\["\\])*)"=(.+)$/.exec(line) ?? []
    if (name === '') throw new Error(`not understood: ${line}`)
    at[unquoted(name)] = valueOf(value)
  }
  return root
}

const unquoted = (text: string) => text.replace(/\\(["\\])/g, '$1')

function valueOf(text: string): string | number {
  const [, dword] = /^dword:([0-9a-f]{8})$/.exec(text) ?? []
  if (dword !== undefined) return parseInt(dword, 16)
  const [, hex] = /^hex\(1\):([0-9a-f]{2}(?:,[0-9a-f]{2})*)$/.exec(text) ?? []
  if (hex !== undefined) return new TextDecoder('utf-16le').decode(Uint8Array.from(hex.split(','), (byte) => parseInt(byte, 16))).replace(/\0$/, '')
  const [, quoted] = /^"((?:[^"\\]|\\["\\])*)"$/.exec(text) ?? []
  if (quoted === undefined) throw new Error(`no value: ${text}`)
  return unquoted(quoted)
}
