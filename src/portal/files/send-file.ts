import type { HouseContext } from '#platform/web/house.ts'
import { pieceOf } from './piece.ts'

/** Sends a file, or the piece of it that a player asks for. Nothing on the way may keep it. */
export function sendFile(
  c: HouseContext,
  { bytes, mediaType }: { bytes: Uint8Array; mediaType: string },
  name: string | null = null,
): Response {
  c.header('Content-Type', mediaType)
  c.header('Content-Disposition', name ? `inline; filename*=UTF-8''${encodeURIComponent(name)}` : 'inline')
  c.header('Cache-Control', 'no-store')
  c.header('Accept-Ranges', 'bytes')
  const piece = pieceOf(c.req.header('Range'), bytes.byteLength)
  if (piece === null) return c.body(new Uint8Array(bytes))
  if (piece === 'none') {
    c.header('Content-Range', `bytes */${bytes.byteLength}`)
    return c.body(null, 416)
  }
  c.header('Content-Range', `bytes ${piece.from}-${piece.to}/${bytes.byteLength}`)
  return c.body(new Uint8Array(bytes.subarray(piece.from, piece.to + 1)), 206)
}
