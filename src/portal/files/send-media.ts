import type { HouseContext } from '#platform/web/house.ts'
import { findMedia, readPiece } from './media.queries.ts'
import { pieceOf } from './piece.ts'

/**
 * Sends a file, or the piece of it that a player asks for: no more of it is read than is sent. Nothing on the way may
 * keep it.
 */
export async function sendMedia(c: HouseContext, fileId: string | null | undefined): Promise<Response> {
  if (!fileId) return c.notFound()
  const found = await c.var.desk.read(async (tx, moment) => {
    const file = await findMedia(tx, moment, fileId)
    if (!file) return null
    const piece = pieceOf(c.req.header('Range'), file.size)
    if (piece === 'none') return { ...file, piece: null, bytes: null }
    const { from, to } = piece ?? { from: 0, to: file.size - 1 }
    return { ...file, piece, bytes: await readPiece(tx, moment, fileId, from, to - from + 1) }
  })
  if (!found) return c.notFound()
  const { piece, bytes, size, mediaType } = found
  c.header('Content-Type', mediaType)
  c.header('Content-Disposition', 'inline')
  c.header('Cache-Control', 'no-store')
  c.header('Accept-Ranges', 'bytes')
  if (piece === null && bytes) return c.body(bytes)
  const span = piece && bytes ? `${piece.from}-${piece.to}` : '*'
  c.header('Content-Range', `bytes ${span}/${size}`)
  return bytes ? c.body(bytes, 206) : c.body(null, 416)
}
