import type { ProblemCode } from './problem-texts'

/** What a file is by its first bytes; a name proves nothing. A `ProblemCode` says what to do with the rest. */
export function kindOf(bytes: Uint8Array): 'zip' | 'text' | ProblemCode {
  if (bytes.length === 0) return 'empty'
  if (bytes.length > 200_000_000) return 'large'
  const start = String.fromCharCode(...bytes.subarray(0, 512))
  if (start.startsWith('PK\u0003\u0004')) return 'zip'
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return isLocked(bytes) ? 'locked' : 'xls'
  if (start.startsWith('%PDF')) return 'pdf'
  if (start.startsWith('{\\rtf')) return 'document'
  if (/^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8|BM[^]{4}\0{4}|II\*\0|MM\0\*|RIFF[^]{4}WEBP|[^]{4}ftyp)/.test(start)) return 'image'
  if (/^(?:\u001f\u008b|7z\u00bc|Rar!|PK)/.test(start)) return 'archive'
  return /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype|html|head|meta|table|\?xml)\b/i.test(start) ? 'web' : 'text'
}

/** A password-protected workbook is an old-style container with this stream in it, named in UTF-16. */
function isLocked(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])
  const head = bytes.subarray(0, 1_000_000)
  for (let at = head.indexOf(name[0]!); at >= 0; at = head.indexOf(name[0]!, at + 1)) {
    if (name.every((byte, nth) => head[at + nth] === byte)) return true
  }
  return false
}
