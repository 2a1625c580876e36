const latin = (bytes: Buffer, from: number, to: number) => bytes.toString('latin1', from, to)
const notesAtEnd = 128

/** MPEG sound without the notes before (ID3v2) and after it (ID3v1, APE, Lyrics3). */
export function plainMp3(given: Buffer): Buffer | null {
  let from = 0
  while (latin(given, from, from + 3) === 'ID3') from += 10 + lengthOfNotes(given, from)
  while (given[from] === 0) from += 1
  const to = endOfSound(given)
  const sound = given.subarray(from, to)
  return sound.length > 4 && sound[0] === 0xff && ((sound[1] ?? 0) & 0xe0) === 0xe0 ? Buffer.from(sound) : null
}

/** Seven bits in each of four bytes; a footer repeats the ten bytes of the header. */
function lengthOfNotes(bytes: Buffer, from: number): number {
  const length = [6, 7, 8, 9].reduce((sum, at) => sum * 128 + (bytes.readUInt8(from + at) & 0x7f), 0)
  return length + (bytes.readUInt8(from + 5) & 0x10 ? 10 : 0)
}

function endOfSound(bytes: Buffer): number {
  let to = bytes.length
  for (;;) {
    const before = to
    if (latin(bytes, to - notesAtEnd, to - notesAtEnd + 3) === 'TAG') to -= notesAtEnd
    if (latin(bytes, to - 32, to - 24) === 'APETAGEX') to -= lengthOfApe(bytes, to - 32)
    if (latin(bytes, to - 9, to) === 'LYRICS200') to -= 15 + Number(latin(bytes, to - 15, to - 9))
    if (!(to > 0)) return 0
    if (to === before) return to
  }
}

/** What its footer says, and the header before, where there is one. */
const lengthOfApe = (bytes: Buffer, footer: number) =>
  bytes.readUInt32LE(footer + 12) + (bytes.readUInt32LE(footer + 20) & 0x80000000 ? 32 : 0)
