interface Page {
  at: number
  /** Where its content begins and ends, and the lengths it is cut into. */
  from: number
  lacing: readonly number[]
  serial: number
}

/** Ogg sound with every comment emptied in its place: title, maker, day, place, picture. Null for a codec not known here. */
export function plainOgg(given: Buffer): Buffer | null {
  const bytes = Buffer.from(given)
  const pages = pagesOf(bytes)
  if (!pages?.length) return null
  for (const serial of new Set(pages.map((page) => page.serial))) {
    const own = pages.filter((page) => page.serial === serial)
    const comments = packetOf(own, 1)
    if (comments.length > mostComments || !emptyComments(bytes, comments)) return null
  }
  for (const page of pages) {
    bytes.writeUInt32LE(0, page.at + 22)
    bytes.writeUInt32LE(checksum(bytes.subarray(page.at, endOf(page))), page.at + 22)
  }
  return bytes.subarray(0, endOf(pages.at(-1) as Page))
}

const endOf = ({ from, lacing }: Page) => from + lacing.reduce((sum, one) => sum + one, 0)

function pagesOf(bytes: Buffer): Page[] | null {
  const pages: Page[] = []
  for (let at = 0; at + 27 <= bytes.length; at = endOf(pages.at(-1) as Page)) {
    if (bytes.toString('latin1', at, at + 4) !== 'OggS') return pages.length ? pages : null
    const count = bytes.readUInt8(at + 26)
    const from = at + 27 + count
    const page = { at, from, lacing: [...bytes.subarray(at + 27, from)], serial: bytes.readUInt32LE(at + 14) }
    if (endOf(page) > bytes.length) return pages.length ? pages : null
    pages.push(page)
  }
  return pages
}

/** Room for a picture in them, and for no more. */
const mostComments = 4_000_000

/** Where each byte of the packet with this number stands. */
function packetOf(pages: readonly Page[], wanted: number): number[] {
  const places: number[] = []
  let packet = 0
  for (const { from, lacing } of pages) {
    let at = from
    for (const length of lacing) {
      if (places.length > mostComments) return places
      if (packet === wanted) for (let n = 0; n < length; n++) places.push(at + n)
      at += length
      if (length < 255) packet += 1
      if (packet > wanted) return places
    }
  }
  return places
}

/** Each “NAME=value” becomes as many signs that say nothing, so that no length changes. */
function emptyComments(bytes: Buffer, places: readonly number[]): boolean {
  const byte = (at: number) => bytes.readUInt8(places[at] ?? -1)
  const number = (at: number) => byte(at) + byte(at + 1) * 0x100 + byte(at + 2) * 0x10000 + byte(at + 3) * 0x1000000
  const head = Array.from({ length: Math.min(8, places.length) }, (_, at) => String.fromCharCode(byte(at))).join('')
  const isCommon = [0x03, 0x81].includes(byte(0)) && /^(vorbis|theora)/.test(head.slice(1))
  const begin = head === 'OpusTags' ? 8 : isCommon ? 7 : 0
  if (begin === 0) return false
  let at = begin + 4 + number(begin)
  const count = number(at)
  at += 4
  for (let n = 0; n < count; n++) {
    const length = number(at)
    for (let sign = 0; sign < length; sign++)
      bytes.writeUInt8(sign === Math.min(1, length - 1) ? 0x3d : 0x2d, places[at + 4 + sign] ?? -1)
    at += 4 + length
  }
  return true
}

const table = Array.from({ length: 256 }, (_, index) => {
  let rest = index << 24
  for (let bit = 0; bit < 8; bit++) rest = rest & 0x80000000 ? (rest << 1) ^ 0x04c11db7 : rest << 1
  return rest >>> 0
})
function checksum(page: Buffer): number {
  let sum = 0
  for (const byte of page) sum = ((sum << 8) ^ (table[((sum >>> 24) ^ byte) & 0xff] ?? 0)) >>> 0
  return sum
}
