/** What is heard and how to play it; lists, cues, broadcast notes and tags are none of it. */
const kept = ['fmt ', 'fact', 'data']

export function plainWav(given: Buffer): Buffer | null {
  const pieces: Buffer[] = []
  let at = 12
  while (at + 8 <= given.length) {
    const name = given.toString('latin1', at, at + 4)
    // A recorder that was stopped has not written how long the sound is: it lasts until the end.
    const length = Math.min(given.readUInt32LE(at + 4), given.length - at - 8)
    if (kept.includes(name)) pieces.push(piece(name, given.subarray(at + 8, at + 8 + length)))
    at += 8 + length + (length % 2)
  }
  const isWhole = ['fmt ', 'data'].every((name) => pieces.some((each) => each.toString('latin1', 0, 4) === name))
  return isWhole ? piece('RIFF', Buffer.concat([Buffer.from('WAVE'), ...pieces])) : null
}

function piece(name: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.write(name, 'latin1')
  head.writeUInt32LE(content.length, 4)
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)])
}
