import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { phrase } from '#platform/document/build.ts'
import { codeFault, sumFault } from '#platform/document/faults.ts'
import { sampleDocument } from '#platform/document/fixtures/sample-document.ts'
import type { DocumentKind } from '#platform/document/kind.ts'
import { recordSetting } from '#platform/settings/record-setting.ts'
import { readWorkbook } from '#platform/sheets/read-workbook.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { documentKinds } from '../document-kinds.ts'

/** What the sample says now; tests change it as daily records would. */
let says = { population: 585_724, asOf: '令和6年3月時点', parts: [1_088, 1_837], sum: 2_925, code: '462012' }
const place = { cell: '1.inpatients', place: phrase('入院精神障害者数', 'Inpatients') }
const sample: DocumentKind = {
  id: 'sample',
  title: phrase('みほん資料', 'Sample'),
  about: phrase('試験のための資料', 'For tests'),
  bodies: ['municipality'],
  build: async () => ({
    document: sampleDocument(says.population, says.asOf),
    faults: [
      ...sumFault(place, says.parts, says.sum),
      ...codeFault({ cell: 'code', place: phrase('団体コード', 'Code') }, says.code),
    ],
    definitions: [phrase('人口は住民基本台帳による', 'Population by the resident register')],
  }),
}
;(documentKinds as DocumentKind[]).push(sample)

let town: Town
let officer: Inhabitant
const at = { kind: 'sample', year: '2024' }
const live = urls.documents.live(at)
const file = (format: string, language?: string) => urls.documents.liveFile({ ...at, format }, { in: language ?? null })

before(async () => {
  town = await newTown('municipality', '46')
  officer = await town.inhabitant(['officer'], { name: '公務 あかり' })
})

describe('a document as it is now', () => {
  test('is shown, and leaves as PDF and Excel in both languages', async () => {
    const { text, status } = await officer.browser.get(live)
    assert.equal(status, 200)
    assert.match(text, /<h1>.*みほん市の資料/s)
    assert.match(text, /直すところはありません/)
    assert.match(Buffer.from(await officer.browser.bytes(file('pdf'))).toString('latin1'), /pdfuaid/)
    const read = await readWorkbook(await officer.browser.bytes(file('xlsx', 'en')), 'a.xlsx')
    assert.ok('sheets' in read && read.sheets[0]?.rows.some((row) => row.includes('Material of Sample City')))
    assert.equal((await officer.browser.get(file('html'))).status, 404)
  })

  const faults: [string, Partial<typeof says>, RegExp][] = [
    [
      'a placeholder date',
      { asOf: 'R●年●月時点' },
      /セル 1\.population\.label）：「人口（R●年●月時点）」の日付が埋まっていません/,
    ],
    [
      'a sum that does not add up',
      { parts: [1_088, 1_836] },
      /入院精神障害者数（セル 1\.inpatients）：内訳の合計（1,088＋1,836＝2,924）が、2,925 と合いません/,
    ],
    ['a wrong check digit', { code: '462013' }, /団体コード（セル code）：団体コード「462013」の検査数字が合いません/],
  ]
  for (const [what, change, words] of faults)
    test(`${what} stops the export and the submission, in words that name the cell`, async () => {
      const fine = says
      says = { ...says, ...change }
      try {
        assert.match((await officer.browser.get(live)).text, words)
        for (const format of ['pdf', 'xlsx']) {
          const stopped = await officer.browser.get(file(format))
          assert.equal(stopped.status, 422)
          assert.match(stopped.text, words)
        }
        const refused = await officer.browser.post(urls.documents.submit(at), { reason: '' })
        assert.equal(refused.status, 422)
        assert.match(refused.text, /まだ版はありません/)
      } finally {
        says = fine
      }
    })
})

