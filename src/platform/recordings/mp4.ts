import { type Box, boxesIn, only } from './mp4-boxes.ts'
import { samplesOf } from './mp4-samples.ts'

/** What a player needs; everything else beside it is blanked: notes, copies of notes, positions, room left over. */
const keptInFile = ['ftyp', 'styp', 'moov', 'mdat', 'moof', 'mfra', 'sidx', 'ssix', 'pdin']
const keptInMovie = ['mvhd', 'trak', 'mvex', 'iods', 'pssh']
const keptInTrack = ['tkhd', 'edts', 'mdia', 'tref', 'tapt', 'clip', 'matt', 'load']
const keptInMedia = ['mdhd', 'hdlr', 'minf', 'elng']
const keptInFragment = ['tfhd', 'tfdt', 'trun', 'sdtp', 'sbgp', 'sgpd', 'subs', 'saiz', 'saio', 'senc']
/** Seen, heard, read. Other tracks hold where the camera was, what it saw in the picture, or the time of day. */
const keptTracks = ['vide', 'soun', 'text', 'sbtl', 'subt', 'clcp']

/** MP4 and QuickTime: what goes is overwritten where it stands, so that nothing that is kept moves. */
export function plainMp4(given: Buffer): Buffer | null {
  const bytes = Buffer.from(given)
  const file = boxesIn(bytes, 0, bytes.length)
  const movie = only(file, 'moov')
  if (!movie) return null
  const isInFragments = file.some(({ type }) => type === 'moof')
  const inMovie = boxesIn(bytes, movie.from, movie.to)
  for (const track of inMovie.filter(({ type }) => type === 'trak')) {
    const inTrack = boxesIn(bytes, track.from, track.to)
    const media = only(inTrack, 'mdia')
    if (!media) return null
    const inMedia = boxesIn(bytes, media.from, media.to)
    const handler = only(inMedia, 'hdlr')
    if (handler && keptTracks.includes(bytes.toString('latin1', handler.from + 8, handler.from + 12))) {
      keep(bytes, inTrack, keptInTrack)
      keep(bytes, inMedia, keptInMedia)
      forgetTimes(bytes, only(inTrack, 'tkhd'))
      forgetTimes(bytes, only(inMedia, 'mdhd'))
    } else {
      if (isInFragments) return null
      for (const [from, to] of samplesOf(bytes, media)) bytes.fill(0, from, to)
      blank(bytes, track)
    }
  }
  keep(bytes, inMovie, keptInMovie)
  forgetTimes(bytes, only(inMovie, 'mvhd'))
  keep(bytes, file, keptInFile)
  for (const fragment of file.filter(({ type }) => type === 'moof')) {
    const inFragment = boxesIn(bytes, fragment.from, fragment.to)
    keep(bytes, inFragment, ['mfhd', 'traf'])
    for (const track of inFragment.filter(({ type }) => type === 'traf'))
      keep(bytes, boxesIn(bytes, track.from, track.to), keptInFragment)
  }
  return bytes
}

const keep = (bytes: Buffer, boxes: readonly Box[], kept: readonly string[]) => {
  for (const box of boxes) if (!kept.includes(box.type)) blank(bytes, box)
}

function blank(bytes: Buffer, { at, from, to }: Box): void {
  bytes.write('free', at + 4, 'latin1')
  bytes.fill(0, from, to)
}

/** When it was made and changed: the first two numbers after version and flags, of four bytes or of eight. */
function forgetTimes(bytes: Buffer, box: Box | undefined): void {
  if (!box) return
  const length = bytes.readUInt8(box.from) === 1 ? 16 : 8
  bytes.fill(0, box.from + 4, Math.min(box.to, box.from + 4 + length))
}
