import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deflateSync } from 'node:zlib'
import { lookIntoPdf } from './look-into-pdf.ts'
import { renderPdf } from './render-pdf.ts'

const pdf = (...objects: string[]) => Buffer.from(`%PDF-1.7\n${objects.join('\n')}\n%%EOF`, 'latin1')
const packed = (objects: string) => {
  const bytes = deflateSync(Buffer.from(objects))
  return `7 0 obj <</Type/ObjStm/Filter/FlateDecode/Length ${bytes.length}>> stream\n${bytes.toString('latin1')}\nendstream endobj`
}
const catalog = '<</Type/Catalog/MarkInfo<</Marked true>>/StructTreeRoot 4 0 R>>'

test('a PDF with tags is known, whether its objects stand open or packed', () => {
  assert.equal(lookIntoPdf(pdf(`1 0 obj ${catalog} endobj`))?.isTagged, true)
  assert.equal(lookIntoPdf(pdf(packed(`1 0 ${catalog}`)))?.isTagged, true)
  assert.equal(
    lookIntoPdf(pdf('1 0 obj <</Type/Catalog/MarkInfo<</Marked false>>/StructTreeRoot 4 0 R>> endobj'))?.isTagged,
    false,
  )
  assert.equal(lookIntoPdf(pdf('1 0 obj <</Type/Catalog>> endobj'))?.isTagged, false)
})

test('one that is locked, and one that carries programs or files, are known, however the names are written', () => {
  assert.equal(lookIntoPdf(pdf('trailer <</Root 1 0 R/Encrypt 9 0 R>>'))?.isLocked, true)
  for (const name of ['/JavaScript', '/J#53', '/Launch', '/EmbeddedFiles', '/JS(app.alert)'])
    assert.equal(lookIntoPdf(pdf(packed(`5 0 <</S${name} 6 0 R>>`)))?.isActive, true, name)
})

test('words on a page and in a picture are not taken for what the file says of itself', () => {
  const page = '3 0 obj <</Length 40>> stream\n/JavaScript /Encrypt (written on a page)\nendstream endobj'
  assert.deepEqual(lookIntoPdf(pdf(page)), { isLocked: false, isActive: false, isTagged: false })
  assert.equal(lookIntoPdf(pdf('4 0 obj <</BaseFont/JSMincho>> endobj'))?.isActive, false)
})

test('a packed stream that would grow without end, or is none, makes the file unreadable', () => {
  const bomb = packed(`${' '.repeat(17 * 1024 * 1024)}/JavaScript`)
  assert.equal(lookIntoPdf(pdf(bomb)), null)
  assert.equal(lookIntoPdf(pdf('7 0 obj <</Type/ObjStm>> stream\nxx\nendstream')), null)
})

test('what this house prints itself has tags', async () => {
  const template = '#import "/base.typ": *\n#show: paper.with(title: data.title)\n= #data.title'
  const facts = lookIntoPdf(await renderPdf(template, { title: 'ちらし' }, '2026-04-01T00:00:00.000Z'))
  assert.deepEqual(facts, { isLocked: false, isActive: false, isTagged: true })
})
