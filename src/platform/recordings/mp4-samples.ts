import { type Box, boxesIn, only } from './mp4-boxes.ts'

/** Where the content of a track stands in the file: its chunks, each as long as the samples in it. */
export function samplesOf(bytes: Buffer, media: Box): [from: number, to: number][] {
  const inside = (box: Box | undefined, type: string) => box && only(boxesIn(bytes, box.from, box.to), type)
  const list = inside(inside(media, 'minf'), 'stbl')
  if (!list) return []
  const tables = boxesIn(bytes, list.from, list.to)
  const [sizes, chunks, offsets, longOffsets] = ['stsz', 'stsc', 'stco', 'co64'].map((type) => only(tables, type))
  const places = offsets ?? longOffsets
  if (!sizes || !chunks || !places) throw new RangeError('a track does not say where its content stands')
  const perChunk = chunkLengths(bytes, chunks)
  const sizeOf = sizesIn(bytes, sizes)
  const count = bytes.readUInt32BE(places.from + 4)
  const spans: [number, number][] = []
  let sample = 0
  for (let chunk = 0; chunk < count; chunk++) {
    const from = offsets
      ? bytes.readUInt32BE(places.from + 8 + chunk * 4)
      : Number(bytes.readBigUInt64BE(places.from + 8 + chunk * 8))
    let length = 0
    for (let n = perChunk(chunk + 1); n > 0 && from + length <= bytes.length; n--) length += sizeOf(sample++)
    if (from + length > bytes.length || sample > mostSamples) throw new RangeError('a track leads out of the file')
    spans.push([from, from + length])
  }
  return spans
}

function sizesIn(bytes: Buffer, { from }: Box): (sample: number) => number {
  const all = bytes.readUInt32BE(from + 4)
  return (sample) => (all > 0 ? all : bytes.readUInt32BE(from + 12 + sample * 4))
}

/** How many samples a chunk holds, asked for one chunk after the other: it is said where it changes. */
function chunkLengths(bytes: Buffer, { from }: Box): (chunk: number) => number {
  const runs = bytes.readUInt32BE(from + 4)
  let at = 0
  return (chunk) => {
    while (at + 1 < runs && bytes.readUInt32BE(from + 8 + (at + 1) * 12) <= chunk) at += 1
    return bytes.readUInt32BE(from + 12 + at * 12)
  }
}

/** A track of data beside a film of minutes has thousands. */
const mostSamples = 1_000_000
