export interface Piece {
  from: number
  to: number
}

/** A player that asks for all the rest gets so much of it and asks again: who leaves after a minute loads a minute. */
export const mostAtOnce = 2 * 1024 * 1024

/** RFC 9110 §14.1.2: which bytes are asked for; several pieces at once are answered with the whole. */
export function pieceOf(range: string | undefined, size: number): Piece | 'none' | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? []
  if (first === '' && last === '') return null
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = last === '' ? from + mostAtOnce - 1 : first === '' ? size - 1 : Number(last)
  const to = Math.min(end, size - 1)
  return from > to || from >= size ? 'none' : { from, to }
}
