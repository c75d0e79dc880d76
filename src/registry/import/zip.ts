import { Inflate } from 'fflate'
import type { ProblemCode } from './problem-texts'
import { breathe } from './problem'

/** One part of a zip, as its directory declares it. */
export interface Part { readonly name: string; readonly packed: number; readonly unpacked: number; readonly crc: number; readonly method: number; readonly at: number }

const limits = { bytes: 200_000_000, parts: 2_000, ratio: 300, free: 10_000_000 }

/** The parts of a zip, or why it is not opened: checked before anything is unpacked. */
export function partsOf(bytes: Uint8Array): Part[] | ProblemCode {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (end >= Math.max(0, bytes.length - 65_557) && view.getUint32(end, true) !== 0x06054b50) end--
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) return 'damaged'
  const count = view.getUint16(end + 10, true)
  if (count > limits.parts) return 'bomb'
  const parts: Part[] = []
  let at = view.getUint32(end + 16, true)
  for (let nth = 0; nth < count; nth++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return 'damaged'
    if ((view.getUint16(at + 8, true) & 1) === 1) return 'locked'
    const length = view.getUint16(at + 28, true)
    parts.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)),
      method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true), unpacked: view.getUint32(at + 24, true), at: view.getUint32(at + 42, true),
    })
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  const packed = parts.reduce((sum, part) => sum + part.packed, 0)
  const unpacked = parts.reduce((sum, part) => sum + part.unpacked, 0)
  // Parts that share their packed bytes add up to more than the file has.
  if (packed > bytes.length || unpacked > limits.bytes) return 'bomb'
  return parts.some((part) => part.unpacked > limits.free && part.unpacked > part.packed * limits.ratio) ? 'bomb' : parts
}

/** One part unpacked, never further than it declared; its checksum has to be right. */
export async function unpack(bytes: Uint8Array, part: Part, signal?: AbortSignal): Promise<Uint8Array | ProblemCode> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (part.at + 30 > bytes.length || view.getUint32(part.at, true) !== 0x04034b50) return 'damaged'
  const start = part.at + 30 + view.getUint16(part.at + 26, true) + view.getUint16(part.at + 28, true)
  const packed = bytes.subarray(start, start + part.packed)
  if (packed.length < part.packed || (part.method !== 0 && part.method !== 8)) return 'damaged'
  if (part.method === 0) return packed.length === part.unpacked && crc32(packed) === part.crc ? packed : 'damaged'

  const out = new Uint8Array(part.unpacked)
  let written = 0
  let over = false
  const inflate = new Inflate((piece) => {
    over ||= written + piece.length > out.length
    if (!over) out.set(piece, written)
    written += piece.length
  })
  try {
    for (let at = 0; at < packed.length && !over; at += 32_768) {
      inflate.push(packed.subarray(at, at + 32_768), at + 32_768 >= packed.length)
      if (at % 1_048_576 === 0) await breathe(signal)
    }
  } catch {
    signal?.throwIfAborted()
    return 'damaged'
  }
  if (over) return 'bomb'
  return written === out.length && crc32(out) === part.crc ? out : 'damaged'
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = table[(crc ^ byte) & 0xff]! ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
