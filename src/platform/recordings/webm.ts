/** Elements on the way down to what is blanked (Matroska, RFC 9559). */
const segment = 0x18538067
const cluster = 0x1f43b675
const info = 0x1549a966
const masters = [segment, info]
/** Tags, attached files, chapters; and of the description: day, title, names of files. */
const blanked = [0x1254c367, 0x1941a469, 0x1043a770, 0x4461, 0x7ba9, 0x7384, 0x3c83ab, 0x3e83bb]
/** What may stand beside a cluster, and so ends one of which nobody wrote how long it is. */
const besideClusters = [cluster, info, 0x114d9b74, 0x1654ae6b, 0x1c53bb6b, 0x1254c367, 0x1941a469, 0x1043a770]

export function plainWebm(given: Buffer): Buffer | null {
  const bytes = Buffer.from(given)
  return walk(bytes, 0, bytes.length) ? bytes : null
}

/** False where what stands here is no element. */
function walk(bytes: Buffer, from: number, to: number): boolean {
  let at = from
  while (at < to) {
    const id = readVint(bytes, at, true)
    const size = id && readVint(bytes, at + id.length, false)
    if (!id || !size) return false
    const content = at + id.length + size.length
    const end = size.value === null ? endOfUnknown(bytes, id.value, content, to) : content + size.value
    if (end === null || (end > to && id.value !== segment && id.value !== cluster)) return false
    const last = Math.min(end, to)
    if (blanked.includes(id.value ?? 0)) blank(bytes, at, last)
    else if (masters.includes(id.value ?? 0) && !walk(bytes, content, last)) return false
    at = last
  }
  return true
}

/** A recorder that does not know yet how long it will be leaves that open: a segment lasts to the end of the file. */
function endOfUnknown(bytes: Buffer, id: number | null, content: number, to: number): number | null {
  if (id === segment) return to
  if (id !== cluster) return null
  let at = content
  while (at < to) {
    const next = readVint(bytes, at, true)
    if (next?.value && besideClusters.includes(next.value)) return at
    const size = next && readVint(bytes, at + next.length, false)
    if (!next || !size || size.value === null) return null
    at += next.length + size.length + size.value
  }
  return to
}

/** An id keeps the bits that say its length; a size of ones is unknown. */
function readVint(bytes: Buffer, at: number, isId: boolean): { value: number | null; length: number } | null {
  const first = bytes.readUInt8(at)
  const length = Math.clz32(first) - 23
  if (length > (isId ? 4 : 8)) return null
  let value = isId ? first : first & (0xff >> length)
  let isOpen = !isId && value === 0xff >> length
  for (let n = 1; n < length; n++) {
    const byte = bytes.readUInt8(at + n)
    value = value * 256 + byte
    isOpen &&= byte === 0xff
  }
  return { value: isOpen ? null : value, length }
}

/** An element of the same length that says nothing: no place in the file moves. */
function blank(bytes: Buffer, from: number, to: number): void {
  const length = to - from
  bytes.fill(0, from, to)
  bytes.writeUInt8(0xec, from)
  if (length < 9) bytes.writeUInt8(0x80 + length - 2, from + 1)
  else {
    bytes.writeUInt8(0x01, from + 1)
    bytes.writeUIntBE(length - 9, from + 3, 6)
  }
}
