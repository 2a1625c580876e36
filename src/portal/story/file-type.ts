import type { PortalFileTable } from '../tables.ts'
import type { PartKind } from './rules.ts'

type MediaType = PortalFileTable['media_type']

export const mostBytes: Record<Exclude<PartKind, 'text'>, number> = {
  picture: 5 * 1024 * 1024,
  sound: 20 * 1024 * 1024,
  film: 20 * 1024 * 1024,
}

const known: Record<Exclude<PartKind, 'text'>, readonly MediaType[]> = {
  picture: ['image/png', 'image/jpeg', 'image/webp', 'image/gif'],
  sound: ['audio/mpeg', 'audio/mp4', 'audio/ogg', 'audio/wav'],
  film: ['video/mp4', 'video/webm'],
}

/** What a file is by its bytes, whatever its name says; null where it is nothing of this kind. */
export function fileTypeOf(kind: Exclude<PartKind, 'text'>, bytes: Uint8Array): MediaType | null {
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
  if (text(0, 4) === 'OggS') return 'audio/ogg'
  if (text(0, 4) === '\x1aE\xdf\xa3') return 'video/webm'
  if (text(4, 8) === 'ftyp') return /^M4[AB]/.test(text(8, 12)) ? 'audio/mp4' : 'video/mp4'
  if (text(0, 3) === 'ID3' || isMpegFrame(bytes)) return 'audio/mpeg'
  return null
}

const isMpegFrame = ([first = 0, second = 0]: Uint8Array) =>
  first === 0xff && (second & 0xe0) === 0xe0 && (second & 0x06) === 0x02
