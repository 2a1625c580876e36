import type { PortalFileTable } from '../tables.ts'

export type MediaType = PortalFileTable['media_type']
export type FileKind = 'logo' | 'picture' | 'leaflet' | 'sound' | 'film'

/** A logo stands on every page and goes out as it came in, so that it has to be light. */
export const mostBytes: Record<FileKind, number> = {
  logo: 200 * 1024,
  picture: 10 * 1024 * 1024,
  leaflet: 10 * 1024 * 1024,
  sound: 20 * 1024 * 1024,
  film: 20 * 1024 * 1024,
}

/** Only pictures made of points: an SVG may carry a script. */
const known: Record<FileKind, readonly MediaType[]> = {
  logo: ['image/png', 'image/jpeg', 'image/webp'],
  picture: ['image/png', 'image/jpeg', 'image/webp', 'image/gif'],
  leaflet: ['application/pdf'],
  sound: ['audio/mpeg', 'audio/mp4', 'audio/ogg', 'audio/wav'],
  film: ['video/mp4', 'video/webm'],
}

/** What a file is by its bytes, whatever its name says; null where it is nothing of this kind. */
export function fileTypeOf(kind: FileKind, bytes: Uint8Array): MediaType | null {
  const found = beginningOf(bytes)
  return found && known[kind].includes(found) ? found : null
}

function beginningOf(bytes: Uint8Array): MediaType | null {
  const text = (from: number, to: number) => Buffer.from(bytes.subarray(from, to)).toString('latin1')
  if (text(0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png'
  if (text(0, 3) === '\xff\xd8\xff') return 'image/jpeg'
  if (/^GIF8[79]a/.test(text(0, 6))) return 'image/gif'
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'image/webp'
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WAVE') return 'audio/wav'
  if (text(0, 5) === '%PDF-') return 'application/pdf'
  if (text(0, 4) === 'OggS') return 'audio/ogg'
  if (text(0, 4) === '\x1aE\xdf\xa3') return 'video/webm'
  if (text(4, 8) === 'ftyp') return /^M4[AB]/.test(text(8, 12)) ? 'audio/mp4' : 'video/mp4'
  if (text(0, 3) === 'ID3' || isMpegFrame(bytes)) return 'audio/mpeg'
  return null
}

const isMpegFrame = ([first = 0, second = 0]: Uint8Array) =>
  first === 0xff && (second & 0xe0) === 0xe0 && (second & 0x06) === 0x02
