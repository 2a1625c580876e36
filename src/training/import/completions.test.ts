import assert from 'node:assert/strict'
import { beforeEach, describe, test } from 'node:test'
import { registerPerson } from '#people/index.ts'
import { type RawCell, rawWorkbook } from '#platform/sheets/fixtures/raw-workbook.ts'
import { ImportPages, said } from '#test/pages/import-pages.ts'
import { newTown, type Town } from '#test/town.ts'

describe('completions brought in', () => {
  let town: Town
  let pages: ImportPages

  beforeEach(async () => {
    town = await newTown()
    pages = new ImportPages((await town.inhabitant(['coordinator'])).browser, 'completions')
  })

  const header: RawCell[] = ['No', '受講者名', 'フリガナ', '講座名', '修了日', '時間数', '主催', '感想']
  const list = (...rows: RawCell[][]) =>
    rawWorkbook([{ name: '修了者', rows: [['令和６年度　修了者一覧'], header, ...rows] }])
  const hanako: RawCell[] = [
    1,
    '山田花子',
    'ﾔﾏﾀﾞﾊﾅｺ',
    'ピアサポーター養成研修（基礎編）',
    'R6.6.20',
    '12時間30分',
    '〇〇市',
    'よかった',
  ]

  const known = (name: string, kana = '', number = '') =>
    town.work(async (tx, moment) => {
      const unsaid = { penName: '', email: null, phone: null, address: '', preferredChannel: null }
      const id = await registerPerson(tx, moment, { name, kana, ...unsaid }, 'paper')
      const enrolment = {
        tenant_id: town.tenantId,
        person_id: id,
        enrolled_on: '2024-01-01',
        channel: 'paper' as const,
      }
      if (number)
        await tx
          .insertInto('enrolment')
          .values({ ...enrolment, number })
          .execute()
      return id
    })
  const completions = () =>
    town.work((tx, { tenantId }) =>
      tx
        .selectFrom('completion')
        .innerJoin('person', 'person.id', 'completion.person_id')
        .select(['person.name', 'completion.course_kind', 'completion.course_name', 'completion.completed_on'])
        .select(['completion.hours', 'completion.organiser', 'completion.channel'])
        .where('completion.tenant_id', '=', tenantId)
        .orderBy('person.name')
        .orderBy('completion.completed_on')
        .execute(),
    )

  describe('a list of completions', () => {
    test('is recorded for the people it names, however width, kana and spaces are written', async () => {
      await known('山田　花子', 'やまだ はなこ')
      const done = await pages.bringIn(list(hanako), '修了者.xlsx')
      assert.match(said(done.text), /1件を加えました/)
      assert.deepEqual(await completions(), [
        {
          name: '山田　花子',
          course_kind: 'basic',
          course_name: 'ピアサポーター養成研修（基礎編）',
          completed_on: '2024-06-20',
          hours: '12.5',
          organiser: '〇〇市',
          channel: 'import',
        },
      ])
    })

    test('may name a person in several rows, once for each course', async () => {
      await known('山田　花子', 'やまだ はなこ')
      const specialist = [...hanako.slice(0, 3), '専門研修', 'R6.9.1']
      await pages.bringIn(list(hanako, specialist), '修了者.xlsx')
      assert.deepEqual(
        (await completions()).map(({ course_kind }) => course_kind),
        ['basic', 'specialist'],
      )
    })

    test('brought in again, or overlapping with another, makes nothing twice', async () => {
      await known('山田　花子', 'やまだ はなこ')
      await pages.bringIn(list(hanako), '修了者.xlsx')
      const specialist = [...hanako.slice(0, 3), '専門研修', 'R6.9.1']
      const done = await pages.bringIn(list(hanako, specialist), '修了者2.xlsx')
      assert.match(said(done.text), /1件を加えました。すでにあったものは1件です/)
      assert.equal((await completions()).length, 2)
    })

    test('names who is not on record as a fault, and takes nothing', async () => {
      await known('山田　花子', 'やまだ はなこ')
      const preview = await pages.preview(
        list(hanako, [2, '佐藤 美紀', 'さとうみき', '基礎', 'R6.6.20']),
        '修了者.xlsx',
      )
      assert.match(said(preview.text), /4行目 B列「受講者名」 佐藤 美紀 記録のある人に見つかりません/)
      assert.deepEqual(await completions(), [])
    })

    test('may bring new people in, each once, where the reader chooses so', async () => {
      const again = [...hanako.slice(0, 3), '専門研修', 'R6.9.1']
      const file = list(hanako, again, [3, '佐藤 美紀', 'さとうみき', '基礎', 'R6.6.20'])
      await pages.bringIn(file, '修了者.xlsx', { 'answer-unmatched': 'create' })
      const before = await completions()
      assert.deepEqual(
        before.map(({ name }) => name),
        ['佐藤 美紀', '山田花子', '山田花子'],
      )
      const preview = await pages.preview(file, '修了者.xlsx', { 'answer-unmatched': 'create' })
      assert.match(said(preview.text), /新しく加わるものはありません/)
    })

    test('asks where the name fits and the reading does not', async () => {
      const id = await known('山田　花子', 'やまだ かこ')
      const preview = await pages.preview(list(hanako), '修了者.xlsx')
      assert.match(said(preview.text), /3行目：山田花子 同じ：山田 花子（やまだ かこ）さん — 氏名が同じ/)
      assert.doesNotMatch(preview.text, /別の人として/)
      await pages.take({ 'who-3': id })
      assert.equal((await completions()).length, 1)
    })

    test('finds people by their number on the register alone', async () => {
      await known('山田　花子', 'やまだ はなこ', 'R6-001')
      const rows: RawCell[][] = [
        ['登録番号', '研修', '修了年月日'],
        ['Ｒ６－００１', '専門', '2024/9/1'],
        ['R6-009', '専門', '2024/9/1'],
      ]
      const preview = await pages.preview(rawWorkbook([{ name: 'a', rows }]), 'a.xlsx')
      assert.match(said(preview.text), /3行目 A列「登録番号」 R6-009 この登録番号の人は見つかりません/)
      await pages.bringIn(rawWorkbook([{ name: 'a', rows: rows.slice(0, 2) }]), 'a.xlsx')
      assert.deepEqual(
        (await completions()).map(({ name }) => name),
        ['山田　花子'],
      )
    })

    test('needs a column with the name or the number', async () => {
      const rows: RawCell[][] = [
        ['研修', '修了年月日'],
        ['専門', '2024/9/1'],
      ]
      const answer = await pages.preview(rawWorkbook([{ name: 'a', rows }]), 'a.xlsx')
      assert.match(said(answer.text), /登録番号のどれかの列を選んでください|氏名・登録番号のどれかの列を選んでください/)
    })

    test('says where a course is none of the known kinds, and that free words are left out', async () => {
      await known('山田　花子', 'やまだ はなこ')
      const preview = await pages.preview(list([...hanako.slice(0, 3), '傾聴講座', 'R6.6.20']), '修了者.xlsx')
      assert.match(said(preview.text), /3行目 D列「講座名」：「傾聴講座」を「その他の研修」と読みました/)
      assert.match(said(preview.text), /H列 感想 — 人についての自由な文は取り込みません/)
    })
  })

  describe('a coordinator of one contract', () => {
    test('records nothing for people of another, and does not learn who they are', async () => {
      const id = await known('山田　花子', 'やまだ かこ')
      const contract = await town.work(async (tx, { tenantId }) => {
        const organisation = await tx
          .insertInto('organisation')
          .values({ tenant_id: tenantId, name: '受託法人', channel: 'paper', registered_on: '2024-01-01' })
          .returning('id')
          .executeTakeFirstOrThrow()
        const made = {
          tenant_id: tenantId,
          organisation_id: organisation.id,
          from_on: '2024-04-01',
          to_on: '2025-04-01',
        }
        const rows = await tx
          .insertInto('contract')
          .values([
            { ...made, title: '北' },
            { ...made, title: '南' },
          ])
          .returning(['id', 'title'])
          .execute()
        const [north, south] = rows.map((row) => row.id)
        await tx
          .insertInto('enrolment')
          .values({
            tenant_id: tenantId,
            person_id: id,
            contract_id: south,
            enrolled_on: '2024-07-01',
            channel: 'paper',
          })
          .execute()
        return north
      })
      const { browser, accountId } = await town.inhabitant(['coordinator'])
      await town.work((tx, { tenantId }) =>
        tx
          .updateTable('account_role')
          .set({ contract_id: contract })
          .where('tenant_id', '=', tenantId)
          .where('account_id', '=', accountId)
          .execute(),
      )
      pages = new ImportPages(browser, 'completions')
      const asked = await pages.preview(list(hanako), '修了者.xlsx')
      assert.match(said(asked.text), /同じ：担当する委託契約の外の人 — 氏名が同じ/)
      assert.doesNotMatch(asked.text, /やまだ かこ/)
      const refused = await pages.take({ 'who-3': id })
      assert.match(said(refused.text), /担当する委託契約の外の人です/)
      assert.deepEqual(await completions(), [])
    })
  })
})
