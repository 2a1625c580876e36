import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileTypeOf } from './file-type.ts'
import { withoutTraces } from './without-traces.ts'

const hex = (text: string) => new Uint8Array(Buffer.from(text.replace(/\s/g, ''), 'hex'))

test('a file is known by its first bytes, and only for its kind', () => {
  const ftyp = (brand: string) => new Uint8Array(Buffer.from(`\0\0\0\x18ftyp${brand}`, 'latin1'))
  assert.equal(fileTypeOf('picture', hex('ffd8ffe0')), 'image/jpeg')
  assert.equal(fileTypeOf('sound', hex('ffd8ffe0')), null)
  assert.equal(fileTypeOf('sound', ftyp('M4A ')), 'audio/mp4')
  assert.equal(fileTypeOf('film', ftyp('isom')), 'video/mp4')
  assert.equal(fileTypeOf('sound', hex('fffb9000')), 'audio/mpeg')
  assert.equal(fileTypeOf('picture', new Uint8Array(Buffer.from('<svg onload=alert(1)>'))), null)
})

test('a photograph keeps which side is up and nothing of where it was taken', () => {
  const exif = `457869660000 4d4d002a00000008 0001 0112 0003 00000001 0006 0000 00000000 ${Buffer.from('GPS 35.6').toString('hex')}`
  const length = (hex(exif).length + 2).toString(16).padStart(4, '0')
  const photo = hex(`ffd8 ffe1 ${length} ${exif} fffe 0006 41424344 ffda 0002 1234 ffd9`)
  const plain = Buffer.from(withoutTraces('image/jpeg', photo))
  assert.ok(!plain.includes('GPS') && !plain.includes('ABCD'))
  assert.equal(plain.subarray(-6).toString('hex'), 'ffda00021234ffd9'.slice(4))
  assert.match(plain.toString('hex'), /^ffd8ffe10022457869660000.*01120003000000010006/)
  assert.deepEqual(withoutTraces('image/jpeg', plain), plain)
})
