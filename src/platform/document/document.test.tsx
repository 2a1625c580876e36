import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { readWorkbook } from '../sheets/read-workbook.ts'
import { bullets, phrase } from './build.ts'
import { cellsOf } from './cells.ts'
import { compareDocuments } from './compare.ts'
import { DocumentView } from './document-view.tsx'
import { codeFault, faultsIn, sumFault } from './faults.ts'
import { sampleDocument } from './fixtures/sample-document.ts'
import type { Block } from './model.ts'
import { documentToPdf } from './to-pdf.ts'
import { documentToWorkbook } from './to-workbook.ts'

const place = { cell: '1.inpatients', place: phrase('入院精神障害者数', 'Inpatients') }
const at = '2026-11-29T00:00:00.000Z'

test('in English neither marks nor spaces nor units of Japanese stand in the workbook', async () => {
  const bare = {
    ...sampleDocument(),
    blocks: [bullets([{ text: phrase('一つ', 'One'), items: [{ text: phrase('中', 'Inside') }] }]), chart],
  }
  const cellsIn = async (language: 'ja' | 'en') => {
    const read = await readWorkbook(await documentToWorkbook(bare, language, ''), 'a.xlsx')
    return 'sheets' in read ? read.sheets.flatMap(({ rows }) => rows.flat()).map(String) : []
  }
  const english = await cellsIn('en')
  for (const text of ['• One', '    • Inside', 'Bodies']) assert.ok(english.includes(text), text)
  assert.deepEqual(
    english.filter((text) => /[・　（）]/.test(text)),
    [],
  )
  for (const text of ['・一つ', '　・中', '団体数（団体）']) assert.ok((await cellsIn('ja')).includes(text), text)
})

const chart: Block = {
  kind: 'chart',
  id: 'use',
  title: phrase('活用', 'Use'),
  description: phrase('', ''),
  unit: phrase('団体', ' bodies'),
  groupHeading: phrase('答え', 'Answer'),
  series: [phrase('団体数', 'Bodies')],
  groups: [{ label: phrase('ある', 'Yes'), values: [3] }],
}

test('as HTML a table has its caption, scopes and spans, and headings follow each other without a gap', () => {
  const html = renderToString(<DocumentView document={sampleDocument()} language="ja" />)
  assert.match(html, /<caption>基本情報<\/caption>/)
  assert.match(html, /<th scope="colgroup" colspan="2"/)
  assert.match(html, /<th scope="rowgroup" rowspan="2"/)
  assert.match(html, /585,724/)
  assert.match(html, /令和6年3月時点、令和3年6月30日（水）時点/)
  assert.doesNotMatch(html, /style=/)
})

test('in English every label is English and an unknown value is said to be so', () => {
  const html = renderToString(<DocumentView document={sampleDocument(null)} language="en" />)
  assert.match(html, /Basic information/)
  assert.match(html, /unknown/)
  assert.doesNotMatch(html, /基本情報|不明/)
})

test('what was typed stays text in HTML and in the PDF', async () => {
  const hostile = sampleDocument(1, '<b>#panic("x")</b> $y$ *z*')
  assert.match(renderToString(<DocumentView document={hostile} language="ja" />), /&lt;b>#panic/)
  assert.ok((await documentToPdf(hostile, 'ja', { text: '', at })).length > 1000)
})

test('the PDF is tagged, in its language, and the same bytes for the same instant', async () => {
  const stamp = { text: '下書き', at }
  const pdf = await documentToPdf(sampleDocument(), 'ja', stamp)
  const text = Buffer.from(pdf).toString('latin1')
  assert.match(text, /pdfuaid/)
  assert.match(text, /\/Lang \(ja/)
  assert.deepEqual(await documentToPdf(sampleDocument(), 'ja', stamp), pdf)
  const english = Buffer.from(await documentToPdf(sampleDocument(), 'en', stamp)).toString('latin1')
  assert.match(english, /\/Lang \(en/)
})

test('in Excel each page is a sheet, figures are numbers and cells that span are merged', async () => {
  const read = await readWorkbook(await documentToWorkbook(sampleDocument(), 'ja', '第1版'), 'a.xlsx')
  assert.ok('sheets' in read)
  assert.deepEqual(
    read.sheets.map(({ name }) => name),
    ['みほん市の資料', '実施状況'],
  )
  const rows = read.sheets[0]?.rows ?? []
  assert.ok(rows.some((row) => row.includes(585_724)))
  assert.equal(rows.filter((row) => row.includes('入院精神障害者数')).length, 2, 'the merged cell stands in both rows')
})

test('every cell can be named: by its id, and by where it stands', () => {
  const cells = cellsOf(sampleDocument())
  const found = cells.find(({ id }) => id === '1.inpatients.short')
  assert.equal(found?.place.ja, '1 基礎情報 › 入院精神障害者数 › 値')
  assert.equal(new Set(cells.map(({ id }) => id)).size, cells.length)
})

test('two versions differ in the cells that differ and in no other', () => {
  const { compared, changes } = compareDocuments(sampleDocument(585_724), sampleDocument(590_000))
  assert.deepEqual(
    changes.map(({ id, before, after }) => [id, before?.ja, after?.ja]),
    [['1.population', '585,724', '590,000']],
  )
  assert.ok(compared > 30)
  assert.deepEqual(compareDocuments(sampleDocument(), sampleDocument()).changes, [])
})

test('a paragraph put in is one change: what stands behind it without a name is the same as before', () => {
  const before = sampleDocument()
  const more = { kind: 'paragraph' as const, id: 'new', text: phrase('新しい段落', 'A new paragraph') }
  const after = { ...before, blocks: [...before.blocks.slice(0, 1), more, ...before.blocks.slice(1)] }
  assert.deepEqual(
    compareDocuments(before, after).changes.map(({ id, before: was }) => [id, was]),
    [['new', null]],
  )
  const renamed = {
    ...before,
    blocks: [{ kind: 'heading' as const, level: 2 as const, text: phrase('別の題') }, ...before.blocks],
  }
  assert.equal(compareDocuments(before, renamed).changes.length, 1)
})

test('a date left open stops the document and names its cell', () => {
  for (const open of ['R●年●月時点', '令和○年5月時点', 'R6年●月時点', '〇年3月時点'])
    assert.deepEqual(
      faultsIn(sampleDocument(1, open)).map(({ cell }) => cell),
      ['1.population.label'],
      open,
    )
  for (const filled of ['令和6年3月時点', '二〇二〇年時点', 'R6.3', '●は実施'])
    assert.deepEqual(faultsIn(sampleDocument(1, filled)), [], filled)
})

test('parts that do not add up are named with both sums; where one is unknown nothing is said', () => {
  assert.deepEqual(sumFault(place, [567, 521, 1_837], 2_925), [])
  assert.match(
    sumFault(place, [567, 521, 1_836], 2_925)[0]?.says.ja ?? '',
    /567＋521＋1,836＝2,924.*2,925 と合いません/,
  )
  assert.deepEqual(sumFault(place, [567, null, 1_837], 2_925), [])
})

test('a wrong check digit is named', () => {
  assert.deepEqual(codeFault(place, '462012'), [])
  assert.match(codeFault(place, '462013')[0]?.says.ja ?? '', /462013/)
})
