/**
 * A photograph without what telephones write into it beside the picture: where it was taken, when, with what. Only which
 * side is up stays. Other kinds of files come back as they are.
 */
export function withoutTraces(mediaType: string, bytes: Uint8Array): Uint8Array {
  if (mediaType === 'image/jpeg') return plainJpeg(bytes)
  return mediaType === 'image/png' ? plainPng(bytes) : bytes
}

function plainJpeg(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
  let turned = 1
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xda) break
    const end = at + 2 + view.getUint16(at + 2)
    if (marker === 0xe1) turned = turnOf(bytes.subarray(at + 4, end)) ?? turned
    const isTrace = marker === 0xfe || (marker >= 0xe1 && marker <= 0xef && marker !== 0xe2 && marker !== 0xee)
    if (!isTrace) kept.push(bytes.subarray(at, end))
    at = end
  }
  if (turned !== 1) kept.splice(1, 0, turnSegment(turned))
  return Buffer.concat([...kept, bytes.subarray(at)])
}

/** Which side is up, out of the notes of a camera (Exif 2.3, tag 0x0112). */
function turnOf(notes: Uint8Array): number | null {
  if (Buffer.from(notes.subarray(0, 6)).toString('latin1') !== 'Exif\0\0' || notes.length < 14) return null
  const view = new DataView(notes.buffer, notes.byteOffset + 6, notes.byteLength - 6)
  const small = view.getUint16(0) === 0x4949
  const first = view.getUint32(4, small)
  if (first + 2 > view.byteLength) return null
  for (let entry = 0; entry < view.getUint16(first, small); entry += 1) {
    const place = first + 2 + entry * 12
    if (place + 12 > view.byteLength) return null
    const value = view.getUint16(place + 8, small)
    if (view.getUint16(place, small) === 0x0112) return value >= 1 && value <= 8 ? value : null
  }
  return null
}

const turnSegment = (turned: number) =>
  Buffer.from(`ffe10022457869660000${'4d4d002a00000008'}${'0001011200030000000100'}0${turned}0000${'00000000'}`, 'hex')

const pngNotes = ['eXIf', 'tEXt', 'iTXt', 'zTXt', 'tIME']

function plainPng(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept: Uint8Array[] = [bytes.subarray(0, 8)]
  let at = 8
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at)
    const name = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1')
    if (!pngNotes.includes(name)) kept.push(bytes.subarray(at, end))
    at = end
  }
  return Buffer.concat(kept)
}
