/** A box of an MP4 file: where it stands, and where its content begins and ends. */
export interface Box {
  type: string
  at: number
  from: number
  to: number
}

/** The boxes that stand beside each other here. One whose length leads out of its place is a RangeError. */
export function boxesIn(bytes: Buffer, from: number, to: number): Box[] {
  const boxes: Box[] = []
  let at = from
  while (at + 8 <= to) {
    const short = bytes.readUInt32BE(at)
    const type = bytes.toString('latin1', at + 4, at + 8)
    const head = short === 1 ? 16 : 8
    const length = short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? to - at : short
    if (length < head || at + length > to) {
      // QuickTime may end a list with four bytes of nothing.
      if (short === 0 && boxes.length > 0) break
      throw new RangeError('a box leads out of its place')
    }
    boxes.push({ type, at, from: at + head, to: at + length })
    at += length
  }
  return boxes
}

export const only = (boxes: readonly Box[], type: string): Box | undefined => boxes.find((box) => box.type === type)
