import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderPdf } from './render-pdf.ts'

const letter = `#import "/base.typ": *
#show: paper.with(title: data.title)
= #data.title
#data.body`
const at = '2026-11-29T00:00:00.000Z'
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

test('a document is tagged, says its language and that it can be read by everybody', async () => {
  const pdf = text(await renderPdf(letter, { title: '修了証', body: '𠮷田 葛󠄀城' }, at))
  assert.match(pdf, /^%PDF-/)
  assert.match(pdf, /\/StructTreeRoot/)
  assert.match(pdf, /\/Lang \(ja/)
  assert.match(pdf, /pdfuaid/)
})

test('what was typed stays text', async () => {
  const typed = { title: '題', body: '#panic("typed") $x$ *太字* #read("/etc/passwd")' }
  assert.ok((await renderPdf(letter, typed, at)).length > 1000)
})

test('the same document at the same instant is the same bytes', async () => {
  const same = { title: '題', body: '文' }
  assert.deepEqual(await renderPdf(letter, same, at), await renderPdf(letter, same, at))
})

test('a template without a title or with a file of this machine is refused, and the next one is set all the same', async () => {
  await assert.rejects(renderPdf('#import "/base.typ": *\n#show: paper\n文', {}, at), /could not be set/)
  await assert.rejects(renderPdf('#read("/etc/passwd")', {}, at), /could not be set/)
  assert.ok(await renderPdf(letter, { title: '題', body: '文' }, at))
})