describe('a submitted document', () => {
  let first: string

  test('is frozen: number, day, who, content, definitions and pages', async () => {
    const answer = await officer.browser.post(urls.documents.submit(at), { to: ['prefecture'] })
    first = answer.location
    const { text } = await officer.browser.get(first)
    assert.match(text, /第1版/)
    assert.match(text, /公務 あかり/)
    assert.match(text, /人口は住民基本台帳による/)
    const id = first.split('/').at(-1) ?? ''
    const pdf = () => officer.browser.bytes(urls.documents.versionFile({ id, format: 'pdf' }))
    const before = await pdf()
    says = { ...says, population: 590_000 }
    assert.deepEqual(await pdf(), before)
    assert.match((await officer.browser.get(first)).text, /585,724/)
    assert.match((await officer.browser.get(live)).text, /590,000/)
  })

  test('cannot be changed or removed, not even by the application', async () => {
    const change = town.work((tx) => tx.updateTable('document_version').set({ title_ja: '別' }).execute())
    await assert.rejects(change, /permission/i)
    await assert.rejects(
      town.work((tx) => tx.deleteFrom('document_file').execute()),
      /permission/i,
    )
  })

  test('is corrected by a new version with its reason only', async () => {
    const silent = await officer.browser.post(urls.documents.submit(at), { reason: '' })
    assert.equal(silent.status, 422)
    assert.match(silent.text, /直す理由を書いてください/)
    const { text } = await officer.browser.postAndFollow(urls.documents.submit(at), { reason: '人口の時点の誤り' })
    assert.match(text, /第2版/)
    assert.match(text, /直した理由：人口の時点の誤り/)
    const same = await officer.browser.post(urls.documents.submit(at), { reason: 'もう一度' })
    assert.match(same.text, /前の版と同じ内容です/)
  })

  test('is compared with another version and with the present, cell by cell', async () => {
    const compared = await officer.browser.get(urls.documents.compare(at, { before: '1', after: '2' }))
    assert.match(compared.text, /1か所が違います/)
    assert.match(compared.text, /1\.population.*585,724.*590,000/s)
    assert.match(
      (await officer.browser.get(urls.documents.compare(at, { before: '2', after: 'live' }))).text,
      /すべて同じ/,
    )
    assert.equal((await officer.browser.get(urls.documents.compare(at, { before: '9', after: 'live' }))).status, 404)
  })

  test('is read by the prefecture it was submitted to, and by no other body', async () => {
    const id = first.split('/').at(-1) ?? ''
    const observerOf = async (kind: 'prefecture' | 'state', prefecture?: string) =>
      (await (await newTown(kind, prefecture)).inhabitant(['observer'])).browser
    const kagoshima = await observerOf('prefecture', '46')
    const list = await kagoshima.get(urls.receivedDocuments.index())
    assert.match(list.text, /みほん市の資料/)
    assert.equal(list.text.match(/第\d版/g)?.join(), '第1版', 'the correction was not submitted to it')
    assert.match((await kagoshima.get(urls.receivedDocuments.show({ id }))).text, /585,724/)
    const pdf = await kagoshima.bytes(urls.receivedDocuments.file({ id, format: 'pdf' }))
    assert.deepEqual(pdf, await officer.browser.bytes(urls.documents.versionFile({ id, format: 'pdf' })))
    for (const other of [await observerOf('prefecture', '45'), await observerOf('state')]) {
      assert.doesNotMatch((await other.get(urls.receivedDocuments.index())).text, /みほん市/)
      assert.equal((await other.get(urls.receivedDocuments.show({ id }))).status, 404)
      assert.equal((await other.get(urls.receivedDocuments.file({ id, format: 'pdf' }))).status, 404)
    }
  })

  test('is nothing to another municipality', async () => {
    const { browser } = await (await newTown('municipality', '46')).inhabitant(['officer', 'coordinator', 'observer'])
    const id = first.split('/').at(-1) ?? ''
    assert.equal((await browser.get(urls.documents.version({ id }))).status, 404)
    assert.equal((await browser.get(urls.documents.versionFile({ id, format: 'pdf' }))).status, 404)
    assert.equal((await browser.get(urls.receivedDocuments.show({ id }))).status, 404)
  })
})

describe('who reads documents', () => {
  test('a coordinator reads them where the municipality allows it, and submits none', async () => {
    const { browser } = await town.inhabitant(['coordinator'])
    const { text } = await browser.get(live)
    assert.match(text, /みほん市の資料/)
    assert.doesNotMatch(text, /提出して版を残す/)
    assert.equal((await browser.post(urls.documents.submit(at), { reason: 'x' })).status, 404)
    await town.work((tx, moment) =>
      recordSetting(tx, moment, 'coordinators-read-documents', { value: 0, validFrom: town.today, source: '課内' }),
    )
    assert.equal((await browser.get(live)).status, 403)
    assert.equal((await browser.get(file('pdf'))).status, 403)
  })

  test('hosts, supporters and follow-up staff have no business here', async () => {
    for (const role of ['host', 'supporter', 'follow_up_staff'] as const)
      assert.equal((await (await town.inhabitant([role])).browser.get(live)).status, 403)
  })
})
