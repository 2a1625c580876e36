/** One file of a zip archive as its central directory declares it; sizes in bytes. */
export interface ZipEntry {
  name: string
  method: number
  packedSize: number
  unpackedSize: number
  /** Where its local header begins. */
  at: number
}

const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
const localHeader = 0x04034b50

/**
 * The directory of a zip archive, or null where it is broken, needs ZIP64, or declares no size for a file that has
 * one: then nobody can say how large it unpacks.
 */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return null
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryEntry) return null
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true))
    const entry = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0))),
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      unpackedSize: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    }
    const sizeComesLater = (view.getUint16(at + 8, true) & 8) !== 0
    if (entry.unpackedSize === 0 && (entry.packedSize > 2 || sizeComesLater) && !entry.name.endsWith('/')) return null
    entries.push(entry)
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0)
  }
  return entries
}

/** The packed bytes of an entry, or null where the archive is broken there. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== localHeader) return null
  const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true)
  return from + entry.packedSize > bytes.length ? null : bytes.subarray(from, from + entry.packedSize)
}

function findEnd(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 65_557; at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) return at
  }
  return null
}
