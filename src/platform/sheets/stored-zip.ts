import { crc32 } from 'node:zlib'

/** A zip archive that holds its files unpacked, in the order given. */
export function storedZip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [path, content] of Object.entries(files)) {
    const name = Buffer.from(path)
    const data = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content)
    const shared = sharedHeader(name, data)
    const local = Buffer.concat([signature(0x04034b50), shared, name, data])
    parts.push(local)
    directory.push(Buffer.concat([signature(0x02014b50), uint16(20), shared, ending(at), name]))
    at += local.length
  }
  const entries = Buffer.concat(directory)
  const count = uint16(directory.length)
  const end = [signature(0x06054b50), uint16(0), uint16(0), count, count, uint32(entries.length), uint32(at), uint16(0)]
  return new Uint8Array(Buffer.concat([...parts, entries, ...end]))
}

/** Version, flags (names in UTF-8), method, time, date, checksum, both sizes, lengths of name and extra field. */
function sharedHeader(name: Buffer, data: Buffer): Buffer {
  const sizes = [uint32(crc32(data)), uint32(data.length), uint32(data.length), uint16(name.length), uint16(0)]
  return Buffer.concat([uint16(20), uint16(0x800), uint16(0), uint16(0), uint16(0x21), ...sizes])
}

/** Comment length, disk, attributes, place of the local header. */
function ending(at: number): Buffer {
  return Buffer.concat([uint16(0), uint16(0), uint16(0), uint32(0), uint32(at)])
}

function signature(number: number): Buffer {
  return uint32(number)
}

function uint16(number: number): Buffer {
  const buffer = Buffer.alloc(2)
  buffer.writeUInt16LE(number)
  return buffer
}

function uint32(number: number): Buffer {
  const buffer = Buffer.alloc(4)
  buffer.writeUInt32LE(number)
  return buffer
}
