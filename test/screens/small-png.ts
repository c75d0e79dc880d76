import { deflateSync, inflateSync } from 'node:zlib'

interface Picture { readonly width: number; readonly height: number; readonly rgb: Uint8Array }

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** The same picture as a PNG of 256 colours: a third of the size, and no eye sees the difference on screens of flat colour. */
export const smallPng = (png: Buffer): Buffer => encode(decode(png))

/** Reads what browsers write: 8 bits a channel, with or without alpha, not interlaced. Alpha is dropped. */
function decode(png: Buffer): Picture {
  const width = png.readUInt32BE(16)
  const height = png.readUInt32BE(20)
  const channels = png[25] === 6 ? 4 : 3
  const parts: Buffer[] = []
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  }
  const raw = inflateSync(Buffer.concat(parts))
  const stride = width * channels
  const rgb = new Uint8Array(width * height * 3)
  let above: Uint8Array = new Uint8Array(stride)
  for (let row = 0; row < height; row += 1) {
    const line = unfiltered(raw.subarray(row * (stride + 1) + 1, (row + 1) * (stride + 1)), raw[row * (stride + 1)] ?? 0, above, channels)
    for (let x = 0; x < width; x += 1) rgb.set(line.subarray(x * channels, x * channels + 3), (row * width + x) * 3)
    above = line
  }
  return { width, height, rgb }
}

/** One line without its filter (PNG specification, 9.2). */
function unfiltered(coded: Uint8Array, filter: number, above: Uint8Array, step: number): Uint8Array {
  const line = new Uint8Array(coded.length)
  for (let at = 0; at < line.length; at += 1) {
    const left = at >= step ? line[at - step]! : 0
    const up = above[at]!
    const corner = at >= step ? above[at - step]! : 0
    const guess = filter === 1 ? left : filter === 2 ? up : filter === 3 ? (left + up) >> 1 : filter === 4 ? paeth(left, up, corner) : 0
    line[at] = coded[at]! + guess
  }
  return line
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

function encode({ width, height, rgb }: Picture): Buffer {
  const counts = new Map<number, number>()
  const colourAt = (at: number) => (rgb[at]! << 16) | (rgb[at + 1]! << 8) | rgb[at + 2]!
  for (let at = 0; at < rgb.length; at += 3) counts.set(colourAt(at), (counts.get(colourAt(at)) ?? 0) + 1)
  const palette = chosen([...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour))
  const places = new Map(palette.map((colour, place) => [colour, place]))
  const nearest = (colour: number) => {
    const place = palette.reduce((best, other, at) => (distance(colour, other) < distance(colour, palette[best]!) ? at : best), 0)
    places.set(colour, place)
    return place
  }
  const raw = Buffer.alloc((width + 1) * height)
  for (let row = 0; row < height; row += 1) {
    for (let x = 0; x < width; x += 1) {
      const colour = colourAt((row * width + x) * 3)
      raw[row * (width + 1) + 1 + x] = places.get(colour) ?? nearest(colour)
    }
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))
  return Buffer.concat([signature, chunk('IHDR', head), chunk('PLTE', colours), chunk('IDAT', deflateSync(raw, { level: 9, memLevel: 9 })), chunk('IEND', Buffer.alloc(0))])
}

const distance = (one: number, other: number) => [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0)

/** 256 of the colours, the most frequent first, none of them near another: so that a colour that is rare but its own is among them. */
function chosen(colours: readonly number[]): number[] {
  for (const apart of [150, 400, 900, 2_500]) {
    const palette: number[] = []
    for (const colour of colours) if (palette.length <= 256 && palette.every((other) => distance(colour, other) > apart)) palette.push(colour)
    if (palette.length <= 256) return palette
  }
  return colours.slice(0, 256)
}

function chunk(type: string, data: Buffer): Buffer {
  const made = Buffer.alloc(12 + data.length)
  made.writeUInt32BE(data.length, 0)
  made.write(type, 4, 'latin1')
  made.set(data, 8)
  made.writeUInt32BE(crc(made.subarray(4, 8 + data.length)), 8 + data.length)
  return made
}

const table = Array.from({ length: 256 }, (_, start) => {
  let value = start
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value >>> 0
})
const crc = (bytes: Uint8Array) => (bytes.reduce((value, byte) => table[(value ^ byte) & 255]! ^ (value >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0
