import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRecording, plainRecording } from './plain-recording.ts'

const secret = '+35.6464+139.6533/'
const text = (words: string) => Buffer.from(words, 'latin1')
const join = (...parts: (Buffer | string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? text(part) : Buffer.from(part))))
const number = (value: number) => {
  const four = Buffer.alloc(4)
  four.writeUInt32BE(value)
  return four
}
const backwards = (value: number) => Buffer.from(number(value)).reverse()
const plain = (type: Parameters<typeof plainRecording>[0], bytes: Buffer) => {
  const made = plainRecording(type, bytes)
  return made && Buffer.from(made)
}

const box = (type: string, ...content: (Buffer | string | number[])[]) => {
  const inside = join(...content)
  return join(number(inside.length + 8), type, inside)
}
const times = join(number(0), number(3_900_000_000), number(3_900_000_001), '----')
const track = (handler: string, at: number, sizes: number[], ...more: Buffer[]) =>
  box(
    'trak',
    box('tkhd', times),
    box(
      'mdia',
      box('mdhd', times),
      box('hdlr', number(0), number(0), handler),
      box(
        'minf',
        box(
          'stbl',
          box('stsz', number(0), number(0), number(sizes.length), ...sizes.map(number)),
          box('stsc', number(0), number(1), number(1), number(sizes.length), number(1)),
          box('stco', number(0), number(1), number(at)),
        ),
      ),
    ),
    ...more,
  )
const film = (handler = 'meta') => {
  const head = box('ftyp', 'isom')
  const seen = head.length + 8
  const movie = box(
    'moov',
    box('mvhd', times),
    track('vide', seen, [4]),
    track(handler, seen + 4, [9, 9], box('udta', box('\xa9xyz', secret))),
    box('udta', box('loci', secret)),
    box('meta', `com.apple.quicktime.location.ISO6709${secret}`),
  )
  return join(head, box('mdat', 'SEEN', secret), movie, box('uuid', secret), box('free', secret))
}

test('of a film goes where and when it was recorded, also in a track of its own; what is seen stays where it was', () => {
  const given = film()
  const made = plain('video/mp4', given) ?? assert.fail()
  assert.equal(made.length, given.length)
  assert.ok(!made.includes('35.6464') && !made.includes('ISO6709'))
  assert.ok(!made.includes(number(3_900_000_000)) && !made.includes(number(3_900_000_001)))
  assert.equal(made.indexOf('SEEN'), given.indexOf('SEEN'))
  assert.ok(made.includes('vide'))
  assert.ok(plain('video/mp4', film('soun'))?.includes(`SEEN${secret}`), 'sound is no note')
})

test('a film that leads out of itself, or has a track of notes in fragments, is not taken', () => {
  assert.equal(plain('video/mp4', film().subarray(0, -10)), null)
  assert.equal(plain('video/mp4', join(box('ftyp', 'isom'), box('mdat', 'SEEN'))), null)
  assert.equal(plain('video/mp4', join(film(), box('moof', box('mfhd', 'x')))), null)
})

test('of an MP3 the notes before and after it go, and the sound is the same', () => {
  const sound = join([0xff, 0xfb, 0x90, 0x00], 'SOUND-SOUND')
  const before = join('ID3', [4, 0, 0, 0, 0, 0, secret.length], secret)
  const after = join('TAG', secret.padEnd(125))
  assert.deepEqual(plain('audio/mpeg', join(before, before, sound, after)), sound)
  const ape = join(
    secret,
    'APETAGEX',
    backwards(2000),
    backwards(secret.length + 32),
    number(0),
    number(0),
    number(0),
    number(0),
  )
  assert.deepEqual(plain('audio/mpeg', join(sound, ape)), sound)
  assert.equal(plain('audio/mpeg', join(before, 'no sound at all')), null)
})

test('of a WAV only what is heard stays, also where a recorder has not written how long it is', () => {
  const chunk = (name: string, content: string, length = content.length) =>
    join(name, backwards(length), content, Buffer.alloc(content.length % 2))
  const wav = (...chunks: Buffer[]) => join('RIFF', backwards(0), 'WAVE', ...chunks)
  const made = plain(
    'audio/wav',
    wav(chunk('LIST', secret), chunk('fmt ', 'x'.repeat(16)), chunk('data', 'SOUNDS', 0xffffffff)),
  )
  assert.ok(made?.includes('SOUNDS') && !made.includes('35.6464'))
  assert.equal(made?.readUInt32LE(4), (made?.length ?? 0) - 8)
  assert.equal(plain('audio/wav', wav(chunk('LIST', secret))), null)
})

/** A page with its checksum left open, which whoever writes comments anew has to fill in. */
const page = (sequence: number, packet: Buffer) =>
  join('OggS', [0, 0], Buffer.alloc(8), backwards(7), backwards(sequence), number(0), [1, packet.length], packet)

test('of an Ogg sound the comments say nothing any more, at the same length and with a right checksum', () => {
  const comment = `LOCATION=${secret}`
  const tags = join('OpusTags', backwards(4), 'libx', backwards(1), backwards(comment.length), comment)
  const given = join(page(0, join('OpusHead', 'x'.repeat(11))), page(1, tags), page(2, text('SOUND')))
  const made = plain('audio/ogg', given) ?? assert.fail()
  assert.equal(made.length, given.length)
  assert.ok(made.includes('SOUND') && made.includes('libx') && !made.includes('35.6464') && !made.includes('LOCATION'))
  // Worked out bit by bit as RFC 3533 has it, by another program.
  assert.equal(made.readUInt32LE(22), 0xad073f3b)
  assert.equal(plain('audio/ogg', join(page(0, text('fishead')), page(1, text(secret)))), null)
})

const element = (id: number[], content: Buffer | string) => {
  const inside = join(content)
  return join(id, [0x01, 0, 0, 0], number(inside.length), inside)
}
const open = [0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]

test('of a WebM tags, attached files and the day go, also where nobody wrote how long it is; nothing moves', () => {
  const header = element([0x1a, 0x45, 0xdf, 0xa3], 'webm')
  const info = element([0x15, 0x49, 0xa9, 0x66], element([0x44, 0x61], secret))
  const tags = element([0x12, 0x54, 0xc3, 0x67], secret)
  const files = element([0x19, 0x41, 0xa4, 0x69], secret)
  const block = element([0xa3], 'SEEN')
  const whole = join(info, element([0x1f, 0x43, 0xb6, 0x75], block), files, tags)
  const live = join(info, [0x1f, 0x43, 0xb6, 0x75], open, block, tags)
  for (const given of [
    join(header, element([0x18, 0x53, 0x80, 0x67], whole)),
    join(header, [0x18, 0x53, 0x80, 0x67], open, live),
  ]) {
    const made = plain('video/webm', given) ?? assert.fail()
    assert.equal(made.length, given.length)
    assert.equal(made.indexOf('SEEN'), given.indexOf('SEEN'))
    assert.ok(!made.includes('35.6464'))
  }
  assert.equal(plain('video/webm', join(header, [0, 0, 0])), null)
})

test('a picture is no recording', () => {
  assert.equal(isRecording('image/png'), false)
  assert.equal(isRecording('audio/ogg'), true)
})
