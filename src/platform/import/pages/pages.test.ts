import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { minutesAfter } from '#platform/clock.ts'
import { dropOldBatches } from '#platform/import/batch/drop-old-batches.ts'
import { rawWorkbook } from '#platform/sheets/fixtures/raw-workbook.ts'
import { readWorkbook } from '#platform/sheets/read-workbook.ts'
import { writeWorkbook } from '#platform/sheets/write-workbook.ts'
import { ImportPages, said } from '#test/pages/import-pages.ts'
import { newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'

let town: Town
let pages: ImportPages

before(async () => {
  town = await newTown()
})

const hosts = (...names: (string | null)[]) =>
  rawWorkbook([{ name: '一覧', rows: [['派遣先名', '住所'], ...names.map((name) => [name, '北町1'])] }])
const begin = async (kind: ImportPages['kind'] = 'hosts') => {
  pages = new ImportPages((await town.inhabitant(['coordinator'])).browser, kind)
  return pages
}
const batches = () =>
  town.work((tx, { tenantId }) => tx.selectFrom('import_batch').selectAll().where('tenant_id', '=', tenantId).execute())
const batch = async (id: string) => (await batches()).find((each) => each.id === id)
const names = async () => {
  const rows = await town.work((tx, { tenantId }) =>
    tx.selectFrom('organisation').select('name').where('tenant_id', '=', tenantId).execute(),
  )
  return rows.map(({ name }) => name)
}

describe('the page of lists', () => {
  test('says what can be brought in, under which headings, and what was brought in before', async () => {
    await begin()
    await pages.bringIn(hosts('はじめの会'), '派遣先一覧.xlsx')
    const page = said((await pages.browser.get(urls.imports.index())).text)
    assert.match(page, /登録名簿 .*研修の修了者 .*団体・派遣先の一覧/)
    assert.match(page, /所在地 .*住所/)
    assert.match(page, /派遣先一覧\.xlsx .*coordinatorの人 .*取り込みました 加えた行 1 すでにあった行 0/)
  })

  test('gives an empty list that, filled in, is understood as it is', async () => {
    await begin()
    const bytes = await pages.browser.bytes(urls.imports.template({ kind: 'hosts' }))
    const reading = await readWorkbook(bytes, 'a.xlsx')
    assert.ok('sheets' in reading)
    const [list, howTo] = reading.sheets
    const headings = (list?.rows[0] ?? []).map(String)
    assert.deepEqual(headings.slice(0, 4), ['名称', 'ふりがな', '種類', '所在地'])
    assert.equal(howTo?.rows.length, headings.length + 1)
    const filled = await writeWorkbook([
      { name: 'a', columns: headings.map((label) => ({ label })), rows: [['ひながたの会', 'ひながたのかい', '病院']] },
    ])
    await pages.bringIn(filled, '記入.xlsx')
    assert.ok((await names()).includes('ひながたの会'))
  })

  test('speaks English', async () => {
    await begin()
    pages.browser.speak('en')
    const preview = await pages.preview(hosts('English Clinic', null), 'hosts.xlsx')
    assert.match(said(preview.text), /“派遣先名” is empty/)
  })
})

describe('an uploaded file', () => {
  const refusals: [string, Uint8Array, string, RegExp][] = [
    [
      'a picture',
      Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'),
      '名簿.png',
      /このファイルは表として読めません/,
    ],
    ['a torn workbook', hosts('a').slice(0, 400), '名簿.xlsx', /ファイルが壊れていて読めません/],
    ['nothing', new Uint8Array(), '名簿.csv', /このファイルには何も入っていません/],
    ['more than 5 MB', Buffer.alloc(5_200_000, 'あ'), '名簿.csv', /5MBまでのファイルを選んでください/],
    ['an empty workbook', rawWorkbook([{ name: 'a', rows: [] }]), '名簿.xlsx', /このファイルには何も入っていません/],
    ['too many rows', Buffer.from('名称\n'.repeat(10_001)), '名簿.csv', /取り込めるのは10,000行まで/],
  ]
  for (const [what, bytes, name, words] of refusals)
    test(`that is ${what} is refused with words beside the field, and nothing is kept`, async () => {
      await begin()
      const before = (await batches()).length
      const answer = await pages.upload(bytes, name)
      assert.equal(answer.status, 422)
      assert.match(answer.text, /href="#f-file"/)
      assert.match(said(answer.text), words)
      assert.equal((await batches()).length, before)
    })

  test('that was not chosen is asked for', async () => {
    await begin()
    const answer = await pages.browser.post(urls.imports.upload({ kind: 'hosts' }))
    assert.equal(answer.status, 422)
    assert.match(said(answer.text), /ファイルを選んでください/)
  })

  test('is kept encrypted, and gone once it is taken', async () => {
    await begin()
    await pages.preview(hosts('ひみつの会'), 'a.xlsx')
    const kept = await batch(pages.id)
    assert.ok(kept?.content_sealed)
    assert.ok(!kept.content_sealed.includes('ひみつ'))
    await pages.take()
    assert.equal((await batch(pages.id))?.content_sealed, null)
  })

  test('is gone once it is discarded, and cannot be taken any more', async () => {
    await begin()
    await pages.preview(hosts('やめた会'), 'a.xlsx')
    const shown = await pages.browser.postAndFollow(urls.imports.discard({ id: pages.id }))
    assert.match(said(shown.text), /取りやめました/)
    assert.equal((await batch(pages.id))?.content_sealed, null)
    await pages.take()
    assert.ok(!(await names()).includes('やめた会'))
  })

  test('that nobody touches is kept for seven days, not longer', async () => {
    await begin()
    await pages.preview(hosts('忘れた会'), 'a.xlsx')
    const after = (days: number) =>
      town.work((tx, moment) => dropOldBatches(tx, { ...moment, now: minutesAfter(moment.now, days * 1440 + 5) }))
    await after(6)
    assert.ok((await batch(pages.id))?.content_sealed)
    assert.ok((await after(7)) >= 1)
    assert.equal((await batch(pages.id))?.content_sealed, null)
    const page = await pages.browser.get(urls.imports.show({ id: pages.id }))
    assert.match(said(page.text), /入れてから7日が過ぎたため、ファイルの中身を消しました/)
  })
})

describe('the columns', () => {
  const odd = rawWorkbook([
    { name: 'はじめに', rows: [['この表の使い方', 'よく読んでください']] },
    {
      name: '令和6年度',
      rows: [
        ['相手', '連絡先'],
        ['相手先の会', '03-1234-5678'],
      ],
    },
    { name: '下書き', hidden: true, rows: [['名称'], ['かくれた会']] },
  ])

  test('that are needed and not found are asked for beside the field', async () => {
    await begin()
    await pages.upload(odd, 'a.xlsx')
    const answer = await pages.check({ sheet: '1', header: '1', 'column-name': '' })
    assert.match(answer.text, /href="#f-column-name"/)
    assert.match(said(answer.text), /「名称」の列を選んでください/)
    assert.match(said(answer.text), /A列 相手 相手先の会/)
  })

  test('are of the sheet and the row that the reader chooses; hidden sheets are not offered', async () => {
    await begin()
    await pages.upload(odd, 'a.xlsx')
    const page = await pages.browser.get(`${urls.imports.map({ id: pages.id })}?sheet=1&header=1&was=0`)
    assert.match(said(page.text), /「令和6年度」の列/)
    assert.doesNotMatch(page.text, /下書き/)
    await pages.check({ sheet: '1', header: '1', 'column-name': '0' })
    await pages.take()
    assert.ok((await names()).includes('相手先の会'))
  })

  test('serve one field each', async () => {
    await begin()
    await pages.upload(hosts('a'), 'a.xlsx')
    const answer = await pages.check({ 'column-kana': '0' })
    assert.match(said(answer.text), /「ふりがな」に、「名称」と同じ列を選んでいます/)
  })
})

describe('taking a list', () => {
  test('twice by a double click takes it once', async () => {
    await begin()
    await pages.preview(hosts('二度押しの会'), 'a.xlsx')
    const take = () => pages.browser.post(urls.imports.take({ id: pages.id }), { _once: 'pressed-twice-in-a-row' })
    const [first, second] = await Promise.all([take(), take()])
    assert.equal(first.location, urls.imports.show({ id: pages.id }))
    assert.equal(second.location, first.location)
    assert.equal((await names()).filter((name) => name === '二度押しの会').length, 1)
  })

  test('is recorded with who, how many and by import', async () => {
    const { browser, accountId } = await town.inhabitant(['coordinator'])
    pages = new ImportPages(browser, 'hosts')
    await pages.bringIn(hosts('記録の会'), 'a.xlsx')
    const events = await town.work((tx) =>
      tx
        .selectFrom('event')
        .select(['verb', 'channel', 'actor_id', 'details'])
        .where('subject_id', '=', pages.id)
        .execute(),
    )
    assert.deepEqual(events.at(-1), {
      verb: 'take-list',
      channel: 'import',
      actor_id: accountId,
      details: { kind: 'hosts', added: 1, known: 0 },
    })
  })

  test('with hundreds of faults shows the first fifty and gives all of them as a sheet, formulas as text', async () => {
    await begin()
    const rows = Array.from({ length: 500 }, (_, index) => [`会${index}`, '=1+1@', '北町'])
    const list = rawWorkbook([{ name: 'a', rows: [['名称', 'メール', '住所'], ...rows] }])
    const preview = await pages.preview(list, 'a.xlsx')
    assert.match(said(preview.text), /直すところ（500か所のうち、はじめの50か所）/)
    assert.equal(preview.text.match(/はメールアドレスとして読めません/g)?.length, 50)
    const bytes = await pages.browser.bytes(urls.imports.faults({ id: pages.id }))
    const reading = await readWorkbook(bytes, 'faults.xlsx')
    const sheet = 'sheets' in reading ? reading.sheets[0] : undefined
    assert.equal(sheet?.rows.length, 502)
    assert.deepEqual(sheet?.rows[2]?.slice(0, 4), [2, 'B', 'メール', '=1+1@'])
  })
})

describe('nobody else', () => {
  const addresses = (id: string) => [
    urls.imports.show({ id }),
    urls.imports.map({ id }),
    urls.imports.preview({ id }),
    urls.imports.faults({ id }),
  ]

  test('in another municipality sees a list, by the page of lists or by address', async () => {
    await begin()
    await pages.preview(hosts('となりには見えない会'), 'となりには見えない.xlsx')
    const elsewhere = (await (await newTown()).inhabitant(['coordinator'])).browser
    assert.doesNotMatch((await elsewhere.get(urls.imports.index())).text, /となりには見えない/)
    for (const address of addresses(pages.id)) assert.equal((await elsewhere.get(address)).status, 404, address)
    const take = await elsewhere.post(urls.imports.take({ id: pages.id }))
    assert.equal(take.status, 404)
    assert.equal((await elsewhere.post(urls.imports.discard({ id: pages.id }))).status, 404)
    assert.ok((await batch(pages.id))?.content_sealed)
  })

  test('not even another coordinator sees what is in a list before it is taken', async () => {
    await begin()
    await pages.preview(hosts('ほかの人の会'), 'a.xlsx')
    const other = (await town.inhabitant(['coordinator'])).browser
    for (const address of addresses(pages.id))
      assert.doesNotMatch((await other.get(address)).text, /ほかの人の会/, address)
    await other.post(urls.imports.take({ id: pages.id }))
    await other.post(urls.imports.discard({ id: pages.id }))
    assert.ok((await batch(pages.id))?.content_sealed)
  })

  for (const role of ['officer', 'supporter', 'host', 'follow_up_staff', 'administrator', 'observer'] as const)
    test(`may bring in a list as ${role}`, async () => {
      const { browser } = await town.inhabitant([role])
      assert.equal((await browser.get(urls.imports.index())).status, 403)
      assert.equal((await browser.get(urls.imports.upload({ kind: 'hosts' }))).status, 403)
      const file = new File([new Uint8Array(hosts('x'))], 'a.xlsx')
      const answer = await browser.upload(urls.imports.upload({ kind: 'hosts' }), 'file', file)
      assert.equal(answer.status, 403)
    })
})
