import assert from 'node:assert/strict'
import { beforeEach, describe, test } from 'node:test'
import { encodeCp932 } from '#platform/sheets/cp932.ts'
import { type RawCell, rawWorkbook } from '#platform/sheets/fixtures/raw-workbook.ts'
import { ImportPages, said } from '#test/pages/import-pages.ts'
import { newTown, type Town } from '#test/town.ts'

describe('hosts brought in', () => {
  let town: Town
  let pages: ImportPages

  beforeEach(async () => {
    town = await newTown()
    pages = new ImportPages((await town.inhabitant(['coordinator'])).browser, 'hosts')
    await town.work((tx, { tenantId }) =>
      tx.insertInto('area').values({ tenant_id: tenantId, name_ja: '北部', position: 0 }).execute(),
    )
  })

  const rows: RawCell[][] = [
    ['派遣先一覧（令和６年度）'],
    ['番号', '団体名', 'ﾌﾘｶﾞﾅ', '種別', '住所', '地区', 'ＴＥＬ', 'ご担当者', 'メール', '研修受講', '備考'],
    [
      1,
      'みどり病院',
      'ﾐﾄﾞﾘﾋﾞｮｳｲﾝ',
      '精神科病院',
      '北町１－２－３',
      '北部地区',
      '03-1234-5678（代）',
      '佐藤　美紀',
      'sato@example.jp',
      '○',
      '駐車場あり',
    ],
    [
      2,
      'ＮＰＯ法人ひなた',
      null,
      '事業所、家族会',
      '南町4-5',
      '遠い所',
      '0312345679 内線12',
      null,
      null,
      '未受講',
      null,
    ],
  ]
  const sheet = (list = rows) => rawWorkbook([{ name: '派遣先', rows: list, merges: ['A1:K1'] }])
  const csv = () => {
    const text = rows.map((row) => row.map((cell) => cell ?? '').join(',')).join('\r\n')
    const encoded = encodeCp932(text)
    assert.ok('bytes' in encoded)
    return encoded.bytes
  }
  const registered = () =>
    town.work((tx, { tenantId }) =>
      tx
        .selectFrom('organisation')
        .leftJoin('area', 'area.id', 'organisation.area_id')
        .select([
          'organisation.name',
          'organisation.kana',
          'organisation.kinds',
          'organisation.address',
          'area.name_ja',
        ])
        .select(['organisation.phone', 'organisation.contact_name', 'organisation.staff_took_course'])
        .where('organisation.tenant_id', '=', tenantId)
        .orderBy('organisation.name')
        .execute(),
    )
  const both = [
    {
      name: 'みどり病院',
      kana: 'ミドリビョウイン',
      kinds: ['hospital'],
      address: '北町１－２－３',
      name_ja: '北部',
      phone: '03-1234-5678',
      contact_name: '佐藤　美紀',
      staff_took_course: true,
    },
    {
      name: 'ＮＰＯ法人ひなた',
      kana: '',
      kinds: ['office', 'other'],
      address: '南町4-5',
      name_ja: null,
      phone: '03-1234-5679 内線12',
      contact_name: '',
      staff_took_course: false,
    },
  ]

  describe('a list of hosts', () => {
    for (const [what, file, name] of [
      ['a workbook', sheet, 'a.xlsx'],
      ['a csv file in Shift_JIS', csv, 'a.csv'],
    ] as const)
      test(`is registered from ${what}`, async () => {
        const preview = await pages.preview(file(), name)
        assert.match(said(preview.text), /「遠い所」は決まった言葉として読めないため、取り込みません/)
        await pages.take()
        assert.deepEqual(await registered(), both)
      })

    test('brought in again makes nothing twice, also where width and spaces differ', async () => {
      await pages.bringIn(sheet(), 'a.xlsx')
      const again = rows.map((row) => row.map((cell) => (cell === '北町１－２－３' ? '北町 1-2-3' : cell)))
      const preview = await pages.preview(sheet(again), 'b.xlsx')
      assert.match(said(preview.text), /新しく加わるものはありません/)
      await pages.take()
      assert.equal((await registered()).length, 2)
    })

    test('asks about the same name at another address', async () => {
      await pages.bringIn(sheet(), 'a.xlsx')
      const moved = [...rows.slice(0, 2), [1, 'みどり病院', null, '病院', '東町9']]
      const preview = await pages.preview(sheet(moved), 'b.xlsx')
      assert.match(said(preview.text), /3行目：みどり病院 同じ：みどり病院（北町１－２－３）/)
      await pages.take({ 'who-3': 'anew' })
      assert.equal((await registered()).length, 3)
    })

    test('names what cannot be read, and takes nothing', async () => {
      const faulty = [...rows, [3, null, null, null, '西町1', null, '電話なし']]
      const preview = await pages.preview(sheet(faulty), 'a.xlsx')
      assert.match(said(preview.text), /5行目 B列「団体名」 — 「団体名」が空です/)
      assert.match(said(preview.text), /5行目 G列「ＴＥＬ」 電話なし 「電話なし」は電話番号として読めません/)
      assert.deepEqual(await registered(), [])
    })
  })
})
