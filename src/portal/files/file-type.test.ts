import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileTypeOf } from './file-type.ts'

const hex = (text: string) => new Uint8Array(Buffer.from(text.replace(/\s/g, ''), 'hex'))

test('a file is known by its first bytes, and only for its kind', () => {
  const ftyp = (brand: string) => new Uint8Array(Buffer.from(`\0\0\0\x18ftyp${brand}`, 'latin1'))
  assert.equal(fileTypeOf('picture', hex('ffd8ffe0')), 'image/jpeg')
  assert.equal(fileTypeOf('sound', hex('ffd8ffe0')), null)
  assert.equal(fileTypeOf('sound', ftyp('M4A ')), 'audio/mp4')
  assert.equal(fileTypeOf('film', ftyp('isom')), 'video/mp4')
  assert.equal(fileTypeOf('sound', hex('fffb9000')), 'audio/mpeg')
  assert.equal(fileTypeOf('leaflet', new Uint8Array(Buffer.from('%PDF-1.7'))), 'application/pdf')
  assert.equal(fileTypeOf('picture', new Uint8Array(Buffer.from('%PDF-1.7'))), null)
  assert.equal(fileTypeOf('logo', new Uint8Array(Buffer.from('GIF89a'))), null)
  assert.equal(fileTypeOf('picture', new Uint8Array(Buffer.from('<svg onload=alert(1)>'))), null)
})
